// A weglating: a piece that is not in the copy, with its ground and words (Wmo 2015 5.3.2 lid 3; AVG 15 lid 4).

export const weglaatgronden = ['over_ander', 'van_ander_in_vertrouwen', 'gevaar', 'werkaantekening'] as const
export type Weglaatgrond = (typeof weglaatgronden)[number]

export type Weglating = {
  readonly soort: string
  readonly dingId: string
  readonly grond: Weglaatgrond
  readonly toelichting: string
}
