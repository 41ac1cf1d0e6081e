import { describe, expect, it } from 'vitest'
import { installningar } from '@/programme/kraft'
import { type Obeslutad, teametsBeslut } from './gemensamt'

const idag = '2026-11-20'
const sand = (delar: Partial<Obeslutad> = {}): Obeslutad => ({
  aktualiserad: '2026-11-10',
  teambeslut: null,
  liggerHos: 'TEAM',
  liggerHosSedan: '2026-11-10',
  vilandeTill: null,
  status: 'PAGAENDE',
  antal: 1,
  ...delar,
})
const vilar = (vilandeTill: string) => sand({ teambeslut: 'VILANDE', status: 'VILANDE', vilandeTill })

describe('teametsBeslut', () => {
  it.each([
    ['one that is sent', [sand()], 1, 0],
    ['one on its last day', [sand({ liggerHosSedan: '2026-11-06' })], 1, 0],
    ['one that has waited longer than 14 days', [sand({ liggerHosSedan: '2026-11-05' }), sand()], 2, 1],
    ['all that are alike', [sand({ antal: 3, liggerHosSedan: '2026-11-05' }), sand({ antal: 2 })], 5, 3],
    ['none that the kommun completes', [sand({ teambeslut: 'KOMPLETTERAS', liggerHos: 'KOMMUN' })], 0, 0],
    ['one that is completed', [sand({ teambeslut: 'KOMPLETTERAS' })], 1, 0],
    ['none that rests until tomorrow', [vilar('2026-11-21')], 0, 0],
    ['one that rests until today, late the day after', [vilar(idag), vilar('2026-11-19')], 2, 1],
  ] as const)('counts %s', (_, lagen, antal, forsenade) => {
    expect(teametsBeslut(lagen, idag, installningar)).toEqual({ slag: 'BESLUT', antal, forsenade })
  })
})
