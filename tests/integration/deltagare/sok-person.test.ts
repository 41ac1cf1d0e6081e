import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning, testNummer } from '@/cli/content/an-utredning'
import { sokPerson } from '@/modules/deltagare/queries/sok-person'
import { type Scene, aScene } from '../setup/scene'
import { rows } from './rows'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

/** An answer without what was typed oneself. */
const utanEko = (answer: object): unknown =>
  JSON.parse(JSON.stringify(answer).replace(/"nummer":"[\d-]+"/g, '"nummer":""'))

describe('searching before registering', () => {
  it('reveals nobody of another kommun, whatever is searched', async () => {
    const nummer = testNummer('1988-08-08', 8)
    await scene.lay(
      anUtredning(scene.sammanhang('vimmerby'), {
        fornamn: 'Fjärran',
        efternamn: 'Bortasson',
        nummer,
        fodelsedatum: '1988-08-08',
        kon: 'MAN',
      }).identifierad('2025-10-01'),
    )
    const door = await scene.door('projektmedarbetare.nybro')
    const paNummer = await sokPerson(door, { sok: nummer })
    const paNamn = await sokPerson(door, { sok: 'Fjärran Bortasson', fodelsedatum: '1988-08-08' })
    const ingen = await sokPerson(door, { sok: testNummer('1988-08-08', 9) })
    expect(utanEko(paNummer)).toEqual(utanEko(ingen))
    expect(paNamn).toMatchObject({ value: { traffar: [], liknande: [] } })
    expect(JSON.stringify([paNummer, paNamn])).not.toMatch(/VIM-|0884|Vimmerby/)
  })

  it('answers for a hidden person exactly as for nobody, in the log too', async () => {
    const sammanhang = scene.sammanhang('nybro')
    const dold = testNummer('1971-01-01', 1)
    await scene.lay(
      anUtredning(sammanhang, {
        fornamn: 'Gömd',
        efternamn: 'Person',
        nummer: dold,
        fodelsedatum: '1971-01-01',
        kon: 'KVINNA',
        skydd: 'SKYDDAD_FOLKBOKFORING',
      }).identifierad('2025-10-01'),
    )
    const door = await scene.door('projektmedarbetare2.nybro')
    const gomd = await sokPerson(door, { sok: dold })
    const ingen = await sokPerson(door, { sok: testNummer('1971-01-01', 3) })
    const namn = await sokPerson(door, { sok: 'Gömd Person', fodelsedatum: '1971-01-01' })
    expect(utanEko(gomd)).toEqual(utanEko(ingen))
    expect(namn).toMatchObject({ value: { traffar: [], liknande: [] } })
    const logg = await rows<{ uppgifter: unknown; deltagare: string[] }>(
      `select uppgifter, deltagare from logg.handelse where handelse = 'SOKNING' and aktor = $1 order by nr desc limit 3`,
      [scene.id('projektmedarbetare2.nybro')],
    )
    expect(logg[1]).toEqual(logg[2])
    expect(logg[2]).toEqual({ uppgifter: { pa: 'NUMMER', traffar: 0, liknande: 0 }, deltagare: [] })
  })

  it('takes its time, so that nobody can be told from somebody hidden by it', async () => {
    const door = await scene.door('projektmedarbetare2.nybro')
    for (let n = 0; n < 5; n++) {
      const fore = performance.now()
      expect(await sokPerson(door, { sok: '19850412-9803' })).toMatchObject({ value: { traffar: [] } })
      expect(performance.now() - fore).toBeGreaterThan(9)
    }
  })

  it('shows who is there, whether the case is open, and who has a name much like it', async () => {
    const s = scene.sammanhang('hogsby')
    const person = (fornamn: string, efternamn: string, nummer: string, fodelsedatum: string) =>
      anUtredning(
        { ...s, arendenummer: `HOG-2025-${nummer.slice(-3)}` },
        { fornamn, efternamn, nummer, fodelsedatum, kon: 'KVINNA' },
      )
    await scene.lay(
      person('Leila', 'Nordberg', testNummer('1971-03-03', 1), '1971-03-03')
        .identifierad('2025-10-01')
        .avslutad('2026-03-12', 'EGET_VAL'),
      person('Berit', 'Öppen', testNummer('1972-03-03', 2), '1972-03-03').identifierad('2025-10-01'),
    )
    const door = await scene.door('projektmedarbetare.hogsby')
    const oppen = await sokPerson(door, { sok: testNummer('1972-03-03', 2).slice(2) })
    expect(oppen).toMatchObject({ value: { traffar: [{ namn: 'Berit Öppen', oppen: true }], liknande: [] } })
    expect(JSON.stringify(oppen)).not.toContain(testNummer('1972-03-03', 2).slice(-4))
    expect(await sokPerson(door, { sok: 'Leila Norberg', fodelsedatum: '1992-08-17' })).toMatchObject({
      value: { traffar: [], liknande: [{ namn: 'Leila Nordberg', oppen: false, avslutad: '2026-03-12' }] },
    })
    expect(await sokPerson(door, { sok: 'Leila Norberg' })).toMatchObject({
      ok: false,
      kod: 'SOK_FODELSEDATUM_SAKNAS',
    })
  })

  it('is the projektmedarbetare’s alone', async () => {
    for (const konto of [
      'arbetsterapeut.sodra',
      'remittent.nybro',
      'loggranskare.nybro',
      'projektledare',
      'lakare',
    ]) {
      expect(await sokPerson(await scene.door(konto), { sok: '19850412-9803' })).toMatchObject({
        kod: 'EJ_BEHORIG',
      })
    }
  })
})
