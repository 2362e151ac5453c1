// The words around medewerkers: why a login failed, names of rollen and wetten.

import type { LoginRefusal } from '../../platform/oidcproblem.ts'
import type { Wet } from './medewerker.ts'
import type { Rol } from './rechten.ts'

export const nietIngelogd: Readonly<Record<LoginRefusal | 'geen_medewerker', string>> = {
  geweigerd: 'U heeft het inloggen gestopt, of het inlogsysteem liet u niet door.',
  verlopen: 'Het inloggen duurde te lang. Begin opnieuw.',
  provider_onbereikbaar:
    'Het inlogsysteem van de gemeente antwoordt niet. Probeer het over een paar minuten opnieuw.',
  ongeldig: 'Het antwoord van het inlogsysteem klopte niet. Begin opnieuw.',
  geen_medewerker: 'U staat hier (vandaag) niet als medewerker. Vraag uw teammanager om u toe te voegen.',
}

export const rolNaam: Readonly<Record<Rol, string>> = {
  toegang: 'Toegang',
  consulent: 'Consulent',
  partner_professional: 'Professional van een partner',
  teammanager: 'Teammanager',
  vrijwillig_teamlid: 'Vrijwillig teamlid',
  maatje: 'Maatje',
  interventieteam: 'Interventieteam',
  beleidsadviseur: 'Beleidsadviseur',
  raadslid: 'Raadslid',
  contractmanager: 'Contractmanager',
  privacy_officer: 'Functionaris gegevensbescherming',
  functioneel_beheerder: 'Functioneel beheerder',
}

export const wetNaam: Readonly<Record<Wet, string>> = {
  wmo: 'Wmo',
  jeugdwet: 'Jeugdwet',
  participatiewet: 'Participatiewet',
  wgs: 'Wet gemeentelijke schuldhulpverlening',
  wvggz: 'Wvggz',
  wpg: 'Wet publieke gezondheid',
  leerplicht: 'Leerplicht en RMC',
  geen: 'geen wet',
}
