// What somebody has now, gets later and had before, and the end of each: one table.

import { Badge } from '../../ui/badge.tsx'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { type RowGroup, Table } from '../../ui/table.tsx'
import { Details, Link, Paragraph } from '../../ui/text.tsx'
import { DateField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { type Aanstelling, isDezelfde, type Soort, standOp } from './aanstelling.ts'
import { weigering as herstelWeigering } from './herstellen.ts'
import { type DeelProps, vakVan } from './medewerker.tsx'
import { soortNaam, standNaam, totZin } from './teksten.ts'
import { watNaam } from './voorvalzin.tsx'

export function AanstellingenTabel(props: DeelProps) {
  const { aanstellingen, vandaag, voorstellen, mag } = props
  const groepen: RowGroup[] = (['nu', 'straks', 'voorbij'] as const).flatMap((stand) => {
    const hierin = aanstellingen.filter((a) => standOp(a, vandaag) === stand)
    const rows = hierin.map((a) => ({ id: vakVan(a), cells: rij(props, a) }))
    return rows.length === 0 ? [] : [{ label: standNaam[stand], rows }]
  })
  const gevraagd = voorstellen.map((v) => ({
    id: v.id,
    cells: [
      soortNaam.rol,
      watNaam('rol', v.rol, props.namen),
      schrijfDatum(v.van),
      totZin(v),
      <Link key="voorstel" href="/werk/beheer/rolvoorstellen">
        Naar het voorstel
      </Link>,
    ],
  }))
  const groups = [
    ...(gevraagd.length > 0 ? [{ label: 'Voorgesteld: geeft nog niets', rows: gevraagd }] : []),
    ...groepen,
  ]
  return (
    <Section titel="Rollen, teams, mandaten en kernen">
      <Stack>
        {groups.length === 0 ? (
          <Paragraph>Deze medewerker heeft nog niets, en kan nergens bij.</Paragraph>
        ) : (
          <Table
            caption="Wat deze medewerker heeft, krijgt en had"
            captionHidden
            columns={[
              { label: 'Soort' },
              { label: 'Wat' },
              { label: 'Vanaf' },
              { label: 'Tot en met' },
              ...(mag ? [{ label: 'Wat kan', headHidden: true, plain: true }] : []),
            ]}
            groups={groups}
          />
        )}
      </Stack>
    </Section>
  )
}

const rij = (props: DeelProps, a: Aanstelling) => [
  soortNaam[a.soort],
  watNaam(a.soort, a.wat, props.namen),
  schrijfDatum(a.van),
  <Stack key="tot" space="s">
    <span>{totZin(a)}</span>
    {standOp(a, props.vandaag) !== 'voorbij' && a.einde !== null && <Badge toon="let_op">Stopt</Badge>}
  </Stack>,
  <Kan key="kan" {...props} a={a} />,
]

/** The end, or taking it back; nothing for what is over. */
function Kan({ a, mag, form, dienst, vandaag, aanstellingen, namen, call }: DeelProps & { a: Aanstelling }) {
  if (!mag) return null
  const feiten = { doorId: call.medewerker.id, vandaag, dienst, aanstellingen }
  const naam = `${soortNaam[a.soort].toLowerCase()} ${watNaam(a.soort, a.wat, namen)}`
  const actie = (deel: string) => `/werk/beheer/medewerkers/${dienst.id}/${deel}`
  const kanTerug = a.einde === 'beeindigd' && herstelWeigering(a, feiten) === undefined
  const kanEinde = standOp(a, vandaag) !== 'voorbij'
  return (
    <Stack space="s">
      {kanTerug && (
        <Form form={form('herstel')} action={actie('herstel')}>
          <Welke a={a} versie={dienst.versie} />
          <Button type="submit" variant="subtle" ariaLabel={`Toch door laten gaan: ${naam}`}>
            Toch door laten gaan
          </Button>
        </Form>
      )}
      {kanEinde && <Einde {...{ a, form, dienst, vandaag, naam }} actie={actie('einde')} />}
    </Stack>
  )
}

type EindeProps = Pick<DeelProps, 'form' | 'dienst' | 'vandaag'> & {
  readonly a: Aanstelling
  readonly actie: string
  readonly naam: string
}

function Einde({ a, form, dienst, vandaag, actie, naam }: EindeProps) {
  const gestuurd = form('einde')
  const { soort, wat, begin } = gestuurd.values as Record<string, string>
  const isDeze =
    soort !== undefined && isDezelfde(a, { soort: soort as Soort, wat: wat ?? '', van: leesDag(begin) })
  // Typed in another row, so this one is as it was.
  const hier = isDeze
    ? gestuurd
    : { ...gestuurd, errors: {}, values: { versie: String(dienst.versie), vanaf: schrijfDatum(vandaag) } }
  return (
    <Details
      titel={
        <span>
          Beëindigen<span className="kt-hidden">: {naam}</span>
        </span>
      }
      open={isDeze}
    >
      <Form form={hier} action={actie}>
        <Welke a={a} versie={dienst.versie} />
        <DateField
          form={hier}
          name="vanaf"
          id={vakVan(a)}
          label="Vanaf welke dag niet meer?"
          hint="Vandaag: het stopt meteen."
        />
        <ButtonRow>
          <SubmitButton variant="secondary">Beëindigen</SubmitButton>
        </ButtonRow>
      </Form>
    </Details>
  )
}

const leesDag = (tekst: string | undefined) => (tekst ?? '') as Aanstelling['van']

const Welke = ({ a, versie }: { readonly a: Aanstelling; readonly versie: number }) => (
  <>
    <input type="hidden" name="versie" value={versie} />
    <input type="hidden" name="soort" value={a.soort} />
    <input type="hidden" name="wat" value={a.wat} />
    <input type="hidden" name="begin" value={a.van} />
  </>
)
