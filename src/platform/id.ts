// The form of our ids, for what comes in from outside.

/** Could this be an id of ours? What cannot is not asked of the database. */
export const isId = (text: string): boolean =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
