// One persona of the demo per rol: who tries a door when the doors are walked.

export const persona = {
  toegang: 'kim',
  consulent: 'noor',
  partner_professional: 'fleur',
  teammanager: 'bram',
  vrijwillig_teamlid: 'els',
  maatje: 'henk',
  interventieteam: 'iris',
  beleidsadviseur: 'mila',
  raadslid: 'aydin',
  contractmanager: 'joke',
  privacy_officer: 'vera',
  functioneel_beheerder: 'ties',
} as const
