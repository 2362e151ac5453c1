// A new yes to looking on, in one transaction: the toestemming, the card of the sender, and what happened.

import type { Context } from '../../context.ts'
import type { Werk } from '../../eenkeer.ts'
import { done, refused } from '../../platform/result.ts'
import { beeindigGrondslag, insertAutorisaties } from '../autorisatie/autorisatie.sql.ts'
import { reikt } from '../autorisatie/autorisatie.ts'
import { isGeheimOp } from '../autorisatie/geheim.sql.ts'
import type { Medewerker } from '../medewerker/medewerker.ts'
import { datumInAmsterdam } from '../termijn/datum.ts'
import { insertToestemming } from '../toestemming/toestemming.sql.ts'
import { versieVan } from '../toestemming/vraag.ts'
import { dagen } from './aanbieden.ts'
import type { Antwoord, Stand } from './overdracht.ts'
import { besluitOp, gebeurd, type OpOverdracht, opOverdracht } from './stand.commands.ts'
import { type Kaartstand, kaartstand, saveZicht } from './zichtgeven.sql.ts'
import { zichtGeven } from './zichtgeven.ts'

/** The card is there at the next request of the sender. A day for the word back that is over already becomes a new one. */
export const overdrachtZichtGeven = (
  ctx: Context,
  door: Medewerker,
  o: OpOverdracht & { readonly antwoord: Partial<Antwoord> },
) =>
  opOverdracht(ctx, door, { ...o, act: 'overdracht_zicht_geven' }, async (werk, stand) => {
    const vandaag = datumInAmsterdam(werk.op)
    const besluit = await besluitOp(werk, stand)
    const isOntvanger = besluit !== undefined && reikt(besluit.niveau, 'L2')
    const kaart = await kaartstand(werk.tx, stand.id, vandaag)
    const { heeftGrondslag } = kaart
    const outcome = zichtGeven({ ...stand, heeftGrondslag }, o.antwoord, { isOntvanger, vandaag })
    if (!outcome.ok) return outcome
    const eerder = kaart.terugkoppelenVoor
    const terug = eerder && eerder >= vandaag ? eerder : dagen(vandaag)?.terugkoppelen
    if (!terug) return refused('datum_buiten_kalender')
    await saveZicht(werk.tx, stand.id, outcome.value, terug)
    await legVast(werk, stand, outcome.value)
    await geefKaart(werk, stand, kaart)
    return done({ pad: `/werk/overdrachten/${stand.id}` })
  })

const legVast = ({ ctx, tx, door, op }: Werk, stand: Stand, antwoord: Antwoord): Promise<unknown> =>
  insertToestemming(
    tx,
    { gemeenteId: door.gemeenteId, doorId: door.id, op },
    {
      id: ctx.ids.nieuw(op),
      overdrachtId: stand.id,
      inwonerId: stand.inwonerId,
      reikwijdte: 'voortgangskaart',
      versie: versieVan('voortgangskaart'),
      gegevenDoor: antwoord.door,
      geverId: null,
      wijze: antwoord.wijze,
      gegevenOp: antwoord.op,
      tot: null,
    },
  )

/** Under each wet the card was under before; of who is geheim only whoever sent it, by name. */
async function geefKaart(werk: Werk, stand: Stand, { wetten, isInDienst }: Kaartstand): Promise<void> {
  const { ctx, tx, door, op } = werk
  const isAanvaard = stand.status === 'aanvaard'
  const { id, inwonerId, nieuwTrajectId: trajectId } = stand
  const plek = isAanvaard
    ? { huishoudenId: stand.huishoudenId, meldingId: stand.meldingId }
    : { huishoudenId: null }
  const gebeurtenisId = await gebeurd(werk, { id, inwonerId, trajectId, ...plek }, 'overdracht_zicht_gegeven')
  await beeindigGrondslag(tx, { overdrachtId: id }, 'voortgangskaart', op)
  const isGeheim = await isGeheimOp(tx, { huishoudenId: stand.huishoudenId })
  const aan = [
    ...(isInDienst ? [{ medewerkerId: stand.aangebodenDoorId }] : []),
    ...(isGeheim ? [] : [{ teamId: stand.vanTeamId }]),
  ]
  const kaart = { overdrachtId: id, niveau: 'L1', grondslag: 'voortgangskaart', doel: 'behandeling' } as const
  const grants = wetten.flatMap((wet) =>
    aan.map((wie) => ({ ...kaart, ...wie, id: ctx.ids.nieuw(), wet, van: op, gebeurtenisId })),
  )
  if (grants.length > 0) await insertAutorisaties(tx, door.gemeenteId, grants)
}
