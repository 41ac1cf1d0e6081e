import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { avvisadeFil } from '@/modules/import/mallfil'
import { lasFil } from '@/modules/import/filer/las-fil'
import { beratta } from '@/modules/import/framsteg'
import { avvisadeRader } from '@/modules/import/queries/avvisade-rader'
import { granskaImport } from '@/modules/import/queries/granska-import'
import { importFramsteg } from '@/modules/import/queries/import-framsteg'
import { importera } from '@/modules/import/use-cases/importera'
import { lamnaInFil } from '@/modules/import/use-cases/lamna-in-fil'
import { facts } from '../setup/facts'
import { type Scene, aScene } from '../setup/scene'
import { csv, enRad } from './en-lista'

let scene: Scene
beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

const NYBRO = 'projektmedarbetare.nybro'
const lista = csv([enRad('1975-01-01'), enRad('1975-01-02', { Kön: 'Okänd' })])

const lamnaIn = async (konto: string): Promise<string> => {
  const utfall = await lamnaInFil(await scene.door(konto), { filnamn: 'lista.csv', innehall: lista })
  if (!utfall.ok) throw new Error(utfall.kod)
  return utfall.value.filId
}

describe('a list that is handed in', () => {
  it('is its author’s alone: nobody else can try it, read it in, take its rows or ask how it goes', async () => {
    const filId = await lamnaIn(NYBRO)
    beratta(filId)({ skede: 'LAGGER_IN', klara: 1, av: 2 })
    for (const annan of ['projektmedarbetare2.nybro', 'projektmedarbetare.emmaboda']) {
      const door = await scene.door(annan)
      expect(await granskaImport(door, { filId }), annan).toMatchObject({
        ok: true,
        value: { slag: 'AVVISAD', fel: { kod: 'IMPORTFIL_BORTA' } },
      })
      expect(await importera(door, { filId }), annan).toMatchObject({ ok: false, kod: 'IMPORTFIL_BORTA' })
      expect(await avvisadeRader(door, { filId, format: 'csv' }), annan).toMatchObject({
        ok: false,
        kod: 'HITTADES_INTE',
      })
      expect(await importFramsteg(door, { filId }), annan).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
    }
    const egen = await importFramsteg(await scene.door(NYBRO), { filId })
    expect(egen).toEqual({ ok: true, value: { skede: 'LAGGER_IN', klara: 1, av: 2 } })
  })

  it('replaces the one before it, and is out of reach when its hours have passed', async () => {
    const forsta = await lamnaIn(NYBRO)
    const andra = await lamnaIn(NYBRO)
    expect(await facts('select id from import_fil where anvandare_id = $1', [scene.id(NYBRO)])).toEqual([
      { id: andra },
    ])
    await facts(`update import_fil set inlamnad_at = now() - interval '13 hours' where id = $1`, [andra])
    const door = await scene.door(NYBRO)
    for (const filId of [forsta, andra]) {
      expect(await importera(door, { filId })).toMatchObject({ ok: false, kod: 'IMPORTFIL_BORTA' })
    }
    await lamnaIn('projektmedarbetare.emmaboda')
    expect(await facts('select 1 from import_fil where id = $1', [andra])).toEqual([])
  })

  it('gives its refused rows back as a file that can be mended, with why', async () => {
    const filId = await lamnaIn(NYBRO)
    const utfall = await avvisadeRader(await scene.door(NYBRO), { filId, format: 'xlsx' })
    if (!utfall.ok) throw new Error(utfall.kod)
    const svar = avvisadeFil(utfall.value)
    expect(svar.headers.get('content-disposition')).toBe('attachment; filename="att-ratta.xlsx"')
    const last = lasFil(new Uint8Array(await svar.arrayBuffer()), 'att-ratta.xlsx')
    const [rad] = last.accepted ? last.value.rader : []
    expect(last.accepted && last.value.rader).toHaveLength(1)
    expect(rad?.celler.map((c) => c.text)).toEqual(expect.arrayContaining(['Okänd']))
    expect(rad?.celler.at(-1)?.text).toMatch(/^Rad 3\. Kön: /)
  })

  it('is gone when it has been read in, and each act is logged in the kommun’s chain', async () => {
    const filId = await lamnaIn(NYBRO)
    expect(await importera(await scene.door(NYBRO), { filId })).toMatchObject({ ok: true })
    expect(await facts('select 1 from import_fil where id = $1', [filId])).toEqual([])
    const logg = await facts<{ handelse: string }>(
      `select distinct handelse from logg.handelse where kedja = '0881' and handelse like 'IMPORT%' order by 1`,
    )
    expect(logg.map((r) => r.handelse)).toEqual([
      'IMPORTERAD',
      'IMPORT_AVVISADE_HAMTADE',
      'IMPORT_FIL_INLAMNAD',
      'IMPORT_PROVAD',
    ])
  })
})
