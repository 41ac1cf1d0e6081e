import { describe, expect, it } from 'vitest'
import type { Cell } from './cell'
import { granskaFil } from './granska-fil'
import { KOLUMNER, type Kolumn } from './rubriker'

const IDAG = '2026-11-23'
const villkor = {
  idag: IDAG,
  egenKommun: '0881',
  kommuner: [
    { kod: '0881', namn: 'Nybro' },
    { kod: '0862', namn: 'Emmaboda' },
  ],
}
const text = (t: string): Cell => ({ slag: 'TEXT', text: t })
type Rad = Partial<Record<Kolumn, string | Cell>>

/** A person's whole way, without a fault; born 1985-04-12. */
const HEL: Rad = {
  Personnummer: '19850412-9811',
  Förnamn: 'Åsa',
  Efternamn: 'Testlund',
  Kön: 'Kvinna',
  Kommun: 'Nybro',
  Spår: 'Reaktiv',
  'Månader med bistånd': '30',
  Identifierad: '2026-01-10',
  Aktualiserad: '2026-01-20',
  Teambeslut: 'Antagen',
  Beslutsdatum: '2026-01-30',
  'Kartläggning påbörjad': '2026-02-10',
  'Rekommendation klar': '2026-04-10',
  Insatstyp: 'Praktik/arbetsträning',
  'Insats startad': '2026-03-01',
  Aktivitetsförmåga: '25 %',
  Bedömningsdatum: '2026-04-01',
  Avslutad: '2026-06-01',
  Avslutsorsak: 'Till arbete',
}
/** Only what is always needed. */
const KORT: Rad = Object.fromEntries(
  Object.entries(HEL).filter(([k]) =>
    [
      'Personnummer',
      'Förnamn',
      'Efternamn',
      'Kön',
      'Kommun',
      'Spår',
      'Månader med bistånd',
      'Identifierad',
    ].includes(k),
  ),
)

function granska(...rader: Rad[]) {
  const utfall = granskaFil(
    {
      typ: 'CSV',
      rubriker: KOLUMNER.map(text),
      rader: rader.map((rad, i) => ({
        rad: i + 2,
        celler: KOLUMNER.map((k) => {
          const varde = rad[k] ?? ''
          return typeof varde === 'string' ? text(varde) : varde
        }),
      })),
    },
    villkor,
  )
  if (!utfall.accepted) throw new Error(utfall.code)
  return utfall.value
}
const koder = (rad: Rad) => granska(rad).avvisade.flatMap((r) => r.fel.map((f) => `${f.kolumn}: ${f.kod}`))
const utan = (rad: Rad, ...kolumner: Kolumn[]): Rad =>
  Object.fromEntries(Object.entries(rad).filter(([k]) => !kolumner.includes(k as Kolumn)))

describe('a sound row', () => {
  it('becomes 21 facts in codes', () => {
    expect(granska(HEL).godkanda).toMatchObject([
      {
        rad: 2,
        falt: {
          personnummer: '198504129811',
          fornamn: 'Åsa',
          efternamn: 'Testlund',
          kon: 'KVINNA',
          kommunKod: '0881',
          spar: 'REAKTIV',
          manader: 30,
          skal: null,
          skyddad: false,
          identifierad: '2026-01-10',
          aktualiserad: '2026-01-20',
          teambeslut: 'ANTAGEN',
          beslutsdatum: '2026-01-30',
          kartlaggningPaborjad: '2026-02-10',
          rekommendationKlar: '2026-04-10',
          insatstyp: 'PRAKTIK_ARBETSTRANING',
          insatsStartad: '2026-03-01',
          aktivitetsformaga: 25,
          bedomningsdatum: '2026-04-01',
          avslutad: '2026-06-01',
          avslutsorsak: 'TILL_ARBETE',
        },
      },
    ])
  })

  it.each<[string, Rad]>([
    ['only what is always needed', KORT],
    [
      'case, blanks and decomposed letters',
      { ...KORT, Kön: ' KVINNA\u00a0', Kommun: 'nybro', Spår: 'reaktiv'.normalize('NFD') },
    ],
    [
      'every date on one day',
      {
        ...HEL,
        ...Object.fromEntries(
          Object.keys(HEL)
            .filter((k) => /^\d{4}-/.test(String(HEL[k as Kolumn])))
            .map((k) => [k, IDAG]),
        ),
      },
    ],
    ['ten digits', { ...KORT, Personnummer: '8504129811' }],
    ['few months with a reason', { ...KORT, 'Månader med bistånd': '3', Skäl: 'Samlad tid över två år' }],
    [
      'preventive without months',
      { ...utan(KORT, 'Månader med bistånd'), Spår: 'Förebyggande', Skäl: 'Arbetslös' },
    ],
    ['zero per cent', { ...KORT, Aktivitetsförmåga: '0', Bedömningsdatum: '2026-01-10' }],
    ['a real date', { ...KORT, Identifierad: { slag: 'DATUM', text: '2026-01-10' } }],
    [
      'not admitted, closed the same day',
      { ...KORT, Aktualiserad: '2026-01-20', Teambeslut: 'Ej antagen', Beslutsdatum: '2026-01-30' },
    ],
  ])('may be %s', (_, rad) => {
    expect(koder(rad)).toEqual([])
  })
})

