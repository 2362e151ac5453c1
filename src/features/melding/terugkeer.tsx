// The return at the door: which support ended less than six months ago for the same vraag, as far as this reader may know.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Alert } from '../../ui/alert.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type TerugkeerRij, terugkeerVan } from '../terugkeer/terugkeer.sql.ts'
import { bewaakteSoorten } from '../terugkeer/terugkeer.ts'
import type { Leefgebied } from './melding.ts'
import { leefgebiedNaam } from './teksten.ts'

/** The niveau each field needs (access.md 2.3): that and when is L1, what it was L2, the words L3. */
const weergave: Weergave<TerugkeerRij> = {
  personen: (t) => [t.inwonerId],
  velden: {
    trajectId: 'L1',
    inwonerId: 'L1',
    team: 'L1',
    afgeslotenOp: 'L1',
    tot: 'L1',
    isHuisgenoot: 'L1',
    soort: 'L2',
    leefgebied: 'L2',
    resultaat: 'L2',
    watHielp: 'L3',
  },
}

export type Terugkeer = {
  readonly gezien: readonly Masked<TerugkeerRij>[]
  /** Who leads the running plan, when that is somebody else than who reads. */
  readonly regisseur?: string | undefined
  /** There is support of this inwoner that this reader may not see: one bit, no more (access.md, L0). */
  readonly isMeer: boolean
}

/** Per traject decided like the traject itself; of a huisgenoot who may not be seen not even the bit. */
export async function terugkeerVoor(call: Call, tx: Tx, meldingId: string): Promise<Terugkeer> {
  const { ctx, medewerker: door } = call
  const gezien: Masked<TerugkeerRij>[] = []
  let isMeer = false
  const nu = ctx.clock.now()
  for (const { autorisaties, isGeheim, teamId, wet, ...rij } of await terugkeerVan(tx, door, meldingId, nu)) {
    const isVanEigenTeam = door.teams.some((team) => team.id === teamId)
    const voorwerp = { soort: 'traject', autorisaties, isVanEigenTeam, isGeheim, wet } as const
    const besluit = decide(door, voorwerp, 'behandeling', { nu })
    if (besluit.allow) gezien.push(present(call.gezien, besluit, weergave, rij))
    else isMeer ||= !rij.isHuisgenoot
  }
  return { gezien, isMeer }
}

export function TerugkeerBlok({ gezien, isMeer, regisseur }: Terugkeer) {
  const terug = gezien.filter((t) => !t.isHuisgenoot)
  const thuis = gezien.filter((t) => t.isHuisgenoot)
  return (
    <>
      {(terug.length > 0 || isMeer) && (
        <Alert kind="let_op" titel="Terug binnen zes maanden">
          <Stack space="s">
            {terug.map((t) => (
              <Eerder key={t.trajectId} {...t} />
            ))}
            {isMeer && (
              <Paragraph>
                Wij hielpen hier eerder mee. U mag niet zien waarmee
                {regisseur ? '.' : ': vraag het aan de inwoner.'}
              </Paragraph>
            )}
            <Paragraph>
              {regisseur && `Bel met ${regisseur}, de regisseur van het plan. `}
              Begin niet opnieuw met hetzelfde. Bespreek eerst waarom de vraag terug is.
            </Paragraph>
          </Stack>
        </Alert>
      )}
      {thuis.length > 0 && (
        <Alert kind="info" titel="Een huisgenoot kreeg hier kort geleden hulp bij">
          <Stack space="s">
            {thuis.map((t) => (
              <Eerder key={t.trajectId} {...t} />
            ))}
          </Stack>
        </Alert>
      )}
    </>
  )
}

const resultaatZin = { bereikt: 'bereikt', deels: 'deels bereikt', niet: 'niet bereikt' } as const

const Eerder = (t: Masked<TerugkeerRij>) => (
  <Paragraph>
    <Link href={`/werk/trajecten/${t.trajectId}`}>
      {t.soort ? bewaakteSoorten[t.soort].naam : 'Ondersteuning'}
    </Link>
    {t.leefgebied && ` (${leefgebiedNaam[t.leefgebied as Leefgebied]})`} afgesloten
    {t.afgeslotenOp && ` op ${schrijfDatum(datumInAmsterdam(t.afgeslotenOp))}`} door {t.team}
    {t.resultaat && `. Resultaat: ${resultaatZin[t.resultaat]}`}.{t.watHielp && ` Wat hielp: ${t.watHielp}`}
  </Paragraph>
)
