import { describe, expect, it } from 'vitest'
import type { Arende } from '../arende'
import type { Handelserader } from '../handelserader'
import { beslut, samtycke, sandning } from '../handelserader.fixtures'
import { ratta } from './ratta'
import { i, IDAG, kod, planen, status, steg, vagen } from './ratta.fixtures'

describe('a sending’s day', () => {
  const till = (datum: string) => ({ sak: 'aktualisering' as const, sakId: 'a1', datum })

  it.each([
    ['on the samtycke’s day', '2026-01-20', null],
    ['before the samtycke', '2026-01-19', 'DATUM_ORDNING'],
    ['on the decision’s day', '2026-02-10', null],
    ['after the decision', '2026-02-11', 'DATUM_FOR_SENT'],
    ['in the future', '2026-11-21', 'DATUM_I_FRAMTIDEN'],
  ])('%s', (_, dag, code) => expect(kod(till(dag), i())).toBe(code))

  it.each<[string, string, Partial<Arende>, Partial<Handelserader>]>([
    ['taken back', '2026-02-06', {}, { aktualiseringar: [sandning({ atertagen: '2026-02-05' })] }],
    ['completed', '2026-02-06', {}, { aktualiseringar: [sandning({ kompletterad: '2026-02-05' })] }],
    ['closed', '2026-02-06', { avslutad: '2026-02-05' }, {}],
    [
      'followed by the next step',
      '2026-02-06',
      {},
      { beslut: [], steg: [vagen.steg[0]!, steg('AKTUALISERING', '2026-02-02', '2026-02-05')] },
    ],
  ])('is not after the day it was %s', (_, dag, u, r) => {
    expect(kod(till(dag), i(u, r))).toBe('DATUM_FOR_SENT')
    expect(kod(till('2026-02-05'), i(u, r))).toBeNull()
  })

  it('is not before the person was found, nor before the step that it ended began', () => {
    const utan = {
      samtycken: [
        samtycke({ makulerad: true, datum: '2026-02-01' }),
        samtycke({ oppnarTeam: false, datum: '2026-02-01' }),
      ],
    }
    expect(kod(till('2026-01-06'), i({}, utan))).toBe('DATUM_ORDNING')
    expect(kod(till('2026-01-07'), i({}, utan))).toBeNull()
    const senare = { steg: [steg('IDENTIFIERING', '2026-01-25', '2026-02-02'), ...vagen.steg.slice(1)] }
    expect(kod(till('2026-01-24'), i({}, senare))).toBe('DATUM_ORDNING')
  })

  it('is a day on which a samtycke to the team stood', () => {
    const tva = {
      samtycken: [
        samtycke({ aterkallat: '2026-01-25' }),
        samtycke({ id: 's2', datum: '2026-01-28', till: '2026-01-29' }),
        samtycke({ id: 's3', datum: '2026-02-01' }),
      ],
    }
    const svar = ['2026-01-24', '2026-01-25', '2026-01-28', '2026-01-29', '2026-01-30', '2026-02-01']
    expect(svar.map((dag) => kod(till(dag), i({}, tva)))).toEqual([
      null,
      'SAMTYCKE_STOD_INTE',
      null,
      null,
      'SAMTYCKE_STOD_INTE',
      null,
    ])
  })

  it('is a day on which the person was 18 to 65', () => {
    const fodd = (fodelsedatum: string) => i({}, {}, { fodelsedatum })
    expect(kod(till('2026-01-30'), fodd('1960-01-30'))).toBe('ALDER_UTANFOR')
    expect(kod(till('2026-01-29'), fodd('1960-01-30'))).toBeNull()
    expect(kod(till('2026-01-29'), fodd('2008-01-30'))).toBe('ALDER_UTANFOR')
    expect(kod(till('2026-01-30'), fodd('2008-01-30'))).toBeNull()
  })

  it('is not before a sending before it was taken back', () => {
    const igen = {
      aktualiseringar: [
        sandning({ id: 'a0', skickad: '2026-01-22', atertagen: '2026-01-26' }),
        sandning(),
        sandning({ id: 'a2', skickad: '2026-02-08', atertagen: '2026-02-09' }),
      ],
    }
    expect(kod(till('2026-01-25'), i({}, igen))).toBe('DATUM_ORDNING')
    expect(kod(till('2026-01-26'), i({}, igen))).toBeNull()
    const sammaDag = {
      aktualiseringar: [sandning({ id: 'a0', atertagen: '2026-02-02' }), sandning()],
    }
    expect(kod(till('2026-02-01'), i({}, sammaDag))).toBe('DATUM_ORDNING')
    const [forra, ...efter] = igen.aktualiseringar
    const struken = { aktualiseringar: [{ ...forra!, makulerad: true }, ...efter] }
    expect(kod(till('2026-01-25'), i({}, struken))).toBeNull()
  })

  it('rests on the first samtycke to the team of several, and is held by the first decision that stands', () => {
    const flera = {
      samtycken: [samtycke({ id: 's2', datum: '2026-01-28' }), samtycke()],
      beslut: [
        beslut({ id: 'b0', datum: '2026-02-03', makulerad: true }),
        beslut({ id: 'bx', datum: '2026-02-03', aktualiseringId: 'en annan' }),
        beslut(),
      ],
    }
    expect(kod(till('2026-01-20'), i({}, flera))).toBeNull()
    expect(kod(till('2026-02-10'), i({}, flera))).toBeNull()
  })

  it('moves the steps it parts, and the day that counts in Mål 1', () => {
    expect(planen(till('2026-01-30'), i())).toEqual({
      rad: { skickad: '2026-01-30' },
      arende: { aktualiserad: '2026-01-30' },
      perioder: [
        { tabell: 'steg', id: 'AKTUALISERING', fran: '2026-01-30' },
        { tabell: 'steg', id: 'IDENTIFIERING', till: '2026-01-30' },
      ],
    })
  })

  it('moves how long the case has stood there and lain with the team, where it still does', () => {
    const skickat = { steg: 'AKTUALISERING', stegSedan: '2026-02-02', liggerHosSedan: '2026-02-02' }
    expect(planen(till('2026-01-30'), i(skickat)).arende).toEqual({
      aktualiserad: '2026-01-30',
      stegSedan: '2026-01-30',
      liggerHosSedan: '2026-01-30',
    })
    const hosKommunen = { ...skickat, liggerHos: 'KOMMUN' as const, stegSedan: '2026-02-05' }
    expect(planen(till('2026-01-30'), i(hosKommunen)).arende).toEqual({ aktualiserad: '2026-01-30' })
  })

  it('counts by the first sending that is not taken back', () => {
    const aterSkickat = sandning({ id: 'a2', skickad: '2026-02-08' })
    const flera = (forsta: object) => ({ aktualiseringar: [sandning(forsta), aterSkickat], beslut: [] })
    expect(planen(till('2026-02-04'), i({}, flera({ atertagen: '2026-02-05' }))).arende.aktualiserad).toBe(
      '2026-02-08',
    )
    expect(planen(till('2026-02-04'), i({}, flera({}))).arende.aktualiserad).toBe('2026-02-04')
    const ny = { sak: 'aktualisering' as const, sakId: 'a2', datum: '2026-02-09' }
    expect(planen(ny, i({}, flera({})))).toMatchObject({
      arende: { aktualiserad: '2026-02-02' },
      perioder: [],
    })
    expect(planen(ny, i({}, flera({ makulerad: true }))).arende.aktualiserad).toBe('2026-02-09')
  })

  it('counts by the first of several, in whatever order they are recorded', () => {
    const tva = { aktualiseringar: [sandning({ id: 'a2', skickad: '2026-02-08' }), sandning()] }
    expect(planen(till('2026-02-04'), i({}, tva)).arende.aktualiserad).toBe('2026-02-04')
  })

  it('moves the steps it parts, and no earlier ones of a case that was sent before', () => {
    const igen = {
      steg: [
        steg('IDENTIFIERING', '2026-01-07', '2026-01-12', { id: 'forst' }),
        steg('AKTUALISERING', '2026-01-12', '2026-01-25', { id: 'sedan' }),
        steg('IDENTIFIERING', '2026-01-25', '2026-02-02', { id: 'ater', skal: 'Frågan ändrades' }),
        steg('AKTUALISERING', '2026-02-02', '2026-02-20', { id: 'nu' }),
      ],
    }
    expect(planen(till('2026-01-30'), i({}, igen)).perioder.map((p) => p.id)).toEqual(['nu', 'ater'])
  })

  it('moves no later step that began the same day', () => {
    const sammaDag = { stegSedan: '2026-02-02', liggerHosSedan: '2026-02-10' }
    expect(planen(till('2026-01-30'), i(sammaDag)).arende).toEqual({ aktualiserad: '2026-01-30' })
  })

  it('is refused with the nearest day that holds', () => {
    expect(ratta(till('2026-11-21'), i())).toMatchObject({ data: { senast: IDAG } })
    expect(ratta(till('2026-01-19'), i())).toMatchObject({ data: { tidigast: '2026-01-20' } })
    expect(ratta(till('2026-02-11'), i())).toMatchObject({ data: { senast: '2026-02-10' } })
  })

  it('of one that returned the case moves no step: that has a reason of its own', () => {
    const ater = { steg: [vagen.steg[0]!, steg('AKTUALISERING', '2026-02-02', null, { skal: 'Tillbaka' })] }
    expect(planen(till('2026-01-30'), i({}, ater)).perioder).toEqual([])
  })
})

