// The word back on the page of a melding: who waits for it, and the questions on each form that ends it.

import type { FormState } from '../../platform/formstate.ts'
import { LinkButton } from '../../ui/buttons.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { bijEindeKeuzes } from '../terugkoppeling/terugkoppeling.ts'
import { TerugVelden } from '../terugkoppeling/velden.tsx'
import { magGezegd } from '../verwijzing/terugkoppelen.ts'
import { EindVelden } from '../verwijzing/velden.tsx'
import type { Toestemming } from '../verwijzing/verwijzing.ts'

/** Who waits to hear how it went, for who has the file. */
export type Wachters = {
  /** Somebody handed it over, and waits. */
  readonly overdracht: boolean
  readonly verwijzing:
    | Shown<{
        readonly id: string
        readonly organisatie: string
        readonly toestemming: Toestemming
        readonly isBegonnen: boolean
        readonly isKlaar: boolean
        readonly terugkoppelenVoor: string
      }>
    | undefined
}

type Props = { readonly wachters: Wachters }

export function VerwijzerBlok({ wachters: { verwijzing: v } }: Props) {
  if (!v) return null
  return (
    <Section titel="Terugkoppeling aan de verwijzer">
      <Stack>
        <Paragraph>
          {v.organisatie}. {stand(v)}
        </Paragraph>
        <div>
          <LinkButton href={`/werk/verwijzingen/${v.id}`} variant="subtle">
            {v.isKlaar ? 'Lees wat wij lieten weten' : 'Bericht geven'}
          </LinkButton>
        </div>
      </Stack>
    </Section>
  )
}

function stand({ isKlaar, isBegonnen, terugkoppelenVoor }: NonNullable<Wachters['verwijzing']>): string {
  if (isKlaar) return 'De verwijzer heeft bericht.'
  if (isBegonnen) return 'De verwijzer weet dat het is opgepakt. Aan het einde volgt nog bericht.'
  return `Uiterlijk op ${schrijfDatum(terugkoppelenVoor as Datum)}.`
}

/** On the forms that end vragen: asked when somebody waits. */
export function TerugBijEinde({
  form,
  wachters: { overdracht, verwijzing: v },
}: Props & { form: FormState }) {
  // Without a yes one word was all; it was given.
  const vraagtVerwijzer = v && !v.isKlaar && !(v.isBegonnen && v.toestemming !== 'ja')
  return (
    <>
      {overdracht && (
        <Section titel="Terugkoppeling aan wie dit overdroeg" level={3}>
          <Paragraph>
            Nodig bij de laatste vraag. Kunt u het nog niet zeggen? Dan blijft het op uw werklijst staan.
          </Paragraph>
          <TerugVelden form={form} antwoorden={bijEindeKeuzes} />
        </Section>
      )}
      {vraagtVerwijzer && (
        <Section titel="Terugkoppeling aan de verwijzer" level={3}>
          <EindVelden form={form} berichten={magGezegd({ toestemming: v.toestemming, loopt: false })} />
        </Section>
      )}
    </>
  )
}
