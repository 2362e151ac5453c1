// The table of huishoudens: what lies there, and to whom it goes.

import type { FormState } from '../../platform/formstate.ts'
import { Badge } from '../../ui/badge.tsx'
import { Select } from '../../ui/choices.tsx'
import { typed } from '../../ui/field.tsx'
import { Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { wetNaam } from '../medewerker/teksten.ts'
import type { GroepBeeld } from './beeld.tsx'
import { veld } from './formulier.ts'
import { kandidaatNaam, redenNaam, soortNaam } from './teksten.ts'
import { aantalVan, type Kandidaat, redenenOpNaam, soorten } from './verplaatsing.ts'

export const naamVan = (g: GroepBeeld) => {
  if (g.isGeheim) return `Afgeschermde inwoner (${g.id?.slice(-4)})`
  return g.huishouden ? `Huishouden ${g.huishouden}` : 'Een anonieme inwoner'
}

/** "2 trajecten (Wmo), 1 gesprek"; of who is geheim nothing. */
export function watVan({ stukken }: GroepBeeld): string {
  if (!stukken) return 'Afgeschermd: alleen wie u kiest, ziet het'
  return soorten
    .flatMap((soort) => {
      const aantal = aantalVan({ stukken }, soort)
      if (aantal === 0) return []
      const wetten = [
        ...new Set(stukken.flatMap((s) => (s.soort === soort && s.wet ? [wetNaam[s.wet]] : []))),
      ]
      const naam = soortNaam[soort][aantal === 1 ? 0 : 1]
      const gevraagd = stukken.some((s) => s.soort === soort && s.aanbodId !== null) ? ', al gevraagd' : ''
      return [`${aantal} ${naam}${wetten.length > 0 ? ` (${wetten.join(', ')})` : ''}${gevraagd}`]
    })
    .join(', ')
}

type Props = {
  readonly form: FormState
  readonly groepen: readonly GroepBeeld[]
  readonly kandidaten: readonly Kandidaat[]
  /** What changed since the form was made. */
  readonly gewijzigd: ReadonlySet<string>
}

export const GroepenTabel = (props: Props) => (
  <Table
    caption="Per huishouden: wat er ligt en naar wie het gaat"
    captionHidden
    columns={[{ label: 'Huishouden', plain: true }, { label: 'Wat er ligt' }, { label: 'Naar wie' }]}
    rows={props.groepen.map((g) => ({
      id: g.id ?? '',
      cells: [<Wie key="wie" g={g} {...props} />, watVan(g), <Naar key="naar" g={g} {...props} />],
    }))}
  />
)

function Wie({ g, gewijzigd }: Props & { readonly g: GroepBeeld }) {
  return (
    <Paragraph>
      {g.huishoudenId ? <a href={`/werk/dossiers/${g.huishoudenId}`}>{naamVan(g)}</a> : naamVan(g)}{' '}
      {gewijzigd.has(g.id ?? '') && <Badge toon="let_op">Intussen gewijzigd</Badge>}
    </Paragraph>
  )
}

function Naar({ g, form, kandidaten }: Props & { readonly g: GroepBeeld }) {
  const id = g.id ?? ''
  return (
    <Stack>
      <input type="hidden" name={veld.stand(id)} value={g.stand ?? ''} />
      {g.isGeheim && <input type="hidden" name="opNaam" value={id} />}
      <Select
        form={form}
        name={veld.naar(id)}
        label={`Naar wie gaat ${naamVan(g)}?`}
        empty={g.isGeheim ? 'Blijft zo, tot u iemand kiest' : 'Zoals voor alle andere'}
        options={[
          ...(g.isGeheim ? [] : [{ value: 'blijft', label: 'Blijft zo' }]),
          ...kandidaten.map((k) => ({ value: k.id, label: kandidaatNaam(k) })),
        ]}
      />
      {(g.isGeheim || typed(form, veld.reden(id))) && (
        <Select
          form={form}
          name={veld.reden(id)}
          label="Waarom deze collega?"
          empty="Kies"
          options={redenenOpNaam.map((value) => ({ value, label: redenNaam[value] }))}
        />
      )}
    </Stack>
  )
}
