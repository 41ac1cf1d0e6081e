import 'server-only'
import { organisationStore } from '@/modules/organisation/public'
import type { Datum } from '@/programme/definition'
import { defineQuery } from '@/server/define-query'
import { evenTime } from '@/server/even-time'
import { Refused, refusal } from '@/server/result'
import { arLiktNamn, arSammaNamn } from '../domain/namnlikhet'
import { formateraPersonnummer, maskeraPersonnummer } from '../domain/personnummer'
import { type Sokning, tolkaSokning } from '../domain/tolka-sokning'
import { type Register, registerScope } from '../policy'
import { type Registerrad, registerStore } from '../register-store'
import { SokPersonInput } from '../schema'
import type { Tx } from '@/server/db/tenant-transaction'

/** Somebody in the own kommun, as the search shows them. */
export interface Sokrad {
  deltagareId: string
  /** Null where the person is protected: the name is shown on the person's page. */
  namn: string | null
  nummer: string | null
  fodd: string | null
  arendenummer: string | null
  oppen: boolean
  avslutad: Datum | null
}

export interface SokningView {
  kommun: string
  pa: Sokning['slag']
  /** What was looked for, with the number masked. */
  sokt: string
  traffar: Sokrad[]
  liknande: Sokrad[]
  /** What the form begins with when there is no hit. */
  forifyll: { nummer: string; fornamn: string; efternamn: string; fodelsedatum: string }
}

interface Funnet {
  sokning: Sokning
  kommun: string
  traffar: Registerrad[]
  liknande: Registerrad[]
}

const HOGST_LIKNANDE = 3

/**
 * Looks for a person before registering: by number, or by name and birth date, in the own kommun only. Somebody
 * elsewhere, and somebody protected whom the actor does not handle, are answered as nobody. Logged, without the number.
 * Source: OSL 26 kap. 1 § and 21 kap. 3 §; docs/beslut/2026-11-23-registrera-och-soka.md.
 */
export const sokPerson = defineQuery({
  name: 'sok-person',
  input: SokPersonInput,
  scope: registerScope,
  load: async ({ tx, input, scope, today }): Promise<Funnet> => {
    const answered = evenTime()
    const tolkad = tolkaSokning(input.sok, input.fodelsedatum, today)
    if (!tolkad.accepted) {
      const falt = tolkad.code === 'SOK_FODELSEDATUM_SAKNAS' ? 'fodelsedatum' : 'sok'
      throw new Refused(refusal(tolkad.code, { falt: { [falt]: tolkad.code } }))
    }
    const { kommun } = await organisationStore.kommunensTeam(tx, scope, today)
    const funna = await find(tx, scope, tolkad.value)
    await answered
    return { sokning: tolkad.value, kommun, ...funna }
  },
  audit: ({ scope, resource }) => ({
    handelse: 'SOKNING',
    kedja: scope.kommunKod,
    deltagare: [...resource.traffar, ...resource.liknande].map((r) => r.deltagareId),
    uppgifter: {
      pa: resource.sokning.slag,
      traffar: resource.traffar.length,
      liknande: resource.liknande.length,
    },
  }),
  present: ({ resource }): SokningView => ({
    kommun: resource.kommun,
    pa: resource.sokning.slag,
    sokt: sokt(resource.sokning),
    traffar: resource.traffar.map(sokrad),
    liknande: resource.liknande.map(sokrad),
    forifyll: forifyll(resource),
  }),
})

type Hittat = Pick<Funnet, 'traffar' | 'liknande'>

async function find(tx: Tx, { kommunKod }: Register, s: Sokning): Promise<Hittat> {
  if (s.slag === 'NAMN') {
    const traffar = (await registerStore.fodda(tx, kommunKod, s.fodelsedatum)).filter((r) =>
      arSammaNamn(r, s.namn),
    )
    const alika = (await registerStore.medLiknandeNamn(tx, kommunKod, s.namn)).filter((r) =>
      arLiktNamn(r, s.namn),
    )
    const andra = alika.filter((r) => !traffar.some((t) => t.deltagareId === r.deltagareId) && !r.skyddad)
    const sammaDag = (r: Registerrad): number => (r.fodelsedatum === s.fodelsedatum ? 0 : 1)
    return { traffar, liknande: andra.sort((a, b) => sammaDag(a) - sammaDag(b)).slice(0, HOGST_LIKNANDE) }
  }
  const hit = await registerStore.medNummer(tx, kommunKod, s.nummer.nummer)
  const rad = hit && hit !== 'DOLD' ? await registerStore.rad(tx, kommunKod, hit.deltagareId) : null
  if (rad) return { traffar: [rad], liknande: [] }
  // Somebody registered without a number may have got one since.
  const utanNummer = (await registerStore.fodda(tx, kommunKod, s.nummer.fodelsedatum)).filter(
    (r) => r.nummer === null,
  )
  return { traffar: [], liknande: utanNummer.filter((r) => !r.skyddad).slice(0, HOGST_LIKNANDE) }
}

function sokrad(r: Registerrad): Sokrad {
  return {
    deltagareId: r.deltagareId,
    namn: r.skyddad ? null : `${r.fornamn} ${r.efternamn}`,
    nummer: r.nummer && !r.skyddad ? maskeraPersonnummer(r.nummer) : null,
    fodd: r.skyddad ? null : r.fodelsedatum,
    arendenummer: r.utredning?.arendenummer ?? null,
    oppen: r.utredning !== null && r.utredning.avslutad === null,
    avslutad: r.utredning?.avslutad ?? null,
  }
}

const sokt = (s: Sokning): string =>
  s.slag === 'NUMMER' ? maskeraPersonnummer(s.nummer.nummer) : `${s.namn.fornamn} ${s.namn.efternamn}`

const tomt: SokningView['forifyll'] = { nummer: '', fornamn: '', efternamn: '', fodelsedatum: '' }

function forifyll({ sokning: s, traffar }: Funnet): SokningView['forifyll'] {
  if (s.slag === 'NAMN') return { ...tomt, ...s.namn, fodelsedatum: s.fodelsedatum }
  return traffar.length > 0 ? tomt : { ...tomt, nummer: formateraPersonnummer(s.nummer.nummer) }
}
