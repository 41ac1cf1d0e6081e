import { describe, expect, it } from 'vitest'
import { konVarning } from './kon-varning'

describe('konVarning', () => {
  it.each([
    ['MAN', '198504129803', 'NUMRET_TYDER_PA_KVINNA'],
    ['KVINNA', '198504129811', 'NUMRET_TYDER_PA_MAN'],
    ['KVINNA', '198504129803', null],
    ['MAN', '198504129811', null],
    ['UPPGIFT_SAKNAS', '198504129811', null],
    ['MAN', null, null],
  ] as const)('%s with %s gives %s', (kon, nummer, varning) => expect(konVarning(kon, nummer)).toBe(varning))
})
