// A line with the fields of NEN 7513: who did what, to whom, when, on what ground, and whether it was allowed (standards.md c.2).

import type { Logregel, Omgeving } from './logregel.ts'

const acties: readonly (readonly [RegExp, code: string, actie: string])[] = [
  [/_uitgevoerd$/, 'R', 'uitvoeren'],
  [/_herkend$|_bevraagd$/, 'R', 'zoeken'],
  [/_ingezien$|_geweigerd$/, 'R', 'raadplegen'],
  [/_verwijderd$/, 'D', 'verwijderen'],
  [/_samengevoegd$|_samenvoeging_ongedaan$|_gesplitst$|_opgegaan$/, 'U', 'samenvoegen'],
  [/^overdracht_|_overgedragen$/, 'U', 'overdragen'],
  [
    /_(?:geregistreerd|vastgelegd|gestart|opgesteld|toegevoegd|gemaakt|gepland|opgevoerd|opgemerkt)$/,
    'C',
    'toevoegen',
  ],
]

function actieVan(soort: string): { code: string; actie: string } {
  const gevonden = acties.find(([patroon]) => patroon.test(soort))
  return gevonden ? { code: gevonden[1], actie: gevonden[2] } : { code: 'U', actie: 'wijzigen' }
}

export function nen(regel: Logregel, o: Omgeving) {
  const { code, actie } = actieVan(regel.soort)
  return {
    event_id: regel.id,
    event_type: regel.soort,
    event_action_code: code,
    event_action: actie,
    event_date_time: regel.op,
    event_date_time_local: regel.opHier,
    // RFC 3881: 0 is done, 8 is ended without it.
    event_outcome_indicator: regel.uitkomst === 'toegestaan' ? '0' : '8',
    user_id: regel.medewerkerId,
    user_name: regel.medewerker ?? 'het systeem zelf',
    user_is_requestor: regel.medewerkerId !== null,
    role_id_code: regel.rollen,
    user_organisation: regel.organisatie,
    purpose_of_use: regel.doel,
    participant_object_id: regel.inwonerId === null ? null : o.pseudoniem(regel.inwonerId),
    participant_object_id_type_code: regel.inwonerId === null ? null : 'pseudoniem_hmac_sha256',
    information_level: regel.niveau,
    autorisatie_protocol: regel.regel,
    request_id: regel.verzoekId,
    audit_enterprise_site_id: `gemeente-${o.gemeenteId}`,
    audit_source_id: o.base.host,
    // RFC 3881: 4 is an application server.
    audit_source_type_code: '4',
  }
}
