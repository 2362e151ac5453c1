// What happened to a verzoek, as a gebeurtenis: ids and codes; the words stand in its row.

import type { Werk } from '../../eenkeer.ts'
import { record } from '../../platform/record.ts'
import { identiteit } from '../medewerker/medewerker.ts'
import type { Mens } from './feiten.sql.ts'

type Gegevens = Readonly<Record<string, string | number | boolean | null>>

export const gebeurd = (
  { ctx, tx, door, op }: Werk,
  soort: string,
  mens: Pick<Mens, 'inwonerId' | 'huishoudenId'>,
  gegevens: Gegevens,
): Promise<string> =>
  record(tx, ctx.ids, identiteit(door), {
    soort: `verzoek_${soort}`,
    op,
    huishoudenId: mens.huishoudenId,
    inwonerId: mens.inwonerId,
    gegevens,
  })
