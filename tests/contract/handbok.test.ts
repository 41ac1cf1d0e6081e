import { readdirSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { handboksbilder } from '@/modules/start/ui/handboksbilder'

const HANDBOK = 'docs/handbok'
const BILDER = `${HANDBOK}/bilder`

const sidor = readdirSync(HANDBOK).filter((f) => f.endsWith('.md'))
const namnda = sidor.flatMap((sida) =>
  [...readFileSync(`${HANDBOK}/${sida}`, 'utf8').matchAll(/!\[([^\]]*)\]\(bilder\/([^)]+)\)/g)].map((m) => ({
    sida: sida.replace('.md', ''),
    alt: m[1] ?? '',
    fil: m[2] ?? '',
  })),
)
const filer = readdirSync(BILDER).sort()

describe('the pictures of the handbook', () => {
  it('are there, each named by one page, its own, and known to the app', () => {
    expect(namnda.map((b) => b.fil).sort()).toEqual(filer)
    expect(Object.keys(handboksbilder).sort()).toEqual(filer)
    expect(namnda.filter((b) => !b.fil.startsWith(`${b.sida}-`))).toEqual([])
  })

  it('say in words what they show', () => {
    expect(namnda.filter((b) => b.alt.length < 20)).toEqual([])
  })

  it('are light', () => {
    const storlek = filer.map((f) => ({ fil: f, kB: Math.round(statSync(`${BILDER}/${f}`).size / 1000) }))
    expect(storlek.filter((f) => f.kB > 200)).toEqual([])
  })
})
