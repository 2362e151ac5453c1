// Vitest for `npm run check`: the two guards over files, which need no database.

import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/architecture.test.ts', 'test/docs.test.ts'] },
})
