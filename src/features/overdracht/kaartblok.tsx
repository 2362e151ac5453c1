// The voortgangskaart: where it stands, the dates, who does it, what is due next, and the word back; never a word of content.

import { Alert } from '../../ui/alert.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { Section, Stack } from '../../ui/layout.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { Timeline } from '../../ui/timeline.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import { antwoordNaam, redenNaam } from '../terugkoppeling/teksten.ts'
import type { Kaart } from './kaartbeeld.tsx'
import { faseNaam, voor, weigercodeNaam } from './teksten.ts'

type Props = { readonly kaart: Masked<Kaart>; readonly vandaag: Datum }

const dag = (op: Date | string | null | undefined) =>
  op ? schrijfDatum(datumInAmsterdam(new Date(op))) : undefined

/** Where it stands, in words; of what was taken back there is no fase. */
export const standNaam = ({ fase }: Masked<Kaart>): string => (fase ? faseNaam[fase] : 'Ingetrokken')

function volgende({ status, aanvaardenVoor, volgende: klok }: Masked<Kaart>, vandaag: Datum) {
  if (status === 'aangeboden' && aanvaardenVoor)
    return `Antwoord van het team: ${voor(aanvaardenVoor, vandaag)}`
  if (!klok) return undefined
  return `${klokOp(klok.soort, klok.begin)?.naam ?? 'Volgende stap'}: ${voor(klok.einddatum, vandaag)}`
}

const isTerug = (k: Masked<Kaart>) => (k.terugkoppelingen ?? []).length > 0
function bericht(k: Masked<Kaart>, vandaag: Datum) {
  if (!k.terugkoppelenVoor) return undefined
  return isTerug(k)
    ? `Gekregen; afgesproken was ${schrijfDatum(k.terugkoppelenVoor)}`
    : voor(k.terugkoppelenVoor, vandaag)
}

const contactVan = ({ contact, naarTeam, naarOrganisatie }: Masked<Kaart>) =>
  [contact?.naam, contact?.telefoon, contact?.team ?? naarTeam, naarOrganisatie].filter(Boolean).join(' · ')

export function KaartBlok({ kaart: k, vandaag }: Props) {
  const regels: [string, string | undefined][] = [
    ['Stand', standNaam(k)],
    ['Overgedragen', `${dag(k.aangebodenOp)} door ${k.vanDoor} (${k.vanOrganisatie})`],
    [(k.wetten ?? []).length > 1 ? 'Wetten' : 'Wet', k.wetten?.map((wet) => wetNaam[wet]).join(' en ')],
    [
      k.status === 'geweigerd' ? 'Teruggegeven' : k.status === 'ingetrokken' ? 'Ingetrokken' : 'Aanvaard',
      dag(k.beantwoordOp),
    ],
    ['Waarom terug', k.weigercode ? weigercodeNaam[k.weigercode] : undefined],
    ['Begonnen', dag(k.begonnenOp)],
    ['Afgesloten', k.isIetsOpen === false ? dag(k.geslotenOp) : undefined],
    ['Wie doet het', contactVan(k)],
    ['Hierna', volgende(k, vandaag)],
    ['Terugkoppeling', bericht(k, vandaag)],
  ]
  return (
    <Section titel="Voortgang">
      <Stack>
        {k.geescaleerdOp && k.status === 'aangeboden' && (
          <Alert kind="let_op" titel="Er is nog geen antwoord">
            De vijf werkdagen zijn voorbij. De teammanagers van beide teams hebben dit nu op hun lijst.
          </Alert>
        )}
        <DataList items={regels.filter((r): r is [string, string] => Boolean(r[1]))} />
        <Terug kaart={k} />
      </Stack>
    </Section>
  )
}

function Terug({ kaart: k }: Pick<Props, 'kaart'>) {
  const gekregen = k.terugkoppelingen ?? []
  if (gekregen.length === 0) return null
  return (
    <Section titel="Terugkoppeling" level={3}>
      <Timeline
        items={gekregen.map((t) => ({
          id: t.op,
          datum: dag(t.op) ?? '',
          tijdstip: t.op,
          titel: [antwoordNaam[t.antwoord], t.reden && redenNaam[t.reden as keyof typeof redenNaam]]
            .filter(Boolean)
            .join('. '),
          door: t.door,
          ...(t.toelichting && { meer: <Paragraph>{t.toelichting}</Paragraph> }),
        }))}
      />
    </Section>
  )
}
