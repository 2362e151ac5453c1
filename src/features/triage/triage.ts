// A version of the triage, and what must hold for its table before anybody is advised by it.

import type { Zakelijk } from '../../platform/zakelijk.ts'
import { kenmerken, overVeiligheid, type Regel, vangnet } from '../melding/triage.ts'

export type Versie = Zakelijk<{
  readonly nummer: number
  readonly status: 'concept' | 'gepubliceerd'
  readonly regels: readonly Regel[]
  readonly vanaf: Date | null
  readonly reden: string | null
  readonly uit: number | null
  readonly versie: number
  readonly getoetst: number | null
}>

/** These two hold every table together: safety first, and an advice for everybody. */
export const isVast = ({ code }: Pick<Regel, 'code'>): boolean => code === overVeiligheid || code === vangnet

const isLeeg = ({ voorwaarden: v }: Regel) =>
  kenmerken.every((k) => v.kenmerken[k] === undefined) &&
  v.wetten.length + v.leefgebieden.length + v.melders.length === 0

export type Fout = 'veiligheid_niet_eerst' | 'vangnet_niet_laatst' | 'dubbele_code' | 'te_veel_regels'

/** What forbids this table: unsafe must come first and lead to the interventieteam, and the last must catch all. */
export function fout(regels: readonly Regel[]): Fout | undefined {
  const [eerste] = regels
  const laatste = regels.at(-1)
  const isVeilig =
    eerste?.code === overVeiligheid &&
    eerste.vervolg === 'interventieteam' &&
    isLeeg({ ...eerste, voorwaarden: { ...eerste.voorwaarden, kenmerken: {} } }) &&
    JSON.stringify(eerste.voorwaarden.kenmerken) === '{"onveilig":true}'
  if (!isVeilig) return 'veiligheid_niet_eerst'
  if (laatste?.code !== vangnet || !isLeeg(laatste)) return 'vangnet_niet_laatst'
  if (new Set(regels.map(({ code }) => code)).size < regels.length) return 'dubbele_code'
  return regels.length > 60 ? 'te_veel_regels' : undefined
}

const omvat = (ruim: readonly string[], eng: readonly string[]) => eng.every((x) => ruim.includes(x))

/** Does the first fit whatever the second fits? Then the second, standing lower, never speaks. */
function dekt(eerder: Regel, later: Regel): boolean {
  const [a, b] = [eerder.voorwaarden, later.voorwaarden]
  const lijst = (ruim: readonly string[], eng: readonly string[]) =>
    ruim.length === 0 || (eng.length > 0 && omvat(ruim, eng))
  // "Nothing but these" asks more than "one of these".
  const gebieden =
    lijst(a.leefgebieden, b.leefgebieden) && (!a.alleenDeze || a.leefgebieden.length === 0 || b.alleenDeze)
  return (
    kenmerken.every((k) => a.kenmerken[k] === undefined || a.kenmerken[k] === b.kenmerken[k]) &&
    lijst(a.wetten, b.wetten) &&
    lijst(a.melders, b.melders) &&
    gebieden
  )
}

/** The rules that can never give the advice, each with the rule above that takes all it would fit. */
export const onbereikbaar = (regels: readonly Regel[]): readonly { code: string; door: string }[] =>
  regels.flatMap((later, plaats) => {
    const eerder = regels.slice(0, plaats).find((regel) => dekt(regel, later))
    return eerder ? [{ code: later.code, door: eerder.code }] : []
  })
