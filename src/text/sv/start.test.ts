import { describe, expect, it } from 'vitest'
import type { StartRad } from '@/modules/start/queries/startsida'
import { radMening, varDinaArText } from './start'

const DAG = '2025-10-05'
const rad = (slag: StartRad['slag']): StartRad =>
  ({
    slag,
    dag: DAG,
    saknas: null,
    arende: {
      kompletteraSenast: DAG,
      vilandeTill: DAG,
      samtyckeTill: DAG,
      signerad: DAG,
      liggerHosSedan: DAG,
      lakarsvarOnskat: DAG,
    },
  }) as unknown as StartRad

const medDag: StartRad['slag'][] = [
  'KOMPLETTERA',
  'ATER_FRAN_PAUS',
  'SAMTYCKE_GAR_UT',
  'INGEN_INSATS',
  'INSATS_EJ_STARTAD',
  'BESLUTA',
  'VANTAR_KOMMUN',
  'VANTAR_LAKARE',
  'INGET_PLANERAT',
]

describe('radMening', () => {
  it.each(medDag)('says the year of a day in another year: %s', (slag) => {
    expect(radMening(rad(slag), '2026-11-20')).toContain('sön 5 okt 2025')
    expect(radMening(rad(slag), '2025-11-20')).toMatch(/sön 5 okt(?! 2025)/)
  })
})

describe('varDinaArText', () => {
  it.each([
    [0, 'Var dina deltagare är'],
    [1, 'Var din deltagare är'],
    [12, 'Var dina 12 är'],
  ])('%i', (n, text) => {
    expect(varDinaArText(n)).toBe(text)
  })
})
