// The lists of this house that a change may have to touch: owners of tables, edges, exceptions.

export type House = {
  /** Table → the feature that writes it, or 'platform', or the one file of the platform that may. */
  readonly tables: Readonly<Record<string, string>>
  /** Tables that are made elsewhere than in db/migrations: by the runner of migrations itself. */
  readonly outsideMigrations: readonly string[]
  /** Feature → feature it may import from (nouns and commands, see imports.ts). */
  readonly edges: readonly (readonly [from: string, to: string])[]
  /** Files of the platform and packages that only calculate, so that a rule may use them. */
  readonly pure: readonly string[]
  /** Scripts that run in the browser and may use its network. */
  readonly browserScripts: RegExp
  /** What breaks a rule and why that is right; fails as soon as it is no longer needed. */
  readonly exceptions: readonly (readonly [path: string, rule: string, reason: string])[]
}