describe('always needed', () => {
  it.each(['Personnummer', 'Förnamn', 'Efternamn', 'Kön', 'Kommun', 'Spår', 'Identifierad'] as const)(
    '%s',
    (kolumn) => {
      expect(koder(utan(KORT, kolumn))).toEqual([`${kolumn}: SAKNAS`])
      expect(koder({ ...KORT, [kolumn]: ' \u200b ' })).toEqual([`${kolumn}: SAKNAS`])
    },
  )
})

describe('a cell that means nothing', () => {
  it.each<[Kolumn, string | Cell, string]>([
    ['Personnummer', '19850412-9812', 'PERSONNUMMER_OGILTIGT'],
    ['Personnummer', { slag: 'TAL', text: '612039990' }, 'PERSONNUMMER_OGILTIGT'],
    ['Förnamn', 'x'.repeat(101), 'OKANT_VARDE'],
    ['Efternamn', 'A\u0000B', 'OKANT_VARDE'],
    ['Efternamn', 'A\ud800', 'OKANT_VARDE'],
    ['Förnamn', { slag: 'FEL', text: '#REF!' }, 'OKANT_VARDE'],
    ['Kön', 'K', 'OKANT_VARDE'],
    ['Kommun', 'Kalmar', 'OKAND_KOMMUN'],
    ['Kommun', '0881', 'OKAND_KOMMUN'],
    ['Kommun', 'Emmaboda', 'EJ_BEHORIG_KOMMUN'],
    ['Spår', 'Snabbspår', 'OKANT_VARDE'],
    ['Månader med bistånd', 'två år', 'OKANT_VARDE'],
    ['Månader med bistånd', '24,5', 'OKANT_VARDE'],
    ['Månader med bistånd', '-24', 'OKANT_VARDE'],
    ['Månader med bistånd', '24%', 'OKANT_VARDE'],
    ['Skyddade uppgifter', 'Kanske', 'OKANT_VARDE'],
    ['Identifierad', '2026-02-30', 'DATUM_OGILTIGT'],
    ['Identifierad', '10/1 2026', 'DATUM_OGILTIGT'],
    ['Identifierad', { slag: 'TAL', text: '46032' }, 'DATUM_OGILTIGT'],
    ['Identifierad', { slag: 'FEL', text: '60' }, 'DATUM_OGILTIGT'],
    ['Identifierad', '2026-11-24', 'DATUM_I_FRAMTIDEN'],
    ['Aktualiserad', '2031-01-07', 'DATUM_I_FRAMTIDEN'],
  ])('%s: %j is %s and nothing else', (kolumn, varde, kod) => {
    expect(koder({ ...KORT, [kolumn]: varde })).toEqual([`${kolumn}: ${kod}`])
  })

  it.each(['110', '-5', '25,5', '0,25', '25%%', 'hälften'])('Aktivitetsförmåga: %s', (varde) => {
    expect(koder({ ...KORT, Aktivitetsförmåga: varde, Bedömningsdatum: '2026-01-10' })).toEqual([
      'Aktivitetsförmåga: OKANT_VARDE',
    ])
  })

  it('tells that Excel has shortened a number', () => {
    const [rad] = granska({ ...KORT, Personnummer: { slag: 'TAL', text: '612039990' } }).avvisade
    expect(rad?.fel[0]?.uppgift).toEqual({ nummer: 'FORKORTAT' })
  })
})

