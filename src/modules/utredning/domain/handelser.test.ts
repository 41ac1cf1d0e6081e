import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
import { filtrera, handelser } from './handelser'
import type { Handelserader } from './handelserader'
import { beslut, inget, insats, samtycke, sandning } from './handelserader.fixtures'

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
        anteckningar: [
          {
            id: 'n',
            av: 'sofia',
            makulerad: false,
            version: 1,
            kalla: 'APP',
            typ: 'MOTE',
            datum: '2026-02-11',
            text: '',
            delad: true,
            signerad: false,
            tillaggTillId: null,
          },
        ],
        statusar: [status({ id: '9', status: 'AVSLUTAD', fran: '2026-06-01', av: 'maria' })],
      },
      { ...oppen, avslutad: '2026-06-01', avslutsorsak: 'FLYTT' } as never,
    )
    expect(alla[0]).toMatchObject({ kod: 'AVSLUTAD', av: 'maria', sak: { sak: 'avslut', id: 'u1' } })
    expect(filtrera(alla, 'KONTAKT').map((h) => h.kod)).toEqual(['ANTECKNING'])
    expect(filtrera(alla, 'BESLUT').map((h) => h.kod)).toEqual(['AVSLUTAD', 'BESLUT'])
  })
})
