// The vragen of a melding: what happens with each, how each ended, and sending one on to somebody else.

import { Badge } from '../../ui/badge.tsx'
import { Button, SubmitButton } from '../../ui/buttons.tsx'
import { Select } from '../../ui/choices.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { type BlokProps, MeldingForm, reden } from './blok.tsx'
import { bestemmingen } from './doorverwijzen.ts'
import { GesprekAf } from './gesprekaf.tsx'
import type { VervolgRij, VraagRij } from './pagina.sql.ts'
import { bestemmingNaam, leefgebiedNaam, uitkomstNaam, vervolgNaam } from './teksten.ts'
import { TerugBijEinde, type Wachters } from './terugbericht.tsx'
import { uitkomsten } from './vraag.ts'

type Props = BlokProps & { readonly wachters: Wachters }

export function Vragen(props: Props) {
  const { vragen, vervolgen, woorden } = props.melding
  if (!vragen) return null
  return (
    <Section titel="Vragen" id="vragen">
      <Stack>
        <Table
          caption="Vragen in deze melding"
          captionHidden
          columns={[
            { label: 'Leefgebied' },
            { label: 'Wet' },
            ...(vervolgen ? [{ label: 'Vervolg' }] : []),
            { label: 'Uitkomst' },
          ]}
          rows={vragen.map((v) => ({
            id: v.id,
            cells: [
              <Leefgebied key="leefgebied" vraag={v} />,
              hoofdletter(wetNaam[v.wet]),
              ...(vervolgen ? [vervolgZin(vervolgen.find(({ id }) => id === v.id))] : []),
              v.uitkomst ? (
                <Badge key="uitkomst" toon="gelukt">
                  {uitkomstNaam[v.uitkomst]}
                </Badge>
              ) : (
                'Nog open'
              ),
            ],
          }))}
        />
        {woorden !== undefined && <Afronden {...props} />}
      </Stack>
    </Section>
  )
}

const hoofdletter = (woord: string) => woord.charAt(0).toUpperCase() + woord.slice(1)

const Leefgebied = ({ vraag: v }: { vraag: Shown<VraagRij> }) => (
  <>
    <strong>{leefgebiedNaam[v.leefgebied]}</strong> {v.isComplex && <Badge toon="let_op">Complex</Badge>}
  </>
)

const vervolgZin = (v: Shown<VervolgRij> | undefined): string => {
  if (!v?.vervolg) return 'Nog niet gekozen'
  const naar = v.doorverwezenNaar && bestemmingNaam[v.doorverwezenNaar]
  return [vervolgNaam[v.vervolg], naar].filter(Boolean).join(': ')
}

/** Ending vragen; as long as that is not possible the button says why. */
function Afronden(props: Props) {
  const { melding, kan, form } = props
  const open = (melding.vragen ?? []).filter((v) => v.uitkomst === null)
  if (kan.afsluiting === 'melding_is_gesloten') return null
  if (kan.afsluiting)
    return (
      <div>
        <Button reden={reden(kan.afsluiting)}>Uitkomst vastleggen</Button>
      </div>
    )
  const isOpen = (blok: 'afsluiting' | 'doorverwijzing') => Object.keys(form(blok).errors).length > 0
  return (
    <>
      <Details titel="Een vraag is klaar: leg de uitkomst vast" open={isOpen('afsluiting')}>
        <MeldingForm blok="afsluiting" melding={melding} form={form('afsluiting')}>
          <Stack>
            {open.map((v) => (
              <Select
                key={v.id}
                form={form('afsluiting')}
                name={`uitkomst_${v.leefgebied}`}
                label={`Uitkomst van ${leefgebiedNaam[v.leefgebied]}`}
                empty="Nog open"
                options={uitkomsten
                  .filter((u) => u !== 'ingetrokken')
                  .map((value) => ({ value, label: uitkomstNaam[value] }))}
              />
            ))}
            <GesprekAf hiermee="Met de laatste vraag" gepland={melding.gepland} />
            <TerugBijEinde form={form('afsluiting')} wachters={props.wachters} />
            <SubmitButton>Uitkomst vastleggen</SubmitButton>
          </Stack>
        </MeldingForm>
      </Details>
      <Details titel="Iemand anders gaat verder: verwijs door" open={isOpen('doorverwijzing')}>
        <Doorverwijzing {...props} open={open} />
      </Details>
    </>
  )
}

function Doorverwijzing({ melding, form: formVan, open }: BlokProps & { open: readonly Shown<VraagRij>[] }) {
  const form = formVan('doorverwijzing')
  const [enige] = open
  return (
    <MeldingForm blok="doorverwijzing" melding={melding} form={form}>
      <Stack>
        {open.length === 1 && enige ? (
          <input type="hidden" name="vraag" value={enige.leefgebied} />
        ) : (
          <Select
            form={form}
            name="vraag"
            label="Welke vraag?"
            empty="Kies"
            options={open.map((v) => ({ value: v.leefgebied, label: leefgebiedNaam[v.leefgebied] }))}
          />
        )}
        <Select
          form={form}
          name="bestemming"
          label="Wie gaat verder?"
          empty="Kies"
          options={bestemmingen.map((value) => ({ value, label: bestemmingNaam[value] }))}
        />
        {open.length === 1 && <GesprekAf hiermee="Met doorverwijzen" gepland={melding.gepland} />}
        <SubmitButton variant="secondary">Doorverwijzen</SubmitButton>
      </Stack>
    </MeldingForm>
  )
}
