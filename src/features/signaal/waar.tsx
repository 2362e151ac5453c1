// Where what a signaal asks for is done: the form of the huishouden, or the part of the plan; without a plan how to begin.

import type { Call } from '../../context.ts'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { Recht } from '../medewerker/rechten.ts'
import { eindSoort, isVanBrp, type Signaal, type Soort, type VerjaardagSoort } from './signaal.ts'

type Props = { readonly call: Call; readonly signaal: Masked<Signaal> }

/** A birth is an expected child that came or somebody new: that is chosen on the page of the huishouden. */
const formulieren: Partial<Record<Soort, readonly [pad: string, label: string, recht: Recht]>> = {
  brp_verhuisd: ['verhuizing', 'Verhuizing vastleggen', 'huishouden:verhuizen'],
  brp_overleden: ['overlijden', 'Overlijden vastleggen', 'huishouden:overlijden_vastleggen'],
}

const akkoord = ['akkoord', 'Naar het akkoord in het plan'] as const
const volwassen = ['volwassen', 'Naar volwassen worden in het plan'] as const
const inPlan: Readonly<Record<VerjaardagSoort, readonly [anker: string, label: string]>> = {
  wordt_12: akkoord,
  wordt_16: akkoord,
  wordt_16_half: volwassen,
  wordt_17: volwassen,
  wordt_18: akkoord,
}

/** Nothing for who became geheim: that is talked about first. */
export function WaarTeDoen({ call, signaal }: Props) {
  const { soort, planId } = signaal
  if (!soort || soort === 'brp_geheim') return null
  if (isVanBrp(soort)) return <InHuishouden call={call} signaal={signaal} />
  if (soort === eindSoort) return <WieMagLezen call={call} signaal={signaal} />
  if (!planId) return <ZonderPlan signaal={signaal} />
  if (!call.medewerker.rechten.has('plan:inzien')) return null
  const [anker, label] = inPlan[soort]
  return (
    <ButtonRow>
      <LinkButton href={`/werk/plannen/${planId}#${anker}`}>{label}</LinkButton>
    </ButtonRow>
  )
}

function InHuishouden({ call, signaal: { soort, huishoudenId } }: Props) {
  const { rechten } = call.medewerker
  const [pad, label, recht] = (soort && formulieren[soort]) ?? []
  const hier = `/werk/dossiers/${huishoudenId}/huishouden`
  return (
    <ButtonRow>
      {recht && rechten.has(recht) && <LinkButton href={`${hier}/${pad}`}>{label}</LinkButton>}
      {rechten.has('huishouden:inzien') && (
        <LinkButton href={hier} variant={recht ? 'subtle' : 'secondary'}>
          Naar het huishouden
        </LinkButton>
      )}
    </ButtonRow>
  )
}

const WieMagLezen = ({ call, signaal }: Props) =>
  call.medewerker.rechten.has('vertegenwoordiging:inzien') && (
    <ButtonRow>
      <LinkButton href={`/werk/dossiers/${signaal.huishoudenId}/vertegenwoordiging`}>
        Naar wie mag lezen en handelen
      </LinkButton>
    </ButtonRow>
  )

const ZonderPlan = ({ signaal }: Pick<Props, 'signaal'>) => (
  <Stack>
    <Paragraph>
      Er loopt geen plan. Leg in het dossier vast wat u bespreekt. Een plan begint daar bij een open melding.
    </Paragraph>
    <ButtonRow>
      <LinkButton href={`/werk/dossiers/${signaal.huishoudenId}#nu`}>Vastleggen in het dossier</LinkButton>
    </ButtonRow>
  </Stack>
)
