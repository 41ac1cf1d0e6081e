import { isDeepStrictEqual } from 'node:util'
import type { UseCase } from '@/server/define-use-case'
import { skapaKonto } from '@/modules/anvandare/use-cases/skapa-konto'
import { signeraAnteckning } from '@/modules/anteckning/use-cases/signera-anteckning'
import { skrivAnteckning } from '@/modules/anteckning/use-cases/skriv-anteckning'
import type { Door } from '@/server/db/tenant-transaction'
import { allaDorrar } from '../../integration/dorrar/alla-dorrar'
import { ansokan } from '../../integration/deltagare/ansokan'
import { redigerbara } from './redigerbara'
import { enLakarfraga, ettKartlagt, instrument, vardet, type Varld } from './varld'

interface Formular {
  door: Door
  indata: Record<string, unknown>
}

const kommunens = async (v: Varld, falt: Record<string, unknown>): Promise<Formular> => ({
  door: v.kommunens[0],
  indata: { utredningId: (await v.ny()).utredningId, ...falt },
})
let nr = 0

/** A filled in form of each use case that makes something. */
const formular: Record<string, (v: Varld) => Promise<Formular>> = {
  'skriv-anteckning': (v) => kommunens(v, { typ: 'MOTE', datum: v.idag, text: 'Talade länge.' }),
  'skriv-tillagg': async (v) => {
    const { indata, door } = await kommunens(v, { typ: 'MOTE', datum: v.idag, text: 'Talade länge.' })
    const { id } = vardet(await skrivAnteckning(door, indata))
    vardet(await signeraAnteckning(door, { anteckningId: id, version: 1 }))
    return { door, indata: { tillaggTillId: id, text: 'Också om bussen.' } }
  },
  'lagg-till-insats': (v) => kommunens(v, { typ: 'SOCIAL', syfte: 'Komma ut.' }),
  'bedom-formaga': (v) =>
    kommunens(v, { datum: '2026-03-01', procent: '25', bedomare: 'Eva Prov', motivering: 'Arbetsprov.' }),
  'registrera-samtycke': (v) =>
    kommunens(v, { textVersion: '1', satt: 'PAPPER', datum: '2026-01-20', oppnar: ['TEAM'] }),
  'registrera-deltagare': async (v) => {
    nr += 1
    const utanNummer = {
      nummer: '',
      saknarNummer: 'ja',
      nummerSaknasSkal: 'Nyanländ',
      fodelsedatum: '1985-04-12',
    }
    const vem = v.scene.id('projektmedarbetare.nybro')
    return { door: v.kommunens[0], indata: ansokan(vem, { ...utanNummer, efternamn: `Dubbel${nr}` }) }
  },
  'spara-foretradare': async (v) => ({
    door: v.kommunens[0],
    indata: { deltagareId: (await v.ny()).deltagareId, slag: 'GOD_MAN', namn: 'Gun Prov' },
  }),
  'lamna-forslag': async (v) => {
    nr += 1
    const falt = {
      fornamn: 'Prov',
      efternamn: `Dubbel${nr}`,
      fodelsedatum: '1979-06-01',
      motivering: 'Kan hjälpa.',
    }
    return { door: v.remittentens[0], indata: falt }
  },
  'lagg-till-instrument': async (v) => ({
    door: v.teamets[0],
    indata: { utredningId: (await ettKartlagt(v)).utredningId, ...instrument },
  }),
  'fraga-lakare': async (v) => ({ door: v.teamets[0], indata: await enLakarfraga(v) }),
  'foresla-medlemskap': async (v) => {
    const door = await v.scene.door('systemadministrator')
    nr += 1
    const { id } = vardet(await skapaKonto(door, { namn: 'Ny Prov', epost: `dubbel${nr}@kommun.example` }))
    return {
      door,
      indata: {
        anvandareId: id,
        roll: 'PROJEKTMEDARBETARE',
        kommunKod: '0881',
        yrke: 'SOCIALSEKRETERARE',
        fran: v.idag,
      },
    }
  },
  'bevilja-annat-team': async (v) => ({
    door: await v.scene.door('projektledare'),
    indata: {
      anvandareId: v.scene.id('arbetsterapeut.norra'),
      teamKod: 'SODRA',
      fran: v.idag,
      till: '2027-01-31',
      skal: 'Sjukskrivning.',
    },
  }),
}

/** Use cases without version and without `once`, and why the second of two changes nothing. */
export const enGangAnda: Record<string, string> = {
  'aterkalla-samtycke': 'det är redan återkallat',
  'aterta-fraga': 'den är redan återtagen',
  'avsluta-foretradare': 'den är redan avslutad',
  'avsluta-konto': 'det är redan avslutat',
  'avsluta-medlemskap': 'det är redan avslutat',
  'bekrafta-medlemskap': 'det är redan bekräftat',
  'borja-rattelse': 'en rättelse pågår',
  'byt-losenord': 'det gamla lösenordet gäller inte längre',
  'finn-person-i-loggen': 'läser',
  'granska-klar': 'den är redan genomgången',
  importera: 'raderna är oförändrade andra gången',
  'kasta-utkast': 'det är redan borta',
  'lamna-in-fil': 'filen ersätter den förra',
  'ny-utredning': 'personen har redan en öppen utredning',
  'satt-andel': 'samma värde sätts',
  'satt-narvaro': 'samma värde sätts',
  'satt-sista-dag': 'den dagen är redan satt',
  'skapa-konto': 'e-postadressen är tagen',
  'skapa-lank': 'den nya länken ersätter den förra',
  'spara-utkast': 'numret är redan sparat',
  'starta-teammote': 'teamet har ett öppet möte',
  'visa-nummer': 'läser',
}

export const skapande = async (): Promise<UseCase<unknown>[]> =>
  (await allaDorrar(['use-cases'])).map((d) => d.oppna as UseCase<unknown>).filter((u) => u.once)

/** Use cases that neither take a version, nor are done once, nor have a reason written; and reasons for what is no more. */
export async function utanSkydd(): Promise<string[]> {
  const alla = (await allaDorrar(['use-cases'])).map((d) => d.oppna as UseCase<unknown>)
  const medVersion = (await redigerbara()).map((u) => u.useCaseName)
  const oskyddade = alla
    .filter((u) => !u.once && !medVersion.includes(u.useCaseName))
    .map((u) => u.useCaseName)
  const utanFormular = alla.filter((u) => u.once && !formular[u.useCaseName]).map((u) => u.useCaseName)
  const skal = Object.keys(enGangAnda)
  return [
    ...oskyddade.filter((n) => !skal.includes(n)),
    ...skal.filter((n) => !oskyddade.includes(n)),
    ...utanFormular,
  ]
}

/** Sends one form twice at once and a third time after: one act, and the same answer to all. Gives what was wrong, or null. */
export async function provaDubbelt(
  v: Varld,
  useCase: UseCase<unknown>,
  loggade: () => Promise<number>,
): Promise<string | null> {
  const bygg = formular[useCase.useCaseName]
  if (!bygg) return 'har inget formulär'
  const { door, indata } = await bygg(v)
  const fore = await loggade()
  const svar = await Promise.all([useCase(door, indata), useCase(door, indata)])
  svar.push(await useCase(door, indata))
  if (!svar[0]?.ok || !svar.every((s) => isDeepStrictEqual(s, svar[0]))) return JSON.stringify(svar)
  const antal = (await loggade()) - fore
  return antal === 1 ? null : `${antal} handlingar`
}
