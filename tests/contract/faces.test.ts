import { describe, expect, it } from 'vitest'
import { sources } from './source-tree'

interface Shown {
  module: string
  face: string
  name: string
  /** A type is gone when the code runs. */
  type: boolean
}

const FACE = /^src\/modules\/([a-z]+)\/((?:domain\/|ui\/)?public)\.ts$/

/** The names between braces of every import or export of names from somewhere. */
const named = (text: string, verb: 'import' | 'export') =>
  [...text.matchAll(new RegExp(`^${verb} (type )?\\{([^}]*)\\} from '([^']+)'`, 'gm'))].flatMap(
    ([, type, names = '', from = '']) =>
      names
        .split(',')
        .map((n) => n.trim())
        .filter(Boolean)
        .map((n) => ({ name: n.replace(/^type /, ''), type: Boolean(type) || n.startsWith('type '), from })),
  )

const all = sources('src')
const shown: Shown[] = all.flatMap(({ path, text }) => {
  const [, module = '', face = ''] = FACE.exec(path) ?? []
  return module === ''
    ? []
    : named(text, 'export').map(({ name, type }) => ({
        module,
        face,
        name: name.replace(/^.* as /, ''),
        type,
      }))
})

describe('the faces of a module', () => {
  it('show what runs in one place each', () => {
    const seen = shown.filter((s) => !s.type).map((s) => `${s.module}: ${s.name}`)
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.filter((s, i) => seen.indexOf(s) !== i)).toEqual([])
  })

  it('show nothing that nobody outside asks for', () => {
    const asked = new Set(
      all.flatMap(({ text }) =>
        named(text, 'import').map(({ name, from }) => `${from}: ${name.replace(/ as .*$/, '')}`),
      ),
    )
    const unasked = shown.filter((s) => !asked.has(`@/modules/${s.module}/${s.face}: ${s.name}`))
    expect(unasked.map((s) => `${s.module}/${s.face}: ${s.name}`)).toEqual([])
  })
})
