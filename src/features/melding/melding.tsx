// The page of one melding.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Badge } from '../../ui/badge.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { List, Paragraph, Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { type Datum, dagenTussen, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import { klokOp } from '../termijn/klokken.ts'
import type { MeldingRij } from './melding.sql.ts'
import { leefgebiedNaam, melderNaam, onveiligNaam, statusNaam, urgentieNaam } from './teksten.ts'

type Props = { readonly call: Call; readonly melding: Masked<MeldingRij> }

export function MeldingPagina({ call, melding: m }: Props) {
  const wie = m.inwonerId === null ? 'een anonieme inwoner' : volledigeNaam(m)
  return (
    <Schil
      call={call}
      titel={`Melding over ${m.inwonerId === null ? 'een anonieme inwoner' : 'een inwoner'}`}
    >
      <Stack space="l">
        <PageHead
          boven={m.status && `Melding · ${statusNaam[m.status]}`}
          titel={`Vraag van ${wie}`}
          intro={[
            m.kern,
            m.ontvangenOp && `ontvangen op ${schrijfDatum(datumInAmsterdam(m.ontvangenOp))}`,
            m.deur,
          ]
            .filter(Boolean)
            .join(' · ')}
        />
        {m.woorden && (
          <Quote van={m.melder && `Gemeld door: ${melderNaam[m.melder].toLowerCase()}`}>{m.woorden}</Quote>
        )}
        <Termijnen melding={m} vandaag={datumInAmsterdam(call.ctx.clock.now())} />
        {m.vragen && (
          <Section titel="Vragen">
            <List items={m.vragen.map((v) => `${leefgebiedNaam[v.leefgebied]} (${wetNaam[v.wet]})`)} />
          </Section>
        )}
        <Section titel="Gegevens">
          <DataList items={gegevens(m)} />
        </Section>
        <Bevestiging melding={m} />
      </Stack>
    </Schil>
  )
}

const gegevens = (m: Masked<MeldingRij>): [string, string][] => {
  const regels: [string, string | null | undefined][] = [
    ['Hoe het binnenkwam', m.kanaal && kanaalNaam[m.kanaal]],
    ['Melder', [m.melderNaam, m.melderTelefoon].filter(Boolean).join(', ')],
    ['Kan het wachten', m.urgentie && urgentieNaam[m.urgentie]],
    [
      'Onveilig thuis',
      m.onveilig && [onveiligNaam[m.onveilig], m.onveiligToelichting].filter(Boolean).join(': '),
    ],
    ['Team', m.team],
    ['Behandelaar', m.behandelaar ?? 'Nog niet verdeeld'],
  ]
  return regels.filter((regel): regel is [string, string] => Boolean(regel[1]))
}

/** What is due, by when and why: each clock says its law or norm (screens.md, Werkvoorraad). */
function Termijnen({ melding, vandaag }: { melding: Masked<MeldingRij>; vandaag: Datum }) {
  const rows = (melding.termijnen ?? []).map((t) => {
    const over = dagenTussen(vandaag, t.einddatum as Datum)
    const klok = klokOp(t.soort, t.begin as Datum)
    return {
      id: t.soort,
      cells: [
        klok?.naam ?? t.soort,
        schrijfDatum(t.einddatum as Datum),
        t.gestoptOp ? (
          <Badge toon="gelukt">Klaar</Badge>
        ) : (
          <Badge toon={over < 0 ? 'te_laat' : over < 3 ? 'let_op' : 'neutraal'}>{nog(over)}</Badge>
        ),
        klok?.waarom ?? '',
      ],
    }
  })
  return (
    <Section titel="Wat moet wanneer">
      <Table
        caption="Termijnen van deze melding"
        captionHidden
        columns={[{ label: 'Wat' }, { label: 'Uiterlijk' }, { label: 'Stand' }, { label: 'Waarom' }]}
        rows={rows}
      />
    </Section>
  )
}

const nog = (dagen: number) => {
  if (dagen < 0) return `${-dagen} ${dagen === -1 ? 'dag' : 'dagen'} te laat`
  return dagen === 0 ? 'vandaag' : `nog ${dagen} ${dagen === 1 ? 'dag' : 'dagen'}`
}

function Bevestiging({ melding: { bevestiging, inwonerId } }: { melding: Masked<MeldingRij> }) {
  if (bevestiging === undefined) return null
  return (
    <Section titel="Bevestiging aan de inwoner">
      {bevestiging === null ? (
        <Paragraph>
          {inwonerId
            ? 'Er is geen adres bekend. Geef de bevestiging mondeling.'
            : 'De inwoner is anoniem. Er gaat geen bericht uit.'}
        </Paragraph>
      ) : (
        <Stack>
          <Paragraph>{bevestiging.verzondenOp ? 'Verzonden.' : 'Staat klaar om te verzenden.'}</Paragraph>
          <div className="kt-letter">
            {bevestiging.tekst.split('\n\n').map((alinea) => (
              <Paragraph key={alinea}>{alinea}</Paragraph>
            ))}
          </div>
        </Stack>
      )}
    </Section>
  )
}
