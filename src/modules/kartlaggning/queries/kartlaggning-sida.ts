import 'server-only'
import { namesOf } from '@/modules/anvandare/public'
import { stegNummer, stegSomBorjarMed } from '@/modules/utredning/domain/public'
import {
  type Arende,
  type ArendeHuvud,
  arendeHandelse,
  checklista,
  type Checkpunkt,
  loadArendeHuvud,
  loadStegUnderlag,
  utredningStore,
} from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { EGEN_ROST } from '@/programme/kraft'
import { programmeOf } from '@/programme/register'
import { finnUtkast, type UtkastForm, utkastResurs } from '@/schema/utkast'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineQuery } from '@/server/define-query'
import { BIDRAG_FORM, bidragResurs, omradeAvResurs } from '../domain/utkastnyckel'
import { type InstrumentRad, type InstrumentRattelse, instrumentStore } from '../instrument-store'
import { egnaYrken, kartlaggningPolicy } from '../policy'
import { KartlaggningSidaInput } from '../schema'
import { kartlaggningStore } from '../store'
import { type OmradeView, type RostView, tillOmraden, tillRost } from './omraden-vy'

/** Where the kartläggning stands as a whole. */
export type Fas = 'FORE' | 'KAN_STARTA' | 'PAGAR' | 'STANGD'

/** One form for one voice in the area that is open. */
export interface RostForm {
  yrke: string
  etikett: string
  /** What stands in this voice now; null where nothing has been written. */
  sparad: RostView | null
  utkast: Utkast | null
}

export interface InstrumentView extends InstrumentRad {
  /** What it said before and why it was changed, latest first. */
  rattelser: (InstrumentRattelse & { vem: string | null })[]
}

export interface KartlaggningView {
  huvud: ArendeHuvud
  fas: Fas
  /** Whether this actor may write just now. */
  kanSkriva: boolean
  omraden: OmradeView[]
  /** The area that is open for writing: the person's voice first, then the actor's own profession. */
  oppet: { kod: string; roster: RostForm[] } | null
  instrument: InstrumentView[]
  instrumentUtkast: { nytt: Utkast | null; ratta: Utkast | null }
  /** The instrument that is open for correction. */
  rattas: string | null
  /** What is missing, while the step runs. */
  checklista: Checkpunkt[] | null
}

/** The kartläggning of a case: every area with its voices, and the one that is open for writing. */
export const kartlaggningSida = defineQuery({
  name: 'kartlaggning-sida',
  input: KartlaggningSidaInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: kartlaggningPolicy.read,
  audit: ({ resource: u }) => arendeHandelse('KARTLAGGNING_LAST', u),
  present: async ({ tx, actor, input, resource: u, today }): Promise<KartlaggningView> => {
    const fas = fasAv(u)
    const kanSkriva =
      fas === 'PAGAR' && u.status === 'PAGAENDE' && kartlaggningPolicy.skriva(actor, u) !== null
    const k = await loadKallor(tx, u, { today, utkastAv: kanSkriva ? actor.anvandareId : null })
    const oppet = kanSkriva ? input.omrade : null
    const draft = (form: UtkastForm, resurs: string): Utkast | null => finnUtkast(k.utkast, form, resurs)
    return {
      huvud: await loadArendeHuvud(tx, actor, u),
      fas,
      kanSkriva,
      omraden: tillOmraden({ ...k, utkastOmraden: omradenMedUtkast(u, k.utkast) }),
      oppet: oppet && {
        kod: oppet,
        roster: [EGEN_ROST, ...egnaYrken(actor, u)].map((y) => rostForm(u, oppet, y, k)),
      },
      instrument: k.instrument.map((i) => medRattelser(i, k)),
      instrumentUtkast: {
        nytt: draft('instrument', u.id),
        ratta: input.instrument ? draft('instrument-ratta', utkastResurs(u.id, input.instrument)) : null,
      },
      rattas: input.instrument,
      checklista: fas === 'PAGAR' ? k.punkter : null,
    }
  },
})

type Kallor = Awaited<ReturnType<typeof loadKallor>>

/** Everything written in the kartläggning, the names of its writers, and what this actor has begun. */
async function loadKallor(
  tx: Tx,
  u: Arende,
  { today, utkastAv }: { today: string; utkastAv: string | null },
) {
  const programme = programmeOf(u.programKod)
  const underlag = await loadStegUnderlag(tx, u, today)
  const roster = await kartlaggningStore.roster(tx, u)
  const markta = await kartlaggningStore.omraden(tx, u)
  const instrument = await instrumentStore.iArende(tx, u)
  const rattelser = await instrumentStore.corrections(tx, u)
  const skrivare = [...roster, ...markta].map((r) => r.andradAv)
  return {
    programme,
    punkter: checklista(programme, stegSomBorjarMed(programme, 'START'), underlag),
    roster,
    markta,
    instrument,
    rattelser,
    namn: await namesOf(tx, [...skrivare, ...rattelser.map((r) => r.av)]),
    utkast: utkastAv ? await utkastStore.all(tx, utkastAv) : [],
  }
}

const omradenMedUtkast = (u: Arende, utkast: readonly Utkast[]): Set<string> =>
  new Set(utkast.filter((d) => d.form === BIDRAG_FORM).flatMap((d) => omradeAvResurs(u.id, d.resurs) ?? []))

function rostForm(u: Arende, omrade: string, yrke: string, k: Kallor): RostForm {
  const rad = k.roster.find((r) => r.omrade === omrade && r.yrke === yrke)
  const resurs = bidragResurs(u.id, omrade, yrke)
  return {
    yrke,
    etikett: k.programme.koder.yrken.find((y) => y.kod === yrke)?.etikett ?? '',
    sparad: rad ? tillRost(rad, k) : null,
    utkast: k.utkast.find((d) => d.form === BIDRAG_FORM && d.resurs === resurs) ?? null,
  }
}

const medRattelser = (i: InstrumentRad, k: Kallor): InstrumentView => ({
  ...i,
  rattelser: k.rattelser
    .filter((r) => r.sakId === i.id)
    .map((r) => ({ ...r, vem: k.namn.get(r.av ?? '') ?? null })),
})

function fasAv(u: Arende): Fas {
  const programme = programmeOf(u.programKod)
  const nu = stegNummer(programme, u.steg)
  const kartlaggning = stegNummer(programme, stegSomBorjarMed(programme, 'START'))
  if (nu === kartlaggning) return 'PAGAR'
  if (nu > kartlaggning) return 'STANGD'
  const antagen = u.steg === stegSomBorjarMed(programme, 'SANDNING') && u.teambeslut === 'ANTAGEN'
  return antagen && u.status === 'PAGAENDE' ? 'KAN_STARTA' : 'FORE'
}
