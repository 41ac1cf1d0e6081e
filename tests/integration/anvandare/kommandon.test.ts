import { userInfo } from 'node:os'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { run as anvandare } from '@/cli/commands/anvandare'
import { run as logg } from '@/cli/commands/logg'
import { openDoor } from '@/cli/door'
import { mittKontoQuery } from '@/modules/anvandare/queries/mitt-konto'
import { linkOwner } from '@/server/auth/password'
import { aScene, type Scene } from '../setup/scene'
import { logRows, ownerRows } from './rows'

let scene: Scene
let utskrift = ''
const som = ['--som', 'systemadministrator@demo.example']
const cli = `CLI ${userInfo().username}`

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())
afterEach(() => vi.restoreAllMocks())

async function kor(kommando: (args: string[]) => Promise<number>, ...args: string[]): Promise<number> {
  utskrift = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    utskrift += String(text)
    return true
  })
  return kommando(args)
}

describe('the command line’s door', () => {
  it('opens for an account, logged with the command line and the OS user', async () => {
    const door = await openDoor('Projektledare@demo.example')
    expect(await mittKontoQuery(door)).toMatchObject({
      ok: true,
      value: { epost: 'projektledare@demo.example' },
    })
    const rows = (await logRows('INLOGGAD')).filter((r) => r.aktor === scene.id('projektledare'))
    expect(rows.at(-1)).toMatchObject({ fran: cli, uppgifter: { kalla: 'CLI' } })
  })

  it('is shut for an account that is unknown or closed', async () => {
    await expect(openDoor('ingen@example.test')).rejects.toThrow('Det finns inget konto')
    await ownerRows('update public.anvandare set avstangd_at = now() where id = $1', [scene.id('styrgrupp')])
    await expect(openDoor('styrgrupp@demo.example')).rejects.toThrow('avslutat')
  })
})

describe('kraft anvandare', () => {
  it.each([
    ['--roll', 'arbetsterapeut', 'Skriv en av:'],
    ['--roll', 'ARBETSTERAPEUT', '--team', 'sodra', 'Skriv ett av:'],
  ])('makes no account when what it is to be used for does not exist: %j', async (...ord) => {
    const uppdrag = ord.slice(0, -1)
    const epost = `tom${uppdrag.length}@example.test`
    await expect(
      kor(anvandare, 'skapa', '--epost', epost, '--namn', 'Tom', ...uppdrag, ...som),
    ).rejects.toThrow(ord.at(-1))
    expect(await ownerRows('select 1 from public.anvandare where epost = $1', [epost])).toEqual([])
  })

  it('creates an account with a proposed membership, as somebody', async () => {
    const code = await kor(
      anvandare,
      'skapa',
      '--epost',
      'ny@example.test',
      '--namn',
      'Ny Nysson',
      '--roll',
      'REMITTENT',
      '--kommun',
      '0881',
      ...som,
    )
    expect(code).toBe(0)
    expect(utskrift).toContain('gäller när någon annan har bekräftat det')
    const rows = await ownerRows(
      'select m.roll, m.kommun_kod, m.bekraftad_at from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id where a.epost = $1',
      ['ny@example.test'],
    )
    expect(rows).toEqual([{ roll: 'REMITTENT', kommun_kod: '0881', bekraftad_at: null }])
    expect((await logRows('KONTO_SKAPAT')).at(-1)).toMatchObject({
      aktor: scene.id('systemadministrator'),
      fran: cli,
    })
  })

  it('makes a link that can be used, and closes the account', async () => {
    await kor(anvandare, 'lank', '--epost', 'remittent.nybro@demo.example', ...som)
    const hemlighet = /\/lank\/([\w-]+)/.exec(utskrift)?.[1] ?? ''
    expect(await linkOwner(hemlighet)).toMatchObject({ epost: 'remittent.nybro@demo.example' })
    await kor(anvandare, 'avsluta', '--epost', 'remittent.nybro@demo.example', ...som)
    expect(await linkOwner(hemlighet)).toBeNull()
    expect((await logRows('KONTO_AVSLUTAT')).at(-1)).toMatchObject({ kedja: '0881', fran: cli })
  })

  it('refuses in words, and asks for --som', async () => {
    await expect(kor(anvandare, 'skapa', '--epost', 'x', '--namn', '', ...som)).rejects.toThrow(
      'Skriv en e-postadress',
    )
    await expect(kor(anvandare, 'lank', '--epost', 'ny@example.test')).rejects.toThrow('--som')
    await expect(
      kor(
        anvandare,
        'skapa',
        '--epost',
        'z@example.test',
        '--namn',
        'Z',
        '--som',
        'projektledare@demo.example',
      ),
    ).rejects.toThrow('behörighet')
    await expect(kor(anvandare, 'skapa', '--epost', 'forst@example.test', '--namn', 'Först')).rejects.toThrow(
      'Det finns redan en systemadministratör',
    )
  })

  it('creates the first systemadministratör without --som, once', async () => {
    await ownerRows(`update public.medlemskap set avslutad_at = now() where roll = 'SYSTEMADMINISTRATOR'`)
    expect(await kor(anvandare, 'skapa', '--epost', 'forst@example.test', '--namn', 'Först Förstsson')).toBe(
      0,
    )
    const hemlighet = /\/lank\/([\w-]+)/.exec(utskrift)?.[1] ?? ''
    expect(await linkOwner(hemlighet)).toMatchObject({ epost: 'forst@example.test' })
    const rows = (await logRows('KONTO_SKAPAT')).filter((r) => r.uppgifter.forsta === true)
    expect(rows).toMatchObject([{ kedja: 'SYSTEM', aktor: null, fran: cli }])
    await expect(kor(anvandare, 'skapa', '--epost', 'andra@example.test', '--namn', 'Andra')).rejects.toThrow(
      'Det finns redan',
    )
  })
})

describe('kraft logg verifiera', () => {
  it('counts every chain over, and says which row was touched', async () => {
    expect(await kor(logg, 'verifiera', '--json')).toBe(0)
    const hel = JSON.parse(utskrift) as { helt: boolean; kedjor: { kedja: string; rader: number }[] }
    expect(hel.helt).toBe(true)
    const antal = await ownerRows<{ kedja: string; n: string }>(
      'select kedja, count(*) as n from logg.handelse group by 1 order by 1',
    )
    expect(hel.kedjor.map((k) => [k.kedja, k.rader])).toEqual(antal.map((r) => [r.kedja, Number(r.n)]))
    await ownerRows(`update logg.handelse set uppgifter = '{"smyg": true}' where kedja = 'SYSTEM' and nr = 2`)
    expect(await kor(logg, 'verifiera')).toBe(1)
    expect(utskrift).toContain('SYSTEM')
    expect(utskrift).toContain('bruten vid rad 2')
  })

  it('knows no other word', async () => {
    await expect(kor(logg, 'rensa')).rejects.toThrow('logg verifiera')
  })
})
