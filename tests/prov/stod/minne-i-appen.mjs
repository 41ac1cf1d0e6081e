// Loaded into the app before its own code. Asked by a signal, it collects what nobody refers to and writes down how many
// megabytes are in use then: what is left of the heap, and all that stands outside of it.

import { renameSync, writeFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc')
const file = process.env.KRAFT_PROV_MINNE

process.on('SIGUSR2', () => {
  collectGarbage()
  const { rss, heapTotal, heapUsed } = process.memoryUsage()
  writeFileSync(`${file}.ny`, String((rss - heapTotal + heapUsed) / 1024 / 1024))
  renameSync(`${file}.ny`, file)
})
