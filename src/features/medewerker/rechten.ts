// The authorisation matrix: which rol may open which doors; what is then seen is decided per row (autorisatie).

export const rollen = [
  'toegang',
  'consulent',
  'partner_professional',
  'teammanager',
  'vrijwillig_teamlid',
  'maatje',
  'interventieteam',
  'beleidsadviseur',
  'raadslid',
  'contractmanager',
  'privacy_officer',
  'functioneel_beheerder',
] as const
export type Rol = (typeof rollen)[number]

export type Recht =
  | 'werkplek:openen'
  | 'inwoner:herkennen'
  | 'inwoner:koppelen'
  | 'contact:vastleggen'
  | 'melding:registreren'
  | 'melding:inzien'
  | 'melding:koppelen'
  | 'melding:screenen'
  | 'melding:beantwoorden'
  | 'melding:doorverwijzen'
  | 'melding:intrekken'
  | 'melding:heropenen'
  | 'melding:toewijzen'
  | 'melding:teruggeven'
  | 'regie:inzien'
  | 'regie:aanbieden'
  | 'regie:aanvaarden'
  | 'regie:weigeren'
  | 'regie:beeindigen'
  | 'regie:overnemen'
  | 'regie:teruggeven'
  | 'regie:waarnemen'
  | 'gesprek:inzien'
  | 'gesprek:plannen'
  | 'gesprek:voeren'
  | 'gesprek:verslag_vaststellen'
  | 'gesprek:afzeggen'
  | 'werkvoorraad:exporteren'
  | 'werk:verplaatsen'
  | 'dossier:inzien'
  | 'document:inzien'
  | 'document:toevoegen'
  | 'document:verwijderen'
  | 'team:inzien'
  | 'formatie:vastleggen'
  | 'inzet:vastleggen'
  | 'verlof:vastleggen'
  | 'opbouwproject:inzien'
  | 'opbouwproject:starten'
  | 'opbouwproject:uren_schrijven'
  | 'opbouwproject:afsluiten'
  | 'overleg:inzien'
  | 'overleg:plannen'
  | 'overleg:uitnodigen'
  | 'overleg:houden'
  | 'overleg:afzeggen'
  | 'huishouden:inzien'
  | 'huishouden:samenvoegen'
  | 'huishouden:splitsen'
  | 'huishouden:verhuizen'
  | 'huishouden:opnemen'
  | 'huishouden:uitschrijven'
  | 'huishouden:verwachten'
  | 'huishouden:geboorte_vastleggen'
  | 'huishouden:overlijden_vastleggen'
  | 'huishouden:relatie_leggen'
  | 'huishouden:relatie_verbreken'
  | 'monitor:inzien'
  | 'plan:inzien'
  | 'plan:opstellen'
  | 'plan:wijzigen'
  | 'plan:aanvullen'
  | 'plan:delen'
  | 'plan:akkoord_vastleggen'
  | 'plan:vaststellen'
  | 'plan:evalueren'
  | 'plan:afsluiten'
  | 'afspraak:maken'
  | 'afspraak:nakomen'
  | 'afspraak:betwisten'
  | 'doel:afsluiten'
  | 'doel:heropenen'
  | 'eigen_plan:inleveren'
  | 'gezondheidsbeeld:tekenen'
  | 'plan:openstellen'
  | 'plan:opvolgen'
  | 'volwassenwording:bijwerken'
  | 'overdracht:inzien'
  | 'overdracht:aanbieden'
  | 'overdracht:aanvaarden'
  | 'overdracht:weigeren'
  | 'overdracht:intrekken'
  | 'overdracht:terugkoppelen'
  | 'overdracht:zicht_beeindigen'
  | 'verwijzing:inzien'
  | 'verwijzing:toestemmen'
  | 'verwijzing:terugkoppelen'
  | 'traject:inzien'
  | 'traject:starten'
  | 'traject:contact_vastleggen'
  | 'traject:verlengen'
  | 'traject:toewijzen'
  | 'traject:afsluiten'
  | 'signaal:inzien'
  | 'signaal:afhandelen'
  | 'termijn:inzien'
  | 'termijn:pauzeren'
  | 'termijn:hervatten'
  | 'termijn:verlengen'
  | 'termijn:mededelen'
  | 'inwoner:samenvoegen'
  | 'instelling:inzien'
  | 'contactgrens:besluiten'
  | 'gemeente:instellen'
  | 'triage:inzien'
  | 'triage:kopieren'
  | 'triage:aanpassen'
  | 'triage:toetsen'
  | 'triage:publiceren'
  | 'triage:weggooien'
  | 'matrix:inzien'

const toegang = [
  'werkplek:openen',
  'inwoner:herkennen',
  'inwoner:koppelen',
  'contact:vastleggen',
  'melding:registreren',
  'melding:inzien',
  'termijn:inzien',
  'melding:koppelen',
  'dossier:inzien',
  'huishouden:inzien',
  'document:inzien',
  'document:toevoegen',
  'document:verwijderen',
  'melding:screenen',
  'melding:beantwoorden',
  'melding:doorverwijzen',
  'melding:intrekken',
  'melding:heropenen',
  'melding:toewijzen',
  'melding:teruggeven',
  'verwijzing:inzien',
  'verwijzing:toestemmen',
  'verwijzing:terugkoppelen',
  'signaal:inzien',
  'signaal:afhandelen',
] as const satisfies readonly Recht[]

