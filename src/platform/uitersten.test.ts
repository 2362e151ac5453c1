// The solver answers what can be worked out by hand: how small and how large an unknown can be.

import { expect, test } from 'vitest'
import { uitersten } from './uitersten.ts'

const vrij = { van: 0, tot: Number.POSITIVE_INFINITY }

test('what a total leaves for the third is known exactly: 12 − 5 − 5', async () => {
  const stelsel = {
    onbekenden: [{ van: 5, tot: 5 }, { van: 5, tot: 5 }, vrij],
    sommen: [
      {
        termen: [
          [0, 1],
          [1, 1],
          [2, 1],
        ],
        van: 12,
        tot: 12,
      },
    ],
  } as const
  expect((await uitersten(stelsel, [2]))?.get(2)).toEqual({ van: 2, tot: 2 })
})

test('within roundings it is a range, of whole numbers', async () => {
  const stelsel = {
    onbekenden: [
      { van: 5, tot: 7 },
      { van: 0, tot: 4 },
    ],
    sommen: [
      {
        termen: [
          [0, 1],
          [1, 2],
        ],
        van: 9,
        tot: 12,
      },
    ],
  } as const
  // 5 + 2x ≤ 12 and 7 + 2x ≥ 9: between 1 and 3.5.
  expect((await uitersten(stelsel, [1]))?.get(1)).toEqual({ van: 1, tot: 3 })
})

test('what nothing bounds has no end, and what contradicts itself has no answer', async () => {
  const stelsel = {
    onbekenden: [vrij, vrij],
    sommen: [
      {
        termen: [
          [0, 1],
          [1, -1],
        ],
        van: 3,
        tot: 3,
      },
    ],
  } as const
  expect((await uitersten(stelsel, [0, 1]))?.get(0)).toEqual({ van: 3, tot: Number.POSITIVE_INFINITY })
  const fout = { onbekenden: [{ van: 0, tot: 4 }], sommen: [{ termen: [[0, 1]], van: 9, tot: 12 }] } as const
  expect(await uitersten(fout, [0])).toBeUndefined()
})

test('who has seen enough is not told more than he asked', async () => {
  const stelsel = { onbekenden: [{ van: 0, tot: 100 }], sommen: [] } as const
  const bereik = (await uitersten(stelsel, [0], 3))?.get(0)
  expect((bereik?.tot ?? 0) - (bereik?.van ?? 0)).toBeGreaterThanOrEqual(3)
})
