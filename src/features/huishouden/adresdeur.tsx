// The protected address, for who keeps addresses and works with this huishouden; everybody else reads the postal address.

import { type Call, read } from '../../context.ts'
import { page } from '../../platform/answer.tsx'
import { isId } from '../../platform/id.ts'
import { Schil } from '../../schil.tsx'
import { Alert } from '../../ui/alert.tsx'
import { LinkButton } from '../../ui/buttons.tsx'
import { DataList } from '../../ui/datalist.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { autorisatiesInHuishouden } from '../autorisatie/autorisatie.sql.ts'
import { werktOpNaam } from '../autorisatie/grondslag.ts'
import { type Masked, present } from '../autorisatie/present.ts'
import { beslisStuk } from '../autorisatie/zegel.ts'
import { schrijfDatum } from '../termijn/datum.ts'
import { type Adres, adresWeergave } from './adres.ts'
import { adresVan } from './pagina.sql.ts'

/** The recht makes somebody a keeper; that they work here, by name, makes it theirs to look up. */
export const getAdres = (call: Call): Promise<Response> =>
  read(call, async (tx) => {
    const { ctx, medewerker, params, gezien } = call
    const id = params.id ?? ''
    const rij = isId(id) ? await adresVan(tx, id) : undefined
    if (!rij?.isGeheim) return call.nietGevonden()
    const autorisaties = await autorisatiesInHuishouden(tx, medewerker, id, ctx.clock.now())
    const isGenoemd = autorisaties.some(werktOpNaam)
    const zegel = { id, soort: 'genoemden', isGenoemd } as const
    const voorwerp = { soort: 'inwoner', autorisaties, isVanEigenTeam: false, isGeheim: true } as const
    const besluit = beslisStuk(medewerker, voorwerp, { zegel, nu: ctx.clock.now() })
    if (!besluit.allow) return call.nietGevonden()
    return page(<AdresPagina call={call} adres={present(gezien, besluit, adresWeergave, rij)} />)
  })

const AdresPagina = ({ call, adres: a }: { readonly call: Call; readonly adres: Masked<Adres> }) => (
  <Schil call={call} titel="Geheim adres">
    <Stack space="l">
      <PageHead
        boven="Dossier"
        titel={`Adres van huishouden ${a.huishouden}`}
        acties={<LinkButton href={`/werk/dossiers/${a.id}`}>Terug naar het dossier</LinkButton>}
      />
      <Alert kind="let_op" titel="Dit adres is geheim">
        Geef het aan niemand door, ook niet aan collega’s. Brieven gaan langs het postadres van de gemeente.
        Dat u dit bekijkt, is vastgelegd.
      </Alert>
      <DataList
        items={[
          ['Adres', a.adres || 'Niet bekend'],
          ['Sinds', a.sinds ? schrijfDatum(a.sinds) : undefined],
        ]}
      />
    </Stack>
  </Schil>
)
