// Where the stand-in login keeps its running logins: in memory, gone when it stops.

import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider'

// The oldest leave first, so that a demo that runs for months does not grow.
const capacity = 2000

class MemoryStore implements Adapter {
  readonly #records = new Map<string, AdapterPayload>()

  async upsert(id: string, payload: AdapterPayload): Promise<void> {
    this.#records.delete(id)
    this.#records.set(id, payload)
    const oldest = this.#records.size > capacity ? this.#records.keys().next() : undefined
    if (oldest?.value !== undefined) this.#records.delete(oldest.value)
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.#records.get(id)
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return [...this.#records.values()].find((record) => record.uid === uid)
  }

  /** Only devices without a browser use such codes, and the stand-in has no door for them. */
  async findByUserCode(): Promise<undefined> {
    return undefined
  }

  /** Marks a code as used: the provider refuses it the second time. */
  async consume(id: string): Promise<void> {
    const record = this.#records.get(id)
    if (record) record.consumed = true
  }

  async destroy(id: string): Promise<void> {
    this.#records.delete(id)
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, record] of this.#records) if (record.grantId === grantId) this.#records.delete(id)
  }
}

/** One store per kind of record, for one provider. */
export function memoryStores(): AdapterFactory {
  const stores = new Map<string, MemoryStore>()
  return (kind) => {
    const store = stores.get(kind) ?? new MemoryStore()
    stores.set(kind, store)
    return store
  }
}
