import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { filtrera, handelser } from './handelser'
import type { Handelserader } from './handelserader'
import { beslut, formaga, inget, insats, rekommendation, samtycke, sandning } from './handelserader.fixtures'

const oppen = { id: 'u1', avslutad: null, avslutsorsak: null, avslutKommentar: null }
const lista = (r: Partial<Handelserader>, u = oppen) => handelser({ ...inget, ...r }, u, kraft.steg)
const steg = (mer: object) => ({
  id: 'p',
  steg: 'IDENTIFIERING',
  fran: '2026-01-07',
  till: null,
  skal: null,
  av: null,
  kalla: 'APP',
  ...mer,
})
const status = (mer: object) => ({
  id: 'st',
  status: 'PAGAENDE',
  fran: '2026-01-07',
  till: null,
  skal: null,
  ater: null,
  av: null,
  ...mer,
})

const rad = { id: 'x', av: 'sofia', makulerad: false, version: 1, kalla: 'APP' }
const anteckning = {
  ...rad,
  typ: 'MOTE',
  datum: '2026-02-11',
  text: '',
  delad: true,
  signerad: false,
  tillaggTillId: null,
}
const bedomning = formaga({ id: 'x', datum: '2026-02-11' })
const instrument = { ...rad, datum: '2026-02-11', namn: 'DOA', bedomare: 'Maria', sammanfattning: '' }
const signerad = rekommendation({ id: 'x', signerad: '2026-02-11' })
const konsultation = {
  ...rad,
  stalld: '2026-02-11',
  fraga: '',
  onskatSvar: null,
  lakareId: 'lakaren',
  svar: null,
  svarad: null,
  minuterAnvanda: null,
  aterkallad: null,
}
const uppfoljning = {
  ...rad,
  datum: '2026-02-11',
  nadd: true,
  forsorjning: null,
  sysselsattning: null,
  kommentar: null,
}
const bort = { makulerad: true }

describe('each thing that is recorded', () => {
  const dag = '2026-02-11'
  const sak = (namn: string, id = 'x') => ({ sak: namn, id })
  it.each<[string, Partial<Handelserader>, [string, string | null, string | null, unknown][]]>([
    [
      'a samtycke',
      { samtycken: [samtycke({ id: 'x', datum: dag })] },
      [['SAMTYCKE', 'BESLUT', 'sofia', sak('samtycke')]],
    ],
    [
      'a samtycke withdrawn',
      { samtycken: [samtycke({ id: 'x', datum: dag, aterkallat: dag })] },
      [
        ['SAMTYCKE_ATERKALLAT', 'BESLUT', null, null],
        ['SAMTYCKE', 'BESLUT', 'sofia', sak('samtycke')],
      ],
    ],
    [
      'a samtycke that a new one replaced',
      { samtycken: [samtycke({ id: 'x', datum: dag, aterkallat: dag, aterkallatSkal: 'ERSATT' })] },
      [
        ['SAMTYCKE_ERSATT', 'BESLUT', null, null],
        ['SAMTYCKE', 'BESLUT', 'sofia', sak('samtycke')],
      ],
    ],
    [
      'a sending, completed and taken back',
      { aktualiseringar: [sandning({ id: 'x', skickad: dag, kompletterad: dag, atertagen: dag })] },
      [
        ['ATERTAGEN', 'BESLUT', null, null],
        ['KOMPLETTERAD', 'BESLUT', null, null],
        ['SKICKAD', 'BESLUT', 'sofia', sak('aktualisering')],
      ],
    ],
    [
      'a decision',
      { beslut: [beslut({ id: 'x', datum: dag })] },
      [['BESLUT', 'BESLUT', 'sofia', sak('teambeslut')]],
    ],
    ['a note', { anteckningar: [anteckning] }, [['ANTECKNING', 'KONTAKT', 'sofia', null]]],
    ['an insats that is planned', { insatser: [insats({ startad: null })] }, []],
    [
      'an insats',
      { insatser: [insats({ id: 'x', startad: dag })] },
      [['INSATS_STARTAD', null, 'sofia', sak('insats')]],
    ],
    ['an assessment', { formagor: [bedomning] }, [['FORMAGA', null, 'sofia', sak('aktivitetsformaga')]]],
    ['an instrument', { instrument: [instrument] }, [['INSTRUMENT', null, 'sofia', null]]],
    ['a rekommendation', { rekommendationer: [signerad] }, [['SIGNERAD', 'BESLUT', 'sofia', null]]],
    ['a rekommendation not signed', { rekommendationer: [{ ...signerad, signerad: null }] }, []],
    ['a question to the doctor', { konsultationer: [konsultation] }, [['LAKARFRAGA', null, 'sofia', null]]],
    [
      'the doctor’s answer',
      { konsultationer: [{ ...konsultation, svarad: dag }] },
      [
        ['LAKARSVAR', null, 'lakaren', null],
        ['LAKARFRAGA', null, 'sofia', null],
      ],
    ],
    [
      'a follow-up',
      { uppfoljningar: [uppfoljning] },
      [['UPPFOLJNING', 'KONTAKT', 'sofia', sak('uppfoljning')]],
    ],
    ['a step', { steg: [steg({ fran: dag, av: 'sofia' })] }, [['STEG', 'BESLUT', 'sofia', null]]],
    [
      'a pause',
      { statusar: [status({ status: 'VILANDE', fran: dag, av: 'sofia' })] },
      [['PAUSAD', 'BESLUT', 'sofia', null]],
    ],
  ])('tells of %s', (_, r, vantat) => {
    const alla = lista(r)
    expect(alla.map((h) => [h.kod, h.filter, h.av, h.sak])).toEqual(vantat)
    expect(alla.map((h) => h.datum)).toEqual(vantat.map(() => dag))
  })

  it.each<[string, Partial<Handelserader>]>([
    ['a sending', { aktualiseringar: [sandning(bort)] }],
    ['a decision', { beslut: [beslut(bort)] }],
    ['a note', { anteckningar: [{ ...anteckning, ...bort }] }],
    ['an insats', { insatser: [insats(bort)] }],
    ['an assessment', { formagor: [{ ...bedomning, ...bort }] }],
    ['an instrument', { instrument: [{ ...instrument, ...bort }] }],
    ['a rekommendation', { rekommendationer: [{ ...signerad, ...bort }] }],
    ['a follow-up', { uppfoljningar: [{ ...uppfoljning, ...bort }] }],
  ])('tells nothing of %s that is annulled', (_, r) => expect(lista(r)).toEqual([]))

  it('says which version was signed and why, and why the case was closed', () => {
    const [andra] = lista({ rekommendationer: [{ ...signerad, nr: 2, rattelseSkal: 'Fel vecka' }] })
    expect(andra).toMatchObject({ nr: 2, skal: 'Fel vecka' })
    const [stangd] = lista({}, {
      id: 'u1',
      avslutad: dag,
      avslutsorsak: 'FLYTT',
      avslutKommentar: 'Kalmar',
    } as never)
    expect(stangd).toMatchObject({
      kod: 'AVSLUTAD',
      orsak: 'FLYTT',
      kommentar: 'Kalmar',
      av: null,
      filter: 'BESLUT',
    })
  })

  it('has a key of its own', () => {
    const alla = lista({
      formagor: [bedomning],
      instrument: [instrument],
      konsultationer: [{ ...konsultation, svarad: dag as never }],
    })
    expect(new Set(alla.map((h) => h.nyckel)).size).toBe(4)
  })

  it('passes every filter that asks for all', () => {
    expect(filtrera(lista({ formagor: [bedomning] }), 'ALLT')).toHaveLength(1)
  })
})

