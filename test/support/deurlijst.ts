// Which rol opens which door, printed from the router and the matrix: docs/generated/deuren.md, so that a change of access is seen in review (AC-4).

import type { Route } from '../../src/context.ts'
import { matrix, rollen } from '../../src/features/medewerker/rechten.ts'

export const deurbestand = 'docs/generated/deuren.md'

/** One line per route: what it asks, what is logged when it shows somebody, and who may come. */
export function deurlijst(routes: readonly Route[]): string {
  const regels = routes.map((route) => {
    const wie =
      route.recht === 'openbaar'
        ? 'everybody'
        : rollen.filter((rol) => (matrix[rol] as readonly string[]).includes(route.recht)).join(', ')
    const inzage = 'inzage' in route && route.inzage ? `\`${route.inzage}\`` : '–'
    return `| ${route.methode} | \`${route.pad}\` | \`${route.recht}\` | ${inzage} | ${wie} |`
  })
  return `# Doors

Printed from the router and the authorisation matrix by \`npm run deuren\`; \`test/deuren.test.ts\` fails when this differs.
What is seen behind a door is decided per row. What is another's, of who is geheim, or closed answers 404 as what is not there (\`test/doors.test.ts\`, \`test/ac2.test.ts\`, \`test/ac3.test.ts\`).

| method | path | recht | inzage | rollen |
| --- | --- | --- | --- | --- |
${regels.join('\n')}
`
}
