// The page of one item: the sentence to ask, who said yes, writing down another yes, and taking one back.

import { type Call, newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { Button, ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { EmptyState, Link, Paragraph, Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { wetNaam } from '../medewerker/teksten.ts'
import { type Datum, datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'
import type { Item } from './beeld.tsx'
import { Staat, titelVan } from './blok.tsx'
import { GeefVelden } from './geefvelden.tsx'
import type { Weigering } from './geven.ts'
import { doorNaam, waarom, wijzeNaam } from './teksten.ts'
import type { Vastgelegd } from './toestemming.sql.ts'
import { isGeldig } from './toestemming.ts'
import { doelZin, vraagZin } from './vraag.ts'

export type ToestemmingProps = {
  readonly call: Call
  readonly item: Masked<Item>
  /** Back to where this reader came from. */
  readonly terug: { readonly href: string; readonly naam: string }
  /** Why nobody's yes can be written down now, if so. */
  readonly reden: Weigering | undefined
  readonly mislukt?: FormState | undefined
}

export const padVan = ({ soort, id }: { soort?: string | undefined; id?: string | undefined }) =>
  `/werk/${soort === 'doel' ? 'doelen' : 'trajecten'}/${id}/toestemming`

export function ToestemmingPagina(props: ToestemmingProps) {
  const { call, item, terug, mislukt } = props
  const { '': algemeen, ...errors } = mislukt?.errors ?? {}
  return (
    <Schil call={call} titel="In het plan" fout={mislukt !== undefined}>
      <Stack space="l">
        {mislukt && (
          <ErrorSummary form={{ ...mislukt, errors }} titel="Dit kan zo niet" algemeen={algemeen} />
        )}
        <PageHead
          boven={<Link href={terug.href}>{terug.naam}</Link>}
          titel={item.soort === 'doel' ? titelVan(item) : `In het plan: ${titelVan(item)}`}
          intro={
            <>
              {`${volledigeNaam(item)}${item.wet ? ` · ${wetNaam[item.wet]}` : ''} `}
              <Staat item={item} />
            </>
          }
        />
        <Gegeven {...props} />
        <Geven {...props} />
      </Stack>
    </Schil>
  )
}

function Gegeven({ call, item }: ToestemmingProps) {
  const lijst = item.toestemmingen ?? []
  const vandaag = datumInAmsterdam(call.ctx.clock.now())
  return (
    <Section titel="Wie ja zei">
      {lijst.length === 0 ? (
        <EmptyState titel="Nog niemand">{zonderJa(item)}</EmptyState>
      ) : (
        <Stack>
          {lijst.map((t) => (
            <Section key={t.id} level={3} titel={giver(t, item)}>
              <DataList items={regels(t, vandaag)} />
              {!t.isIngetrokken && call.medewerker.rechten.has('toestemming:intrekken') && (
                <Form form={newForm(call)} action={`/werk/toestemmingen/${t.id}/intrekking`}>
                  <ButtonRow>
                    <SubmitButton variant="danger">Toestemming intrekken</SubmitButton>
                  </ButtonRow>
                </Form>
              )}
            </Section>
          ))}
        </Stack>
      )}
    </Section>
  )
}

const zonderJa = ({ soort }: Masked<Item>) =>
  soort === 'doel'
    ? 'Zonder ja leest wie alleen onder een andere wet helpt dit doel niet.'
    : 'Zonder ja ziet wie het plan leidt alleen dat er iets loopt.'

const giver = (t: Vastgelegd, item: Masked<Item>): string =>
  t.gegevenDoor === 'inwoner'
    ? volledigeNaam(item)
    : [doorNaam[t.gegevenDoor], t.geverId && volledigeNaam(t)].filter(Boolean).join(': ')

function regels(t: Vastgelegd, vandaag: Datum): [string, string][] {
  const alle: [string, string | false | null][] = [
    ['Gezegd', `${schrijfDatum(t.gegevenOp)}, ${wijzeNaam[t.wijze].toLowerCase()}`],
    ['Vastgelegd door', t.vastgelegdDoor],
    ['Geldt tot en met', t.tot && schrijfDatum(t.tot)],
    ['Voorbij', !t.isIngetrokken && !isGeldig(t, vandaag) && 'De laatste dag is geweest. Vraag het opnieuw.'],
    ['Ingetrokken', t.ingetrokkenOp && schrijfDatum(datumInAmsterdam(new Date(t.ingetrokkenOp)))],
  ]
  return alle.filter((regel): regel is [string, string] => Boolean(regel[1]))
}

function Geven({ call, item, reden, mislukt }: ToestemmingProps) {
  if (!call.medewerker.rechten.has('toestemming:geven')) return null
  if (reden) return <Button reden={waarom[reden].zin}>Toestemming vastleggen</Button>
  const vandaag = schrijfDatum(datumInAmsterdam(call.ctx.clock.now()))
  const form = mislukt ?? newForm(call, { op: vandaag })
  return (
    <Section titel="Toestemming vastleggen">
      <Stack>
        <Paragraph>Vraag het zo. Een nee hoeft u niet vast te leggen: dan verandert er niets.</Paragraph>
        <Quote>{item.soort === 'doel' ? doelZin : vraagZin('plan')}</Quote>
        <Form form={form} action={padVan(item)}>
          <GeefVelden form={form} item={item} />
          <ButtonRow>
            <SubmitButton>Toestemming vastleggen</SubmitButton>
          </ButtonRow>
        </Form>
      </Stack>
    </Section>
  )
}
