import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BUILT_SERVER, SERVER_ARGS } from '../../src/cli/start/build.mjs'
import { inRoot } from '../../src/cli/start/paths.mjs'

const granser = SERVER_ARGS.filter((a) => a !== BUILT_SERVER)
const text = (...fil: string[]): string => readFileSync(inRoot(...fil), 'utf8')

describe('the memory that the server may use', () => {
  it('is the same in the container, and as the handbook of operation says', () => {
    expect(granser).toHaveLength(2)
    expect(text('Dockerfile')).toContain(
      `CMD ${JSON.stringify(['node', ...granser, 'server.js']).replaceAll(',', ', ')}`,
    )
    expect(text('docs', 'drift', 'README.md')).toContain(`\`${granser.join(' ')}\``)
  })
})
