// A handful of line drawings that stand beside a word, never in its place.

const paths = {
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  plus: 'M12 5v14M5 12h14',
  neutraal: 'M12 19a7 7 0 1 0 0-14 7 7 0 0 0 0 14Z',
  let_op: 'M12 4 2.5 20h19L12 4Zm0 6v4.5M12 17.4v.1',
  te_laat: 'M12 2.5 21.5 12 12 21.5 2.5 12 12 2.5ZM12 8v5M12 16v.1',
  gelukt: 'm4.5 12.5 5 5 10-11',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v6M12 7.5v.1',
  fout: 'M8 2.8h8L21.2 8v8L16 21.2H8L2.8 16V8L8 2.8ZM12 7.5v6M12 16.4v.1',
} as const

export type IconName = keyof typeof paths

/** One drawing, the size of the text around it and in its colour. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="kt-icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
)
