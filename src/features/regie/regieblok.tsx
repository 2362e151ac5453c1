// Who leads this plan, per layer and in words, with what the reader can do about it now; for the plan and the dossier.

import type { Call } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { ScreenOnly, Section, Stack } from '../../ui/layout.tsx'
import { Link, Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { BriefBlok } from './briefblok.tsx'
import { AanbiedFormulier, AntwoordFormulieren, EindFormulier, OverneemFormulier } from './formulieren.tsx'
import { type Laag, openAanbod, type RegieRij, zittend } from './regie.ts'
import type { RegieBeeld } from './regiebeeld.tsx'
import { casusReden, laagNaam, laagUitleg } from './teksten.ts'
import { RegieUitleg } from './uitleg.tsx'
import { waarnemingOp } from './waarneming.ts'

/** The form that was sent and refused, so that what was typed comes back where it was typed. */
export type Mislukt = { readonly deel: string; readonly form: FormState }

export type RegieBlokProps = {
  readonly call: Call
  readonly beeld: RegieBeeld
  readonly mislukt?: Mislukt | undefined
}

type Rij = Masked<RegieRij>
// A masked row keeps its keys, so the questions of the noun can be asked of it once laag and status are there.
const leesbaar = (regies: readonly Rij[]) => regies as readonly (Rij & Pick<RegieRij, 'laag' | 'status'>)[]

export const RegieBlok = (props: RegieBlokProps) => (
  <Section titel="Wie leidt" id="regie">
    <Stack space="l">
      <ScreenOnly>
        <RegieUitleg />
      </ScreenOnly>
      <Eigen {...props} />
      <LaagBlok {...props} laag="proces" />
      {gevonden(props.beeld, zittend, 'casus') ? (
        <LaagBlok {...props} laag="casus" />
      ) : (
        // Nobody leads a case that is not complex; on paper that would be noise.
        <ScreenOnly>
          <LaagBlok {...props} laag="casus" />
        </ScreenOnly>
      )}
    </Stack>
  </Section>
)

const sinds = (op: Date | null | undefined) =>
  op ? `sinds ${schrijfDatum(datumInAmsterdam(op))}` : undefined
const regel = (...delen: readonly (string | null | undefined)[]) => delen.filter(Boolean).join(' · ')
const gevonden = (beeld: RegieBeeld, zoek: typeof zittend, laag: Laag): Rij | undefined =>
  zoek(leesbaar(beeld.regies) as never, laag) as Rij | undefined

function Eigen(props: RegieBlokProps) {
  const { beeld } = props
  const eigen = gevonden(beeld, zittend, 'eigen')
  const laatste = beeld.regies.findLast((r) => r.laag === 'eigen')
  return (
    <Section titel={laagNaam.eigen} level={3}>
      <Stack space="s">
        {eigen && (
          <Paragraph>{regel(`${volledigeNaam(eigen)} leidt zelf`, sinds(eigen.aanvaardOp))}</Paragraph>
        )}
        {!eigen && laatste?.status === 'overgedragen' && (
          <Paragraph>
            {regel('De procesregisseur leidt voor de inwoner', sinds(laatste.beeindigdOp), laatste.reden)}
          </Paragraph>
        )}
        {!laatste && <Paragraph>Begint als het plan is vastgesteld. {laagUitleg.eigen}</Paragraph>}
        {laatste && <OverneemFormulier {...props} regie={eigen ?? laatste} />}
      </Stack>
    </Section>
  )
}

function LaagBlok({ laag, ...props }: RegieBlokProps & { laag: 'proces' | 'casus' }) {
  const { beeld } = props
  const nu = gevonden(beeld, zittend, laag)
  const aanbod = gevonden(beeld, openAanbod, laag)
  const vandaag = datumInAmsterdam(props.call.ctx.clock.now())
  const waarnemer = waarnemingOp(nu?.waarnemingen ?? [], vandaag)
  const nee = beeld.regies.findLast((r) => r.laag === laag)
  return (
    <Section titel={laagNaam[laag]} level={3}>
      <Stack space="s">
        <Paragraph>
          {nu
            ? regel(`${nu.medewerker} leidt`, nu.functie, nu.telefoon, sinds(nu.aanvaardOp))
            : `Nog niemand. ${laagUitleg[laag]}`}
        </Paragraph>
        {waarnemer && (
          <Paragraph>
            {waarnemer.naam} neemt waar tot en met {schrijfDatum(waarnemer.tot)}.
          </Paragraph>
        )}
        {aanbod && (
          <Paragraph>
            {regel(
              `${aanbod.medewerker} is gevraagd${nu ? ' om het over te nemen' : ''}`,
              `door ${aanbod.aangebodenDoor} ${sinds(aanbod.aangebodenOp)}`,
              'wacht op antwoord',
            )}
          </Paragraph>
        )}
        {!aanbod && nee?.status === 'geweigerd' && (
          <Paragraph>{regel(`${nee.medewerker} zei nee`, nee.reden)}</Paragraph>
        )}
        {laag === 'casus' && <Voorstel {...props} isGeregeld={Boolean(nu || aanbod)} />}
        <BriefBlok regie={aanbod ?? nu} open={aanbod?.medewerkerId === props.call.medewerker.id} />
        {aanbod && <AntwoordFormulieren {...props} regie={aanbod} />}
        <AanbiedFormulier {...props} laag={laag} nuId={nu?.id} />
        {nu?.medewerkerId === props.call.medewerker.id && (
          <ScreenOnly>
            <Paragraph small>
              Bent u er even niet? <Link href="/werk/waarnemingen">Laat iemand waarnemen</Link>
            </Paragraph>
          </ScreenOnly>
        )}
        {nu && <EindFormulier {...props} regie={nu} label="Regie beëindigen" />}
      </Stack>
    </Section>
  )
}

/** What the rule table says: a proposal with its reason, never a decision. */
function Voorstel({ beeld, isGeregeld }: RegieBlokProps & { isGeregeld: boolean }) {
  if (isGeregeld) return null
  if (beeld.casusvoorstel.length === 0) return <Paragraph>Voorstel: niet nodig.</Paragraph>
  return (
    <Paragraph>
      Voorstel: vraag iemand voor casusregie. {beeld.casusvoorstel.map((r) => casusReden[r]).join(' ')}
    </Paragraph>
  )
}
