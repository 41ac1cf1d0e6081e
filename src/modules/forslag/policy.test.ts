import { describe, expect, it } from 'vitest'
import {
  aktor,
  enligtTabellen,
  NYBRO,
  SODRA,
  TORSAS,
  uppdrag,
  vilka,
  visas,
} from '../../../tests/factories/personer'
import { foreslar, forslagPolicy, forslagScope } from './policy'

describe('a förslag in Nybro', () => {
  const forslag = { kommunKod: '0881', forslagsstallareId: 'remittent Nybro' }

  it('is read by the kommun and by its proposer', () => {
    expect(vilka((actor) => forslagPolicy.read(actor, forslag))).toEqual([
      'projektmedarbetare Nybro',
      'remittent Nybro',
    ])
  })

  it('is answered by the kommun', () => {
    expect(vilka((actor) => forslagPolicy.besvara(actor, forslag))).toEqual(['projektmedarbetare Nybro'])
  })

  it('is not read by another remittent of the kommun', () => {
    const annans = { ...forslag, forslagsstallareId: 'någon annan' }
    expect(vilka((actor) => forslagPolicy.read(actor, annans))).toEqual(['projektmedarbetare Nybro'])
  })

  it.each([
    ['is remittent in another kommun now', uppdrag('REMITTENT', TORSAS)],
    ['is remittent no more', uppdrag('LOGGRANSKARE', NYBRO)],
  ])('is not read by a proposer who %s', (_, nu) => {
    expect(forslagPolicy.read(aktor([nu], { anvandareId: 'remittent Nybro' }), forslag)).toBeNull()
  })
})

describe('who proposes', () => {
  const terapeut = uppdrag('ARBETSTERAPEUT', SODRA)
  const [nybro, torsas] = [uppdrag('REMITTENT', NYBRO), uppdrag('REMITTENT', TORSAS)]

  it('is the remittent', () => {
    expect(vilka(foreslar)).toEqual(enligtTabellen('lamna-forslag'))
  })

  it('proposes in the kommun looked as, else in the first', () => {
    expect(foreslar(aktor([nybro, torsas], { uppdrag: torsas }))).toBe(torsas)
    expect(foreslar(aktor([terapeut, nybro, torsas]))).toBe(nybro)
  })
})

describe('the room', () => {
  const egna = (kommunKod: string, anvandareId: string) => ({ slag: 'EGNA', kommunKod, anvandareId })
  const kommun = (kommunKod: string) => ({ slag: 'KOMMUN', kommunKod })

  it('shows a remittent their own, and a projektmedarbetare the kommun’s', () => {
    expect(visas(forslagScope)).toEqual({
      'projektmedarbetare Nybro': kommun('0881'),
      'projektmedarbetare Torsås': kommun('0834'),
      'projektmedarbetare Hultsfred': kommun('0860'),
      'remittent Nybro': egna('0881', 'remittent Nybro'),
      'remittent Torsås': egna('0834', 'remittent Torsås'),
    })
  })

  it('shows nothing to a membership that names no kommun', () => {
    expect(forslagScope(aktor([uppdrag('REMITTENT')]))).toBeNull()
  })
})
