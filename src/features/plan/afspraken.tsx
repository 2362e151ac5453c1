// Promises in a plan: theirs and ours apart, each with its day, and whether it was kept.

import { type Call, newForm } from '../../context.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button, ButtonRow } from '../../ui/buttons.tsx'
import { Form } from '../../ui/form.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { type Afspraak, isVanOns } from './afspraak.ts'
import { AfspraakHeropenen } from './afspraakheropenen.tsx'
import { weigering as betwistWeigering } from './betwisten.ts'
import { weigering } from './nakomen.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { afspraakNaam } from './teksten.ts'

type Props = {
  readonly call: Call
  readonly beeld: PlanBeeld
  readonly afspraken: readonly Shown<Afspraak>[]
}

export function AfsprakenLijst({ call, beeld, afspraken }: Props) {
  const groepen = [
    ['Wat de inwoner en het netwerk doen', afspraken.filter((a) => !isVanOns(a))],
    ['Wat wij doen', afspraken.filter(isVanOns)],
  ] as const
  return (
    <Stack>
      {groepen
        .filter(([, rijen]) => rijen.length > 0)
        .map(([kop, rijen]) => (
          <Table
            key={kop}
            caption={kop}
            columns={[
              { label: 'Wat', plain: true },
              { label: 'Wie', plain: true },
              { label: 'Vóór', narrow: true },
              { label: 'Stand', plain: true, narrow: true },
            ]}
            rows={rijen.map((a) => ({
              id: a.id,
              cells: [
                <Wat key="wat" call={call} beeld={beeld} afspraak={a} />,
                a.wie,
                schrijfDatum(a.voorDatum),
                <Stand key="stand" call={call} afspraak={a} />,
              ],
            }))}
          />
        ))}
    </Stack>
  )
}

type Een = { readonly call: Call; readonly beeld: PlanBeeld; readonly afspraak: Shown<Afspraak> }

/** What was promised; behind it the form to change it, and whether it was kept. */
const Wat = ({ call, beeld, afspraak }: Een) => {
  const { plan, redenen } = beeld
  const { rechten } = call.medewerker
  const magZeggen =
    plan.status && !weigering({ status: plan.status }, afspraak) && rechten.has('afspraak:nakomen')
  const magBetwisten =
    plan.status && !betwistWeigering({ status: plan.status }, afspraak) && rechten.has('afspraak:betwisten')
  const isTeWijzigen = afspraak.status === 'open' && !redenen.wijzigen && rechten.has('plan:wijzigen')
  return (
    <Stack space="s">
      {isTeWijzigen ? (
        <Link href={`/werk/plannen/${plan.id}/afspraken?welk=${afspraak.id}`}>{afspraak.wat}</Link>
      ) : (
        afspraak.wat
      )}
      {afspraak.betwisting && (
        <Paragraph small>
          {`${afspraak.betwisting.isBeslecht ? 'Was betwist' : 'Betwist'} door ${afspraak.betwisting.door}: ${afspraak.betwisting.woorden}`}
        </Paragraph>
      )}
      {afspraak.reden && <Paragraph small>{`Niet meer nodig: ${afspraak.reden}`}</Paragraph>}
      {magZeggen && <Nakoming call={call} afspraak={afspraak} />}
      <AfspraakHeropenen call={call} beeld={beeld} afspraak={afspraak} />
      {magBetwisten && (
        <Link href={`/werk/plannen/${plan.id}/betwisting?welk=${afspraak.id}`}>
          De ander zegt dat het anders was
          <span className="kt-hidden">: {afspraak.wat}</span>
        </Link>
      )}
    </Stack>
  )
}

const Nakoming = ({ call, afspraak: { id, wat } }: Pick<Een, 'call' | 'afspraak'>) => (
  <Form form={newForm(call)} action={`/werk/afspraken/${id}/nakoming`}>
    <ButtonRow>
      <Button type="submit" name="nagekomen" value="ja" ariaLabel={`Gedaan: ${wat}`}>
        Gedaan
      </Button>
      <Button type="submit" variant="subtle" name="nagekomen" value="nee" ariaLabel={`Niet gedaan: ${wat}`}>
        Niet gedaan
      </Button>
    </ButtonRow>
  </Form>
)

function Stand({ call, afspraak }: Pick<Een, 'call' | 'afspraak'>) {
  const isTeLaat = afspraak.status === 'open' && afspraak.voorDatum < datumInAmsterdam(call.ctx.clock.now())
  const toon = {
    open: isTeLaat ? 'te_laat' : 'neutraal',
    nagekomen: 'gelukt',
    niet_nagekomen: 'let_op',
    vervallen: 'neutraal',
  } as const
  if (afspraak.betwisting && !afspraak.betwisting.isBeslecht) return <Badge toon="let_op">Betwist</Badge>
  return <Badge toon={toon[afspraak.status]}>{isTeLaat ? 'Te laat' : afspraakNaam[afspraak.status]}</Badge>
}
