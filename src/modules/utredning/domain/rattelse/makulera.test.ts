import { describe, expect, it } from 'vitest'
import type { Arende } from '../arende'
import type { RattbarSak } from '../handelser'
import type { Handelserader, UppfoljningRad } from '../handelserader'
import { beslut, insats, samtycke, sandning } from '../handelserader.fixtures'
import { makulera } from './makulera'
import { i, IDAG, status } from './ratta.fixtures'

const svar = (sak: RattbarSak, id: string, s: ReturnType<typeof i>) => {
  const outcome = makulera(sak, id, s)
  return outcome.accepted ? outcome.value : outcome.code
}
const struken = { rad: { makulerad: true }, arende: {}, perioder: [] }

describe('annulling', () => {
  it.each<[RattbarSak]>([['aktualisering'], ['avslut']])(
    'is not for %s: that is an act of its own',
    (sak) => {
      expect(svar(sak, 'a1', i())).toBe('KAN_INTE_MAKULERAS')
    },
  )

  it('strikes out an insats and an assessment, and moves nothing else', () => {
    expect(svar('insats', 'i1', i({}, { insatser: [insats()] }))).toEqual(struken)
    expect(svar('aktivitetsformaga', 'f1', i())).toEqual(struken)
  })

  it('of a follow-up leaves the day of the one before, or none', () => {
    const uppfoljning = (id: string, datum: string): UppfoljningRad => ({
      id,
      datum,
      av: 'sofia',
      makulerad: false,
      version: 1,
      kalla: 'APP',
      nadd: true,
      forsorjning: null,
      sysselsattning: null,
      kommentar: null,
    })
    const [en, tva] = [uppfoljning('u1', '2026-09-01'), uppfoljning('u2', '2026-10-01')]
    expect(
      svar('uppfoljning', 'u2', i({ avslutad: '2026-06-01' }, { uppfoljningar: [en, tva] })),
    ).toMatchObject({
      arende: { uppfoljd: '2026-09-01' },
    })
    expect(svar('uppfoljning', 'u1', i({ avslutad: '2026-06-01' }, { uppfoljningar: [en] }))).toMatchObject({
      arende: { uppfoljd: null },
    })
  })
})

describe('annulling a samtycke', () => {
  const upphor = (u: Partial<Arende>, r: Partial<Handelserader>) => {
    const plan = svar('samtycke', 's1', i(u, r))
    return typeof plan === 'string' ? plan : plan.upphor
  }
  const [eget, annat] = [samtycke(), samtycke({ id: 's2' })]

  it('is like a withdrawal where nothing else opens the case to the team', () => {
    expect(svar('samtycke', 's1', i())).toEqual({ ...struken, upphor: true })
  })

  it.each<[string, Partial<Arende>, Partial<Handelserader>, boolean]>([
    ['another one opens it', {}, { samtycken: [eget, annat] }, false],
    ['the other one holds through today', {}, { samtycken: [eget, { ...annat, till: IDAG }] }, false],
    ['the other one has ended', {}, { samtycken: [eget, { ...annat, till: '2026-11-19' }] }, true],
    ['the other one is withdrawn', {}, { samtycken: [eget, { ...annat, aterkallat: '2026-11-01' }] }, true],
    ['the other one is annulled', {}, { samtycken: [eget, { ...annat, makulerad: true }] }, true],
    [
      'the other one does not open to the team',
      {},
      { samtycken: [eget, { ...annat, oppnarTeam: false }] },
      true,
    ],
    ['the case is closed', { avslutad: '2026-06-01' }, {}, false],
    ['the case was never sent', {}, { aktualiseringar: [] }, false],
    ['the sending was taken back', {}, { aktualiseringar: [sandning({ atertagen: '2026-02-05' })] }, false],
    ['the sending is annulled', {}, { aktualiseringar: [sandning({ makulerad: true })] }, false],
    [
      'one sending of two stands',
      {},
      { aktualiseringar: [sandning({ atertagen: '2026-02-05' }), sandning({ id: 'a2' })] },
      true,
    ],
    ['it had ended already', {}, { samtycken: [{ ...eget, till: '2026-11-19' }] }, false],
  ])('%s: %s', (_, u, r, vantat) => expect(upphor(u, r)).toBe(vantat))
})

