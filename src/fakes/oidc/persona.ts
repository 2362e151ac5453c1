// A person of the demo as the stand-in login shows them.

export type Persona = {
  readonly sub: string
  readonly naam: string
  readonly rol: string
  /** What this person can do, in one or two sentences. */
  readonly uitleg: string
  /** False while the product has no screens for this person: shown, but not to log in as. */
  readonly deur: boolean
}
