import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { UtredningHistoria } from '../definition'
import { indikatorer, konIndikatorer } from './indikatorer'

const tom: UtredningHistoria = {
  kommunKod: '0881',
  utredningId: 'u1',
  deltagareId: 'd1',
  person: 'p1',
  kon: 'KVINNA',
  spar: 'REAKTIV',
  identifierad: '2026-01-01',
  aktualiseringar: [],
  teambeslut: [],
  rekommendationer: [],
  insatser: [],
  aktivitetsformagor: [],
  stegPerioder: [],
  statusPerioder: [],
  avslutad: null,
  avslutsorsak: null,
}
const historia = (delar: Partial<UtredningHistoria>): UtredningHistoria => ({ ...tom, ...delar })
const dagar = (kod: string, h: UtredningHistoria): [string, string | null][] =>
  (indikatorer.find((i) => i.kod === kod)?.intervall(h) ?? []).map((i) => [i.fran, i.till])
const gallerPer = (kod: string, h: UtredningHistoria, per: string): boolean =>
  dagar(kod, h).some(([fran, till]) => fran <= per && (till === null || per < till))
const skickad = (dag: string, atertagen: string | null = null) => ({ skickad: dag, atertagen })

describe('the goals', () => {
  it('have the labels, targets and shares of the project plan', () => {
    const malen = indikatorer.filter((i) => i.slag === 'MAL')
    expect(malen.map((i) => [i.kod, i.etikett, i.mal, i.andel])).toEqual([
      ['M1', 'Aktualiserade för utredning', 308, null],
      ['M2', 'Slutförda utredningar', 277, { procent: 90, av: 'M1' }],
      ['M3A', 'Tagit steg närmare arbetsmarknaden', 250, { procent: 90, av: 'M2' }],
      ['M3B', 'Bedömd aktivitetsförmåga minst 25 %', 125, { procent: 50, av: 'M3A' }],
    ])
    expect(konIndikatorer.map((i) => [i.kod, i.etikett, i.av, i.kon, i.malSpann])).toEqual([
      ['M1_KVINNOR', 'varav kvinnor', 'M1', 'KVINNA', [123, 185]],
      ['M1_MAN', 'varav män', 'M1', 'MAN', [123, 185]],
    ])
  })

  it('and every other number say what they count', () => {
    for (const i of [...indikatorer, ...konIndikatorer]) {
      expect(i.definition, i.kod).not.toBe('')
      expect(i.etikett, i.kod).not.toBe('')
    }
  })
})

describe('Mål 1', () => {
  it('counts from the sending, and an avslut changes nothing', () => {
    const h = historia({
      aktualiseringar: [skickad('2026-02-01')],
      avslutad: '2026-03-01',
      avslutsorsak: 'EGET_VAL',
    })
    expect(dagar('M1', h)).toEqual([['2026-02-01', null]])
  })

  it('no longer counts on the day of taking back, and anew from the next sending', () => {
    const h = historia({ aktualiseringar: [skickad('2026-02-01', '2026-02-10'), skickad('2026-02-20')] })
    expect(gallerPer('M1', h, '2026-02-09')).toBe(true)
    expect(gallerPer('M1', h, '2026-02-10')).toBe(false)
    expect(dagar('M1', h)).toEqual([
      ['2026-02-01', '2026-02-10'],
      ['2026-02-20', null],
    ])
  })

  it('keeps the first date when it was completed and sent again', () => {
    const h = historia({ aktualiseringar: [skickad('2026-02-01'), skickad('2026-02-20')] })
    expect(dagar('M1', h)).toEqual([['2026-02-01', null]])
  })

  it('never counts a sending taken back the same day', () => {
    expect(dagar('M1', historia({ aktualiseringar: [skickad('2026-02-01', '2026-02-01')] }))).toEqual([])
  })

  it('takes the new date when it is sent again on the day of taking back', () => {
    const h = historia({ aktualiseringar: [skickad('2026-02-01', '2026-02-10'), skickad('2026-02-10')] })
    expect(dagar('M1', h).at(-1)).toEqual(['2026-02-10', null])
  })
})

