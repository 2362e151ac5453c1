// What the known-person check found: the people it may be, nobody, or the way to the special desk.

import type { FormState } from '../../platform/formstate.ts'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import { geenBrp } from '../inwoner/teksten.ts'
import type { Gevonden } from './commands.ts'
import { gevondenZin, kandidaatZin, vraagCollega } from './teksten.ts'

/** Where the buttons of "Over wie?" send the form. */
export type Wegen = {
  readonly herkennen: string
  readonly brp: string
  /** The contact of thirty seconds, where the page can write one down. */
  readonly klaar?: string | undefined
  readonly isBrpAangesloten: boolean
}

type Props = {
  readonly form: FormState
  readonly wegen: Wegen
  readonly gevonden: Gevonden
  readonly nu: Date
  readonly isGezocht: boolean
}

export function Uitslag({ form, wegen, gevonden, nu, isGezocht }: Props) {
  const { kandidaten, isBijzonder, isVoorCollega, isLeeg, isMeer } = gevonden
  const isDicht = isBijzonder || isVoorCollega
  if (isLeeg && kandidaten.length === 0 && !isDicht) return isGezocht ? <TeWeinig /> : null
  const isNiemand = kandidaten.length === 0 && !isDicht
  return (
    <Stack>
      {isVoorCollega && <VoorCollega />}
      {isBijzonder && <Bijzonder />}
      {isNiemand && <Niemand wegen={wegen} kanBrp={gevonden.isGenoegVoorBrp} />}
      {!isNiemand && (
        <Keuze
          form={form}
          mensen={kandidaten.map((k) => ({ id: k.inwonerId ?? '', ...kandidaatZin(k, nu) }))}
        />
      )}
      {isMeer && <Paragraph small>Er zijn er meer. Vul ook achternaam en geboortedatum in.</Paragraph>}
      {kandidaten.some((k) => k.planId) && <Plaatsing form={form} />}
      {!isNiemand && <Reden form={form} />}
      <Klaar wegen={wegen} />
    </Stack>
  )
}

/** The same blocks, empty, for the script that fills them while somebody types (ui/browser/herkennen.js). */
export const UitslagSjablonen = ({ form, wegen }: Pick<Props, 'form' | 'wegen'>) => (
  <>
    <template data-sjabloon="collega">
      <VoorCollega />
    </template>
    <template data-sjabloon="bijzonder">
      <Bijzonder />
    </template>
    <template data-sjabloon="niemand">
      <Niemand wegen={wegen} kanBrp />
    </template>
    <template data-sjabloon="keuze">
      <Keuze
        form={{ ...form, values: {}, errors: {} }}
        mensen={[{ id: 'voorbeeld', naam: '-', uitleg: '-' }]}
      />
    </template>
    <template data-sjabloon="plaatsing">
      <Plaatsing form={form} />
    </template>
    <template data-sjabloon="reden">
      <Reden form={form} />
    </template>
    <template data-sjabloon="klaar">
      <Klaar wegen={wegen} />
    </template>
  </>
)

const TeWeinig = () => (
  <Alert kind="info">
    Vul achternaam en geboortedatum in, of het BSN, of postcode en huisnummer. Dan kunnen wij zoeken.
  </Alert>
)

export const VoorCollega = () => (
  <Alert kind="let_op" titel={vraagCollega.titel}>
    {vraagCollega.zin}
  </Alert>
)

const Bijzonder = () => (
  <Alert kind="let_op" titel="Ga naar de bijzondere balie">
    De gegevens van deze persoon zijn afgeschermd. De bijzondere balie neemt het over.
  </Alert>
)

const Niemand = ({ wegen, kanBrp }: { wegen: Wegen; kanBrp: boolean }) => (
  <Stack>
    <Alert kind="info" titel="Niemand gevonden">
      Deze persoon is hier nog niet bekend. Vul in wat u weet; de rest kan later.
    </Alert>
    {kanBrp && (
      <div data-brp="">
        <Stack space="s">
          {wegen.isBrpAangesloten ? (
            <SubmitButton formAction={wegen.brp} variant="secondary">
              Zoek in de BRP
            </SubmitButton>
          ) : (
            <Button reden={geenBrp}>Zoek in de BRP</Button>
          )}
          <Paragraph small>
            Doel: vaststellen wie om ondersteuning vraagt (Wmo 2015, artikel 5.2.9). Dat u zoekt, wordt
            vastgelegd.
          </Paragraph>
        </Stack>
      </div>
    )}
  </Stack>
)

type Mens = { readonly id: string; readonly naam: string; readonly uitleg: string }

const Keuze = ({ form, mensen }: { form: FormState; mensen: readonly Mens[] }) => (
  <RadioGroup
    form={form}
    name="inwonerId"
    label="Wie is het?"
    options={[
      ...mensen.map(({ id, naam, uitleg }) => ({ value: id, label: naam, hint: uitleg })),
      { value: '', label: 'Iemand anders' },
    ]}
  />
)

/** The default is adding to the running plan; a second file needs a reason (product.md, "Already known"). */
const Plaatsing = ({ form }: { form: FormState }) => (
  <div data-plaatsing="">
    <Stack>
      <RadioGroup
        form={{ ...form, values: { ...form.values, plaatsing: form.values.plaatsing || 'bij_plan' } }}
        name="plaatsing"
        label="Er loopt al een plan. Waar hoort deze vraag bij?"
        options={[
          {
            value: 'bij_plan',
            label: 'Toevoegen aan het lopende plan',
            hint: 'De regisseur ziet de vraag erbij.',
          },
          { value: 'tweede_dossier', label: 'Apart houden', hint: 'Schrijf dan op waarom.' },
        ]}
      />
    </Stack>
  </div>
)

/** Why a second file: beside a running plan, or of somebody who looks like who was found. */
const Reden = ({ form }: { form: FormState }) => (
  <div data-apart="">
    <TextArea
      form={form}
      name="redenTweedeDossier"
      label="Waarom apart, of waarom iemand anders?"
      hint="Nodig als u de vraag apart houdt, of als naam en geboortedatum lijken op wie wij vonden."
      rows={2}
    />
  </div>
)

const Klaar = ({ wegen }: { wegen: Wegen }) =>
  wegen.klaar === undefined ? null : (
    <ButtonRow>
      <SubmitButton formAction={wegen.klaar} variant="secondary">
        Klaar, alleen contact
      </SubmitButton>
    </ButtonRow>
  )

/** Heard, not seen: what a search found, while the cursor stays where it is. */
export const Gehoord = ({ gevonden, isGezocht }: Pick<Props, 'gevonden' | 'isGezocht'>) => (
  <p className="kt-hidden" role="status" data-gehoord="">
    {isGezocht ? gevondenZin(gevonden) : ''}
  </p>
)
