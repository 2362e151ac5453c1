// What the inwoner told before, above the verslag; and the verslag that begins with it, so that nobody tells a story twice.

import type { Call } from '../../context.ts'
import type { Tx } from '../../platform/db.ts'
import { Section, Stack } from '../../ui/layout.tsx'
import { Paragraph, Quote } from '../../ui/text.tsx'
import { decide } from '../autorisatie/decide.ts'
import { type Masked, present, type Weergave } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { veldVan } from './formulier.ts'
import { type PakketRij, pakkettenVoor, type Waarvan } from './pakket.sql.ts'

export type Verteld = Masked<PakketRij>

const weergave: Weergave<PakketRij> = {
  personen: (p) => [p.inwonerId],
  velden: {
    id: 'L2',
    inwonerId: 'L2',
    voornamen: 'L2',
    voorvoegsel: 'L2',
    geslachtsnaam: 'L2',
    door: 'L2',
    organisatie: 'L2',
    op: 'L2',
    gezien: 'L2',
    wens: 'L2',
    advies: 'L2',
    leefgebied: 'L2',
  },
}

/** What was handed over to this reader about this household, and not yet talked about. */
export async function verteldAan(
  { ctx, medewerker, gezien }: Call,
  tx: Tx,
  o: Waarvan & { readonly isGeheim: boolean },
): Promise<Verteld[]> {
  const rijen = await pakkettenVoor(tx, medewerker, o, ctx.clock.now())
  return rijen.flatMap(({ autorisaties, ...pakket }) => {
    const voorwerp = {
      soort: 'overdracht',
      autorisaties,
      isVanEigenTeam: false,
      isGeheim: o.isGeheim,
    } as const
    const besluit = decide(medewerker, voorwerp, 'behandeling')
    if (!besluit.allow) return []
    const masked = present(gezien, besluit, weergave, pakket)
    // Who only follows a card has no package to read.
    return masked.wens === undefined ? [] : [masked]
  })
}

const wie = ({ door, organisatie }: Verteld) => `${door} (${organisatie})`

/** The fields a verslag begins with: what was handed in, then what was told, only of the first one, and only where nothing was written yet. */
export function beginVan(verteld: readonly Verteld[], ingeleverd = ''): Record<string, string> {
  const [eerste] = verteld
  if (!eerste) return ingeleverd ? { eigenPlan: ingeleverd } : {}
  const { leefgebied, wens = '', advies = '', gezien = '' } = eerste
  return {
    eigenPlan: [ingeleverd, wens].filter(Boolean).join('\n\n'),
    // What is about more than one leefgebied stands once, above them.
    verslag: [`${wie(eerste)} zag: ${gezien}`, !leefgebied && `${wie(eerste)} adviseert: ${advies}`]
      .filter(Boolean)
      .join('\n\n'),
    ...(leefgebied && {
      [veldVan(leefgebied, 'wens')]: wens,
      [veldVan(leefgebied, 'behoefte')]: `Advies van ${wie(eerste)}: ${advies}`.slice(0, 2000),
    }),
  }
}

/** `lees`: what to do with it on this page. */
export const VerteldBlok = ({
  verteld,
  lees,
}: {
  readonly verteld: readonly Verteld[]
  readonly lees: string
}) =>
  verteld.map((v) => (
    <Section
      key={v.id}
      titel={`Dit vertelde ${volledigeNaam(v)} al aan ${wie(v)} op ${v.op ? schrijfDatum(datumInAmsterdam(v.op)) : ''}`}
    >
      <Stack>
        <Paragraph>{lees}</Paragraph>
        <Quote van={`Wat ${v.door} zag`}>{v.gezien}</Quote>
        <Quote van="Wat de inwoner wil">{v.wens}</Quote>
        <Quote van={`Wat ${v.door} adviseert`}>{v.advies}</Quote>
      </Stack>
    </Section>
  ))
