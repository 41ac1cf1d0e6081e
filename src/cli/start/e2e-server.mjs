// The app for the browser tests: npm start on a data directory of its own, new each time.

import { testDataDirectory } from './database.mjs'

process.env.KRAFT_DATA = await testDataDirectory('e2e')
process.env.PORT ||= '3199'
await import('./start.mjs')