describe('cells that need each other', () => {
  it.each<[Kolumn, Kolumn[]]>([
    ['Aktualiserad', []],
    ['Beslutsdatum', ['Teambeslut']],
    ['Teambeslut', ['Beslutsdatum', 'Kartläggning påbörjad', 'Rekommendation klar']],
    ['Insatstyp', []],
    ['Insats startad', []],
    ['Aktivitetsförmåga', []],
    ['Bedömningsdatum', []],
    ['Avslutad', []],
    ['Avslutsorsak', []],
  ])('%s missing', (kolumn, ocksaUtan) => {
    const rad = utan(HEL, kolumn, ...ocksaUtan)
    const vantat =
      kolumn === 'Teambeslut'
        ? []
        : kolumn === 'Beslutsdatum'
          ? ['Beslutsdatum: SAKNAS', 'Teambeslut: TEAMBESLUT_EJ_ANTAGEN']
          : [`${kolumn}: SAKNAS`]
    expect(koder(rad).sort()).toEqual(vantat)
  })

  it('each date of the way needs the one before it', () => {
    expect(koder(utan(HEL, 'Kartläggning påbörjad'))).toEqual(['Kartläggning påbörjad: SAKNAS'])
    expect(koder(utan(HEL, 'Beslutsdatum'))).toEqual(['Beslutsdatum: SAKNAS'])
  })

  it('an insats needs the aktualisering', () => {
    const rad = { ...KORT, Insatstyp: 'Social', 'Insats startad': '2026-02-01' }
    expect(koder(rad)).toEqual(['Aktualiserad: SAKNAS'])
  })

  it('an invalid cell is there all the same: nothing is missing beside it', () => {
    const rad = { ...KORT, Aktualiserad: '2026-01-20', Teambeslut: 'Antagen', Beslutsdatum: 'i mars' }
    expect(koder(rad)).toEqual(['Beslutsdatum: DATUM_OGILTIGT'])
  })
})

describe('dates in order', () => {
  it.each<[Kolumn, string]>([
    ['Aktualiserad', '2026-01-09'],
    ['Kartläggning påbörjad', '2026-01-29'],
    ['Rekommendation klar', '2026-02-09'],
    ['Insats startad', '2026-01-19'],
    ['Bedömningsdatum', '2026-01-09'],
    ['Avslutad', '2026-04-09'],
  ])('%s too early', (kolumn, datum) => {
    expect(koder({ ...HEL, [kolumn]: datum })).toEqual([`${kolumn}: DATUM_ORDNING`])
  })

  it('looks at neighbours only, and blames a column once', () => {
    expect(koder({ ...HEL, Beslutsdatum: '2026-01-01' })).toEqual(['Beslutsdatum: DATUM_ORDNING'])
    expect(koder({ ...HEL, Avslutad: '2025-01-01' })).toEqual(['Avslutad: DATUM_ORDNING'])
  })

  it('leaves out a date that has not been yet', () => {
    expect(koder({ ...HEL, Identifierad: '2030-01-01' })).toEqual(['Identifierad: DATUM_I_FRAMTIDEN'])
  })
})

