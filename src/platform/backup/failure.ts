// Why a back-up or a restore stops, as one Dutch sentence that says what to do.

export class BackupFailure extends Error {
  override readonly name = 'BackupFailure'
}

/** Whatever the damage is, the way out is the same. */
export const damaged = (what: string): BackupFailure =>
  new BackupFailure(
    `Dit bestand is beschadigd of niet compleet (${what}). Er is niets veranderd. Neem een andere back-up.`,
  )
