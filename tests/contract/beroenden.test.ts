import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Paket = Record<'dependencies' | 'optionalDependencies' | 'devDependencies', Record<string, string>>

it('gives every package that we depend on its reason, and none that is gone', () => {
  const paket = JSON.parse(readFileSync('package.json', 'utf8')) as Paket
  const beslut = readFileSync('docs/beslut/2026-11-23-beroenden.md', 'utf8')
  const [, , ...rader] = beslut.split('\n').filter((rad) => rad.startsWith('|'))
  const skrivna = rader.flatMap(
    (rad) =>
      rad
        .split('|')[1]
        ?.split(',')
        .map((namn) => namn.trim()) ?? [],
  )
  const valda = { ...paket.dependencies, ...paket.optionalDependencies, ...paket.devDependencies }
  expect(skrivna.sort()).toEqual(Object.keys(valda).sort())
})
