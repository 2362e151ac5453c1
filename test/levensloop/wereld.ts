// A small municipality of its own for one walk, and colleagues who log in.

import { escaleerForJob } from '../../src/features/overdracht/escalatie.commands.ts'
import { afsprakenHerinnerenForJob } from '../../src/features/plan/herinneren.commands.ts'
import { verjaardagenOpmerken } from '../../src/features/signaal/opmerken.commands.ts'
import { openApp, type TestApp } from '../support/app.ts'
import type { Client } from '../support/client.ts'
import { beginstand } from './beginstand.ts'

export const personas = ['noor', 'sam', 'iris', 'fleur', 'kim', 'bram'] as const

export type Wereld = {
  readonly app: TestApp
  /** What was logged, as text. */
  readonly log: readonly string[]
  /** What was done, one line each, so that a failure can be read. */
  readonly spoor: string[]
  client(sub: string): Promise<Client>
  /** So many days later, at the same hour, with the tasks of the night behind it. */
  later(dagen: number): Promise<void>
  sluit(): Promise<void>
}

const minuut = 60_000

/** Begins with what beginstand.ts made, on a Monday morning. */
export async function maakWereld(): Promise<Wereld> {
  const log: string[] = []
  const app = await openApp({
    van: await beginstand(),
    opLog: (...regel) => log.push(JSON.stringify(regel, foutTekst)),
  })
  const clients = new Map<string, Promise<Client>>()
  const client = (sub: string) => {
    const al = clients.get(sub) ?? app.als(sub)
    clients.set(sub, al)
    return al
  }
  const later = async (dagen: number) => {
    app.klok.zet(new Date(app.klok.now().getTime() + dagen * 24 * 60 * minuut + minuut))
    if (dagen === 0) return
    clients.clear()
    await verjaardagenOpmerken(app.ctx, 1)
    await escaleerForJob(app.ctx, 1)
    await afsprakenHerinnerenForJob(app.ctx, 1)
  }
  return { app, log, spoor: [], client, later, sluit: app.sluit }
}

const foutTekst = (_: string, waarde: unknown) => (waarde instanceof Error ? String(waarde.stack) : waarde)
