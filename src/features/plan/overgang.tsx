// Growing up on the page of a plan: per young person the five subjects, help after eighteen, and the way to the Wmo.

import type { Call } from '../../context.ts'
import { Badge } from '../../ui/badge.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Shown } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import type { MensRij } from './lezer.sql.ts'
import type { PlanBeeld } from './planbeeld.tsx'
import { grondNaam, onderwerpNaam } from './teksten.ts'
import { isCompleet, isInOvergang, onderwerpen, verjaardag } from './volwassenwording.ts'

type Props = { readonly call: Call; readonly beeld: PlanBeeld }

/** Not there when nobody of the household is of that age. */
export function Overgang({ call, beeld }: Props) {
  const { stappen, mensen = [] } = beeld.plan
  const jongeren = mensen.filter((m) => m.isLid && isInOvergang(m.geboortedatum, beeld.vandaag))
  if (!stappen || jongeren.length === 0) return null
  return (
    <Section titel="Volwassen worden" id="volwassen">
      <Stack space="l">
        {jongeren.map((jongere) => (
          <Jongere key={jongere.id} call={call} beeld={beeld} jongere={jongere} />
        ))}
      </Stack>
    </Section>
  )
}

function Jongere({ call, beeld, jongere }: Props & { readonly jongere: Shown<MensRij> }) {
  const { id: planId, stappen = [], verlengingen = [] } = beeld.plan
  const zijn = stappen.filter(({ inwonerId }) => inwonerId === jongere.id)
  const compleet = isCompleet(zijn)
  const mag = call.medewerker.rechten.has('volwassenwording:bijwerken') && !beeld.redenen.verdiepen
  return (
    <Section
      level={3}
      titel={volledigeNaam(jongere)}
      acties={
        <Badge toon={compleet ? 'gelukt' : 'let_op'}>
          {compleet
            ? 'Compleet'
            : `Nog niet compleet: ${zijn.filter((s) => s.isGeregeld).length} van 5 geregeld`}
        </Badge>
      }
    >
      <Paragraph>{wanneer(beeld, jongere)}</Paragraph>
      <Table
        caption="Wat er geregeld wordt"
        columns={[
          { label: 'Onderwerp', plain: true },
          { label: 'Wat, wie en vóór wanneer', plain: true },
          { label: 'Stand', plain: true, narrow: true },
        ]}
        rows={onderwerpen.map((onderwerp) => {
          const stap = zijn.find((s) => s.onderwerp === onderwerp)
          return {
            id: onderwerp,
            cells: [
              <strong key="onderwerp">{onderwerpNaam[onderwerp]}</strong>,
              stap ? (
                <>
                  <p>{stap.wat}</p>
                  <p>{[stap.wie, `vóór ${schrijfDatum(stap.voorDatum)}`].filter(Boolean).join(' · ')}</p>
                </>
              ) : (
                'Nog niets afgesproken'
              ),
              <Geregeld key="stand" is={stap?.isGeregeld ?? false} />,
            ],
          }
        })}
      />
      {verlengingen
        .filter(({ inwonerId }) => inwonerId === jongere.id)
        .map(({ id, soort, grond, tot }) => (
          <Paragraph
            key={id}
          >{`${soort === 'pleegzorg' ? 'Pleegzorg' : 'Verlengde jeugdhulp'} tot ${schrijfDatum(tot)}: ${grondNaam[grond].toLowerCase()}.`}</Paragraph>
        ))}
      {mag && (
        <ButtonRow>
          <LinkButton href={`/werk/plannen/${planId}/volwassen?welk=${jongere.id}`}>Bijwerken</LinkButton>
          <LinkButton
            href={`/werk/plannen/${planId}/jeugdhulpverlenging?welk=${jongere.id}`}
            variant="subtle"
          >
            Hulp na 18 jaar
          </LinkButton>
        </ButtonRow>
      )}
    </Section>
  )
}

const Geregeld = ({ is }: { readonly is: boolean }) => (
  <Badge toon={is ? 'gelukt' : 'neutraal'}>{is ? 'Geregeld' : 'Nog te doen'}</Badge>
)

/** The eighteenth birthday, and how help went from one wet to the other. */
function wanneer({ plan, vandaag }: PlanBeeld, { id, geboortedatum }: Shown<MensRij>): string {
  if (!geboortedatum) return ''
  const achttien = verjaardag(geboortedatum, 18)
  const zin = `${achttien > vandaag ? 'Wordt' : 'Werd'} 18 op ${schrijfDatum(achttien)}.`
  const stroom = plan.doorstroom?.find(({ inwonerId }) => inwonerId === id)
  if (!stroom) return zin
  const wmo = stroom.wmoSinds ? `, Wmo sinds ${schrijfDatum(stroom.wmoSinds)}` : ', nog niets onder de Wmo'
  return `${zin} Jeugdhulp sinds ${schrijfDatum(stroom.jeugdSinds)}${wmo}.`
}
