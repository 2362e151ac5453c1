// The frames of short-term support: dated questions that are answered before it starts (audit 4.1.2).

/** A line comes and goes with its dates: the one on own contact changes once referrers have their own door. */
export const kaders = [
  { code: 'isDoelDuidelijk', vanaf: '2019-01-01' },
  { code: 'isGeenAlternatief', vanaf: '2019-01-01' },
  { code: 'isEigenContact', vanaf: '2019-01-01' },
] as const
export type Kader = (typeof kaders)[number]['code']

export type Kadertoets = Readonly<Record<Kader, boolean>> & {
  /** The colleague who was consulted before it starts. */
  readonly geraadpleegdId: string | undefined
  /** Why it starts although a frame says no. */
  readonly reden: string | undefined
}

/** The frames that hold on this day and are not met. */
export const buitenKader = (toets: Kadertoets, dag: string): readonly Kader[] =>
  kaders.filter(({ code, vanaf }) => vanaf <= dag && !toets[code]).map(({ code }) => code)
