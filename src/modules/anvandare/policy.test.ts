import { describe, expect, it } from 'vitest'
import { type Roll, roller } from '@/server/actor'
import {
  aktor,
  enligtTabellen,
  NYBRO,
  personer,
  SODRA,
  TORSAS,
  uppdrag,
  vilka,
  visas,
} from '../../../tests/factories/personer'
import {
  anvandareScope,
  arbetarIKommunen,
  arbetarITeamet,
  arLakare,
  beviljarAnnatTeam,
  egetKonto,
  farForeslaRoll,
  kontoPolicy,
  medlemskapPolicy,
  type MedlemskapAtkomst,
  skoterKonton,
} from './policy'

const KONTON = ['projektadministratör', 'systemadministratör']

describe('who works where', () => {
  const plats = { roll: 'PROJEKTMEDARBETARE', kommunKod: '0881', teamKod: null }
  const iTeam = { roll: 'ARBETSTERAPEUT', kommunKod: null, teamKod: 'SODRA' }
  const lakare = { roll: 'FORTROENDELAKARE', kommunKod: null, teamKod: null }

  it('is in the kommun as its projektmedarbetare, and not as one who only proposes there', () => {
    expect(arbetarIKommunen(plats, '0881')).toBe(true)
    expect(arbetarIKommunen(plats, '0834')).toBe(false)
    expect(arbetarIKommunen({ ...plats, roll: 'REMITTENT' }, '0881')).toBe(false)
  })

  it('is in the team as its arbetsterapeut', () => {
    expect(arbetarITeamet(iTeam, 'SODRA')).toBe(true)
    expect(arbetarITeamet(iTeam, 'NORRA')).toBe(false)
    expect(arbetarITeamet(iTeam, null)).toBe(false)
    expect(arbetarITeamet({ ...iTeam, roll: 'PROJEKTMEDARBETARE' }, 'SODRA')).toBe(false)
  })

  it('is as förtroendeläkare for one of them alone', () => {
    expect([plats, iTeam, lakare].map(arLakare)).toEqual([false, false, true])
  })
})

describe('an account', () => {
  const konto = { id: 'maltavla', arSystemadministrator: false }

  it('is made, seen and kept by those who keep accounts', () => {
    expect(vilka(skoterKonton)).toEqual(enligtTabellen('skapa-konto'))
    expect(vilka((actor) => kontoPolicy.read(actor))).toEqual(enligtTabellen('konto'))
    expect(vilka((actor) => kontoPolicy.skota(actor, konto))).toEqual(enligtTabellen('skapa-lank'))
  })

  it('of a systemadministratör is kept by another one', () => {
    const system = { ...konto, arSystemadministrator: true }
    expect(vilka((actor) => kontoPolicy.skota(actor, system))).toEqual(['systemadministratör'])
  })

  it.each(KONTON)('of one’s own is kept by somebody else: %s', (namn) => {
    expect(vilka((actor) => kontoPolicy.skota(actor, { ...konto, id: namn }))).not.toContain(namn)
  })

  it('of one’s own is there for whoever has a membership that holds', () => {
    expect(vilka(egetKonto)).toEqual(enligtTabellen('mitt-konto'))
  })
})

describe('proposing a role', () => {
  const [administrator, system] = [
    aktor([uppdrag('PROJEKTADMINISTRATOR')]),
    aktor([uppdrag('SYSTEMADMINISTRATOR')]),
  ]

  it.each(roller)('%s', (roll) => {
    expect(farForeslaRoll(system, roll)).toBe(true)
    expect(farForeslaRoll(administrator, roll)).toBe(roll !== 'SYSTEMADMINISTRATOR')
  })
})

/** A membership of somebody else in Nybro or the programme, proposed by yet another and not yet confirmed. */
const foreslaget = (roll: Roll, mer: Partial<MedlemskapAtkomst> = {}): MedlemskapAtkomst => ({
  anvandareId: 'maltavla',
  roll,
  kommunKod: ['PROJEKTMEDARBETARE', 'REMITTENT', 'LOGGRANSKARE'].includes(roll) ? '0881' : null,
  foreslagenAv: 'den som föreslog',
  bekraftad: false,
  avslutad: false,
  arSystemadministrator: roll === 'SYSTEMADMINISTRATOR',
  kommunenHarProjektmedarbetare: true,
  ...mer,
})
const bekraftat = (roll: Roll, mer: Partial<MedlemskapAtkomst> = {}) =>
  foreslaget(roll, { bekraftad: true, ...mer })

const NYBROS = ['projektmedarbetare Nybro']
const LEDARE = ['projektledare']
const iOrdning = (namn: string[]) => personer.map((p) => p.namn).filter((n) => namn.includes(n))

/** Role by role: who confirms it, and who, beside those who keep accounts, may end it once it is confirmed. */
const perRoll: [Roll, { bekraftar: string[]; avslutar: string[] }][] = [
  ['PROJEKTMEDARBETARE', { bekraftar: NYBROS, avslutar: NYBROS }],
  ['REMITTENT', { bekraftar: NYBROS, avslutar: NYBROS }],
  // The one who reviews the log is not ended by those whose reading is reviewed.
  ['LOGGRANSKARE', { bekraftar: NYBROS, avslutar: [] }],
  ['ARBETSTERAPEUT', { bekraftar: LEDARE, avslutar: LEDARE }],
  ['FORTROENDELAKARE', { bekraftar: LEDARE, avslutar: LEDARE }],
  // Roles that see no persons hold at once.
  ['PROJEKTLEDARE', { bekraftar: [], avslutar: [] }],
  ['PROJEKTADMINISTRATOR', { bekraftar: [], avslutar: [] }],
  ['STYRGRUPP', { bekraftar: [], avslutar: [] }],
]

