import { expect, it } from 'vitest'
import { can } from '@/server/policy'
import { arendefall } from '../../../tests/factories/personer'
import { rekommendationPolicy, versionPolicy } from './policy'

it.each(arendefall)('the rekommendation, $lage: $namn', ({ actor, arende, far }) => {
  expect(can(rekommendationPolicy, actor, arende)).toEqual({
    read: far('rekommendation-sida'),
    skriva: far('spara-rekommendation'),
    signera: far('signera-rekommendation'),
  })
  expect(can(versionPolicy, actor, { arende })).toEqual({
    read: far('rekommendation-sida'),
    signera: far('signera-rekommendation'),
  })
})
