// The forms of a page as a browser sees them, and somebody who fills them in: mostly with sense, sometimes not.

import type { Toeval } from '../../db/seed/toeval.ts'
import type { Velden } from '../support/client.ts'
import { type Dag, schrijf } from './schrijven.ts'

export type Veld = {
  readonly naam: string
  readonly soort: 'verborgen' | 'vink' | 'keuze' | 'lijst' | 'tekst'
  /** What can be chosen. */
  readonly opties: readonly string[]
  /** What stands there already. */
  readonly staat: readonly string[]
  readonly isGetal: boolean
  /** The label says that it need not be filled in. */
  readonly isVrij: boolean
}
export type Knop = { readonly naam: string; readonly waarde: string; readonly naar: string }
export type Formulier = {
  readonly naar: string
  readonly velden: readonly Veld[]
  readonly knoppen: readonly Knop[]
  /** The fields with a sentence about what was wrong. */
  readonly fout: readonly string[]
  readonly isUpload: boolean
}

const tekens: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#x27': "'", amp: '&' }
const ontcijfer = (html: string) =>
  html.replace(/&(lt|gt|quot|#x27|amp);/g, (heel, teken) => tekens[teken] ?? heel)

function attribuut(tag: string, naam: string): string | undefined {
  const gevonden = new RegExp(`\\s${naam}="([^"]*)"`, 'i').exec(tag)?.[1]
  return gevonden === undefined ? undefined : ontcijfer(gevonden)
}

/** Every form of a page that is sent by POST, without those of the bar on top. */
export function formulieren(pagina: string): Formulier[] {
  const html = pagina.slice(Math.max(pagina.indexOf('<main'), 0))
  const fout = [...html.matchAll(/href="#veld-([^"]+)"/g)].map(([, naam]) => naam as string)
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, kop = '', inhoud = '']) => {
    const naar = attribuut(` ${kop}`, 'action')
    if (!naar || !/method="post"/i.test(kop)) return []
    const heel = inhoud + buiten(html, attribuut(` ${kop}`, 'id'))
    return [
      {
        naar: naar.split('#')[0] as string,
        velden: veldenVan(heel),
        knoppen: knoppenVan(heel, naar.split('#')[0] as string),
        fout,
        isUpload: kop.includes('multipart'),
      },
    ]
  })
}

/** Fields and buttons that stand elsewhere on the page and name the form. */
const buiten = (html: string, id: string | undefined) =>
  id === undefined
    ? ''
    : [...html.matchAll(/<(?:input|button)\b[^>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => tag.includes(` form="${id}"`))
        .join('')

function knoppenVan(html: string, naar: string): Knop[] {
  return [...html.matchAll(/<button\b[^>]*>/g)].flatMap(([tag]) => {
    if (!tag.includes('type="submit"') || tag.includes('aria-disabled="true"')) return []
    const knop = { naam: attribuut(tag, 'name') ?? '', waarde: attribuut(tag, 'value') ?? '' }
    return [{ ...knop, naar: attribuut(tag, 'formaction') ?? naar }]
  })
}

function veldenVan(html: string): Veld[] {
  const velden = new Map<string, Veld>()
  const vrij = new Set(
    [...html.matchAll(/for="veld-([^"]+)"[^>]*>[^<]*<span class="kt-optional"/g)].map(([, naam]) => naam),
  )
  const erbij = (tag: string, soort: Veld['soort'], opties: string[], staat: string[]) => {
    const naam = attribuut(tag, 'name')
    if (!naam) return
    const al = velden.get(naam)
    velden.set(naam, {
      naam,
      soort,
      opties: [...(al?.opties ?? []), ...opties],
      staat: [...(al?.staat ?? []), ...staat],
      isVrij: vrij.has(naam),
      isGetal: /inputmode="(numeric|decimal)"/i.test(tag),
    })
  }
  const deel = /<input\b[^>]*>|<textarea\b[^>]*>([\s\S]*?)<\/textarea>|<select\b[^>]*>([\s\S]*?)<\/select>/g
  for (const [tag, tekst, lijst] of html.matchAll(deel)) {
    const waarde = attribuut(tag, 'value') ?? ''
    const isAan = /\schecked(=""|\s|>|\/)/.test(tag)
    if (tekst !== undefined) erbij(tag, 'tekst', [], [ontcijfer(tekst)])
    else if (lijst !== undefined) {
      const opties = [...lijst.matchAll(/<option\b[^>]*>/g)].map(([optie]) => optie)
      const waarden = (welke: string[]) => welke.map((optie) => attribuut(optie, 'value') ?? '')
      erbij(tag, 'lijst', waarden(opties), waarden(opties.filter((optie) => optie.includes('selected'))))
    } else if (tag.includes('type="hidden"')) erbij(tag, 'verborgen', [], [waarde])
    else if (tag.includes('type="checkbox"')) erbij(tag, 'vink', [waarde], isAan ? [waarde] : [])
    else if (tag.includes('type="radio"')) erbij(tag, 'keuze', [waarde], isAan ? [waarde] : [])
    else if (!tag.includes('type="file"')) erbij(tag, 'tekst', [], [waarde])
  }
  return [...velden.values()]
}

/** Fills in every field; what was wrong the time before is chosen again. */
export function invullen(t: Toeval, formulier: Formulier, dag: Dag): Velden {
  return Object.fromEntries(
    formulier.velden.map((veld) => [veld.naam, waardeVan(t, veld, formulier.fout.includes(veld.naam), dag)]),
  )
}

function waardeVan(t: Toeval, veld: Veld, wasFout: boolean, dag: Dag): string | readonly string[] {
  const staat = veld.staat.filter((waarde) => waarde !== '')
  // Each draws as often, so that a change in one field leaves the others as they were.
  const [blijft, leeg] = [t.kans(0.7), t.kans(0.06)]
  if (veld.soort === 'verborgen') return veld.staat
  if (veld.soort === 'vink')
    return veld.opties.filter((optie) => t.kans(staat.includes(optie) ? 0.9 : wasFout ? 0.8 : 0.4))
  if (staat.length > 0 && blijft && !wasFout) return staat
  if (veld.isVrij && t.kans(0.6)) return ''
  // The last is a form's own example, never sent by a browser as it stands.
  const opties = veld.opties.filter((waarde) => waarde !== '' && waarde !== 'voorbeeld')
  if (veld.soort !== 'tekst') return opties.length === 0 || (leeg && !wasFout) ? [] : t.kies(opties)
  return schrijf(t, veld, { ...dag, magLeeg: !wasFout && leeg })
}
