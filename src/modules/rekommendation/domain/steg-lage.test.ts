import { expect, it } from 'vitest'
import { iSteg } from '@/modules/utredning/domain/arende.fixtures'
import { stegLage } from './steg-lage'

it.each([
  ['KARTLAGGNING', false, false],
  ['REKOMMENDATION', true, false],
  ['STOD_VIDARE', false, true],
])(
  'a case in %s stands in the step of the rekommendation: %s, has passed it: %s',
  (steg, arISteget, arForbi) => {
    expect(stegLage(iSteg(steg))).toEqual({ steg: 'REKOMMENDATION', arISteget, arForbi })
  },
)
