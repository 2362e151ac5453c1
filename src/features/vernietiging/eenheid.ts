// Eenheid: what is destroyed in one go, with all that hangs on it.

/** Closed work, a loose contact, or what is left of a huishouden: these have a term. */
export const termijnsoorten = ['melding', 'traject', 'plan', 'contact', 'huishouden'] as const
export type Termijnsoort = (typeof termijnsoorten)[number]

/** The same, and one thing out of it when somebody asks for that alone. */
export const eenheidsoorten = [...termijnsoorten, 'gesprek', 'document'] as const
export type Eenheidsoort = (typeof eenheidsoorten)[number]

export type Eenheid = { readonly soort: Eenheidsoort; readonly id: string }
