import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { anUtredning } from '@/cli/content/an-utredning'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import { taEmotForslag } from '@/modules/forslag/use-cases/ta-emot-forslag'
import { asRuntime, logRows, ownerRows } from '../anvandare/rows'
import { aScene, type Scene } from '../setup/scene'
import { foreslagen, lista, person, rad } from './scen'

let scene: Scene

beforeAll(async () => {
  scene = await aScene()
})
afterAll(() => scene.close())

describe('about somebody protected', () => {
  it('is hidden from who does not handle the person it became, however the name was written', async () => {
    const id = await foreslagen(scene, { fornamn: 'Prov', efternamn: 'Smeknamn', fodelsedatum: '1979-07-01' })
    const u = anUtredning(scene.sammanhang('nybro'), {
      ...person('Folkbokförd'),
      skydd: 'SEKRETESSMARKERING',
    }).identifierad('2026-01-10')
    await scene.lay(u)
    expect(await rad(scene, 'projektmedarbetare2.nybro', id)).toMatchObject({ namn: 'Prov Smeknamn' })
    await ownerRows(`update public.forslag set status = 'REGISTRERAT', utredning_id = $2 where id = $1`, [
      id,
      u.utredningId,
    ])
    expect(await rad(scene, 'projektmedarbetare2.nybro', id)).toBeUndefined()
    expect(await rad(scene, 'projektmedarbetare.nybro', id)).toMatchObject({ namn: null, motivering: null })
  })

  it.each([
    [
      'by number',
      (p: ReturnType<typeof person>) => ({ fornamn: 'Annat', efternamn: 'Namn', nummer: p.nummer }),
    ],
    [
      'by name and birth date',
      (p: ReturnType<typeof person>) => ({
        fornamn: 'PROV',
        efternamn: p.efternamn,
        fodelsedatum: p.fodelsedatum,
      }),
    ],
    [
      'by the same name written otherwise',
      (p: ReturnType<typeof person>) => ({
        fornamn: 'Pro\u0301v',
        efternamn: p.efternamn.replace('ss', '-SS'),
        fodelsedatum: p.fodelsedatum,
      }),
    ],
  ])(
    '%s: the proposer sees the ordinary, the handlers a review, the others nothing',
    async (hur, forslaget) => {
      const p = { ...person(`Skyddsson${hur.length}`), ...(hur === 'by number' ? {} : { nummer: null }) }
      const u = anUtredning(scene.sammanhang('nybro'), { ...p, skydd: 'SEKRETESSMARKERING' }).identifierad(
        '2026-01-10',
      )
      await scene.lay(u)
      const id = await foreslagen(scene, forslaget(p as ReturnType<typeof person>))
      expect(await rad(scene, 'remittent.nybro', id)).toMatchObject({ status: 'INLAMNAT' })
      // projektmedarbetare.nybro is the contact person and so a handler; projektmedarbetare2.nybro is not.
      expect(await rad(scene, 'projektmedarbetare.nybro', id)).toMatchObject({
        namn: null,
        nummer: null,
        motivering: null,
        can: { registrera: false, taEmot: true },
      })
      expect(await rad(scene, 'projektmedarbetare2.nybro', id)).toBeUndefined()
      const session = (await scene.door('projektmedarbetare2.nybro')).session
      expect(await asRuntime(`select * from public.forslag where id = '${id}'`, session)).toEqual([])
      expect(
        await asRuntime(
          `update public.forslag set status = 'MOTTAGET' where id = '${id}' returning id`,
          session,
        ),
      ).toEqual([])
      expect(
        await taEmotForslag(await scene.door('projektmedarbetare2.nybro'), { id, version: 1 }),
      ).toMatchObject({ ok: false, kod: 'HITTADES_INTE' })
      const granskning = await ownerRows(
        'select kalla, innehall from public.granskning where utredning_id = $1',
        [u.utredningId],
      )
      expect(granskning).toMatchObject([
        { kalla: 'FORSLAG', innehall: { motivering: expect.stringContaining('Motivering') } },
      ])
      expect((await taEmotForslag(await scene.door('projektmedarbetare.nybro'), { id, version: 1 })).ok).toBe(
        true,
      )
      expect(await rad(scene, 'remittent.nybro', id)).toMatchObject({ status: 'MOTTAGET' })
    },
  )

  it('hides a förslag that was there before the protection', async () => {
    const p = person('Senare')
    const id = await foreslagen(scene, p)
    expect(await rad(scene, 'projektmedarbetare2.nybro', id)).toMatchObject({ status: 'INLAMNAT' })
    await scene.lay(
      anUtredning(scene.sammanhang('nybro'), { ...p, skydd: 'SKYDDAD_FOLKBOKFORING' }).identifierad(
        '2026-01-10',
      ),
    )
    expect(await rad(scene, 'projektmedarbetare2.nybro', id)).toBeUndefined()
    expect(await rad(scene, 'projektmedarbetare.nybro', id)).toMatchObject({ namn: null })
  })

  it('the answer and the log are the same as for anybody', async () => {
    const p = person('Likasson')
    await scene.lay(
      anUtredning(scene.sammanhang('nybro'), { ...p, skydd: 'SEKRETESSMARKERING' }).identifierad(
        '2026-01-10',
      ),
    )
    const door = await scene.door('remittent.nybro')
    const skyddad = await lamnaForslag(door, {
      fornamn: 'A',
      efternamn: 'B',
      nummer: p.nummer,
      motivering: 'm',
    })
    const vanlig = await lamnaForslag(door, {
      fornamn: 'A',
      efternamn: 'B',
      nummer: person('Vanlig').nummer,
      motivering: 'm',
    })
    if (!skyddad.ok || !vanlig.ok) throw new Error('inte lämnade')
    expect(Object.keys(skyddad.value)).toEqual(Object.keys(vanlig.value))
    const [a, b] = (await logRows('FORSLAG_LAMNAT')).filter((r) => r.kedja === '0881').slice(-2)
    expect([a?.kedja, Object.keys(a?.uppgifter ?? {}), a?.deltagare]).toEqual([
      b?.kedja,
      Object.keys(b?.uppgifter ?? {}),
      b?.deltagare,
    ])
    const egna = (await lista(scene, 'remittent.nybro')).filter((f) =>
      [skyddad.value.id, vanlig.value.id].includes(f.id),
    )
    expect(new Set(egna.map((f) => f.status))).toEqual(new Set(['INLAMNAT']))
  })
})
