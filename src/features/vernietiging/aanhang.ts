// Everything that hangs on what can be destroyed: every foreign key to a table with personal rows, and what happens to it then.

import { tabellenOp, type Verband } from './volgorde.ts'

/**
 * - mee: the row goes along;
 * - deelt: it goes along once nothing else of its own kind carries it, until then it lets go;
 * - los: it stays and lets go;
 * - opvolger: it stays, and the first of the rest takes the place;
 * - wacht: as long as it is there, what it names cannot go.
 */
const van =
  (hoe: Verband['hoe'], naar: string) =>
  (...plekken: string[]): Verband[] =>
    plekken.map((plek) => {
      const [tabel = '', kolom = `${naar}_id`] = plek.split('.')
      return { tabel, kolom, naar, hoe }
    })

/** A table that names a person, a huishouden or their work stands here, or a test fails (aanhang.test.ts). */
export const aanhang: readonly Verband[] = [
  ...van('mee', 'melding')('vraag', 'eigen_plan', 'melding_deur', 'screening', 'verwijzing', 'termijn'),
  ...van('mee', 'melding')(
    'autorisatie',
    'document',
    'gesprek',
    'overdracht',
    'uitgaand',
    'vertegenwoordiging',
  ),
  ...van('deelt', 'melding')('contact'),
  ...van('mee', 'vraag')('terugkeer'),
  ...van('wacht', 'vraag')('traject'),
  ...van('mee', 'verwijzing')('verwijzing_bericht'),
  ...van('mee', 'uitgaand')('verwijzing_bericht'),

  ...van('mee', 'traject')('autorisatie', 'document', 'gesprek', 'overdracht', 'termijn', 'terugkeer'),
  ...van('mee', 'traject')('toestemming', 'vertegenwoordiging'),
  ...van('deelt', 'traject')('contact'),
  // What it was handed over with; whose package that is goes first (feiten.sql.ts).
  ...van('mee', 'traject')('overdracht.nieuw_traject_id'),

  ...van('mee', 'plan')(
    'afspraak',
    'doel',
    'evaluatie',
    'gezondheidsbeeld',
    'jeugdhulpverlenging',
    'plan_akkoord',
  ),
  ...van('mee', 'plan')('plan_lezer', 'plan_versie', 'regie', 'volwassenwording', 'overleg', 'termijn'),
  ...van('mee', 'plan')('autorisatie', 'document', 'gesprek', 'overdracht', 'uitgaand'),
  ...van('deelt', 'plan')('contact'),
  ...van('wacht', 'plan')('melding', 'traject'),
  ...van('mee', 'doel')(
    'afspraak',
    'evaluatie_score',
    'kindzegel',
    'overleg_deel',
    'plan_lezer',
    'toestemming',
  ),
  ...van('mee', 'evaluatie')('evaluatie_score'),
  ...van('mee', 'regie')('waarneming'),
  ...van('mee', 'afspraak')('overleg_afspraak'),
  ...van('mee', 'overleg')('autorisatie', 'overleg_afspraak', 'overleg_genodigde', 'overleg_punt'),
  ...van('mee', 'overleg_genodigde')('overleg_deel.genodigde_id'),

  ...van('mee', 'overdracht')('autorisatie', 'terugkoppeling', 'toestemming'),
  ...van('opvolger', 'overdracht')('overdracht.keten_id'),
  ...van('mee', 'gesprek')('bevinding', 'document', 'zegel', 'kindzegel'),
  ...van('mee', 'contact')('zegel', 'kindzegel'),
  ...van('mee', 'document')('zegel', 'kindzegel'),
  ...van('mee', 'zegel')('zegel_bewaarder', 'zegel_genoemde', 'zegel_reden'),
  ...van('mee', 'termijn')('termijn_mededeling', 'termijn_pauze', 'termijn_verlenging'),
  ...van('los', 'vertegenwoordiging')('vertegenwoordiging.vervangt_id', 'verzoek'),
  ...van('mee', 'verzoek')('verzoek_weglating', 'verzoek_ding', 'termijn'),

  ...van('mee', 'huishouden')('huishouden_lid', 'vorig_adres', 'signaal', 'noodtoegang'),
  ...van('mee', 'huishouden')('huishouden.opgegaan_in_id', 'inwoner_samenvoeging.huishouden_naar_id'),
  ...van('los', 'huishouden')('huishouden.afgesplitst_van_id', 'inwoner_samenvoeging.huishouden_van_id'),
  ...van('wacht', 'huishouden')('contact', 'gesprek', 'melding', 'overdracht', 'overleg', 'plan', 'traject'),
  ...van('mee', 'inwoner_samenvoeging')('inwoner_verplaatsing.samenvoeging_id'),

  ...van('mee', 'inwoner')(
    'relatie',
    'relatie.ander_id',
    'signaal',
    'controle',
    'noodtoegang',
    'uitgaand',
    'verzoek',
    'ervaring_gevraagd',
    'ervaring_stop',
    'declaratie',
  ),
  ...van('mee', 'inwoner')('vertegenwoordiging', 'inwoner.samengevoegd_met_id'),
  ...van('mee', 'inwoner')('inwoner_samenvoeging.blijft_id', 'inwoner_samenvoeging.vervalt_id'),
  // Whom a medewerker may never see is that medewerker's own word.
  ...van('los', 'inwoner')('uitsluiting'),
  ...van('wacht', 'inwoner')('huishouden_lid', 'contact', 'document', 'melding', 'overdracht', 'traject'),
  ...van('wacht', 'inwoner')('afspraak', 'doel', 'gezondheidsbeeld', 'jeugdhulpverlenging', 'plan_akkoord'),
  ...van('wacht', 'inwoner')(
    'plan_lezer',
    'regie',
    'volwassenwording',
    'kindzegel',
    'toestemming',
    'toestemming.gever_id',
  ),
  ...van('wacht', 'inwoner')('vertegenwoordiging.vertegenwoordiger_id'),
]

/** The tables in which rows go, a table before those it names. */
export const volgorde: readonly string[] = tabellenOp(aanhang)
