import { describe, expect, it } from 'vitest'
import { aktor, enligtTabellen, NYBRO, uppdrag, visas } from '../../../tests/factories/personer'
import { malScope } from './policy'

describe('the numbers', () => {
  it('are asked for by the roles that follow goals, and no others', () => {
    expect(Object.keys(visas(malScope))).toEqual(enligtTabellen('mal-tal'))
  })

  it('are those of one programme at a time: the one looked as, else the first that follows goals', () => {
    const iKrus = uppdrag('PROJEKTLEDARE', { programKod: 'KRUS' })
    const iKraft = uppdrag('PROJEKTMEDARBETARE', NYBRO)
    const laser = (actor: ReturnType<typeof aktor>) => {
      const found = malScope(actor)!
      return [found.scope.programKod, found.via]
    }
    expect(laser(aktor([iKraft, iKrus]))).toEqual(['KRAFT', iKraft])
    expect(laser(aktor([iKraft, iKrus], { uppdrag: iKrus }))).toEqual(['KRUS', iKrus])
    expect(laser(aktor([uppdrag('LOGGRANSKARE', NYBRO), iKraft]))).toEqual(['KRAFT', iKraft])
    expect(laser(aktor([iKraft], { uppdrag: null }))).toEqual(['KRAFT', iKraft])
  })
})
