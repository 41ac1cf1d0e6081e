import 'server-only'
import { etikettAv } from '@/domain/kodlista'
import { loadSandning, type SandningView } from '@/modules/aktualisering/public'
import { arbetarIKommunen, arbetarITeamet, namesOf, personal } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  type Arende,
  arendeHandelse,
  type ArendeHuvud,
  loadArendeHuvud,
  utredningStore,
} from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import type { Datum } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import type { Actor } from '@/server/actor'
import { UTAN_SLUT } from '@/server/db/dates'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineQuery } from '@/server/define-query'
import { gallandeText, lageAv, oppnarForTeamet, type SamtyckesLagesKod, star } from '../domain/samtycke'
import { SamtyckeSidaInput } from '../schema'
import { type Namngiven, samtyckeStore, type SamtyckesRad } from '../store'

export interface SamtyckeVyRad {
  id: string
  lage: SamtyckesLagesKod
  datum: Datum
  till: Datum | null
  aterkallat: Datum | null
  satt: string
  textVersion: string
  lattSvenska: boolean
  berattat: string | null
  oppnarTeam: boolean
  oppnarLakare: boolean
  kollegor: string[]
  mottagare: string | null
  skapadAv: string | null
}

/** Who can open the case today, and until when (null = until further notice). */
export interface AtkomstRad {
  vem: string
  namn: string[]
  till: Datum | null
}

export interface SamtyckeSidaView {
  huvud: ArendeHuvud
  star: boolean
  samtycken: SamtyckeVyRad[]
  atkomst: AtkomstRad[]
  text: { version: string; rubrik: string }
  satt: { kod: string; etikett: string }[]
  /** Whom a samtycke may name. */
  kollegor: { id: string; etikett: string }[]
  sandning: SandningView
  /** The actor's own drafts of this page's forms, by form. */
  utkast: Partial<Record<string, Utkast>>
}

/** The samtycken of a case, who may see it now, and where its sending to the team stands. */
export const samtyckeSidaQuery = defineQuery({
  name: 'samtycke-sida',
  input: SamtyckeSidaInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.arbeta,
  audit: ({ resource: u }) => arendeHandelse('SAMTYCKE_LAST', u),
  present: async ({ tx, actor, today, resource: u }): Promise<SamtyckeSidaView> => {
    const programme = programmeOf(u.programKod)
    const alla = await samtyckeStore.all(tx, u)
    const namngivna = await samtyckeStore.named(tx, u)
    const text = gallandeText(programme.samtyckestexter, today)
    const huvud = await loadArendeHuvud(tx, actor, u)
    return {
      huvud,
      star: oppnarForTeamet(alla, today),
      samtycken: await rows(tx, u, alla, namngivna, today),
      atkomst: await access(tx, actor, u, huvud, namngivna, alla),
      text: { version: text.version, rubrik: text.rubrik },
      satt: programme.koder.samtyckesatt.filter((s) => s.kod !== 'IMPORT'),
      kollegor: huvud.can.kommunens && !u.skyddad ? await colleagues(tx, u) : [],
      sandning: await loadSandning(tx, actor, u),
      utkast: Object.fromEntries(
        (await utkastStore.about(tx, actor.anvandareId, u.id)).map((k) => [k.form, k]),
      ),
    }
  },
})

async function rows(
  tx: Tx,
  u: Arende,
  alla: SamtyckesRad[],
  namngivna: Namngiven[],
  today: Datum,
): Promise<SamtyckeVyRad[]> {
  const namn = await namesOf(
    tx,
    alla.map((s) => s.skapadAv),
  )
  const { samtyckesatt } = programmeOf(u.programKod).koder
  return alla.map((s) => ({
    ...s,
    lage: lageAv(s, today),
    satt: etikettAv(samtyckesatt, s.satt),
    kollegor: namngivna.filter((n) => n.samtyckeId === s.id).map((n) => n.namn),
    skapadAv: namn.get(s.skapadAv ?? '') ?? null,
  }))
}

/** Everyone the wall lets through today, in words. */
async function access(
  tx: Tx,
  actor: Actor,
  u: Arende,
  huvud: ArendeHuvud,
  namngivna: Namngiven[],
  alla: SamtyckesRad[],
): Promise<AtkomstRad[]> {
  const personer = await personal(tx)
  const handlaggare = (i: 'kommun' | 'team') =>
    namngivna
      .filter((n) => n.slag === 'HANDLAGGARE' && (i === 'team') === (n.teamKod !== null))
      .map((n) => n.namn)
  const deSom = (passar: (p: (typeof personer)[number]) => boolean) => [
    ...new Set(personer.filter(passar).map((p) => p.namn)),
  ]
  const iKommunen = deSom((p) => arbetarIKommunen(p, u.kommunKod))
  const iTeamet = deSom((p) => arbetarITeamet(p, u.oppenTeam))
  const oppetForTeamet = u.oppenTeam !== null && u.oppenTill !== null && u.oppenTill >= actor.idag
  const mottagare = alla.filter((s) => s.mottagare !== null && star(s, actor.idag))
  return [
    {
      vem: `Projektmedarbetare i ${huvud.kommun}`,
      namn: u.skyddad ? handlaggare('kommun') : iKommunen,
      till: null,
    },
    ...(oppetForTeamet
      ? [
          {
            vem: `Arbetsterapeuter i team ${huvud.team}`,
            namn: u.skyddad ? handlaggare('team') : iTeamet,
            till: u.oppenTill === UTAN_SLUT ? null : u.oppenTill,
          },
        ]
      : []),
    ...namngivna
      .filter((n) => n.slag === 'KOLLEGA' && !u.skyddad)
      .map((n) => ({ vem: 'Namngiven kollega', namn: [n.namn], till: n.till })),
    ...mottagare.map((s) => ({ vem: 'Får veta det som behövs', namn: [s.mottagare ?? ''], till: s.till })),
  ]
}

async function colleagues(tx: Tx, u: Arende): Promise<{ id: string; etikett: string }[]> {
  const kommuner = await organisationStore.kommunNamn(tx)
  const rader = await samtyckeStore.colleagues(tx, u.kommunKod)
  return rader.map((k) => ({ id: k.anvandareId, etikett: `${k.namn}, ${kommuner.get(k.kommunKod) ?? ''}` }))
}
