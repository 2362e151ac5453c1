// Which rol may do what, in words: per subject with who may, and per rol with what; both from the data that opens the doors.

import { Section, Stack } from '../../ui/layout.tsx'
import { Table } from '../../ui/table.tsx'
import { Details, Paragraph } from '../../ui/text.tsx'
import { matrix, type Recht, type Rol, rollen } from '../medewerker/rechten.ts'
import { rolNaam } from '../medewerker/teksten.ts'
import { handelingVan, onderwerpNaam, onderwerpVan } from './teksten.ts'

const onNaam = (a: string, b: string) => onderwerpNaam(a).localeCompare(onderwerpNaam(b), 'nl')

/** The rechten by what they are about, in the order of the alphabet. */
const perOnderwerp = (rechten: readonly Recht[]): readonly (readonly [string, readonly Recht[]])[] =>
  [...Map.groupBy(rechten, onderwerpVan)].sort(([a], [b]) => onNaam(a, b))

const handelingen = (rechten: readonly Recht[]) => rechten.map(handelingVan).join(', ')

const wieMag = (recht: Recht): string => {
  const wie = rollen.filter((rol) => (matrix[rol] as readonly Recht[]).includes(recht))
  return wie.length === rollen.length ? 'Iedereen' : wie.map((rol) => rolNaam[rol]).join(', ')
}

const alle = [...new Set(rollen.flatMap((rol): readonly Recht[] => matrix[rol]))]

/** Acts that the same rollen may do stand together on one line. */
const PerOnderwerp = () => (
  <Section titel="Wie wat mag doen">
    <Paragraph>
      Per onderwerp: welke rol de pagina en de knop heeft. Over wie iemand dat mag doen, hangt daarna af van
      de autorisatie op het werk.
    </Paragraph>
    <Table
      caption="Wie wat mag doen, per onderwerp"
      captionHidden
      columns={[{ label: 'Handeling' }, { label: 'Rollen' }]}
      groups={perOnderwerp(alle).map(([onderwerp, rechten]) => ({
        label: onderwerpNaam(onderwerp),
        rows: [...Map.groupBy(rechten, wieMag)].map(([wie, zelfde]) => ({
          id: zelfde.join(),
          cells: [handelingen(zelfde), wie],
        })),
      }))}
    />
  </Section>
)

const VanRol = ({ rol }: { readonly rol: Rol }) => (
  <Details titel={`${rolNaam[rol]} (${matrix[rol].length} handelingen)`}>
    <Table
      caption={`Wat de rol ${rolNaam[rol]} mag doen`}
      captionHidden
      columns={[{ label: 'Onderwerp' }, { label: 'Mag' }]}
      rows={perOnderwerp(matrix[rol]).map(([onderwerp, rechten]) => ({
        id: onderwerp,
        cells: [onderwerpNaam(onderwerp), handelingen(rechten)],
      }))}
    />
  </Details>
)

const zonder = rollen.filter((rol) => matrix[rol].length === 0).map((rol) => rolNaam[rol])

export const Rechten = () => (
  <>
    <PerOnderwerp />
    <Section titel="Per rol: alle handelingen">
      <Stack space="s">{rollen.map((rol) => matrix[rol].length > 0 && <VanRol key={rol} rol={rol} />)}</Stack>
      {zonder.length > 0 && <Paragraph>Nog geen eigen deur: {zonder.join(', ')}.</Paragraph>}
    </Section>
  </>
)
