// The page of who leads one plan; also where a refused form comes back.

import { Schil } from '../../schil.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { ErrorSummary } from '../../ui/form.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { RegieBlok, type RegieBlokProps } from './regieblok.tsx'

export function RegiePagina(props: RegieBlokProps) {
  const { call, beeld, mislukt } = props
  const { '': algemeen, ...errors } = mislukt?.form.errors ?? {}
  const ids = Object.fromEntries(Object.keys(errors).map((veld) => [veld, mislukt?.deel as string]))
  return (
    <Schil call={call} titel="Regie" fout={mislukt !== undefined}>
      <Stack space="l">
        {mislukt && (
          <ErrorSummary
            form={{ ...mislukt.form, errors }}
            titel="Dit kan zo niet"
            algemeen={algemeen}
            ids={ids}
          />
        )}
        <PageHead
          titel="Regie"
          intro="Wie leidt dit plan, en wie is gevraagd."
          acties={<LinkButton href={`/werk/plannen/${beeld.planId}`}>Naar het plan</LinkButton>}
        />
        <RegieBlok {...props} />
      </Stack>
    </Schil>
  )
}
