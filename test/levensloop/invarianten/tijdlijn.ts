// The timeline is complete: whatever exists, began or ended left its gebeurtenis, of a soort that has its sentence, in its huishouden.

import type { Invariant } from '../../../db/seed/invarianten.ts'
import { voorvalZin } from '../../../src/features/dossier/teksten.ts'
import { genoemd } from './voorvallen.ts'

const zinnen = Object.keys(voorvalZin)
  .map((soort) => `'${soort}'`)
  .join(', ')

const gemist = genoemd.map(([soorten, rijen, noemt]): Invariant => {
  const lijst = soorten
    .split(' ')
    .map((soort) => `'${soort}'`)
    .join(', ')
  return {
    zin: `the tijdlijn tells: ${soorten}`,
    sql: `select r.* from (${rijen}) r where not exists (select from gebeurtenis g where g.soort in (${lijst})
      and (r.op is null or g.op = r.op) and ${noemt})`,
    breek: `alter table gebeurtenis disable trigger user; delete from gebeurtenis where soort in (${lijst})`,
  }
})

export const tijdlijn: readonly Invariant[] = [
  ...gemist,
  {
    zin: 'every soort has its sentence, unless it is about no huishouden',
    sql: `select soort as id from gebeurtenis where soort not in (${zinnen}) and soort !~ '^(formatie|inzet|verlof|opbouwproject|opbouwuren)_'`,
    breek: `alter table gebeurtenis disable trigger user; update gebeurtenis set soort = 'iets_nieuws'`,
  },
  {
    zin: 'what happened to a melding, plan or traject stands in a huishouden where that is or was',
    sql: `with ooit as (
        select id, huishouden_id from melding union select id, huishouden_id from plan union select id, huishouden_id from traject)
      select g.id, g.soort from gebeurtenis g join ooit o on o.id = coalesce(g.traject_id, g.plan_id, g.melding_id)
      where o.huishouden_id is not null and g.huishouden_id is distinct from o.huishouden_id
        and not exists (select from huishouden h where h.id = o.huishouden_id and
          (g.huishouden_id = any(h.herkomst_ids) or g.huishouden_id = h.afgesplitst_van_id))
        and not exists (select from huishouden h where h.id = g.huishouden_id and h.opgegaan_in_id is not null)
        and not exists (select from gebeurtenis x where x.op >= g.op and x.soort in ('melding_gekoppeld', 'huishouden_samengevoegd',
          'huishouden_gesplitst', 'lid_opgenomen', 'lid_uitgeschreven', 'inwoner_samengevoegd', 'inwoner_samenvoeging_ongedaan', 'huishouden_verhuisd'))`,
    breek: `alter table gebeurtenis disable trigger user; update gebeurtenis set huishouden_id = null`,
  },
]
