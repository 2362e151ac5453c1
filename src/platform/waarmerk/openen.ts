// What waarmerken need from the disk: the key beside the other keys, and the folder of the files.

import { join } from 'node:path'
import { waarmerkMap } from './bestand.ts'
import type { Middelen } from './maken.ts'
import { openOndertekenaar } from './sleutel.ts'

/** Of this data folder; makes the key on first use. */
export const openWaarmerk = async (dataDir: string): Promise<Pick<Middelen, 'map' | 'sleutel'>> => ({
  map: waarmerkMap(dataDir),
  sleutel: await openOndertekenaar(sleutelMap(dataDir)),
})

export const sleutelMap = (dataDir: string): string => join(dataDir, 'sleutels')