describe('annulling a decision', () => {
  const iSteg2: Partial<Arende> = {
    steg: 'AKTUALISERING',
    stegSedan: '2026-02-02',
    arbetsterapeutId: 'maria',
  }

  it('puts the case back to the sending where no decision is left', () => {
    expect(svar('teambeslut', 'b1', i(iSteg2))).toMatchObject({
      rad: { makulerad: true },
      byte: {
        andring: {
          teambeslut: null,
          arbetsterapeutId: null,
          liggerHos: 'TEAM',
          liggerHosSedan: '2026-02-02',
        },
      },
    })
  })

  const fore = beslut({ id: 'b0', beslut: 'KOMPLETTERAS', datum: '2026-02-05' })
  it.each([
    ['before the kommun answered', null, 'KOMMUN'],
    ['that the kommun answered before it was made anew', '2026-02-04', 'KOMMUN'],
    ['that the kommun answered the same day', '2026-02-05', 'TEAM'],
    ['that the kommun answered later', '2026-02-07', 'TEAM'],
  ])('puts it back to the decision before it, %s', (_, kompletterad, tur) => {
    const r = { aktualiseringar: [sandning({ kompletterad })], beslut: [fore, beslut()] }
    expect(svar('teambeslut', 'b1', i(iSteg2, r))).toMatchObject({
      byte: { andring: { teambeslut: 'KOMPLETTERAS', liggerHos: tur, liggerHosSedan: '2026-02-05' } },
    })
  })

  it('wakes a case that the decision let rest', () => {
    const r = {
      beslut: [beslut({ beslut: 'VILANDE' })],
      statusar: [
        status('PAGAENDE', '2026-01-07', '2026-02-10'),
        status('VILANDE', '2026-02-10', null, { skal: 'TEAMET_AVVAKTAR' }),
      ],
    }
    expect(svar('teambeslut', 'b1', i({ ...iSteg2, teambeslut: 'VILANDE' }, r))).toMatchObject({
      byte: { andring: { status: 'PAGAENDE' }, status: { slag: 'ANGRA' } },
    })
  })

  it.each<[string, string, Partial<Arende>, Partial<Handelserader>]>([
    ['unknown', 'HANDELSE_SAKNAS', iSteg2, { beslut: [] }],
    ['of a sending that is unknown', 'HANDELSE_SAKNAS', iSteg2, { aktualiseringar: [] }],
    ['annulled before', 'INTE_SENASTE_BESLUTET', iSteg2, { beslut: [beslut({ makulerad: true })] }],
    [
      'followed by another',
      'INTE_SENASTE_BESLUTET',
      iSteg2,
      { beslut: [beslut(), beslut({ id: 'b2', beslut: 'VILANDE' })] },
    ],
    ['made before the kartläggning was started', 'STEG_PABORJAT', {}, {}],
  ])('is refused for one that is %s', (_, code, u, r) => expect(svar('teambeslut', 'b1', i(u, r))).toBe(code))

  it('goes back to its own sending of several', () => {
    const r = {
      aktualiseringar: [sandning({ atertagen: '2026-02-03' }), sandning({ id: 'a2', skickad: '2026-02-08' })],
      beslut: [beslut({ aktualiseringId: 'a2' })],
    }
    expect(svar('teambeslut', 'b1', i(iSteg2, r))).toMatchObject({
      byte: { andring: { liggerHosSedan: '2026-02-08' } },
    })
  })

  it('goes by the decisions on the same sending that stand', () => {
    const r = {
      beslut: [
        beslut(),
        beslut({ id: 'b2', datum: '2026-02-12', makulerad: true }),
        beslut({ id: 'b3', datum: '2026-02-12', aktualiseringId: 'en annan' }),
      ],
    }
    expect(svar('teambeslut', 'b1', i(iSteg2, r))).toMatchObject({ byte: { andring: { teambeslut: null } } })
  })
})
