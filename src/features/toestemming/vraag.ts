// The sentence that is asked of the inwoner, word for word and by version: later it must be known what the yes was to (AVG art. 7 lid 1).

export const reikwijdten = ['pakket', 'voortgangskaart', 'plan'] as const
export type Reikwijdte = (typeof reikwijdten)[number]

/** Other words are another version; what was asked before keeps its own. */
const zinnen: Readonly<Record<Reikwijdte, readonly ((team: string) => string)[]>> = {
  pakket: [() => 'Mag wat hierboven staat naar het andere team?'],
  voortgangskaart: [
    (team) => `Mag ons team (${team}) zien hoe het verder gaat, zonder de inhoud?`,
    // Also asked by who took it over, of the team that sent it.
    (team) => `Mag ${team} zien hoe het verder gaat, zonder de inhoud?`,
  ],
  plan: [() => 'Mag wie uw plan leidt zien wat wij hiermee doen, zonder de verslagen?'],
}

/** Of a doel, that stands in the plan already. */
export const doelZin = 'Mag dit doel ook gelezen worden door wie u onder een andere wet helpt?'

/** The version that is asked now. */
export const versieVan = (reikwijdte: Reikwijdte): number => zinnen[reikwijdte].length

/** How it is asked now; `team` is who asks. */
export const vraagZin = (reikwijdte: Reikwijdte, team = ''): string => zinnen[reikwijdte].at(-1)?.(team) ?? ''
