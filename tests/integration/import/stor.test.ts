import { afterAll, beforeAll, expect, it } from 'vitest'
import { testNummer } from '@/cli/content/an-utredning'
import { addDays } from '@/domain/datum'
import { KOLUMNER } from '@/modules/import/domain/rubriker'
import type { Framsteg } from '@/modules/import/schema'
import { importera } from '@/modules/import/use-cases/importera'
import { textarbetsbok } from '../../factories/arbetsbok'
import { type Scene, aScene } from '../setup/scene'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

/** So many invented persons, a birth date and a serial each, in all stages of the way. */
function lista(antal: number): Uint8Array {
  const rader = Array.from({ length: antal }, (_, n): string[] => {
    const fodd = addDays('1970-01-01', n % 9000)
    const nummer = testNummer(fodd, Math.floor(n / 9000))
    const langt = n % 4
    const bas = [
      nummer,
      `Prov${n}`,
      'Testlund',
      n % 2 ? 'Kvinna' : 'Man',
      'Nybro',
      'Reaktiv',
      '30',
      '',
      n % 997 === 5 ? 'Ja' : 'Nej',
      '2026-01-10',
    ]
    const vag = [
      ['', '', '', '', '', '', '', '', '', '', ''],
      ['2026-01-20', '', '', '', '', '', '', '', '', '', ''],
      ['2026-01-20', 'Antagen', '2026-02-01', '2026-02-10', '', '', '', '', '', '', ''],
      [
        '2026-01-20',
        'Antagen',
        '2026-02-01',
        '2026-02-10',
        '2026-04-01',
        'Praktik/arbetsträning',
        '2026-04-20',
        '30',
        '2026-03-01',
        '',
        '',
      ],
    ]
    return [...bas, ...vag[langt]!]
  })
  return textarbetsbok([[...KOLUMNER], ...rader])
}

// Minutes would mean that some statement reads the whole kommun for each row again.
it('reads in 10,000 rows in seconds, tells how it goes, and reads them again without a change', async () => {
  const door = await scene.door('projektmedarbetare.nybro')
  const sagt: Framsteg[] = []
  const kort = lista(10_000)
  const ny = await importera(door, {
    filnamn: 'stor.xlsx',
    innehall: kort,
    framsteg: (f: Framsteg) => sagt.push(f),
  })
  expect(ny).toMatchObject({
    ok: true,
    value: { bild: { svar: { rader: 10_000, accepterade: 10_000, avvisade: [] } } },
  })
  const igen = await importera(door, { filnamn: 'stor.xlsx', innehall: kort })
  expect(igen).toMatchObject({ ok: true, value: { bild: { svar: { accepterade: 0, oforandrade: 10_000 } } } })
  expect(sagt.at(-1)).toEqual({ skede: 'RAKNAR', klara: 10_000, av: 10_000 })
}, 120_000)
