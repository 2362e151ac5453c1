// Working with a mouse or a finger: everything that is used must be in view and not covered by something else.

import { handMet } from './hand.ts'

export const muis = handMet({
  druk: (target) => target.click(),
  typ: (target, tekst) => target.fill(tekst),
  kies: (target) => target.check(),
  selecteer: async (target, optie) => {
    await target.selectOption({ label: optie })
  },
})
