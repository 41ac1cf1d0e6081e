import { describe, expect, it } from 'vitest'
import type { CellFel } from '@/modules/import/domain/cell-fel'
import { enRad } from '@/modules/import/domain/en-rad.fixtures'
import { planeraRad } from '@/modules/import/domain/planera-rad'
import {
  attGoraText,
  cellFelText,
  felText,
  filFelText,
  nyaText,
  planText,
  rubrikFelText,
  torrkorningText,
  utanforText,
} from './import'

describe('what is wrong with a cell', () => {
  it.each<[CellFel, string, string]>([
    [{ kolumn: 'Avslutsorsak', kod: 'OKANT_VARDE' }, 'till arbte', 'Okänt värde. Menar du Till arbete?'],
    [
      { kolumn: 'Avslutsorsak', kod: 'OKANT_VARDE' },
      'Jobb',
      'Okänt värde. Orden som går att använda står i mallen.',
    ],
    [{ kolumn: 'Kön', kod: 'OKANT_VARDE' }, 'K', 'Okänt värde. Skriv Kvinna, Man eller Uppgift saknas.'],
    [
      {
        kolumn: 'Beslutsdatum',
        kod: 'DATUM_ORDNING',
        uppgift: { fore: { kolumn: 'Aktualiserad', datum: '2026-09-14' } },
      },
      '2026-09-01',
      'Dagen ligger före Aktualiserad 2026-09-14. Kontrollera båda.',
    ],
    [
      { kolumn: 'Månader med bistånd', kod: 'MANADER_FOR_FA_UTAN_SKAL', uppgift: { manader: 19 } },
      '19',
      '19 månader med bistånd är färre än 24. Skriv i Skäl varför personen ska vara med.',
    ],
    [
      {
        kolumn: 'Kommun',
        kod: 'EJ_BEHORIG_KOMMUN',
        uppgift: { kommun: { egen: 'Nybro', annan: 'Emmaboda' } },
      },
      'Emmaboda',
      'Du kan bara läsa in deltagare i Nybro. Be Emmaboda läsa in raden.',
    ],
    [
      { kolumn: 'Personnummer', kod: 'DUBBLETT_I_FILEN', uppgift: { forstaRad: 11 } },
      '',
      'Samma person står på rad 11. Ta bort en av dem.',
    ],
    [
      {
        kolumn: 'Personnummer',
        kod: 'FINNS_REDAN_MED_ANDRA_UPPGIFTER',
        uppgift: { skiljer: ['Kön', 'Skäl'] },
      },
      '',
      'Personen finns redan, med något annat i Kön och Skäl. Ändra i filen eller på personens sida.',
    ],
  ])('%o', (fel, star, text) => {
    expect(cellFelText(fel, star)).toBe(text)
  })

  it('tells who is too young from which day it can be', () => {
    const alder = { ar: 17, paDatum: '2026-06-24', kolumn: 'Aktualiserad', tidigast: '2026-06-25' } as const
    expect(cellFelText({ kolumn: 'Personnummer', kod: 'ALDER_UTANFOR', uppgift: { alder } }, '')).toBe(
      '17 år den 2026-06-24 (Aktualiserad). Projektet är för den som är 18 till 65 år. Första möjliga dag är 2026-06-25.',
    )
  })
})

it('says what is wrong with the headers in one breath', () => {
  expect(
    rubrikFelText([
      { kod: 'RUBRIK_SAKNAS', rubrik: 'Skäl', plats: null },
      { kod: 'RUBRIK_SAKNAS', rubrik: 'Kön', plats: null },
      { kod: 'RUBRIK_OKAND', rubrik: 'Telefon', plats: 3 },
      { kod: 'RUBRIK_OKAND', rubrik: '', plats: 27 },
    ]),
  ).toBe(
    'Rubrikerna Skäl och Kön saknas på rad 1. Telefon är ingen av listans rubriker. Kolumn AB har ingen rubrik. Jämför med mallen och läs in filen igen.',
  )
})

it('says of every refused file what to do, without shouting or blaming', () => {
  for (const text of Object.values(filFelText)) {
    expect(text).toMatch(/^[A-ZÅÄÖ].*\.$/)
    expect(text).not.toMatch(/!|ogiltig|vänligen/i)
  }
})

describe('a dry run', () => {
  const plan = (text: string): string => text.replaceAll('\u00a0', ' ')

  it.each([
    [26, { rattas: 6, granskas: 0 }, '26 rader kan läsas in, 6 behöver rättas'],
    [1, { rattas: 0, granskas: 1 }, '1 rad kan läsas in, 1 granskas'],
    [0, { rattas: 2, granskas: 1 }, 'Inget att läsa in, 2 behöver rättas, 1 granskas'],
    [0, { rattas: 0, granskas: 0 }, 'Inget nytt att läsa in'],
  ])('%i accepted, %j', (accepterade, attGora, text) => {
    expect(plan(torrkorningText(accepterade, attGora))).toBe(text)
  })

  it('asks nothing about a row that somebody else goes through', () => {
    const granskas = { rattas: 0, granskas: 1 }
    expect(attGoraText(granskas)).toBe('1 granskas')
    expect(utanforText(granskas)).toBe('Den avvisade lämnas utanför. Du behöver inte göra något mer.')
    expect(felText(1, granskas)).toBe('1 granskas')
    expect(felText(8, { rattas: 6, granskas: 1 })).toBe('7 fel, 1 granskas')
    expect(utanforText({ rattas: 6, granskas: 1 })).toMatch(/^De 7 avvisade lämnas utanför\. Rätta och/)
  })

  it('says of one that it is new', () => {
    expect(plan(nyaText({ nya: 1, andras: 0 }))).toBe('1 ny')
    expect(plan(nyaText({ nya: 20, andras: 3 }))).toBe('20 nya, 3 med nya uppgifter')
  })
})

describe('what becomes of a row', () => {
  it('where the case lands', () => {
    const rad = enRad({
      aktualiserad: '2026-01-20',
      teambeslut: 'ANTAGEN',
      beslutsdatum: '2026-01-30',
      kartlaggningPaborjad: '2026-02-10',
    })
    expect(planText(planeraRad(rad, null))).toBe(
      'Hamnar i steg 3, Kartläggning. Samtycke noteras med källa import.',
    )
  })

  it('which facts are new', () => {
    const plan = planeraRad(
      enRad({ insatstyp: 'STUDIER', insatsStartad: '2026-03-01', aktualiserad: '2026-01-20' }),
      {
        senasteUtredning: { id: 'u1', avslutad: null, andradIAppen: false },
        importeradeRader: [{ utredningId: 'u1', falt: enRad({ aktualiserad: '2026-01-20' }) }],
      },
    )
    expect(planText(plan)).toBe('Insatstyp: tomt blir Studier. Insats startad: tomt blir 2026-03-01.')
  })
})