describe('the rules of the project', () => {
  it('kartläggning only after Antagen', () => {
    for (const beslut of ['Ej antagen', 'Kompletteras', 'Vilande']) {
      expect(koder({ ...HEL, Teambeslut: beslut })).toEqual(['Teambeslut: TEAMBESLUT_EJ_ANTAGEN'])
    }
    expect(koder({ ...HEL, Teambeslut: 'Antaget' })).toEqual(['Teambeslut: OKANT_VARDE'])
  })

  it('months for the reactive spår, a reason where they are few and for the preventive', () => {
    expect(koder(utan(KORT, 'Månader med bistånd'))).toEqual(['Månader med bistånd: SAKNAS'])
    expect(koder({ ...KORT, 'Månader med bistånd': '23' })).toEqual([
      'Månader med bistånd: MANADER_FOR_FA_UTAN_SKAL',
    ])
    expect(koder({ ...KORT, 'Månader med bistånd': '24' })).toEqual([])
    expect(koder({ ...KORT, Spår: 'Förebyggande' })).toEqual(['Skäl: SKAL_SAKNAS'])
    expect(koder({ ...utan(KORT, 'Månader med bistånd'), Spår: 'Okänt' })).toEqual(['Spår: OKANT_VARDE'])
  })

  it('18 to 65 on the day of aktualisering, else of identifying', () => {
    // Born 2008-01-20: 18 on 2026-01-20.
    const ung = { ...KORT, Personnummer: '20080120-9800' }
    expect(koder(ung)).toEqual(['Personnummer: ALDER_UTANFOR'])
    expect(koder({ ...ung, Aktualiserad: '2026-01-19' })).toEqual(['Personnummer: ALDER_UTANFOR'])
    expect(koder({ ...ung, Aktualiserad: '2026-01-20' })).toEqual([])
    expect(koder({ ...ung, Aktualiserad: '2031-01-01' })).toEqual(['Aktualiserad: DATUM_I_FRAMTIDEN'])
    // Born 1960-01-11: 66 on 2026-01-11.
    const aldst = { ...KORT, Personnummer: '19600111-9822' }
    expect(koder(aldst)).toEqual([])
    expect(koder({ ...aldst, Identifierad: '2026-01-11' })).toEqual(['Personnummer: ALDER_UTANFOR'])
  })

  it('gives all codes of a row, each once', () => {
    expect(
      koder({
        ...utan(HEL, 'Förnamn', 'Insatstyp'),
        Kön: 'Okänd',
        Kommun: 'Kalmar',
        Avslutad: '2026-01-01',
      }).sort(),
    ).toEqual(
      [
        'Avslutad: DATUM_ORDNING',
        'Förnamn: SAKNAS',
        'Insatstyp: SAKNAS',
        'Kommun: OKAND_KOMMUN',
        'Kön: OKANT_VARDE',
      ].sort(),
    )
  })
})

describe('the same person twice in a file', () => {
  it('is refused from the second row on, however the number is written, also when the first was refused', () => {
    const { godkanda, avvisade } = granska(
      { ...KORT, Kön: 'K' },
      { ...KORT, Personnummer: '198504129811' },
      { ...KORT, Personnummer: '850412-9811', Kommun: 'Kalmar' },
    )
    expect(godkanda).toEqual([])
    expect(avvisade.map((r) => [r.rad, r.fel.map((f) => f.kod)])).toEqual([
      [2, ['OKANT_VARDE']],
      [3, ['DUBBLETT_I_FILEN']],
      [4, ['DUBBLETT_I_FILEN', 'OKAND_KOMMUN']],
    ])
    expect(avvisade[1]?.fel[0]?.uppgift).toEqual({ forstaRad: 2 })
  })

  it('is not two people without a number', () => {
    expect(
      granska({ ...KORT, Personnummer: '1' }, { ...KORT, Personnummer: '1' }).avvisade.flatMap((r) =>
        r.fel.map((f) => f.kod),
      ),
    ).toEqual(['PERSONNUMMER_OGILTIGT', 'PERSONNUMMER_OGILTIGT'])
  })
})

it('tells which refused rows are about somebody protected, also where that cell cannot be read', () => {
  const rader = ['Ja', 'Nej', 'Kanske'].map((s, i) => ({
    ...KORT,
    Personnummer: String(i),
    'Skyddade uppgifter': s,
  }))
  expect(granska(...rader).avvisade.map((r) => r.skyddad)).toEqual([true, false, true])
})
