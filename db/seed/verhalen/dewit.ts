// Mevrouw De Wit of Zetten and her son Peter: the household does not go by itself any more, and Peter runs out of steam.

import { relatieLeggen } from '../../../src/features/huishouden/relatie.commands.ts'
import type { Medewerker } from '../../../src/features/medewerker/medewerker.ts'
import { meldingBeantwoorden } from '../../../src/features/melding/afloop.commands.ts'
import { onze, van } from './afspraak.ts'
import { type Inhoud, plan, stelOp, stelVast, voer } from './plan.ts'
import { meld, nieuwIn, screen, versieVan, wijsToe, woontErbij } from './stappen.ts'
import { streef } from './streven.ts'
import { leestMee } from './toegang.ts'
import { deel, leverIn, teken } from './verdiepen.ts'
import type { Verteller } from './verteller.ts'
import { laatWaarnemen } from './waarneming.ts'

const aanTafel: Inhoud = {
  eigenPlan: 'Ik wil in mijn eigen huis blijven en zelf koken. Op maandag gaat mijn zoon mee naar de markt.',
  verslag:
    'Mevrouw kookt zelf en doet de was. Zwaar werk lukt niet meer. Zij mist de mensen van het koor. Peter helpt veel en slaapt slecht.',
  bevindingen: [
    {
      leefgebied: 'instrumentele_adl',
      eigenKracht: 'Kookt elke dag zelf.',
      netwerk: 'Peter doet de zware boodschappen.',
      wens: 'Ik wil een schoon huis en zelf blijven koken.',
      behoefte: 'Hulp bij het zware werk.',
      score: 3,
    },
    {
      leefgebied: 'sociaal_netwerk',
      eigenKracht: 'Belt elke week met een vriendin.',
      netwerk: 'Buurvrouw Tine komt langs.',
      wens: 'Ik wil weer naar het koor.',
      behoefte: 'Vervoer op donderdag.',
      score: 2,
    },
  ],
}

export async function vertelDeWit(v: Verteller): Promise<void> {
  const [kim, noor] = [await v.als('kim'), await v.als('noor')]
  v.geleden(46, 10)
  const zaak = await meld(v, kim, await nieuwIn(v, 'Zetten', 'anna'), {
    woorden: 'Mijn moeder redt het huishouden niet meer en wij zien haar steeds minder buiten.',
    melder: 'mantelzorger',
    melderNaam: 'Peter de Wit',
    melderTelefoon: '06 00 44 55 66',
    leefgebieden: ['instrumentele_adl', 'sociaal_netwerk'],
  })
  const peter = await woontErbij(v, zaak, 'peter')
  await screen(v, kim, zaak)
  await wijsToe(v, kim, zaak, { team: 'Wmo', aan: noor })
  const anna = { huishoudenId: zaak.huishoudenId, anderId: zaak.inwonerId } as const
  await relatie(v, noor, { ...anna, wieId: peter, soort: 'mantelzorger', van: '2021-01-01' })
  await relatie(v, noor, { ...anna, naam: 'Buurvrouw Tine', soort: 'netwerk', van: '2019-05-01' })
  v.geleden(43, 11)
  await leverIn(v, noor, zaak, { tekst: aanTafel.eigenPlan })
  const gesprek = await plan(v, noor, zaak, { op: v.straks(-38, 15), naaste: 'Zoon Peter' })
  v.geleden(38, 15)
  await voer(v, noor, gesprek, aanTafel)
  v.geleden(36, 10)
  const planId = await stelOp(v, noor, zaak, [
    onze(v, noor, 'Regelt hulp bij het huishouden, twee uur per week.', 0),
    van(v, 'netwerk', {
      wie: 'Peter de Wit',
      inwonerId: peter,
      wat: 'Gaat op maandag mee naar de markt.',
      over: 8,
    }),
    van(v, 'inwoner', {
      wie: 'Anna de Wit',
      inwonerId: zaak.inwonerId,
      wat: 'Vraagt aan het koor wie er mee kan rijden.',
      over: 3,
    }),
  ])
  await streef(v, noor, planId, { instrumentele_adl: 4, sociaal_netwerk: 4 })
  await verdiep(v, noor, { planId, annaId: zaak.inwonerId, peterId: peter })
  v.geleden(33, 9)
  await stelVast(v, noor, planId, zaak.inwonerId)
  await leestMee(v, { huishoudenId: zaak.huishoudenId, inwonerId: zaak.inwonerId, wieId: peter })
  const uitkomsten = { instrumentele_adl: 'maatwerk', sociaal_netwerk: 'algemeen_collectief' } as const
  const versie = await versieVan(v, 'melding', zaak.meldingId)
  await v.gedaan(
    meldingBeantwoorden(v.ctx, noor, { meldingId: zaak.meldingId, versie, sleutel: v.sleutel(), uitkomsten }),
  )
  v.geleden(5, 11)
  await kijkTerug(v, noor, { planId, annaId: zaak.inwonerId })
  v.geleden(2, 16)
  await laatWaarnemen(v, noor, { planId, waarnemer: await v.als('sam'), van: 4, tot: 8 })
}

/** How Anna sees it herself; her son reads the doel about the house, and not the rest. */
async function verdiep(
  v: Verteller,
  noor: Medewerker,
  { planId, annaId, peterId }: { planId: string; annaId: string; peterId: string },
): Promise<void> {
  const punten = {
    lichaamsfuncties: 5,
    mentaal_welbevinden: 6,
    zingeving: 4,
    kwaliteit_van_leven: 6,
    meedoen: 3,
    dagelijks_functioneren: 5,
  }
  await teken(v, noor, { planId, inwonerId: annaId, punten, toelichting: 'Ik mis het zingen.' })
  const { id: doelId } = await v.rij<{ id: string }>(
    `select id from doel where plan_id = $1 and leefgebied = 'instrumentele_adl'`,
    [planId],
  )
  await deel(v, noor, { planId, met: [annaId] })
  await deel(v, noor, { planId, doelId, met: [peterId] })
}

/** A month on she looks again: the house is lighter, and she sings once more. */
const kijkTerug = (v: Verteller, noor: Medewerker, o: { planId: string; annaId: string }) =>
  teken(v, noor, {
    planId: o.planId,
    inwonerId: o.annaId,
    punten: {
      lichaamsfuncties: 5,
      mentaal_welbevinden: 7,
      zingeving: 6,
      kwaliteit_van_leven: 7,
      meedoen: 6,
      dagelijks_functioneren: 7,
    },
    toelichting: 'Ik ben twee keer naar het koor geweest.',
  })

/** Who stands around Anna, as Noor heard it. */
async function relatie(
  v: Verteller,
  door: Medewerker,
  o: Omit<Parameters<typeof relatieLeggen>[2], 'versie' | 'sleutel' | 'naam' | 'telefoon' | 'wieId'> & {
    wieId?: string
    naam?: string
  },
): Promise<void> {
  const { versie } = await v.rij<{ versie: number }>('select versie from huishouden where id = $1', [
    o.huishoudenId,
  ])
  const wie = { wieId: o.wieId, naam: o.naam, telefoon: undefined }
  await v.gedaan(relatieLeggen(v.ctx, door, { ...o, ...wie, versie, sleutel: v.sleutel() }))
}
