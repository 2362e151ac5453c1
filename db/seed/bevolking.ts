// The residents of the demo municipality: households on 1 January 2017, and what became of them until today.

import type { Datum } from '../../src/features/termijn/datum.ts'
import { type Bevolking, type Bouw, bouwer, dagIn, woont } from './bewoner.ts'
import { aandeelOnderTwintig, inwonersBegin2017 } from './gedrukt.ts'
import { laatGeboren, laatSterven, laatUitvliegen } from './levensloop.ts'
import { achternaam } from './namen.ts'
import { type Toeval, toeval, trekker } from './toeval.ts'
import { verhaalmensen } from './verhalen/mensen.ts'

/** Younger than twenty on 1 January 2019. */
const twintigIn2019: Datum = '1999-01-02'
/** Part of 1.000 residents, each year. */
const geboorten = 0.0099
const sterfte = 0.0084

export function maakBevolking(gemeenteId: number, factor: number, vandaag: Datum): Bevolking {
  const t = toeval(`bevolking ${gemeenteId} ${factor}`)
  // The people of the stories come on top and are counted with them.
  const totaal = Math.round(inwonersBegin2017 * factor) - verhaalmensen.inwoners
  const bouw = bouwer(t, totaal)
  const perJaar = Math.round(totaal * geboorten)
  const doden = Math.round(totaal * sterfte)
  // All births of 2017 and 2018 and none of the deaths are younger than twenty in 2019.
  const jongIn2019 =
    Math.round((totaal + 2 * (perJaar - doden)) * aandeelOnderTwintig) -
    2 * perJaar -
    verhaalmensen.onderTwintig
  bouwGezinnen(t, bouw, jongIn2019)
  bouwOverigen(t, bouw, totaal)
  for (let jaar = 2017; jaar <= Number(vandaag.slice(0, 4)); jaar++) {
    laatGeboren(t, bouw, { jaar, aantal: perJaar, vandaag })
    laatSterven(t, bouw, { jaar, aantal: doden, vandaag })
  }
  laatUitvliegen(t, bouw, vandaag)
  return bouw
}

const kindertal = trekker({ 1: 28, 2: 46, 3: 20, 4: 6 })

/** Families until there are so many children; one in six has one parent. */
function bouwGezinnen(t: Toeval, bouw: Bouw, kinderen: number): void {
  for (let over = kinderen; over > 0; ) {
    const aantal = Math.min(over, Number(kindertal(t)))
    const huis = bouw.huis()
    // Fifteen years spread, so that the eldest fits between the two limits with brothers and sisters after.
    const jongste = t.tussen(1999, 2016)
    const moeder = jongste - t.tussen(27, 38)
    woont(t, bouw, huis, {
      geboren: dagIn(t, moeder, moeder),
      rol: 'volwassene',
      geslacht: 'vrouw',
      naam: t.kans(0.5) ? huis.naam : achternaam(t),
    })
    if (t.kans(5 / 6)) {
      const vader = moeder - t.tussen(-2, 5)
      woont(t, bouw, huis, { geboren: dagIn(t, vader, vader), rol: 'volwassene', geslacht: 'man' })
    }
    for (let nr = 0; nr < aantal; nr++) {
      const jaar = Math.max(1999, jongste - 2 * nr)
      const geboren = dagIn(t, jaar, jaar)
      woont(t, bouw, huis, { geboren: geboren < twintigIn2019 ? twintigIn2019 : geboren, rol: 'kind' })
    }
    over -= aantal
  }
}

/** Couples without children at home and people alone, until everybody of the count is there. */
function bouwOverigen(t: Toeval, bouw: Bouw, totaal: number): void {
  while (bouw.bewoners.length < totaal) {
    const isPaar = t.kans(0.54) && totaal - bouw.bewoners.length > 1
    const huis = bouw.huis()
    // Half of the rest is over sixty: the children have left.
    const jaar = t.kans(0.5) ? t.tussen(1926, 1956) : t.tussen(1957, 1996)
    woont(t, bouw, huis, { geboren: dagIn(t, jaar, jaar), rol: 'volwassene' })
    if (isPaar) {
      const ander = Math.min(1996, jaar + t.tussen(-4, 4))
      woont(t, bouw, huis, {
        geboren: dagIn(t, ander, ander),
        rol: 'volwassene',
        naam: t.kans(0.6) ? huis.naam : achternaam(t),
      })
    }
  }
}
