// Every building block in every state, on pages like the ones people will see; for tests and for looking at.
import type { ReactNode } from 'react'
import { html } from '../platform/answer.tsx'
import type { FormState } from '../platform/formstate.ts'
import { Beelden, Kernen, Leeftijden } from './gallery/beelden.tsx'
import { BeeldRanden, MeerRanden } from './gallery/beeldranden.tsx'
import { Bouwstenen } from './gallery/bouwstenen.tsx'
import { Dossier } from './gallery/dossier.tsx'
import { Formulier } from './gallery/formulier.tsx'
import { Monitor } from './gallery/monitor.tsx'
import { Inloggen, Kaart, MijnVraag } from './gallery/openbaar.tsx'
import { Werkvoorraad } from './gallery/werkvoorraad.tsx'
import { OpenbaarPage } from './openbaarpage.tsx'
import { WerkplekPage } from './werkplekpage.tsx'

const nav = (active: string) =>
  [
    { href: '/werk', label: 'Werkvoorraad', aantal: 12 },
    { href: '/werk/dossiers', label: 'Dossiers' },
    { href: '/werk/afspraken', label: 'Afspraken', aantal: 3 },
    { href: '/werk/team', label: 'Team' },
    { href: '/werk/monitor', label: 'Monitor' },
    { href: '/werk/kaart', label: 'Sociale kaart' },
    { href: '/werk/beheer', label: 'Beheer' },
  ].map((item) => ({ ...item, actief: item.label === active }))

const staff = (titel: string, active: string, body: ReactNode, fout = false) =>
  html(
    <WerkplekPage
      titel={titel}
      gemeente="Gemeente Overbetuwe"
      gebruiker="Noor de Boer"
      csrf="c"
      nav={nav(active)}
      fout={fout}
    >
      {body}
    </WerkplekPage>,
  )

const form = (values: FormState['values'], errors: FormState['errors'] = {}): FormState => ({
  values,
  errors,
  csrf: 'c',
  sleutel: 's',
})

const wrong = form(
  { onderwerp: '', geboren: '31-2-1950', kanaal: 'telefoon', leefgebied: ['wonen'], bericht: 'Te kort' },
  {
    onderwerp: 'Vul in waar het over gaat.',
    geboren: '31-2-1950 bestaat niet. Vul een datum in zoals 3-4-1950.',
    wet: 'Kies een wet.',
    haast: 'Kies ja of nee.',
    leefgebied: 'Kies ook het leefgebied van de vraag.',
    bericht: 'Schrijf ten minste één hele zin.',
    akkoord: 'Zonder toestemming mag u de huisarts niet vragen.',
  },
)

export const gallery = {
  werkvoorraad: () => staff('Werkvoorraad', 'Werkvoorraad', <Werkvoorraad form={form({})} />),
  dossier: () => staff('Huishouden De Wit', 'Dossiers', <Dossier form={form({})} />),
  formulier: () => staff('Nieuw contact', '', <Formulier form={form({ kanaal: 'telefoon' })} />),
  formulierFout: () => staff('Nieuw contact', '', <Formulier form={wrong} />, true),
  bouwstenen: () => staff('Bouwstenen', 'Beheer', <Bouwstenen />),
  monitor: () => staff('Monitor', 'Monitor', <Monitor />),
  beelden: () => staff('Beelden', 'Monitor', <Beelden />),
  beeldranden: () => staff('Beelden aan de rand', 'Monitor', <BeeldRanden />),
  meerRanden: () => staff('Meer beelden aan de rand', 'Monitor', <MeerRanden />),
  kernen: () => staff('Kernen', 'Monitor', <Kernen />),
  leeftijden: () => staff('Kosten per leeftijd', 'Monitor', <Leeftijden />),
  inloggen: () => html(<Inloggen />),
  kaart: () => html(<Kaart />),
  mijnVraag: () =>
    html(
      <OpenbaarPage
        titel="Hulp bij het huishouden"
        gemeente="Gemeente Overbetuwe"
        terug={{ href: '/mijn', label: 'Uw vragen' }}
      >
        <MijnVraag />
      </OpenbaarPage>,
    ),
} as const
