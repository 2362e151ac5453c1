// The door everybody comes in by: the first page, logging in at the provider, coming back, logging out.

import type { OpenCall } from '../../context.ts'
import { page, redirect } from '../../platform/answer.tsx'
import {
  clearLogin,
  clearSession,
  isCsrfToken,
  readLogin,
  readSessionCookie,
  setLogin,
  setSession,
} from '../../platform/session.ts'
import { Alert } from '../../ui/alert.tsx'
import { ButtonRow, LinkButton } from '../../ui/buttons.tsx'
import { PageHead, Stack } from '../../ui/layout.tsx'
import { OpenbaarPage } from '../../ui/openbaarpage.tsx'
import { Paragraph } from '../../ui/text.tsx'
import { sessieBeeindigen, sessieStarten } from './commands.ts'
import { gemeenten } from './gemeente.sql.ts'
import { nietIngelogd } from './teksten.ts'

export async function getBegin({ medewerker, ctx }: OpenCall): Promise<Response> {
  if (medewerker) return redirect('/werk')
  if (ctx.inrichtcode && (await gemeenten(ctx.db)).length === 0) return redirect('/inrichten')
  return page(
    <OpenbaarPage titel="Welkom" gemeente="Keukentafel">
      <Stack space="l">
        <PageHead
          titel="Keukentafel"
          intro="De gedeelde werktafel van het sociaal domein: één deur, één huishouden, één plan, één regisseur."
        />
        <ButtonRow>
          <LinkButton href="/inloggen" variant="primary">
            Inloggen als medewerker
          </LinkButton>
        </ButtonRow>
        {ctx.isDemo && (
          <Paragraph small>Dit is een proefgemeente. Alle mensen en gebeurtenissen zijn verzonnen.</Paragraph>
        )}
      </Stack>
    </OpenbaarPage>,
  )
}

export async function getInloggen({ ctx, url }: OpenCall): Promise<Response> {
  const isVers = url.searchParams.get('vers') === 'ja'
  const begonnen = await ctx.oidc.start({ vers: isVers })
  if (!begonnen.ok) return mislukt(begonnen.reason)
  const { state, nonce, codeVerifier } = begonnen.value
  const naar = eigenPad(url.searchParams.get('naar'))
  return redirect(begonnen.value.url.href, [setLogin({ state, nonce, codeVerifier, naar, isVers })])
}

export async function getTerug({ ctx, url, request }: OpenCall): Promise<Response> {
  const onthouden = readLogin(request)
  if (!onthouden) return mislukt('verlopen')
  const login = await ctx.oidc.finish(url, onthouden)
  if (!login.ok) return mislukt(login.reason)
  const gemeenteId = await ctx.gemeenteVan(url.hostname)
  const { sub, idToken } = login.value
  // Its own clock may differ from the provider's: what was fresh there is fresh from now here.
  const versOp = onthouden.isVers ? ctx.clock.now() : undefined
  const sessie =
    gemeenteId === undefined
      ? undefined
      : await sessieStarten(ctx, { gemeenteId, sub, idToken, ...(versOp && { versOp }) })
  if (!sessie) return mislukt('geen_medewerker')
  return redirect(onthouden.naar, [setSession(sessie), clearLogin])
}

/** Ends the sessie here and at the provider; by POST with a token, so that no other site can log anybody out. */
export async function postUitloggen({ ctx, request, body }: OpenCall): Promise<Response> {
  const cookie = readSessionCookie(request)
  const isEcht = cookie && isCsrfToken(cookie.secret, body.get('_csrf') ?? '')
  const idToken = isEcht ? await sessieBeeindigen(ctx, cookie) : undefined
  const daar = idToken && (await ctx.oidc.logoutUrl(idToken, new URL('/', ctx.base)))
  const response = page(
    <OpenbaarPage titel="U bent uitgelogd" gemeente="Keukentafel">
      <Stack space="l">
        <PageHead titel="U bent uitgelogd" />
        <ButtonRow>
          <LinkButton href={daar ? daar.href : '/'} variant="primary">
            Naar het begin
          </LinkButton>
        </ButtonRow>
      </Stack>
    </OpenbaarPage>,
  )
  response.headers.append('set-cookie', clearSession)
  response.headers.set('clear-site-data', '"cache"')
  // A redirect after a POST to another site is stopped by form-action 'self'; a refresh is not.
  if (daar) response.headers.set('refresh', `0; url=${daar.href}`)
  return response
}

/** Only a path of our own: never a way to another site (reliability.md T16). */
const eigenPad = (naar: string | null): string => (naar && /^\/(?![/\\])[\w/-]*$/.test(naar) ? naar : '/werk')

const mislukt = (reden: keyof typeof nietIngelogd): Response =>
  page(
    <OpenbaarPage titel="Inloggen lukte niet" gemeente="Keukentafel" fout>
      <Stack space="l">
        <PageHead titel="Inloggen lukte niet" />
        <Alert kind="fout">{nietIngelogd[reden]}</Alert>
        <ButtonRow>
          <LinkButton href="/inloggen" variant="primary">
            Probeer opnieuw
          </LinkButton>
        </ButtonRow>
      </Stack>
    </OpenbaarPage>,
    reden === 'provider_onbereikbaar' ? 503 : 403,
  )
