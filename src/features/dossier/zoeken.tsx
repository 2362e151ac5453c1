// Looking for words in one dossier: only what this reader may see is looked through; the words travel by POST, so no address or log holds them.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { EmptyState, Link } from '../../ui/text.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import { reikt } from '../autorisatie/autorisatie.ts'
import { beslisOver } from '../autorisatie/drager.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { vindplaatsNaam } from './teksten.ts'
import { tekstenVan } from './vindplaats.sql.ts'
import { fragment, staatIn, type Vindplaats, vindplaatsWeergave } from './vindplaats.ts'
import { besluitOver, zichtOp } from './zicht.tsx'
import { ZoekVeld } from './zoekveld.tsx'

/** Where the words stand, as far as this reader sees; undefined when there is no dossier for them. */
export async function zoekIn(call: Call, tx: Tx, woorden: string): Promise<Masked<Vindplaats>[] | undefined> {
  const id = call.params.id ?? ''
  const zicht = await zichtOp(call, tx, id)
  if (!zicht) return undefined
  return (await tekstenVan(tx, id, call.medewerker.id)).flatMap((v) => {
    const besluit = v.zegel
      ? beslisOver(call.medewerker, zicht.gegeven, { ...v, teamId: null })
      : v.isEigen
        ? zicht.beste
        : besluitOver(zicht.beslist, v)
    const magOpenen = v.wat !== 'document' || call.medewerker.rechten.has('document:inzien')
    const mag = besluit && magOpenen && (v.isEigen || reikt(besluit.niveau, v.niveau))
    if (!mag || !staatIn(v.tekst, woorden)) return []
    // What is about nobody in particular is about everybody who lives there.
    const personen = v.personen.length > 0 ? v.personen : zicht.hoofd.leden.map((lid) => lid.id)
    const gevonden = { ...v, personen, tekst: fragment(v.tekst, woorden) }
    return [present(call.gezien, besluit, vindplaatsWeergave, gevonden)]
  })
}

/** Where it is read. */
function plek(v: Masked<Vindplaats>): string | undefined {
  if (v.wat === 'document') return `/werk/documenten/${v.doelId}`
  if (v.doelId) return `/werk/gesprekken/${v.doelId}`
  if (v.trajectId) return `/werk/trajecten/${v.trajectId}`
  if (v.meldingId) return `/werk/meldingen/${v.meldingId}`
  return v.planId ? `/werk/plannen/${v.planId}` : undefined
}

const regel = (v: Masked<Vindplaats>) => {
  const op = new Date(v.op ?? 0)
  const href = plek(v)
  const naam = v.wat ? vindplaatsNaam[v.wat] : ''
  return {
    id: `${v.id}-${v.op}`,
    datum: schrijfDatum(datumInAmsterdam(op)),
    tijdstip: op.toISOString(),
    titel: (
      <>
        {href ? <Link href={href}>{naam}</Link> : naam}: {v.tekst}
      </>
    ),
  }
}

type Props = {
  readonly call: Call
  readonly form: FormState
  readonly gevonden: readonly Masked<Vindplaats>[]
}

export function ZoekPagina({ call, form, gevonden }: Props) {
  const terug = `/werk/dossiers/${call.params.id}`
  const isGezocht = Object.keys(form.errors).length === 0
  return (
    <Schil call={call} titel="Zoeken in het dossier" fout={!isGezocht}>
      <Stack space="l">
        <PageHead
          boven="Dossier"
          titel="Zoeken in het dossier"
          intro={isGezocht && `${gevonden.length} keer gevonden`}
          acties={<LinkButton href={terug}>Terug naar het dossier</LinkButton>}
        />
        <ZoekVeld form={form} huishoudenId={call.params.id ?? ''} />
        {isGezocht && gevonden.length === 0 && (
          <EmptyState titel="Niets gevonden">
            Wij zochten in wat u mag zien. Probeer een ander woord, of een deel ervan.
          </EmptyState>
        )}
        {gevonden.length > 0 && <Timeline items={gevonden.map(regel)} />}
      </Stack>
    </Schil>
  )
}
