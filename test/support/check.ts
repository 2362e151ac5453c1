// `npm run check`: types, lint, format and the rules of the house; seconds, without a database.

import process from 'node:process'
import { checkStyle, checkTypes, runTests } from './steps.ts'

const results = [
  await checkTypes(),
  await checkStyle(),
  await runTests(['--config=test/support/check.config.ts']),
]
process.exitCode = results.every((isGood) => isGood) ? 0 : 1