describe('Mål 2 and 3', () => {
  const antagen = historia({
    aktualiseringar: [skickad('2026-02-01')],
    rekommendationer: [{ signerad: '2026-06-01' }, { signerad: '2026-08-01' }],
  })

  it('counts Mål 2 from the first signed version', () => {
    expect(dagar('M2', antagen)).toEqual([['2026-06-01', null]])
  })

  it('counts an insats that started before the signing from the signing, a later one from its start', () => {
    const med = (typ: string, startad: string) => historia({ ...antagen, insatser: [{ typ, startad }] })
    expect(dagar('M3A', med('PRAKTIK_ARBETSTRANING', '2026-03-01'))).toEqual([['2026-06-01', null]])
    expect(dagar('M3A', med('REHABILITERANDE', '2026-07-01'))).toEqual([['2026-07-01', null]])
    expect(dagar('M3A', med('SOCIAL', '2026-07-01'))).toEqual([])
    expect(dagar('M3A', med('ARBETE', '2026-07-01'))).toEqual([])
  })

  it('counts any assessment of 25 % or more, a later lower one takes nothing away', () => {
    const h = historia({
      ...antagen,
      insatser: [{ typ: 'ARBETSFORBEREDANDE', startad: '2026-07-01' }],
      aktivitetsformagor: [
        { datum: '2026-07-10', procent: 24 },
        { datum: '2026-08-10', procent: 25 },
        { datum: '2026-09-10', procent: 0 },
      ],
    })
    expect(dagar('M3B', h)).toEqual([['2026-08-10', null]])
  })

  it('counts an assessment made before the insats from the day Mål 3 begins', () => {
    const h = historia({
      ...antagen,
      insatser: [{ typ: 'ARBETSFORBEREDANDE', startad: '2026-07-01' }],
      aktivitetsformagor: [{ datum: '2026-02-10', procent: 50 }],
    })
    expect(dagar('M3B', h)).toEqual([['2026-07-01', null]])
  })

  it('falls with Mål 1 when the aktualisering is taken back', () => {
    const h = historia({ ...antagen, aktualiseringar: [skickad('2026-02-01', '2026-07-01')] })
    expect(dagar('M2', h)).toEqual([['2026-06-01', '2026-07-01']])
  })
})

describe('FELREGISTRERAD', () => {
  it('counts nowhere, at no date', () => {
    const h = historia({
      aktualiseringar: [skickad('2026-02-01')],
      rekommendationer: [{ signerad: '2026-06-01' }],
      stegPerioder: [{ steg: 'IDENTIFIERING', fran: '2026-01-01', till: '2026-02-01' }],
      statusPerioder: [{ status: 'PAGAENDE', fran: '2026-01-01', till: null }],
      avslutad: '2026-07-01',
      avslutsorsak: 'FELREGISTRERAD',
    })
    expect(indikatorer.flatMap((i) => i.intervall(h))).toEqual([])
  })
})

describe('the parts of Mål 1', () => {
  it('follow the decisions as they come', () => {
    const h = historia({
      aktualiseringar: [skickad('2026-02-01')],
      teambeslut: [
        { datum: '2026-02-10', beslut: 'KOMPLETTERAS' },
        { datum: '2026-03-01', beslut: 'VILANDE' },
        { datum: '2026-04-01', beslut: 'ANTAGEN' },
      ],
      avslutad: '2026-09-01',
      avslutsorsak: 'TILL_ARBETE',
    })
    expect(dagar('M1_VANTAR', h)).toEqual([['2026-02-01', '2026-03-01']])
    expect(dagar('M1_AVVAKTAR', h)).toEqual([['2026-03-01', '2026-04-01']])
    expect(dagar('M1_ANTAGNA', h)).toEqual([['2026-04-01', null]])
    expect(dagar('M1_AVSLUTADE_FORE_BESLUT', h)).toEqual([])
  })

  it('puts who is not admitted, and closed that day, among the not admitted', () => {
    const h = historia({
      aktualiseringar: [skickad('2026-02-01')],
      teambeslut: [{ datum: '2026-02-10', beslut: 'EJ_ANTAGEN' }],
      avslutad: '2026-02-10',
      avslutsorsak: 'EJ_ANTAGEN',
    })
    expect(dagar('M1_EJ_ANTAGNA', h)).toEqual([['2026-02-10', null]])
  })

  it('puts who was closed without a final decision among those closed before it', () => {
    const h = historia({
      aktualiseringar: [skickad('2026-02-01')],
      teambeslut: [{ datum: '2026-02-10', beslut: 'VILANDE' }],
      avslutad: '2026-03-10',
      avslutsorsak: 'FLYTT',
    })
    expect(dagar('M1_AVVAKTAR', h)).toEqual([['2026-02-10', '2026-03-10']])
    expect(dagar('M1_AVSLUTADE_FORE_BESLUT', h)).toEqual([['2026-03-10', null]])
  })

  it('waits again when it was taken back and sent anew', () => {
    const h = historia({
      aktualiseringar: [skickad('2026-02-01', '2026-03-01'), skickad('2026-04-01')],
      teambeslut: [{ datum: '2026-02-10', beslut: 'VILANDE' }],
    })
    expect(dagar('M1_AVVAKTAR', h)).toEqual([['2026-02-10', '2026-03-01']])
    expect(dagar('M1_VANTAR', h)).toEqual([
      ['2026-02-01', '2026-02-10'],
      ['2026-04-01', null],
    ])
  })
})

