// Vitest for `npm run check`: the guards over files and types, which need no database.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/architecture.test.ts', 'test/docs.test.ts', 'test/views.test.ts'] },
})