describe('a membership', () => {
  describe.each(perRoll)('%s', (roll, { bekraftar, avslutar }) => {
    it('is confirmed by another', () => {
      expect(vilka((actor) => medlemskapPolicy.bekrafta(actor, foreslaget(roll)))).toEqual(bekraftar)
    })

    it('is ended by those who keep accounts and those who confirm', () => {
      expect(vilka((actor) => medlemskapPolicy.avsluta(actor, bekraftat(roll)))).toEqual(
        iOrdning([...KONTON, ...avslutar]),
      )
    })

    it('is declined by those who could have confirmed it', () => {
      expect(vilka((actor) => medlemskapPolicy.avsluta(actor, foreslaget(roll)))).toEqual(
        iOrdning([...KONTON, ...bekraftar]),
      )
    })

    it('is seen by those who keep accounts and those who confirm', () => {
      expect(vilka((actor) => medlemskapPolicy.read(actor, bekraftat(roll)))).toEqual(
        iOrdning([...KONTON, ...bekraftar]),
      )
    })

    it('is neither confirmed nor ended twice', () => {
      const slut = { avslutad: true }
      expect(vilka((actor) => medlemskapPolicy.bekrafta(actor, bekraftat(roll)))).toEqual([])
      expect(vilka((actor) => medlemskapPolicy.bekrafta(actor, foreslaget(roll, slut)))).toEqual([])
      expect(vilka((actor) => medlemskapPolicy.avsluta(actor, bekraftat(roll, slut)))).toEqual([])
    })

    it.each([...bekraftar, ...avslutar, ...KONTON])('is not one’s own to confirm or end: %s', (namn) => {
      const eget = { anvandareId: namn }
      expect(vilka((actor) => medlemskapPolicy.bekrafta(actor, foreslaget(roll, eget)))).not.toContain(namn)
      expect(vilka((actor) => medlemskapPolicy.avsluta(actor, bekraftat(roll, eget)))).not.toContain(namn)
    })

    it.each(bekraftar)('is not confirmed by the one who proposed it: %s', (namn) => {
      expect(
        vilka((actor) => medlemskapPolicy.bekrafta(actor, foreslaget(roll, { foreslagenAv: namn }))),
      ).toEqual([])
    })
  })

  it('of the kommun’s first projektmedarbetare is confirmed by the systemadministratör, and no other role’s', () => {
    const forst = { kommunenHarProjektmedarbetare: false, kommunKod: '0860' }
    const iHultsfred = ['projektmedarbetare Hultsfred']
    const bekraftar = (roll: Roll) =>
      vilka((actor) => medlemskapPolicy.bekrafta(actor, foreslaget(roll, forst)))
    expect(bekraftar('PROJEKTMEDARBETARE')).toEqual([...iHultsfred, 'systemadministratör'])
    expect(bekraftar('REMITTENT')).toEqual(iHultsfred)
    expect(bekraftar('LOGGRANSKARE')).toEqual(iHultsfred)
  })

  it('of a systemadministratör is ended by another one', () => {
    expect(vilka((actor) => medlemskapPolicy.avsluta(actor, bekraftat('SYSTEMADMINISTRATOR')))).toEqual([
      'systemadministratör',
    ])
  })

  it('without a kommun is not for one whose own names none', () => {
    const utan = aktor([uppdrag('PROJEKTMEDARBETARE')])
    expect(medlemskapPolicy.read(utan, bekraftat('STYRGRUPP'))).toBeNull()
    expect(medlemskapPolicy.bekrafta(utan, foreslaget('STYRGRUPP'))).toBeNull()
  })

  it('in another team for a time is granted by the projektledare', () => {
    expect(vilka(beviljarAnnatTeam)).toEqual(enligtTabellen('bevilja-annat-team'))
  })
})

describe('the room', () => {
  it('shows the accounts, those whom the projektledare leads, or the kommun’s', () => {
    const kommun = (kommunKod: string) => ({ slag: 'KOMMUN', kommunKod })
    expect(visas(anvandareScope)).toEqual({
      'projektmedarbetare Nybro': kommun('0881'),
      'projektmedarbetare Torsås': kommun('0834'),
      'projektmedarbetare Hultsfred': kommun('0860'),
      projektledare: { slag: 'LEDDA' },
      projektadministratör: { slag: 'KONTON' },
      systemadministratör: { slag: 'KONTON' },
    })
    expect(anvandareScope(aktor([uppdrag('PROJEKTMEDARBETARE')]))).toBeNull()
  })

  it('is that of the one looked as', () => {
    const bada = [
      uppdrag('ARBETSTERAPEUT', SODRA),
      uppdrag('PROJEKTMEDARBETARE', TORSAS),
      uppdrag('LOGGRANSKARE', NYBRO),
    ]
    expect(anvandareScope(aktor(bada))).toBeNull()
    expect(anvandareScope(aktor(bada, { uppdrag: bada[1]! }))?.via).toBe(bada[1])
  })
})