describe('where cases stand', () => {
  it('ends a step at avslut, and one with an unknown end when the next began', () => {
    const h = historia({
      stegPerioder: [
        { steg: 'KARTLAGGNING', fran: '2026-03-01', till: null, okantSlut: true },
        { steg: 'STOD_VIDARE', fran: '2026-06-01', till: null },
      ],
      avslutad: '2026-08-01',
      avslutsorsak: 'TILL_ARBETE',
    })
    expect(dagar('STEG_KARTLAGGNING', h)).toEqual([['2026-03-01', '2026-06-01']])
    expect(dagar('STEG_STOD_VIDARE', h)).toEqual([['2026-06-01', '2026-08-01']])
  })

  it('holds a step that began and one that ended on one day, in whatever order they are read', () => {
    const perioder = [
      { steg: 'IDENTIFIERING', fran: '2026-11-27', till: '2026-11-27' },
      { steg: 'AKTUALISERING', fran: '2026-11-27', till: null },
    ]
    for (const stegPerioder of [perioder, [...perioder].reverse()]) {
      const h = historia({ stegPerioder })
      expect(dagar('STEG_IDENTIFIERING', h)).toEqual([])
      expect(dagar('STEG_AKTUALISERING', h)).toEqual([['2026-11-27', null]])
    }
  })

  it('follows the status', () => {
    const h = historia({
      statusPerioder: [
        { status: 'PAGAENDE', fran: '2026-01-01', till: '2026-02-01' },
        { status: 'VILANDE', fran: '2026-02-01', till: null },
      ],
    })
    expect(dagar('STATUS_PAGAENDE', h)).toEqual([['2026-01-01', '2026-02-01']])
    expect(gallerPer('STATUS_VILANDE', h, '2026-02-01')).toBe(true)
  })
})

describe('against a plain reading of the events', () => {
  const dag = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`)
  const beslut = fc.constantFrom('ANTAGEN', 'EJ_ANTAGEN', 'KOMPLETTERAS', 'VILANDE' as const)
  const slumpad = fc.record({
    aktualiseringar: fc.array(fc.record({ skickad: dag, atertagen: fc.option(dag, { nil: null }) }), {
      maxLength: 4,
    }),
    teambeslut: fc.array(fc.record({ datum: dag, beslut }), { maxLength: 4 }),
    rekommendationer: fc.array(fc.record({ signerad: dag }), { maxLength: 3 }),
    insatser: fc.array(
      fc.record({ typ: fc.constantFrom('ARBETSFORBEREDANDE', 'REHABILITERANDE', 'STUDIER'), startad: dag }),
      { maxLength: 3 },
    ),
    aktivitetsformagor: fc.array(fc.record({ datum: dag, procent: fc.constantFrom(0, 24, 25, 80) }), {
      maxLength: 3,
    }),
    avslutad: fc.option(dag, { nil: null }),
    avslutsorsak: fc.constantFrom('TILL_ARBETE', 'FELREGISTRERAD'),
  })

  it('Mål 1–3 hold on exactly the days that the words say, and the parts always sum to Mål 1', () => {
    fc.assert(
      fc.property(slumpad, dag, (delar, per) => {
        const h = historia({ ...delar, avslutsorsak: delar.avslutad ? delar.avslutsorsak : null })
        const rakna = h.avslutsorsak !== 'FELREGISTRERAD'
        const m1 =
          rakna &&
          h.aktualiseringar.some((a) => a.skickad <= per && !(a.atertagen !== null && a.atertagen <= per))
        const m2 = m1 && h.rekommendationer.some((r) => r.signerad <= per)
        const m3a = m2 && h.insatser.some((i) => i.startad <= per && i.typ !== 'STUDIER')
        const m3b = m3a && h.aktivitetsformagor.some((a) => a.datum <= per && a.procent >= 25)
        expect(['M1', 'M2', 'M3A', 'M3B'].map((k) => gallerPer(k, h, per))).toEqual([m1, m2, m3a, m3b])
        const delarna = indikatorer.filter((i) => i.delAv === 'M1').filter((i) => gallerPer(i.kod, h, per))
        expect(delarna).toHaveLength(m1 ? 1 : 0)
      }),
      { numRuns: 2000 },
    )
  })
})