describe('a decision’s day', () => {
  const till = (datum: string, sakId = 'b1') => ({ sak: 'teambeslut' as const, sakId, datum })

  it.each([
    ['on the sending’s day', '2026-02-02', null],
    ['before the sending', '2026-02-01', 'DATUM_ORDNING'],
    ['on the day the kartläggning started', '2026-02-20', null],
    ['after the kartläggning started', '2026-02-21', 'DATUM_FOR_SENT'],
    ['in the future', '2026-11-21', 'DATUM_I_FRAMTIDEN'],
  ])('%s', (_, dag, code) => expect(kod(till(dag), i())).toBe(code))

  it('needs its sending', () => {
    expect(kod(till('2026-02-10'), i({}, { aktualiseringar: [] }))).toBe('HANDELSE_SAKNAS')
  })

  it('stays between the decisions before and after', () => {
    const tre = {
      beslut: [
        beslut({ id: 'b0', beslut: 'KOMPLETTERAS', datum: '2026-02-05' }),
        beslut({ id: 'b1', beslut: 'KOMPLETTERAS', datum: '2026-02-08' }),
        beslut({ id: 'b2', datum: '2026-02-10' }),
      ],
    }
    expect(kod(till('2026-02-05'), i({}, tre))).toBeNull()
    expect(kod(till('2026-02-04'), i({}, tre))).toBe('DATUM_ORDNING')
    expect(kod(till('2026-02-10'), i({}, tre))).toBeNull()
    expect(kod(till('2026-02-11'), i({}, tre))).toBe('DATUM_FOR_SENT')
    // The start of the kartläggning holds what admitted the person, and only that.
    expect(kod(till('2026-02-21', 'b2'), i({}, tre))).toBe('DATUM_FOR_SENT')
  })

  it('moves how long the case has lain where it lies, where the decision put it there', () => {
    expect(planen(till('2026-02-12'), i()).arende).toEqual({ liggerHosSedan: '2026-02-12' })
    expect(planen(till('2026-02-12'), i({ liggerHosSedan: '2026-03-01' }))).toEqual({
      rad: { datum: '2026-02-12' },
      arende: {},
      perioder: [],
    })
  })

  const vilande = beslut({ beslut: 'VILANDE' })
  const vilan = {
    beslut: [vilande],
    statusar: [
      status('PAGAENDE', '2026-01-07', '2026-02-10'),
      status('VILANDE', '2026-02-10', '2026-03-15', { skal: 'TEAMET_AVVAKTAR' }),
      status('PAGAENDE', '2026-03-15', null, { id: 'igen' }),
    ],
  }

  it('moves the rest that it brought, and no other rest of that day', () => {
    expect(planen(till('2026-02-12'), i({}, vilan)).perioder).toEqual([
      { tabell: 'status', id: 'VILANDE', fran: '2026-02-12' },
      { tabell: 'status', id: 'PAGAENDE', till: '2026-02-12' },
    ])
    const egen = vilan.statusar.map((p) => (p.status === 'VILANDE' ? { ...p, skal: 'SJUKDOM' } : p))
    expect(planen(till('2026-02-12'), i({}, { ...vilan, statusar: egen })).perioder).toEqual([])
  })

  it('keeps within the rest that it brought, and after what was before it', () => {
    expect(kod(till('2026-03-15'), i({}, vilan))).toBeNull()
    expect(kod(till('2026-03-16'), i({}, vilan))).toBe('DATUM_FOR_SENT')
    const kort = [status('PAGAENDE', '2026-02-08', '2026-02-10'), ...vilan.statusar.slice(1)]
    expect(kod(till('2026-02-07'), i({}, { ...vilan, statusar: kort }))).toBe('DATUM_ORDNING')
  })

  it('moves the waking that it brought', () => {
    const vackt = {
      beslut: [beslut({ id: 'b0', beslut: 'VILANDE', datum: '2026-02-05' }), beslut()],
      statusar: [
        status('PAGAENDE', '2026-01-07', '2026-02-05'),
        status('VILANDE', '2026-02-05', '2026-02-10', { skal: 'TEAMET_AVVAKTAR' }),
        status('PAGAENDE', '2026-02-10', null, { id: 'igen' }),
      ],
    }
    expect(planen(till('2026-02-12'), i({}, vackt)).perioder).toEqual([
      { tabell: 'status', id: 'igen', fran: '2026-02-12' },
      { tabell: 'status', id: 'VILANDE', till: '2026-02-12' },
    ])
  })

  const nej = {
    beslut: [beslut({ beslut: 'EJ_ANTAGEN' })],
    steg: [vagen.steg[0]!, steg('AKTUALISERING', '2026-02-02', '2026-02-10')],
    statusar: [status('PAGAENDE', '2026-01-07', '2026-02-10'), status('AVSLUTAD', '2026-02-10', null)],
  }
  const stangt = { steg: 'AKTUALISERING', avslutad: '2026-02-10', liggerHosSedan: '2026-02-10' }

  it('moves the avslut that it brought: the case’s day, its step and its status', () => {
    expect(planen(till('2026-02-12'), i(stangt, nej))).toEqual({
      rad: { datum: '2026-02-12' },
      arende: { avslutad: '2026-02-12', liggerHosSedan: '2026-02-12' },
      perioder: [
        { tabell: 'status', id: 'AVSLUTAD', fran: '2026-02-12' },
        { tabell: 'status', id: 'PAGAENDE', till: '2026-02-12' },
        { tabell: 'steg', id: 'AKTUALISERING', till: '2026-02-12' },
      ],
    })
  })

  it('moves no avslut that the kommun made on that day', () => {
    const { arende } = planen(till('2026-02-12'), i({ avslutad: '2026-02-10', avslutsorsak: 'FLYTT' }))
    expect(arende).not.toHaveProperty('avslutad')
  })

  it('moves no pause that the kommun made on that day', () => {
    const pausad = [
      status('PAGAENDE', '2026-01-07', '2026-02-10'),
      status('VILANDE', '2026-02-10', null, { skal: 'SJUKDOM' }),
    ]
    expect(planen(till('2026-02-12'), i({}, { statusar: pausad })).perioder).toEqual([])
  })

  it('moves the end of the step that it ended, also where the case was sent the same day', () => {
    const steg2 = [
      steg('IDENTIFIERING', '2026-01-07', '2026-02-10'),
      steg('AKTUALISERING', '2026-02-10', '2026-02-10'),
    ]
    const r = { ...nej, steg: steg2, aktualiseringar: [sandning({ skickad: '2026-02-10' })] }
    expect(planen(till('2026-02-12'), i(stangt, r)).perioder).toContainEqual({
      tabell: 'steg',
      id: 'AKTUALISERING',
      till: '2026-02-12',
    })
  })

  it('goes by its own sending of several', () => {
    const tva = {
      aktualiseringar: [sandning({ atertagen: '2026-02-03' }), sandning({ id: 'a2', skickad: '2026-02-08' })],
      beslut: [beslut({ aktualiseringId: 'a2' })],
    }
    expect(kod(till('2026-02-07'), i({}, tva))).toBe('DATUM_ORDNING')
    expect(kod(till('2026-02-08'), i({}, tva))).toBeNull()
  })

  it('moves no avslut of another day', () => {
    const { arende, perioder } = planen(till('2026-02-12'), i({ ...stangt, avslutad: '2026-05-01' }, nej))
    expect(arende).not.toHaveProperty('avslutad')
    expect(perioder.map((p) => p.tabell)).not.toContain('steg')
  })
})
