// Where a word that is wider than a phone may break: not every browser knows how Dutch is hyphenated.

import type { ReactNode } from 'react'

/** The same words with a soft hyphen in the long one; what is no plain text stays as it is. */
export const breekbaar = (inhoud: ReactNode): ReactNode =>
  typeof inhoud === 'string' ? inhoud.replace(/(gegevens)(bescherming)/gi, '$1\u00ad$2') : inhoud
