// The set-up page of an empty installation.

import type { FormState } from '../../platform/formstate.ts'
import { ButtonRow, SubmitButton } from '../../ui/buttons.tsx'
import { ErrorSummary, Form } from '../../ui/form.tsx'
import { PageHead, Section, Stack } from '../../ui/layout.tsx'
import { OpenbaarPage } from '../../ui/openbaarpage.tsx'
import { TextArea, TextField } from '../../ui/textfields.tsx'

export const InrichtPagina = ({ form }: { form: FormState }) => (
  <OpenbaarPage
    titel="Gemeente inrichten"
    gemeente="Keukentafel"
    home="/inrichten"
    fout={Object.keys(form.errors).length > 0}
  >
    <Stack space="l">
      <PageHead
        titel="Gemeente inrichten"
        intro="Deze Keukentafel is nog leeg. Vul in voor welke gemeente zij is en wie haar beheert. Dat kan één keer; daarna is deze pagina weg."
      />
      <ErrorSummary form={form} />
      <Form form={form} action="/inrichten">
        <TextField
          form={form}
          name="inrichtcode"
          label="Inrichtcode"
          hint="Deze code kwam op het scherm toen Keukentafel startte."
          width="l"
        />
        <Section titel="De gemeente">
          <TextField form={form} name="naam" label="Naam van de gemeente" width="l" />
          <TextField
            form={form}
            name="cbsCode"
            label="CBS-code"
            hint="GM met vier cijfers, bijvoorbeeld GM1734."
            width="s"
          />
          <TextField
            form={form}
            name="telefoon"
            label="Telefoonnummer"
            hint="Het nummer dat inwoners bellen; het staat in brieven."
            type="tel"
            width="m"
          />
          <TextField form={form} name="postadres" label="Postadres" />
          <TextArea
            form={form}
            name="kernen"
            label="Kernen"
            hint="De dorpen en kernen, ieder op een eigen regel."
          />
          <TextArea
            form={form}
            name="teams"
            label="Teams"
            hint="De teams die meldingen behandelen, ieder op een eigen regel."
          />
        </Section>
        <Section titel="De eerste functioneel beheerder">
          <TextField form={form} name="beheerderNaam" label="Naam" width="l" />
          <TextField
            form={form}
            name="beheerderSub"
            label="Kenmerk bij het inlogsysteem (sub)"
            hint="De waarde van de claim &quot;sub&quot; van deze medewerker; de beheerder van het inlogsysteem weet die."
          />
        </Section>
        <ButtonRow>
          <SubmitButton>Gemeente inrichten</SubmitButton>
        </ButtonRow>
      </Form>
    </Stack>
  </OpenbaarPage>
)
