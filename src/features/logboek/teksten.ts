// The words of the log: why an export is not made, and what each choice is.

export const waarom = {
  te_veel_regels: {
    veld: 'van',
    zin: 'In deze periode staan meer dan 100.000 regels. Kies een kortere periode, of vraag uw beheerder om het bestand.',
  },
  geen_regels: { veld: 'van', zin: 'In deze periode staat niets in de log. Kies andere dagen.' },
  omgedraaid: { veld: 'tot', zin: 'De laatste dag ligt voor de eerste. Draai de dagen om.' },
} as const

export const soorten = [
  {
    value: 'nen7513',
    label: 'Wie deed wat (NEN 7513)',
    hint: 'Met de naam van de medewerker, de rol, de regel en of het mocht. Ook wat geweigerd is.',
  },
  {
    value: 'ldv',
    label: 'Wat gebeurde er met wiens gegevens (Logboek Dataverwerkingen)',
    hint: 'Een regel per inwoner, zonder medewerkers.',
  },
] as const

export const vormen = [
  { value: 'csv', label: 'Voor een rekenblad (CSV)' },
  { value: 'jsonl', label: 'Voor een programma (JSON, een regel per keer)' },
] as const
