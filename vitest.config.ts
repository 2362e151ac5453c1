// How the suites run: real servers, two files at a time on a small machine.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // What runs in a gemeente is what is tested; the React of development also takes three times as long for a page.
  oxc: { jsx: { development: false } },
  test: {
    env: { NODE_ENV: 'production' },
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'db/**/*.test.ts', 'test/**/*.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    // Measured by a run of everything: a query that no test sends is a query nobody knows to work.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.sql.ts'],
      reporter: [['text', { skipFull: true }]],
      // Also when a test fails: what was sent is still known.
      reportOnFailure: true,
      // Every line is sent by a test; what is not, is taken away or tried.
      thresholds: { lines: 100 },
    },
    pool: 'forks',
    // A process keeps its modules from file to file: each file has a database and a server of its own, and loading the application anew for each took two thirds of the time.
    isolate: false,
    maxWorkers: 2,
    // Processes that start for real take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    teardownTimeout: 60_000,
  },
})
