import { describe, expect, it } from 'vitest'
import { kraft } from '@/programme/kraft'
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

  it.each([
    ['annulled', beslut({ makulerad: true, beslut: 'KOMPLETTERAS', kompletteraSenast: '2026-12-01' })],
    ['of another kind', beslut({ beslut: 'VILANDE', kompletteraSenast: '2026-12-01' })],
    ['without a day', beslut({ beslut: 'KOMPLETTERAS' })],
  ])('holds no completion by a decision that is %s', (_, rad) => {
    expect(detSomKommer(u, { ...inget, beslut: [rad] })).toEqual([])
  })

  it.each([
    ['annulled', { makulerad: true }],
    ['running', { status: 'PAGAENDE' }],
    ['without a planned day', { planeradStart: null }],
  ])('holds no insats that is %s', (_, mer) => {
    const plan = insats({ status: 'PLANERAD', startad: null, planeradStart: '2026-12-01', ...mer })
    expect(detSomKommer(u, { ...inget, insatser: [plan] })).toEqual([])
  })

  it('holds a doctor’s answer until it is given or the question is taken back', () => {
    const fraga = {
      id: 'k',
      av: 'maria',
      makulerad: false,
      version: 1,
      kalla: 'APP',
      stalld: '2026-11-01',
      fraga: '',
      onskatSvar: '2026-12-01' as string | null,
      lakareId: 'lakaren',
      svar: null,
      svarad: null as string | null,
      minuterAnvanda: null,
      aterkallad: null as string | null,
    }
    const med = (mer: Partial<typeof fraga>) =>
      detSomKommer(u, { ...inget, konsultationer: [{ ...fraga, ...mer }] })
    expect(med({})).toEqual([{ kod: 'LAKARSVAR', datum: '2026-12-01' }])
    expect(med({ svarad: '2026-11-10' })).toEqual([])
    expect(med({ aterkallad: '2026-11-10' })).toEqual([])
    expect(med({ onskatSvar: null })).toEqual([])
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
    expect(egnaOrd([ord('EGNA_MAL', 'DELTAGARE', ' ')], sandningar)).toMatchObject({
      text: 'Jag vill jobba.',
    })
    expect(egnaOrd([], [sandning({ egnaOrd: 'Jag vill jobba.', makulerad: true })])).toBeNull()
    const tva = [...sandningar, sandning({ id: 'a2', egnaOrd: ' Jag vill läsa. ', skickad: '2026-04-01' })]
    expect(egnaOrd([], tva)).toMatchObject({ text: 'Jag vill läsa.', datum: '2026-04-01' })
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

  it('tells how each insats goes, and leaves out what is annulled or has no day', () => {
    const sedan = (mer: Parameters<typeof insats>[0]) =>
      vagen({ ...inget, insatser: [insats(mer)] }, [], [], null).insatser.map((x) => [x.fran, x.lage])
    expect(sedan({ status: 'PLANERAD', startad: null, planeradStart: '2026-12-01' })).toEqual([
      ['2026-12-01', 'planerad'],
    ])
    expect(sedan({ planeradStart: '2026-12-01' })).toEqual([['2026-03-01', 'pagar']])
    expect(sedan({ status: 'AVSLUTAD', slutad: '2026-04-01' })).toEqual([['2026-03-01', 'klar']])
    expect(sedan({ status: 'PLANERAD', startad: null })).toEqual([])
  })

  it('numbers its steps, and tells those that have ended', () => {
    const steg = {
      id: 'p',
      steg: 'AKTUALISERING',
      fran: '2026-01-07',
      till: '2026-02-07',
      skal: null,
      av: null,
      kalla: 'APP',
    }
    const stegen = stegvis(kraft.steg, [], [], { steg: 'KARTLAGGNING', avslutad: null }, '2026-11-20')
    expect(vagen({ ...inget, steg: [steg] }, stegen, [], null).steg).toMatchObject([
      { nummer: 2, lage: 'klar' },
    ])
  })

  it('has no contact in a note that is annulled, an addendum or of a type unknown', () => {
    const not = {
      id: 'n',
      av: null,
      makulerad: false,
      version: 1,
      kalla: 'APP',
      typ: 'TELEFON',
      datum: '2026-02-01',
      text: '',
      delad: true,
      signerad: false,
      tillaggTillId: null as string | null,
    }
    const typer = [{ kod: 'TELEFON', etikett: '', kontakt: true }]
    const kontakter = (mer: Partial<typeof not>) =>
      vagen({ ...inget, anteckningar: [{ ...not, ...mer }] }, [], typer, null).kontakter
    expect(kontakter({})).toEqual(['2026-02-01'])
    expect(kontakter({ makulerad: true })).toEqual([])
    expect(kontakter({ tillaggTillId: 'n0' })).toEqual([])
    expect(kontakter({ typ: 'OKAND' })).toEqual([])
  })

  it('has no assessment that is annulled, and no pause but the pauses', () => {
    const formaga = {
      id: 'f',
      av: null,
      makulerad: true,
      version: 1,
      kalla: 'APP',
      datum: '2026-03-01',
      procent: 15,
      bedomare: null,
      grund: null,
      motivering: null,
    }
    const pagar = {
      id: 's',
      status: 'PAGAENDE',
      fran: '2026-05-01',
      till: null,
      skal: null,
      ater: null,
      av: null,
    }
    const sedan = vagen({ ...inget, formagor: [formaga], statusar: [pagar] }, [], [], null)
    expect([sedan.formaga, sedan.pausad]).toEqual([[], []])
  })
})
