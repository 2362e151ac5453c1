// The page of waarnemen: for whom I stand in, who stands in for whom, and arranging it for some days.

import { type Call, newForm } from '../../context.ts'
import type { FormState } from '../../platform/formstate.ts'
import { Schil } from '../../schil.tsx'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { CheckboxGroup, Select } from '../../ui/choices.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { Details, EmptyState, Link, List, Paragraph } from '../../ui/text.tsx'
import { DateField, TextField } from '../../ui/textfields.tsx'
import { schrijfDatum } from '../termijn/datum.ts'
import { DoorMijLijst } from './doormij.tsx'
import { collegaNaam, laagNaam } from './teksten.ts'
import { RegieUitleg } from './uitleg.tsx'
import type { Geleid, Waarnemingsbeeld } from './waarneembeeld.tsx'
import type { Waarneming } from './waarneming.ts'

export type WaarnemingProps = {
  readonly call: Call
  readonly beeld: Waarnemingsbeeld
  readonly form: FormState
  /** The waarneming whose stop was refused, with what was typed. */
  readonly stop?: { readonly id: string; readonly form: FormState } | undefined
}

const periode = ({ van, tot }: Pick<Waarneming, 'van' | 'tot'>) =>
  van === tot ? `op ${schrijfDatum(van)}` : `van ${schrijfDatum(van)} tot en met ${schrijfDatum(tot)}`
const naamVan = (r: Geleid) => r.huishouden ?? `Afgeschermd huishouden (${r.id?.slice(-4)})`

export function WaarnemingPagina(props: WaarnemingProps) {
  const { call, beeld, form, stop } = props
  const mislukt = stop?.form ?? form
  const { '': algemeen, ...errors } = mislukt.errors
  const ids: Record<string, string> = stop ? { reden: `reden-${stop.id}` } : {}
  return (
    <Schil call={call} titel="Waarnemen" fout={Object.keys(mislukt.errors).length > 0}>
      <Stack space="l">
        <ErrorSummary form={{ ...mislukt, errors }} titel="Dit kan zo niet" algemeen={algemeen} ids={ids} />
        <PageHead
          titel="Waarnemen"
          intro="Bent u er even niet? Dan doet een collega het werk van uw regie. Wie leidt, verandert niet."
        />
        <RegieUitleg />
        {beeld.doorMij.length > 0 && (
          <Section titel="U neemt waar voor een collega">
            <DoorMijLijst regels={beeld.doorMij} />
          </Section>
        )}
        <Voorwie beeld={beeld} />
        <Lopend {...props} />
        <Regelen {...props} />
      </Stack>
    </Schil>
  )
}

/** A teammanager arranges it for who cannot. */
function Voorwie({ beeld }: Pick<WaarnemingProps, 'beeld'>) {
  if (beeld.teamgenoten.length === 0) return null
  return (
    <Section titel="Voor wie regelt u dit?">
      <List
        items={beeld.teamgenoten.map((c) =>
          c.id === beeld.voor.id ? (
            <strong key={c.id}>{c.naam}</strong>
          ) : (
            <Link key={c.id} href={`/werk/waarnemingen?voor=${c.id}`}>
              {c.naam}
            </Link>
          ),
        )}
      />
    </Section>
  )
}

function Lopend({ call, beeld, stop }: WaarnemingProps) {
  const rijen = beeld.regies.flatMap((r) => (r.waarnemingen ?? []).map((w) => ({ r, w })))
  const nog = rijen.filter(({ w }) => w.tot >= beeld.vandaag)
  if (nog.length === 0) return null
  return (
    <Section titel={`Wie neemt waar voor ${beeld.voor.naam}`}>
      <Stack>
        {nog.map(({ r, w }) => {
          const form = stop?.id === w.id ? stop.form : newForm(call)
          return (
            <Stack key={w.id} space="s">
              <Paragraph>
                {w.naam} voor {naamVan(r)}, {periode(w)}
              </Paragraph>
              <Details titel={`Eerder stoppen: ${naamVan(r)}`} open={stop?.id === w.id}>
                <Form form={form} action={`/werk/waarnemingen/${w.id}/beeindiging`}>
                  <TextField form={form} name="reden" id={`reden-${w.id}`} label="Waarom?" />
                  <ButtonRow>
                    <SubmitButton variant="secondary">Waarneming stoppen</SubmitButton>
                  </ButtonRow>
                </Form>
              </Details>
            </Stack>
          )
        })}
      </Stack>
    </Section>
  )
}

function Regelen({ beeld, form }: WaarnemingProps) {
  if (beeld.regies.length === 0)
    return (
      <EmptyState titel={`${beeld.voor.naam} leidt nu geen plan`}>
        Hier regelt u straks wie het werk doet als de regisseur er even niet is.
      </EmptyState>
    )
  return (
    <Section titel={`Een waarnemer voor ${beeld.voor.naam}`}>
      <Form form={form} action={`/werk/waarnemingen${beeld.isEigen ? '' : `?voor=${beeld.voor.id}`}`}>
        <Stack>
          <CheckboxGroup
            form={form}
            name="regie"
            label="Voor welke huishoudens?"
            columns
            options={beeld.regies.map((r) => ({
              value: r.id ?? '',
              label: `${naamVan(r)}${r.laag === 'casus' ? `, ${laagNaam.casus.toLowerCase()}` : ''}`,
            }))}
          />
          <Select
            form={form}
            name="waarnemerId"
            label="Wie neemt waar?"
            hint="De collega ziet dit meteen, en kan stoppen met een reden."
            empty="Kies een collega"
            options={beeld.collegas.map((c) => ({ value: c.id, label: collegaNaam(c) }))}
          />
          <DateField form={form} name="van" label="Eerste dag" />
          <DateField form={form} name="tot" label="Laatste dag" />
          <ButtonRow>
            <SubmitButton>Waarneming regelen</SubmitButton>
          </ButtonRow>
        </Stack>
      </Form>
    </Section>
  )
}
