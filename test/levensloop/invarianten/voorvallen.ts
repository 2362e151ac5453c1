// What leaves a trace: per gebeurtenis the rows that it must be there for.

/** What is there, the moment it became so, and which gebeurtenis says so by naming it. */
export const genoemd: readonly (readonly [soorten: string, rijen: string, noemt: string])[] = [
  [
    'contact_vastgelegd traject_contact_vastgelegd',
    // A contact is of the day it was, and told when it is written down.
    'select id, null::timestamptz as op from contact',
    `g.gegevens ->> 'contact' = r.id::text`,
  ],
  ['document_toegevoegd', 'select id, op from document', `g.gegevens ->> 'document' = r.id::text`],
  [
    'gesprek_gepland',
    'select id, null::timestamptz as op from gesprek',
    `g.gegevens ->> 'gesprek' = r.id::text`,
  ],
  [
    'gesprek_gevoerd verslag_vastgesteld',
    'select id, null::timestamptz as op from gesprek where gevoerd_op is not null',
    `g.gegevens ->> 'gesprek' = r.id::text`,
  ],
  [
    'gesprek_afgezegd',
    `select id, null::timestamptz as op from gesprek where status = 'afgezegd'`,
    `g.gegevens ->> 'gesprek' = r.id::text`,
  ],
  [
    'verslag_vastgesteld',
    'select id, vastgesteld_op as op from gesprek where vastgesteld_op is not null',
    `g.gegevens ->> 'gesprek' = r.id::text`,
  ],
  [
    'overdracht_aangeboden',
    'select id, aangeboden_op as op from overdracht',
    `g.gegevens ->> 'overdracht' = r.id::text`,
  ],
  [
    'overdracht_aanvaard',
    `select id, beantwoord_op as op from overdracht where status = 'aanvaard'`,
    `g.gegevens ->> 'overdracht' = r.id::text`,
  ],
  [
    'overdracht_geweigerd',
    `select id, beantwoord_op as op from overdracht where status = 'geweigerd'`,
    `g.gegevens ->> 'overdracht' = r.id::text`,
  ],
  [
    'overdracht_ingetrokken',
    `select id, beantwoord_op as op from overdracht where status = 'ingetrokken'`,
    `g.gegevens ->> 'overdracht' = r.id::text`,
  ],
  [
    'overdracht_geescaleerd',
    'select id, geescaleerd_op as op from overdracht where geescaleerd_op is not null',
    `g.gegevens ->> 'overdracht' = r.id::text`,
  ],
  [
    'overdracht_zicht_beeindigd',
    'select id, zicht_beeindigd_op as op from overdracht where zicht_beeindigd_op is not null',
    `g.gegevens ->> 'overdracht' = r.id::text`,
  ],
  [
    'overdracht_teruggekoppeld',
    'select overdracht_id as id, op from terugkoppeling',
    `g.gegevens ->> 'overdracht' = r.id::text`,
  ],
  [
    'overleg_gepland',
    'select id, null::timestamptz as op from overleg',
    `g.gegevens ->> 'overleg' = r.id::text`,
  ],
  [
    'overleg_gehouden',
    `select id, null::timestamptz as op from overleg where status = 'gehouden'`,
    `g.gegevens ->> 'overleg' = r.id::text`,
  ],
  [
    'overleg_afgezegd',
    `select id, null::timestamptz as op from overleg where status = 'afgezegd'`,
    `g.gegevens ->> 'overleg' = r.id::text`,
  ],
  [
    'regie_aangeboden',
    'select plan_id as id, aangeboden_op as op from regie where medewerker_id is not null and aangeboden_door_id is distinct from medewerker_id',
    'g.plan_id = r.id',
  ],
  [
    'regie_aanvaard regie_teruggegeven',
    'select plan_id as id, aanvaard_op as op from regie where aanvaard_op is not null',
    'g.plan_id = r.id',
  ],
  [
    'regie_geweigerd',
    `select plan_id as id, beeindigd_op as op from regie where status = 'geweigerd'`,
    'g.plan_id = r.id',
  ],
  [
    'regie_beeindigd plan_afgesloten huishouden_gesplitst inwoner_overleden lid_uitgeschreven regie_aanvaard',
    `select plan_id as id, beeindigd_op as op from regie where status = 'beeindigd'`,
    'g.huishouden_id is not null',
  ],
  [
    'regie_overgedragen regie_overgenomen werk_verplaatst',
    `select plan_id as id, beeindigd_op as op from regie where status = 'overgedragen'`,
    'true',
  ],
  [
    'regie_waargenomen',
    'select id, aangewezen_op as op from waarneming',
    `g.gegevens ->> 'waarneming' = r.id::text`,
  ],
  [
    'regie_waarneming_beeindigd regie_beeindigd regie_overgedragen plan_afgesloten werk_verplaatst regie_aanvaard',
    'select id, beeindigd_op as op from waarneming where beeindigd_op is not null',
    'true',
  ],
  [
    'signaal_opgemerkt',
    'select id, opgemerkt_op as op from signaal',
    `g.gegevens ->> 'signaal' = r.id::text`,
  ],
  [
    'signaal_opgepakt',
    `select id, opgepakt_op as op from signaal where opgepakt_op is not null`,
    `g.gegevens ->> 'signaal' = r.id::text`,
  ],
  [
    'signaal_afgehandeld',
    `select id, afgehandeld_op as op from signaal where afgehandeld_op is not null`,
    `g.gegevens ->> 'signaal' = r.id::text`,
  ],
  [
    'termijn_gepauzeerd',
    'select termijn_id as id, op from termijn_pauze',
    `g.gegevens ->> 'termijn' = r.id::text`,
  ],
  [
    'termijn_verlengd',
    'select termijn_id as id, op from termijn_verlenging',
    `g.gegevens ->> 'termijn' = r.id::text`,
  ],
  [
    'termijn_meegedeeld',
    'select termijn_id as id, op from termijn_mededeling',
    `g.gegevens ->> 'termijn' = r.id::text`,
  ],
  [
    'afspraak_gemaakt',
    'select id, null::timestamptz as op from afspraak',
    `g.gegevens ->> 'afspraak' = r.id::text`,
  ],
  [
    'afspraak_nagekomen afspraak_niet_nagekomen afspraak_vervallen',
    `select id, afgerond_op as op from afspraak where afgerond_op is not null`,
    `g.gegevens ->> 'afspraak' = r.id::text`,
  ],
  [
    'afspraak_betwist',
    'select id, betwist_op as op from afspraak where betwist_op is not null',
    `g.gegevens ->> 'afspraak' = r.id::text`,
  ],
  [
    'doel_afgesloten plan_afgesloten',
    'select id, afgesloten_op as op from doel where afgesloten_op is not null',
    `(g.gegevens ->> 'doel' = r.id::text or g.soort = 'plan_afgesloten')`,
  ],
  ['plan_geevalueerd', 'select plan_id as id, null::timestamptz as op from evaluatie', 'g.plan_id = r.id'],
  [
    'plan_opgevolgd',
    'select plan_id as id, opgevolgd_op as op from evaluatie where opgevolgd_op is not null',
    'g.plan_id = r.id',
  ],
  ['plan_gedeeld', 'select plan_id as id, gedeeld_op as op from plan_versie', 'g.plan_id = r.id'],
  [
    'gezondheidsbeeld_getekend',
    'select plan_id as id, null::timestamptz as op from gezondheidsbeeld',
    'g.plan_id = r.id',
  ],
  [
    'volwassenwording_bijgewerkt',
    'select plan_id as id, null::timestamptz as op from volwassenwording',
    'g.plan_id = r.id',
  ],
  ['jeugdhulp_verlengd', 'select plan_id as id, op from jeugdhulpverlenging', 'g.plan_id = r.id'],
  [
    'eigen_plan_ingeleverd',
    'select melding_id as id, vastgelegd_op as op from eigen_plan',
    'g.melding_id = r.id',
  ],
  [
    'inwoner_samengevoegd',
    'select id, op from inwoner_samenvoeging',
    `g.gegevens ->> 'samenvoeging' = r.id::text`,
  ],
  [
    'inwoner_samenvoeging_ongedaan',
    'select id, ongedaan_op as op from inwoner_samenvoeging where ongedaan_op is not null',
    `g.gegevens ->> 'samenvoeging' = r.id::text`,
  ],
  [
    'huishouden_samengevoegd inwoner_samengevoegd',
    'select id, null::timestamptz as op from huishouden where opgegaan_in_id is not null',
    `true`,
  ],
  [
    'inwoner_overleden',
    'select id, null::timestamptz as op from inwoner where overleden_op is not null and samengevoegd_met_id is null',
    'g.inwoner_id = r.id',
  ],
  [
    'kind_verwacht melding_geregistreerd contact_vastgelegd',
    'select id, null::timestamptz as op from inwoner where is_verwacht',
    'g.inwoner_id = r.id',
  ],
]
