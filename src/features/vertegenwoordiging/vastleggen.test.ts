// What may be recorded of who represents whom: a row for each refusal, and what follows from the soort.

import { expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../test/support/vertegenwoordiging.ts'
import type { Datum } from '../termijn/datum.ts'
import { type Feiten, type Invoer, type Mens, vastleggen } from './vastleggen.ts'
import type { Vertegenwoordiging } from './vertegenwoordiging.ts'

const nu = new Date('2026-03-02T08:00:00Z')
const mens = (geboortedatum: Datum | null, anders: Partial<Mens> = {}): Mens => ({
  inwonerId: 'over',
  geboortedatum,
  isVerwacht: false,
  isOverleden: false,
  ...anders,
})
const kind = mens('2016-05-01')
const vijftien = mens('2010-05-01')
const zestien = mens('2010-01-01')
const oud = mens('1944-05-01')
const ouder = mens('1985-01-01', { inwonerId: 'ouder' })
const ria = { naam: 'Ria', organisatie: null, telefoon: null, email: null }
const bij = (organisatie: string) => ({ ...ria, organisatie })

const record = (anders: Partial<Vertegenwoordiging>) =>
  vertegenwoordiging({ inwonerId: 'over', vertegenwoordigerId: 'ouder', van: '2020-01-01', ...anders })
const invoer = (anders: Partial<Invoer>): Invoer => ({
  soort: 'ouder_met_gezag',
  waarover: undefined,
  meldingId: undefined,
  trajectId: undefined,
  niveau: undefined,
  metAfspraken: false,
  magHandelen: false,
  heeftBezwaar: false,
  isAfgeschermd: false,
  waaromAfgeschermd: undefined,
  van: '2026-03-02',
  totEnMet: undefined,
  bewijs: 'Gezagsregister bekeken op 2 maart 2026',
  gegevenDoor: undefined,
  ...anders,
})
const feiten = (anders: Partial<Feiten>): Feiten => ({
  over: kind,
  wie: ouder,
  bestaand: [],
  zaken: ['m', 't'],
  eigenNamen: ['Gemeente Elst'],
  nu,
  ...anders,
})
const zorg = {
  soort: 'mantelzorger',
  waarover: 'alles',
  gegevenDoor: 'inwoner',
  totEnMet: '2027-03-01',
} as const
const oco = { soort: 'oco', waarover: 'een_traject', trajectId: 't', gegevenDoor: 'inwoner' } as const
const doorOuders = { ...zorg, gegevenDoor: 'vertegenwoordiger' } as const
const met = (anders: Partial<Vertegenwoordiging> = {}) => [
  record({ vertegenwoordigerId: 'ander', ...anders }),
]

test.each<[string, Partial<Invoer>, Partial<Feiten>, string | undefined]>([
  ['a parent with gezag of a child of nine', {}, {}, undefined],
  ['nobody was chosen', {}, { wie: undefined }, 'wie_ontbreekt'],
  ['oneself', {}, { wie: kind }, 'zichzelf'],
  ['a parent as old as the child', {}, { wie: mens('2016-05-01', { inwonerId: 'ouder' }) }, 'ouder_jonger'],
  ['a parent who is still to be born', {}, { wie: { ...ouder, isVerwacht: true } }, 'ouder_jonger'],
  ['who died represents nobody', {}, { wie: { ...ouder, isOverleden: true } }, 'vertegenwoordiger_overleden'],
  ['nobody represents who died', {}, { over: { ...kind, isOverleden: true } }, 'overleden'],
  ['nor who is still to be born', {}, { over: { ...kind, isVerwacht: true } }, 'nog_niet_geboren'],
  ['without a birth date no age is known', {}, { over: mens(null) }, 'geboortedatum_ontbreekt'],
  ['gezag over a grown-up', {}, { over: mens('2006-05-01') }, 'gezag_volwassene'],
  [
    'without gezag, of a grown-up',
    { soort: 'ouder_zonder_gezag' },
    { over: mens('2008-03-02') },
    'gezag_volwassene',
  ],
  ['a parent of who is sixteen', {}, { over: zestien }, 'ouder_vanaf_16'],
  ['a parent of who will be sixteen by then', { van: '2026-05-01' }, { over: vijftien }, 'ouder_vanaf_16'],
  ['a parent until the nineteenth year', { totEnMet: '2034-05-01' }, {}, 'na_achttien'],
  ['a parent until the day before eighteen', { totEnMet: '2034-04-30' }, {}, undefined],
  ['a parent without anything that shows it', { bewijs: undefined }, {}, 'bewijs_ontbreekt'],
  ['without gezag nothing needs to show', { soort: 'ouder_zonder_gezag', bewijs: undefined }, {}, undefined],
  [
    'a third with gezag',
    {},
    { bestaand: [...met(), ...met({ vertegenwoordigerId: 'derde' })] },
    'al_twee_met_gezag',
  ],
  ['twice the same', {}, { bestaand: [record({})] }, 'bestaat_al'],
  [
    'with gezag who is recorded without',
    {},
    { bestaand: [record({ soort: 'ouder_zonder_gezag' })] },
    'bestaat_al',
  ],
  ['again after it ended', {}, { bestaand: [record({ beeindigdOp: nu })] }, undefined],
  ['again after its last day', {}, { bestaand: [record({ totEnMet: '2026-03-01' })] }, undefined],
  [
    'a guardian beside a parent with gezag',
    { soort: 'voogd' },
    { wie: ria, bestaand: met() },
    'voogd_en_ouder',
  ],
  ['a parent beside a guardian', {}, { bestaand: met({ soort: 'voogd' }) }, 'voogd_en_ouder'],
  ['an institution beside a parent', { soort: 'ots' }, { wie: bij('GI Oost'), bestaand: met() }, undefined],
  ['an institution without a name', { soort: 'ots' }, { wie: ria }, 'organisatie_ontbreekt'],
  ['closed for safety without why', { isAfgeschermd: true }, {}, 'reden_ontbreekt'],
  ['an objection of a child of nine', { heeftBezwaar: true }, {}, 'bezwaar_vanaf_12'],
  ['an objection of a child of fifteen', { heeftBezwaar: true }, { over: vijftien }, undefined],
  ['a mentor of a child', { soort: 'mentor' }, { wie: ria }, 'alleen_volwassene'],
  ['a mentor of a grown-up', { soort: 'mentor' }, { over: oud, wie: ria }, undefined],
  [
    'a mentor without an order',
    { soort: 'mentor', bewijs: undefined },
    { over: oud, wie: ria },
    'bewijs_ontbreekt',
  ],
  ['a bewindvoerder for money', { soort: 'bewindvoerder' }, { over: oud, wie: ria }, undefined],
  [
    'a bewindvoerder for everything',
    { soort: 'bewindvoerder', waarover: 'alles' },
    { over: oud, wie: ria },
    'bewind_alleen_geld',
  ],
  ['a mantelzorger for a year', zorg, { over: oud, wie: ria }, undefined],
  ['for a year and a day', { ...zorg, totEnMet: '2027-03-02' }, { over: oud, wie: ria }, 'langer_dan_jaar'],
  [
    'from 29 February until 27 February is a year',
    { ...zorg, van: '2024-02-29', totEnMet: '2025-02-28' },
    { over: oud, wie: ria, nu: new Date('2024-03-01T08:00:00Z') },
    'langer_dan_jaar',
  ],
  ['without an end', { ...zorg, totEnMet: undefined }, { over: oud, wie: ria }, 'einde_ontbreekt'],
  [
    'that ends before it begins',
    { ...zorg, totEnMet: '2026-03-01' },
    { over: oud, wie: ria },
    'einde_voor_begin',
  ],
  [
    'that is over already',
    { ...zorg, van: '2025-03-02', totEnMet: '2026-03-01' },
    { over: oud, wie: ria },
    'einde_voorbij',
  ],
  [
    'that begins in more than a year',
    { ...zorg, van: '2027-03-03', totEnMet: '2028-03-01' },
    { over: oud, wie: ria },
    'begin_te_ver',
  ],
  ['before the birth', { van: '2016-04-30' }, {}, 'voor_geboorte'],
  ['a mantelzorger for the whole file', { ...zorg, niveau: 'L3' }, { over: oud, wie: ria }, 'niveau_te_ver'],
  [
    'a mantelzorger about one melding',
    { ...zorg, waarover: 'een_melding', meldingId: 'm' },
    { over: oud, wie: ria },
    undefined,
  ],
  [
    'about a melding of somebody else',
    { ...zorg, waarover: 'een_melding', meldingId: 'x' },
    { over: oud, wie: ria },
    'waarbij_ontbreekt',
  ],
  [
    'nobody said who gave it',
    { ...zorg, gegevenDoor: undefined },
    { over: oud, wie: ria },
    'gever_ontbreekt',
  ],
  ['given by a child of nine', zorg, { wie: ria }, 'kind_onder_12'],
  ['given by the parent of that child', doorOuders, { wie: ria, bestaand: met() }, undefined],
  [
    'by a parent without gezag',
    doorOuders,
    { wie: ria, bestaand: met({ soort: 'ouder_zonder_gezag' }) },
    'niemand_beslist',
  ],
  [
    'by a parent who is closed out',
    doorOuders,
    { wie: ria, bestaand: met({ isAfgeschermd: true }) },
    'niemand_beslist',
  ],
  ['by a parent of who is sixteen', doorOuders, { over: zestien, wie: ria, bestaand: met() }, 'geeft_zelf'],
  [
    'by the mentor of a grown-up',
    doorOuders,
    { over: oud, wie: ria, bestaand: met({ soort: 'mentor' }) },
    undefined,
  ],
  [
    'a parent by machtiging of who is sixteen',
    { ...zorg, soort: 'gemachtigde' },
    { over: zestien },
    undefined,
  ],
  ['an OCO at one traject', oco, { over: oud, wie: bij('MEE') }, undefined],
  [
    'an OCO at everything',
    { ...oco, waarover: 'alles' },
    { over: oud, wie: bij('MEE') },
    'waarbij_ontbreekt',
  ],
  ['an OCO at nothing', { ...oco, waarover: undefined }, { over: oud, wie: bij('MEE') }, 'waarbij_ontbreekt'],
  ['an OCO of the gemeente', oco, { over: oud, wie: bij('gemeente elst ') }, 'oco_van_gemeente'],
  ['an OCO of nowhere', oco, { over: oud, wie: ria }, 'organisatie_ontbreekt'],
])('%s', (_, o, f, reden) => {
  const uitslag = vastleggen(invoer(o), feiten(f))
  expect(uitslag.ok ? undefined : uitslag.reason).toBe(reden)
})

test.each<[string, Partial<Invoer>, Partial<Feiten>, object]>([
  [
    'a parent reads the file and acts until eighteen',
    { niveau: undefined },
    {},
    { niveau: 'L3', waarover: 'alles', magHandelen: true, totEnMet: '2034-04-30' },
  ],
  [
    'a parent without gezag reads and does nothing',
    { soort: 'ouder_zonder_gezag', magHandelen: true },
    {},
    { niveau: null, magHandelen: false },
  ],
  [
    'a mantelzorger reads how far it is, with the afspraken',
    { ...zorg, metAfspraken: true },
    { over: oud, wie: ria },
    { niveau: 'L1', metAfspraken: true, magHandelen: false },
  ],
  [
    'an OCO reads the plan of one traject',
    oco,
    { over: oud, wie: bij('MEE') },
    { niveau: 'L2', waarover: 'een_traject', trajectId: 't', totEnMet: null },
  ],
  [
    'a bewindvoerder reads of money',
    { soort: 'bewindvoerder', metAfspraken: true },
    { over: oud, wie: ria },
    { niveau: 'L2', waarover: 'geld', metAfspraken: false, totEnMet: null },
  ],
  [
    'only of a parent an objection is kept',
    { ...zorg, heeftBezwaar: true, isAfgeschermd: true, waaromAfgeschermd: 'x' },
    { over: oud, wie: ria },
    { heeftBezwaar: false, waaromAfgeschermd: null },
  ],
])('%s', (_, o, f, inhoud) => {
  const uitslag = vastleggen(invoer(o), feiten(f))
  expect(uitslag).toMatchObject({ ok: true, value: inhoud })
})
