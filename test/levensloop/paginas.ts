// Where a walk may begin: a page of each kind of thing, of something that is there now.

import type { Toeval } from '../../db/seed/toeval.ts'
import type { TestApp } from '../support/app.ts'

/** The page, and what there is of its kind; the newest first. */
const soorten: readonly (readonly [pad: string, bron: string])[] = [
  ['/werk/dossiers/:id', 'select id from huishouden where opgegaan_in_id is null'],
  ['/werk/dossiers/:id', 'select id from huishouden where opgegaan_in_id is null'],
  ['/werk/dossiers/:id/huishouden', 'select id from huishouden where opgegaan_in_id is null'],
  ['/werk/dossiers/:id/huishouden', 'select id from huishouden where opgegaan_in_id is null'],
  ['/werk/dossiers/:id/huishouden', 'select id from huishouden where opgegaan_in_id is null'],
  [
    '/werk/dossiers/:id/huishouden/splitsing',
    'select huishouden_id as id from huishouden_lid where tot is null group by 1 having count(*) > 1',
  ],
  [
    '/werk/dossiers/:id/huishouden/uitschrijving',
    'select huishouden_id as id from huishouden_lid where tot is null group by 1 having count(*) > 1',
  ],
  [
    '/werk/dossiers/:id/huishouden/geboorte',
    `select l.huishouden_id as id from huishouden_lid l join inwoner i on i.id = l.inwoner_id
      where l.tot is null and i.is_verwacht`,
  ],
  ['/werk/dossiers/:id/trajecten/nieuw', 'select id from huishouden where opgegaan_in_id is null'],
  ['/werk/dossiers/:id/gesprekken/nieuw', 'select id from huishouden where opgegaan_in_id is null'],
  ['/werk/meldingen/:id', 'select id from melding'],
  ['/werk/meldingen/:id', `select id from melding where status in ('ontvangen', 'gescreend')`],
  ['/werk/meldingen/:id', `select id from melding where status in ('ontvangen', 'gescreend')`],
  ['/werk/meldingen/:id', `select id from melding where status in ('ontvangen', 'gescreend')`],
  ['/werk/meldingen/:id/overdracht', `select id from melding where status in ('ontvangen', 'gescreend')`],
  ['/werk/gesprekken/:id', `select id from gesprek where status in ('gepland', 'gevoerd')`],
  ['/werk/plannen/:id', 'select id from plan'],
  ['/werk/plannen/:id', `select id from plan where status <> 'afgesloten'`],
  ['/werk/plannen/:id', `select id from plan where status <> 'afgesloten'`],
  ['/werk/plannen/:id', `select id from plan where status <> 'afgesloten'`],
  ['/werk/plannen/:id', `select id from plan where status = 'gedeeld'`],
  ['/werk/plannen/:id/regie', `select id from plan where status <> 'afgesloten'`],
  ['/werk/plannen/:id/afsluiting', `select id from plan where status <> 'afgesloten'`],
  ['/werk/plannen/:id/overleggen/nieuw', `select id from plan where status <> 'afgesloten'`],
  ['/werk/trajecten/:id', 'select id from traject'],
  ['/werk/trajecten/:id', `select id from traject where status = 'lopend'`],
  ['/werk/trajecten/:id/overdracht', `select id from traject where status = 'lopend'`],
  ['/werk/overdrachten/:id', 'select id from overdracht'],
  ['/werk/overdrachten/:id', `select id from overdracht where status = 'aangeboden'`],
  ['/werk/overdrachten/:id/terugkoppeling', `select id from overdracht where status = 'aanvaard'`],
  ['/werk/overleggen/:id', 'select id from overleg'],
  ['/werk/termijnen/:id', 'select id from termijn where gestopt_op is null and melding_id is not null'],
  // The few that the law lets stand still or last longer.
  ['/werk/termijnen/:id', `select id from termijn where gestopt_op is null and soort like 'beslissing%'`],
  ['/werk/termijnen/:id', `select id from termijn where gestopt_op is null and soort like 'beschikking%'`],
  ['/werk/regie/:id/overdracht', `select id from regie where status = 'aanvaard' and laag <> 'eigen'`],
  ['/werk/inwoners/:id/samenvoeging', 'select id from inwoner where samengevoegd_met_id is null'],
  ['/werk/samenvoegingen/:id', 'select id from inwoner_samenvoeging where ongedaan_op is null'],
  ['/werk/signalen/:id', 'select id from signaal'],
  ['/werk/waarnemingen', `select id from gemeente`],
  ['/werk/contact/nieuw?soort=melding', 'select id from gemeente'],
  ['/werk/contact/:id/melding', 'select id from contact where melding_id is null'],
  ['/werk?lijst=onverdeeld', 'select id from gemeente'],
  ['/werk/team/verplaatsing?van=:id', 'select id from medewerker'],
]

export async function paginas(app: TestApp, t: Toeval): Promise<string | undefined> {
  const [pad, bron] = t.kies(soorten)
  const rijen = await app.sql<{ id: string }>(`${bron} order by id desc limit 8`)
  const keuze = t.getal()
  return rijen.length === 0
    ? undefined
    : pad.replace(':id', rijen[Math.floor(keuze * rijen.length)]?.id ?? '')
}