/** Who works with a huishouden over time: leads, supports. */
const behandelen = [
  ...toegang,
  'inwoner:samenvoegen',
  'huishouden:samenvoegen',
  'huishouden:splitsen',
  'huishouden:verhuizen',
  'huishouden:opnemen',
  'huishouden:uitschrijven',
  'huishouden:verwachten',
  'huishouden:geboorte_vastleggen',
  'huishouden:overlijden_vastleggen',
  'huishouden:relatie_leggen',
  'huishouden:relatie_verbreken',
  'termijn:pauzeren',
  'termijn:hervatten',
  'termijn:verlengen',
  'termijn:mededelen',
  'gesprek:inzien',
  'gesprek:plannen',
  'gesprek:voeren',
  'gesprek:verslag_vaststellen',
  'gesprek:afzeggen',
  'plan:inzien',
  'plan:opstellen',
  'plan:wijzigen',
  'plan:aanvullen',
  'plan:delen',
  'plan:akkoord_vastleggen',
  'plan:vaststellen',
  'plan:evalueren',
  'plan:afsluiten',
  'afspraak:maken',
  'afspraak:nakomen',
  'afspraak:betwisten',
  'doel:afsluiten',
  'doel:heropenen',
  'eigen_plan:inleveren',
  'gezondheidsbeeld:tekenen',
  'plan:openstellen',
  'plan:opvolgen',
  'volwassenwording:bijwerken',
  'regie:inzien',
  'regie:aanbieden',
  'regie:aanvaarden',
  'regie:weigeren',
  'regie:beeindigen',
  'regie:overnemen',
  'regie:teruggeven',
  'regie:waarnemen',
  'overleg:inzien',
  'overleg:plannen',
  'overleg:uitnodigen',
  'overleg:houden',
  'overleg:afzeggen',
  'overdracht:inzien',
  'overdracht:aanbieden',
  'overdracht:aanvaarden',
  'overdracht:weigeren',
  'overdracht:intrekken',
  'overdracht:terugkoppelen',
  'overdracht:zicht_beeindigen',
  'traject:inzien',
  'traject:starten',
  'traject:contact_vastleggen',
  'traject:verlengen',
  'traject:toewijzen',
  'traject:afsluiten',
] as const satisfies readonly Recht[]

/** What a kernteam builds up in its villages; the projects hold nobody's file. */
const opbouwen = [
  'opbouwproject:inzien',
  'opbouwproject:starten',
  'opbouwproject:uren_schrijven',
  'opbouwproject:afsluiten',
] as const satisfies readonly Recht[]

/** Deny by default: a rol has these rechten and no others (access.md 2.7, product.md "People"). */
export const matrix: Readonly<Record<Rol, readonly Recht[]>> = {
  toegang: [...toegang, 'gesprek:inzien', 'monitor:inzien'],
  consulent: [...behandelen, 'monitor:inzien'],
  partner_professional: [...behandelen, ...opbouwen, 'monitor:inzien'],
  interventieteam: behandelen,
  teammanager: [
    'werkplek:openen',
    'team:inzien',
    'formatie:vastleggen',
    'inzet:vastleggen',
    'verlof:vastleggen',
    ...opbouwen,
    'signaal:inzien',
    'gesprek:inzien',
    'plan:inzien',
    'melding:inzien',
    'termijn:inzien',
    'melding:toewijzen',
    'melding:teruggeven',
    'regie:inzien',
    'regie:aanbieden',
    'regie:beeindigen',
    'regie:waarnemen',
    'monitor:inzien',
    'triage:inzien',
    'werkvoorraad:exporteren',
    'werk:verplaatsen',
    'dossier:inzien',
    'huishouden:inzien',
    'overdracht:inzien',
    'overdracht:weigeren',
    'overdracht:intrekken',
    'verwijzing:inzien',
    'traject:inzien',
    'traject:toewijzen',
  ],
  beleidsadviseur: ['werkplek:openen', 'monitor:inzien', 'triage:inzien'],
  privacy_officer: ['werkplek:openen', 'matrix:inzien'],
  functioneel_beheerder: [
    'werkplek:openen',
    'matrix:inzien',
    'instelling:inzien',
    'contactgrens:besluiten',
    'gemeente:instellen',
    'triage:inzien',
    'triage:kopieren',
    'triage:aanpassen',
    'triage:toetsen',
    'triage:publiceren',
    'triage:weggooien',
  ],
  // No door of their own yet: volunteers, council and contract management.
  vrijwillig_teamlid: [],
  maatje: [],
  raadslid: [],
  contractmanager: [],
}

/** All rechten of somebody with these rollen. */
export const rechtenVan = (mijnRollen: readonly Rol[]): ReadonlySet<Recht> =>
  new Set(mijnRollen.flatMap((rol) => matrix[rol]))
