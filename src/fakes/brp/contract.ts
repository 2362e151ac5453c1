// Compares an answer with the schemas of the OpenAPI file, for the tests of the stand-in.

type Schema = {
  $ref?: string
  type?: string
  allOf?: Schema[]
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  enum?: unknown[]
  minItems?: number
  maxItems?: number
  minimum?: number
  maximum?: number
  maxLength?: number
  discriminator?: { mapping: Record<string, string> }
}
export type Contract = { components: { schemas: Record<string, Schema> } }

/** Where a value departs from a schema of the contract; patterns apart, which the official persons break. */
export function afwijkingen({ components }: Contract, naam: string, waarde: unknown): string[] {
  const fouten: string[] = []
  const lookUp = (ref: string): Schema => components.schemas[ref.split('/').at(-1) ?? ''] ?? {}

  /** All schemas a value must satisfy: references, allOf and the one its type chooses, unfolded. */
  function alle(schema: Schema, value: unknown, seen = new Set<Schema>()): Schema[] {
    if (seen.has(schema)) return []
    seen.add(schema)
    const type = (value as { type?: string } | undefined)?.type ?? ''
    const gekozen = schema.discriminator?.mapping[type]
    const delen = [
      ...(schema.allOf ?? []),
      ...[schema.$ref, gekozen].flatMap((ref) => (ref ? [lookUp(ref)] : [])),
    ]
    return [schema, ...delen.flatMap((deel) => alle(deel, value, seen))]
  }

  function check(schema: Schema, value: unknown, pad: string): void {
    const schemas = alle(schema, value)
    const fout = (wat: string) => fouten.push(`${pad}: ${wat}`)
    for (const s of schemas) {
      const soort = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
      if (s.type && s.type !== soort) fout(s.type)
      if (s.enum && !s.enum.includes(value)) fout('enum')
      const maat = Array.isArray(value) ? value.length : Number(value)
      if (maat < (s.minItems ?? s.minimum ?? maat) || maat > (s.maxItems ?? s.maximum ?? maat)) fout('limit')
      if (typeof value === 'string' && value.length > (s.maxLength ?? value.length)) fout('maxLength')
      if (s.discriminator && !Object.hasOwn(s.discriminator.mapping, (value as { type: string }).type))
        fout('type')
    }
    if (Array.isArray(value)) {
      for (const deel of value) for (const { items } of schemas) if (items) check(items, deel, `${pad}[]`)
    } else if (typeof value === 'object' && value !== null) {
      for (const naam of schemas.flatMap((s) => s.required ?? []))
        if (!(naam in value)) fouten.push(`${pad}.${naam}: required`)
      for (const [naam, deel] of Object.entries(value)) {
        const bekend = schemas.flatMap((s) => s.properties?.[naam] ?? [])
        if (bekend.length === 0) fouten.push(`${pad}.${naam}: unknown`)
        for (const s of bekend) check(s, deel, `${pad}.${naam}`)
      }
    }
  }

  check(lookUp(naam), waarde, '')
  return fouten
}
