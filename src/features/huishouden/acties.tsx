// What can be done in a huishouden, each with its reason when it cannot be done now.

import type { Call } from '../../context.ts'
import { Button, ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Details, Link, List } from '../../ui/text.tsx'
import type { Recht } from '../medewerker/rechten.ts'
import type { Beeld } from './beeld.tsx'
import { nu } from './huishouden.ts'
import { redenAlleen, redenVan, wieZin } from './ledenvelden.tsx'
import { type HuishoudenWeigering, waarom } from './teksten.ts'

type Actie = {
  readonly pad: string
  readonly label: string
  readonly recht: Recht
  readonly reden: (beeld: Beeld) => HuishoudenWeigering | undefined
  /** Only shown when there is something to do it with. */
  readonly alleenAls?: (beeld: Beeld) => boolean
}

const acties: readonly Actie[] = [
  { pad: 'opname', label: 'Iemand komt hier wonen', recht: 'huishouden:opnemen', reden: redenVan },
  {
    pad: 'uitschrijving',
    label: 'Iemand woont hier niet meer',
    recht: 'huishouden:uitschrijven',
    reden: (beeld) => (nu(beeld.verblijven).length < 2 ? 'laatste_bewoner' : undefined),
  },
  { pad: 'verhuizing', label: 'Verhuizen', recht: 'huishouden:verhuizen', reden: redenVan },
  { pad: 'splitsing', label: 'Splitsen', recht: 'huishouden:splitsen', reden: redenAlleen('niemand_blijft') },
  { pad: 'samenvoeging', label: 'Samenvoegen', recht: 'huishouden:samenvoegen', reden: redenVan },
  { pad: 'relatie', label: 'Relatie vastleggen', recht: 'huishouden:relatie_leggen', reden: redenVan },
  { pad: 'verwacht-kind', label: 'Verwacht kind', recht: 'huishouden:verwachten', reden: redenVan },
  {
    pad: 'geboorte',
    label: 'Het kind is geboren',
    recht: 'huishouden:geboorte_vastleggen',
    reden: redenVan,
    alleenAls: (beeld) => nu(beeld.verblijven).some((v) => v.isVerwacht),
  },
  {
    pad: 'overlijden',
    label: 'Iemand is overleden',
    recht: 'huishouden:overlijden_vastleggen',
    reden: redenVan,
  },
]

/** Closed, for it is seldom so; who it may be is looked up only when somebody asks. */
const Dubbel = ({ beeld }: { readonly beeld: Beeld }) => (
  <Details titel="Staat iemand er twee keer in?">
    <List
      items={nu(beeld.verblijven).map((v) => (
        <Link key={v.inwonerId} href={`/werk/inwoners/${v.inwonerId}/samenvoeging`}>
          {`${wieZin(v)} samenvoegen met een ander dossier`}
        </Link>
      ))}
    />
  </Details>
)

export function ActieDeel({ call, beeld }: { readonly call: Call; readonly beeld: Beeld }) {
  const mijn = acties.filter((a) => call.medewerker.rechten.has(a.recht) && (a.alleenAls?.(beeld) ?? true))
  if (mijn.length === 0) return null
  return (
    <ScreenOnly>
      <Section titel="Wijzigen" id="wijzigen">
        <Stack>
          <ButtonRow>
            {mijn.map(({ pad, label, reden }) => {
              const reason = reden(beeld)
              return reason && reason !== 'niet_gevonden' ? (
                <Button key={pad} reden={waarom[reason].zin}>
                  {label}
                </Button>
              ) : (
                <LinkButton key={pad} href={`/werk/dossiers/${beeld.id}/huishouden/${pad}`}>
                  {label}
                </LinkButton>
              )
            })}
          </ButtonRow>
          {call.medewerker.rechten.has('inwoner:samenvoegen') && <Dubbel beeld={beeld} />}
        </Stack>
      </Section>
    </ScreenOnly>
  )
}
