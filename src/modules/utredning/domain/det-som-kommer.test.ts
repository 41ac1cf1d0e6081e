import { describe, expect, it } from 'vitest'
import { detSomKommer, type KommandeUnderlag } from './det-som-kommer'
import { egnaOrd } from './egna-ord'
import { beslut, inget, insats, sandning } from './handelserader.fixtures'
import { stegvis } from './stegvis'
import { vagen } from './vagen'

const u: KommandeUnderlag = {
  nastaKontakt: null,
  nastaKontaktVad: null,
  vilandeTill: null,
  avslutad: null,
  uppfoljd: null,
  uppfoljning: null,
  liggerHos: 'KOMMUN',
  samtycke: { kod: 'GALLER', till: null },
}

describe('what lies ahead', () => {
  it('is in order of day, whatever it is', () => {
    const kommer = detSomKommer(
      {
        ...u,
        nastaKontakt: '2026-11-24',
        nastaKontaktVad: 'möte',
        vilandeTill: '2026-12-10',
        samtycke: { kod: 'GAR_UT', till: '2026-12-05', dagarKvar: 15 },
      },
      {
        ...inget,
        insatser: [
          insats({ id: 'p', status: 'PLANERAD', startad: null, planeradStart: '2026-12-01' }),
          insats(),
        ],
        uppgifter: [
          { id: 't', slag: 'UTAN_KONTAKTPERSON', text: null, forfaller: '2026-11-22' },
          { id: 'x', slag: 'Y', text: null, forfaller: null },
        ],
      },
    )
    expect(kommer.map((k) => [k.kod, k.datum])).toEqual([
      ['UPPGIFT', '2026-11-22'],
      ['KONTAKT', '2026-11-24'],
      ['INSATS', '2026-12-01'],
      ['SAMTYCKE_SLUTAR', '2026-12-05'],
      ['TAS_UPP', '2026-12-10'],
    ])
  })

  it('holds a completion only while it is the kommun’s turn', () => {
    const rader = { ...inget, beslut: [beslut({ beslut: 'KOMPLETTERAS', kompletteraSenast: '2026-12-01' })] }
    expect(detSomKommer(u, rader)).toEqual([{ kod: 'KOMPLETTERA', datum: '2026-12-01' }])
    expect(detSomKommer({ ...u, liggerHos: 'TEAM' }, rader)).toEqual([])
  })

  it('is the follow-up alone in a closed case, until it is made', () => {
    const slut = { ...u, nastaKontakt: '2026-11-24', avslutad: '2026-09-01', uppfoljning: '2026-11-30' }
    expect(detSomKommer(slut, inget)).toEqual([{ kod: 'UPPFOLJNING', datum: '2026-11-30' }])
    expect(detSomKommer({ ...slut, uppfoljd: '2026-11-29' }, inget)).toEqual([])
    expect(detSomKommer({ ...slut, uppfoljning: null }, inget)).toEqual([])
  })
})

describe('the person’s own words', () => {
  const ord = (omrade: string, yrke: string, text: string) => ({
    omrade,
    yrke,
    text,
    styrkor: null,
    hinder: null,
    stodbehov: null,
    andrad: '2026-03-01',
  })

  it('are those about own goals first, then the latest of any area, then those of the sending', () => {
    const sandningar = [sandning({ egnaOrd: 'Jag vill jobba.' })]
    const halsa = ord('HALSA', 'DELTAGARE', 'Ryggen.')
    expect(egnaOrd([halsa, ord('EGNA_MAL', 'DELTAGARE', ' Lugn takt. ')], sandningar)).toMatchObject({
      text: 'Lugn takt.',
      omrade: 'EGNA_MAL',
    })
    expect(egnaOrd([halsa, ord('EGNA_MAL', 'ARBETSTERAPEUT', 'Inte egna.')], sandningar)).toMatchObject({
      text: 'Ryggen.',
    })
    expect(egnaOrd([], sandningar)).toEqual({ text: 'Jag vill jobba.', datum: '2026-02-02', omrade: null })
    expect(egnaOrd([], [sandning()])).toBeNull()
  })
})

describe('the way so far', () => {
  it('holds steps, insatser, assessments as periods, contacts that reached the person, and pauses', () => {
    const r = {
      ...inget,
      steg: [
        {
          id: 'p',
          steg: 'IDENTIFIERING',
          fran: '2026-01-07',
          till: null,
          skal: null,
          av: null,
          kalla: 'APP',
        },
      ],
      insatser: [
        insats({ id: '1', status: 'AVBRUTEN', slutad: '2026-04-01' }),
        insats({ id: '2', makulerad: true }),
      ],
      formagor: [15, 30].map((procent, i) => ({
        id: `f${i}`,
        av: null,
        makulerad: false,
        version: 1,
        kalla: 'APP',
        datum: `2026-0${i + 3}-01`,
        procent,
        bedomare: null,
        grund: null,
        motivering: null,
      })),
      anteckningar: ['TELEFON', 'NADDE_INTE'].map((typ, i) => ({
        id: typ,
        av: null,
        makulerad: false,
        version: 1,
        kalla: 'APP',
        typ,
        datum: `2026-02-0${i + 1}`,
        text: '',
        delad: true,
        signerad: false,
        tillaggTillId: null,
      })),
      statusar: [
        {
          id: 's',
          status: 'VILANDE',
          fran: '2026-05-01',
          till: '2026-06-01',
          skal: null,
          ater: null,
          av: null,
        },
      ],
    }
    const typer = [
      { kod: 'TELEFON', etikett: '', kontakt: true },
      { kod: 'NADDE_INTE', etikett: '', kontakt: false },
    ]
    const stegen = stegvis([], [], [], { steg: '', avslutad: null }, '2026-11-20')
    expect(vagen(r, stegen, typer, '2026-11-24')).toEqual({
      steg: [{ kod: 'IDENTIFIERING', nummer: 0, fran: '2026-01-07', till: null, lage: 'pagar' }],
      insatser: [{ id: '1', fran: '2026-03-01', till: '2026-04-01', lage: 'avbruten' }],
      formaga: [
        { id: 'f0', fran: '2026-03-01', till: '2026-03-31', procent: 15 },
        { id: 'f1', fran: '2026-04-01', till: null, procent: 30 },
      ],
      kontakter: ['2026-02-01', '2026-11-24'],
      pausad: [{ fran: '2026-05-01', till: '2026-06-01' }],
    })
  })
})
