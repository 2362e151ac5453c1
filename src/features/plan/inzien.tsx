// Other ways to read the plan: what changed, and what each person gets.

import { Section, Stack } from '../../ui/layout.tsx'
import { Link, List } from '../../ui/text.tsx'
import { volledigeNaam } from '../inwoner/inwoner.ts'
import type { PlanBeeld } from './planbeeld.tsx'

export const Inzien = ({ beeld: { plan } }: { readonly beeld: PlanBeeld }) => (
  <Section titel="Lezen en printen">
    <Stack>
      <List
        items={[
          <Link key="versies" href={`/werk/plannen/${plan.id}/versies`}>
            Versies vergelijken
          </Link>,
          ...(plan.mensen ?? [])
            .filter(({ isVerwacht }) => !isVerwacht)
            .map((mens) => (
              <Link key={mens.id} href={`/werk/plannen/${plan.id}/voor/${mens.id}`}>
                {`Plan voor ${volledigeNaam(mens)}`}
              </Link>
            )),
        ]}
      />
    </Stack>
  </Section>
)
