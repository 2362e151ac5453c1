// A verklaring: once a year a medewerker says that their list of uitsluitingen is complete.

/** Is it time again? Who never said it, says it now. */
export function isVerlopen({ verklaardOp }: { readonly verklaardOp: Date | null }, nu: Date): boolean {
  if (verklaardOp === null) return true
  const weer = new Date(verklaardOp)
  weer.setUTCFullYear(weer.getUTCFullYear() + 1)
  return weer <= nu
}
