// The preview of a samenvoeging: both files side by side, what is chosen, what moves, who will see more, and the button.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { Button, ButtonRow, LinkButton, SubmitButton } from '../../ui/buttons.tsx'
import { RadioGroup } from '../../ui/choices.tsx'
import { ErrorSummary, Form, Versieveld } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { List, Paragraph } from '../../ui/text.tsx'
import { TextArea } from '../../ui/textfields.tsx'
import type { Masked, Shown } from '../autorisatie/present.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import { volledigeNaam } from './inwoner.ts'
import type { Voorbeeld } from './samenvoegen.commands.ts'
import {
  type Kandidaatdossier,
  type Keuzeveld,
  kantVan,
  keuzevelden,
  type Velden,
  waardeVan,
} from './samenvoeging.ts'
import { samenvoegWaarom, tellingZin, veldNaam } from './teksten.ts'

export type VoorbeeldProps = {
  readonly call: Call
  readonly voorbeeld: Pick<Voorbeeld, 'reason' | 'mee' | 'erbij'> & {
    readonly blijft: Masked<Kandidaatdossier>
    readonly vervalt: Masked<Kandidaatdossier>
  }
  readonly form: FormState
  readonly zin: string | undefined
}

/** Masked to L3 at least, so nothing of it is left out. */
const heel = (d: Masked<Kandidaatdossier>) => d as Shown<Kandidaatdossier>

const taalNaam = new Intl.DisplayNames('nl', { type: 'language' })

const toon = (v: Velden, veld: Keuzeveld): string => {
  const waarde = waardeVan(v, veld)
  if (!waarde) return 'niet ingevuld'
  if (veld === 'taal') return taalNaam.of(waarde) ?? waarde
  return veld === 'geboortedatum' ? schrijfDatum(waarde as Datum) : waarde
}

export function VoorbeeldPagina({ call, voorbeeld, form, zin }: VoorbeeldProps) {
  const beide = { blijft: heel(voorbeeld.blijft), vervalt: heel(voorbeeld.vervalt) }
  const { blijft, vervalt } = beide
  const pad = `/werk/inwoners/${blijft.inwonerId}/samenvoeging`
  const vrij = keuzevelden.filter((veld) => kantVan(beide, veld).isVrij)
  const isGeheim = blijft.velden.geheimhouding || vervalt.velden.geheimhouding
  const reden = voorbeeld.reason && samenvoegWaarom[voorbeeld.reason]
  return (
    <Schil
      call={call}
      titel="Samenvoegen: kijk eerst"
      fout={zin !== undefined || Object.keys(form.errors).length > 0}
    >
      <Stack space="l">
        <ErrorSummary form={form} titel="Niet samengevoegd" algemeen={zin} />
        <PageHead
          boven="Dubbele inwoner samenvoegen"
          titel={`Blijft: ${volledigeNaam(blijft.velden)}, huishouden ${blijft.huishouden}`}
          intro={`Gaat hierin op: ${volledigeNaam(vervalt.velden)}, huishouden ${vervalt.huishouden}. Er verandert nog niets.`}
          acties={
            <LinkButton href={`/werk/inwoners/${vervalt.inwonerId}/samenvoeging?met=${blijft.inwonerId}`}>
              Andersom
            </LinkButton>
          }
        />
        {reden && (
          <Alert kind="let_op" titel="Nu kan dit niet">
            {reden}
          </Alert>
        )}
        <Section titel="Naast elkaar">
          <Naast beide={beide} />
        </Section>
        <Section titel="Wat er meegaat">
          <Mee voorbeeld={voorbeeld} isGeheim={isGeheim} />
        </Section>
        {reden ? (
          <Button reden={reden}>Samenvoegen</Button>
        ) : (
          <Form form={form} action={pad}>
            <input type="hidden" name="met" value={vervalt.inwonerId} />
            <Versieveld van={blijft.versie} />
            <input type="hidden" name="versieAnder" value={vervalt.versie} />
            {vrij.map((veld) => (
              <RadioGroup
                key={veld}
                form={form}
                name={veld}
                label={`${veldNaam[veld]}: welke blijft?`}
                options={[
                  { value: 'blijft', label: toon(blijft.velden, veld) },
                  { value: 'vervalt', label: toon(vervalt.velden, veld) },
                ]}
              />
            ))}
            <TextArea form={form} name="reden" label="Waaraan ziet u dat dit dezelfde mens is?" rows={3} />
            <ButtonRow>
              <SubmitButton>Samenvoegen</SubmitButton>
              <LinkButton href={pad} variant="subtle">
                Terug
              </LinkButton>
            </ButtonRow>
          </Form>
        )}
      </Stack>
    </Schil>
  )
}

type Beide = { readonly blijft: Shown<Kandidaatdossier>; readonly vervalt: Shown<Kandidaatdossier> }

const waarom = (beide: Beide, veld: Keuzeveld) => {
  const { kant, isVrij } = kantVan(beide, veld)
  if (isVrij) return 'kiest u hieronder'
  return toon(beide[kant].velden, veld)
}

const Naast = ({ beide }: { readonly beide: Beide }) => (
  <Table
    caption="De twee dossiers naast elkaar"
    captionHidden
    columns={[
      { label: 'Gegeven', plain: true },
      { label: 'Dossier dat blijft', plain: true },
      { label: 'Dossier dat opgaat', plain: true },
      { label: 'Wordt', plain: true },
    ]}
    rows={keuzevelden.map((veld) => ({
      id: veld,
      cells: [
        veldNaam[veld],
        toon(beide.blijft.velden, veld),
        toon(beide.vervalt.velden, veld),
        waarom(beide, veld),
      ],
    }))}
  />
)

function Mee({
  voorbeeld,
  isGeheim,
}: {
  readonly voorbeeld: VoorbeeldProps['voorbeeld']
  readonly isGeheim: boolean
}) {
  const { mee, erbij } = voorbeeld
  return (
    <Stack>
      {mee.length > 0 ? (
        <List items={mee.map(tellingZin)} />
      ) : (
        <Paragraph>Er hangt niets aan dit dossier.</Paragraph>
      )}
      <Paragraph>
        Er gaat niets weg. Het dossier dat opgaat blijft als verwijzing, en u kunt dit ongedaan maken.
      </Paragraph>
      <Alert kind="info" titel="Wie ziet wat">
        Niemand krijgt hierdoor meer te zien van een melding, plan of traject: wie er nu bij mag, mag er
        straks ook bij, en anderen niet.
        {erbij.length > 0 &&
          ` Wel vinden deze collega’s hun werk straks in dit dossier, met de namen en het adres: ${erbij.join(', ')}.`}
      </Alert>
      {isGeheim && (
        <Alert kind="let_op" titel="Adres geheim">
          Een van de twee is afgeschermd. Na het samenvoegen is het hele dossier afgeschermd: alleen wie met
          naam is toegewezen, ziet het.
        </Alert>
      )}
    </Stack>
  )
}