describe('what has happened in a case', () => {
  it('stands newest first, and on one day what was recorded last stands first', () => {
    const alla = lista({
      samtycken: [samtycke({ datum: '2026-02-02' })],
      aktualiseringar: [sandning()],
      beslut: [beslut()],
      insatser: [insats({ startad: '2026-02-02' })],
    })
    expect(alla.map((h) => h.kod)).toEqual(['BESLUT', 'INSATS_STARTAD', 'SKICKAD', 'SAMTYCKE'])
  })

  it('tells a step once: the sending and the signing begin theirs', () => {
    const alla = lista({
      aktualiseringar: [sandning()],
      steg: [
        steg({ id: 'p1' }),
        steg({ id: 'p2', steg: 'AKTUALISERING', fran: '2026-02-02' }),
        steg({ id: 'p3', steg: 'KARTLAGGNING', fran: '2026-02-20' }),
        steg({ id: 'p4', steg: 'AKTUALISERING', fran: '2026-03-01', skal: 'Frågan ändrades.' }),
        steg({ id: 'p5', steg: 'STOD_VIDARE', fran: '2026-05-20' }),
      ],
    })
    expect(alla.map((h) => [h.kod, h.datum])).toEqual([
      ['STEG', '2026-03-01'],
      ['STEG', '2026-02-20'],
      ['SKICKAD', '2026-02-02'],
      ['STEG', '2026-01-07'],
    ])
  })

  it('tells a pause and that it ended, but not the first running', () => {
    const statusar = [
      status({ id: '1', till: '2026-03-01' }),
      status({ id: '2', status: 'VILANDE', fran: '2026-03-01', till: '2026-04-01', skal: 'SJUKDOM' }),
      status({ id: '3', fran: '2026-04-01' }),
    ]
    expect(lista({ statusar }).map((h) => h.kod)).toEqual(['ATERUPPTAGEN', 'PAUSAD'])
    expect(filtrera(lista({ statusar }), 'BESLUT')).toHaveLength(2)
  })

  it('leaves out what is annulled, marks what is corrected or imported, and says what can be corrected', () => {
    const alla = lista({
      samtycken: [samtycke({ makulerad: true })],
      aktualiseringar: [sandning({ kalla: 'IMPORT', atertagen: '2026-02-05' })],
      insatser: [insats({ slutad: '2026-04-01', status: 'AVBRUTEN' })],
      rattade: ['i1'],
    })
    expect(alla.map((h) => [h.kod, h.rattad, h.franImport, h.sak])).toEqual([
      ['INSATS_SLUTAD', true, false, { sak: 'insats', id: 'i1' }],
      ['INSATS_STARTAD', true, false, { sak: 'insats', id: 'i1' }],
      ['ATERTAGEN', false, true, null],
      ['SKICKAD', false, true, { sak: 'aktualisering', id: 'a1' }],
    ])
  })

  it('tells the avslut with who made it, and filters by contacts and decisions', () => {
    const alla = lista(
      {
        beslut: [beslut()],
        anteckningar: [anteckning],
        statusar: [
          status({ av: 'sofia' }),
          status({ id: '9', status: 'AVSLUTAD', fran: '2026-06-01', av: 'maria' }),
        ],
      },
      { ...oppen, avslutad: '2026-06-01', avslutsorsak: 'FLYTT' } as never,
    )
    expect(alla[0]).toMatchObject({ kod: 'AVSLUTAD', av: 'maria', sak: { sak: 'avslut', id: 'u1' } })
    expect(filtrera(alla, 'KONTAKT').map((h) => h.kod)).toEqual(['ANTECKNING'])
    expect(filtrera(alla, 'BESLUT').map((h) => h.kod)).toEqual(['AVSLUTAD', 'BESLUT'])
  })
})
