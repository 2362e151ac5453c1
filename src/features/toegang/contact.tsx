// The page after a contact: it counts, and it can grow into a melding.

import type { Call } from '../../context.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { Quote } from '../../ui/text.tsx'
import type { Masked } from '../autorisatie/present.ts'
import type { EigenContact } from '../contact/contact.sql.ts'
import { kanaalNaam } from '../contact/teksten.ts'
import { datumInAmsterdam, schrijfDatum } from '../termijn/datum.ts'

export const ContactPagina = ({ call, contact }: { call: Call; contact: Masked<EigenContact> }) => (
  <Schil call={call} titel="Contact">
    <Stack space="l">
      <PageHead
        titel="Contact"
        intro={[
          contact.kanaal && kanaalNaam[contact.kanaal],
          contact.op && schrijfDatum(datumInAmsterdam(contact.op)),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <Alert kind="gelukt">Dit contact is vastgelegd en telt mee.</Alert>
      <Quote>{contact.waarover}</Quote>
      <ButtonRow>
        <LinkButton href="/werk/contact/nieuw" variant="primary">
          Nieuw contact
        </LinkButton>
        {contact.meldingId ? (
          <LinkButton href={`/werk/meldingen/${contact.meldingId}`}>Naar de melding</LinkButton>
        ) : (
          <LinkButton href={`/werk/contact/${contact.id}/melding`}>Maak er een melding van</LinkButton>
        )}
      </ButtonRow>
    </Stack>
  </Schil>
)
