// Eenheid: what is destroyed in one go, with all that hangs on it.

import type { Soort } from '../bewaartermijn/bewaartermijn.ts'

/** What has a term, or one thing out of it when somebody asks for that alone. */
export type Eenheidsoort = Soort | 'gesprek' | 'document'

export type Eenheid = { readonly soort: Eenheidsoort; readonly id: string }
