// (b) The known-person check over all residents, against the best hand-written query without row security.

import type { Call } from '../src/context.ts'
import { lijktOp } from '../src/features/inwoner/herkennen.ts'
import type { Datum } from '../src/features/termijn/datum.ts'
import { zoekKandidaten } from '../src/features/toegang/commands.ts'
import { type Meting, meet } from './meten.ts'
import type { Omgeving } from './omgeving.ts'

type Persoon = { geslachtsnaam: string; voorvoegsel: string | null; geboortedatum: Datum }

const handgeschreven = `
  select i.id, i.voornamen, i.voorvoegsel, i.geslachtsnaam, i.geboortedatum, h.naam, k.naam as kern, p.id as plan, m.naam as regisseur,
    (select max(op) from contact c where c.gemeente_id = 1 and c.huishouden_id = h.id) as contact,
    (select max(ontvangen_op) from melding x where x.gemeente_id = 1 and x.huishouden_id = h.id) as melding
  from inwoner i
  join huishouden_lid l on l.gemeente_id = 1 and l.inwoner_id = i.id and l.tot is null
  join huishouden h on h.gemeente_id = 1 and h.id = l.huishouden_id
  left join kern k on k.gemeente_id = 1 and k.id = h.kern_id
  left join plan p on p.gemeente_id = 1 and p.huishouden_id = h.id and p.status <> 'afgesloten'
  left join regie r on r.gemeente_id = 1 and r.plan_id = p.id and r.laag = 'proces' and r.status = 'aanvaard'
  left join medewerker m on m.gemeente_id = 1 and m.id = r.medewerker_id
  where i.gemeente_id = 1 and i.geboortedatum = $1`

/** Somebody's name with two letters swapped, as typed in a hurry. */
const verschreven = (naam: string) =>
  naam.length < 7 ? naam : `${naam[0]}${naam[2]}${naam[1]}${naam.slice(3)}`

export async function benchHerkennen({ ctx, hand, medewerker }: Omgeving): Promise<readonly Meting[]> {
  const kim = await medewerker('kim')
  const { rows: mensen } = await hand.query<Persoon>(
    `select geslachtsnaam, voorvoegsel, geboortedatum from inwoner i where geboortedatum is not null and not geheimhouding and not is_verwacht
      and exists (select from huishouden_lid l where l.inwoner_id = i.id and l.tot is null) order by id limit 40000`,
  )
  const wie = (i: number) => mensen[((i + 1000) * 97) % mensen.length] as Persoon
  const call = { ctx, medewerker: kim, gezien: new Map() } as unknown as Call
  const metDeHand = async (i: number) => {
    const p = wie(i)
    const { rows } = await hand.query({
      name: 'bench_herkennen',
      text: handgeschreven,
      values: [p.geboortedatum],
    })
    return rows.filter((r) => lijktOp({ geslachtsnaam: verschreven(p.geslachtsnaam) }, r))
  }
  const vraagVan = (i: number) => ({
    geslachtsnaam: verschreven(wie(i).geslachtsnaam),
    geboortedatum: wie(i).geboortedatum,
  })
  let gevonden = 0
  const inEenTransactie = await ctx.db.transaction({ gemeenteId: 1, medewerkerId: kim.id }, (tx) =>
    meet({
      naam: '(b) herkennen, alleen de vragen',
      keer: 500,
      basis: metDeHand,
      ons: async (i) => {
        const { kandidaten } = await zoekKandidaten(call, tx, { vraag: vraagVan(i) })
        gevonden += Math.sign(kandidaten.length)
      },
    }),
  )
  // A search that finds nobody is quick and proves nothing.
  if (gevonden < 500) throw new Error(`only ${gevonden} of 600 searches found somebody`)
  const geheel = await meet({
    naam: '(b) herkennen, met transactie en identiteit',
    keer: 500,
    basis: metDeHand,
    ons: (i) =>
      ctx.db.transaction({ gemeenteId: 1, medewerkerId: kim.id }, (tx) =>
        zoekKandidaten(call, tx, { vraag: vraagVan(i) }),
      ),
  })
  return [inEenTransactie, geheel]
}
