import { expect, it } from 'vitest'
import { can } from '@/server/policy'
import { arendefall } from '../../../tests/factories/personer'
import { insatsPolicy } from './policy'

type IArendet = Parameters<typeof insatsPolicy.read>[1]

it.each(arendefall)('an insats, $lage: $namn', ({ actor, arende, far }) => {
  expect(can(insatsPolicy, actor, { arende } as IArendet)).toEqual({
    read: far('insats-sida'),
    arbeta: far('lagg-till-insats'),
  })
})
