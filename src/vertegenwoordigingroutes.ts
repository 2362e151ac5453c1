// The URLs of who reads and acts on behalf of an inwoner.

import type { Route } from './context.ts'
import * as vertegenwoordiging from './features/vertegenwoordiging/werkplek.tsx'
import { get, post } from './route.ts'

export const vertegenwoordigingroutes: readonly Route[] = [
  get(
    '/werk/dossiers/:id/vertegenwoordiging',
    vertegenwoordiging.getLezers,
    'vertegenwoordiging:inzien',
    'vertegenwoordiging_ingezien',
  ),
  get(
    '/werk/dossiers/:id/vertegenwoordiging/nieuw',
    vertegenwoordiging.getNieuw,
    'vertegenwoordiging:vastleggen',
    'vertegenwoordiging_ingezien',
  ),
  post(
    '/werk/dossiers/:id/vertegenwoordiging',
    vertegenwoordiging.postNieuw,
    'vertegenwoordiging:vastleggen',
    'vertegenwoordiging_ingezien',
  ),
  get(
    '/werk/vertegenwoordigingen/:id',
    vertegenwoordiging.getVertegenwoordiging,
    'vertegenwoordiging:inzien',
    'vertegenwoordiging_ingezien',
  ),
  post(
    '/werk/vertegenwoordigingen/:id/wijziging',
    vertegenwoordiging.postWijziging,
    'vertegenwoordiging:wijzigen',
    'vertegenwoordiging_ingezien',
  ),
  post(
    '/werk/vertegenwoordigingen/:id/intrekking',
    vertegenwoordiging.postIntrekking,
    'vertegenwoordiging:intrekken',
    'vertegenwoordiging_ingezien',
  ),
  post(
    '/werk/vertegenwoordigingen/:id/beeindiging',
    vertegenwoordiging.postBeeindiging,
    'vertegenwoordiging:beeindigen',
    'vertegenwoordiging_ingezien',
  ),
]
