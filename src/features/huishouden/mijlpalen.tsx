// The days on which the children of a huishouden become 12, 16 and 18, and what changes then.

import { Badge } from '../../ui/badge.tsx'
import { Cluster, Section, Stack } from '../../ui/layout.tsx'
import { Heading, List } from '../../ui/text.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import { type Datum, schrijfDatum } from '../termijn/datum.ts'
import type { Beeld } from './beeld.tsx'
import { nu } from './huishouden.ts'
import { mijlpalen } from './mijlpaal.ts'
import { mijlpaalZin } from './teksten.ts'

/** Nothing when no child lives here. */
export function MijlpaalBlok({ beeld, vandaag }: { readonly beeld: Beeld; readonly vandaag: Datum }) {
  const kinderen = nu(beeld.verblijven)
    .filter((v) => !v.isVerwacht && v.overledenOp === null && v.geboortedatum !== null)
    .map((kind) => ({ kind, dagen: mijlpalen(kind.geboortedatum as Datum, vandaag) }))
    .filter(({ dagen }) => dagen.length > 0)
  if (kinderen.length === 0) return null
  return (
    <Section titel="Kinderen worden groter" id="mijlpalen">
      <Stack space="l">
        {kinderen.map(({ kind, dagen }) => (
          <Stack key={kind.inwonerId} space="s">
            <Heading level={3}>{volledigeNaam(kind)}</Heading>
            <List
              items={dagen.map(({ jaar, op, isGeweest }) => (
                <div key={jaar}>
                  <Cluster>
                    <strong>
                      {jaar} jaar op {schrijfDatum(op)}
                    </strong>
                    {isGeweest && <Badge toon="gelukt">Geldt nu</Badge>}
                  </Cluster>
                  {mijlpaalZin[jaar]}
                </div>
              ))}
            />
          </Stack>
        ))}
      </Stack>
    </Section>
  )
}
