import 'server-only'
import { etikettAv } from '@/domain/kodlista'
import { lasSida } from '@/domain/sidor'
import { namesOf } from '@/modules/anvandare/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  type Arende,
  arendeHandelse,
  type ArendeHuvud,
  loadArendeHuvud,
  rattelseStore,
  type Skal,
  utredningStore,
} from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { finnUtkast, type UtkastForm, utkastResurs } from '@/schema/utkast'
import type { Actor } from '@/server/actor'
import { defineQuery } from '@/server/define-query'
import { can } from '@/server/policy'
import type { Anteckning } from '../domain/anteckning'
import { farAndra, farSignera, farTillagg, lasning } from '../domain/anteckningsregler'
import { anteckningPolicy } from '../policy'
import { AnteckningarInput } from '../schema'
import { anteckningStore } from '../store'
import { type FormularUnderlag, underlag } from './formular-underlag'

/** A note as the page shows it, with what this actor may do with it. */
export interface AnteckningView {
  id: string
  version: number
  typ: string
  typKod: string
  datum: string
  text: string
  forfattare: string
  arMin: boolean
  delad: boolean
  signeradAt: string | null
  /** Days left to change it; null where it is locked. */
  dagarKvar: number | null
  makulerad: { skal: string; at: string; av: string } | null
  tillagg: AnteckningView[]
  /** What its reader has begun to add to it. */
  tillaggUtkast: Utkast | null
  can: Record<'andra' | 'signera' | 'tillagg' | 'makulera' | 'dela', boolean>
}

export interface AnteckningarView {
  huvud: ArendeHuvud
  formular: FormularUnderlag
  anteckningar: AnteckningView[]
  totalt: number
  sida: number
  antalSidor: number
  /** The draft of the note that is open for change. */
  andraUtkast: Utkast | null
}

/** A case's notes, newest first, as far as the actor may see them. Logged as a read of the person. */
export const anteckningarQuery = defineQuery({
  name: 'anteckningar',
  input: AnteckningarInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.read,
  audit: ({ resource: u }) => arendeHandelse('ANTECKNINGAR_LAST', u),
  present: async ({ tx, actor, input, resource: u }): Promise<AnteckningarView> => {
    const { rader, tillagg, antal, sida, antalSidor } = await lasSida(input.sida, (fonster) =>
      anteckningStore.list(tx, u, fonster),
    )
    const alla = [...rader, ...tillagg]
    const makulerade = alla.some((a) => a.makulerad)
      ? await rattelseStore.skalen(tx, u, 'anteckning')
      : new Map<string, Skal>()
    const namn = await namesOf(tx, [
      ...alla.map((a) => a.forfattareId),
      ...[...makulerade.values()].map((m) => m.av),
    ])
    const utkast = await utkastStore.inom(tx, actor.anvandareId, u.id)
    const draft = (form: UtkastForm, ...del: string[]): Utkast | null =>
      finnUtkast(utkast, form, utkastResurs(u.id, ...del))
    const view = (a: Anteckning): AnteckningView => ({
      ...facts(a, u, actor),
      forfattare: namn.get(a.forfattareId) ?? '',
      makulerad: tillMakulerad(a, makulerade, namn),
      tillagg: tillagg.filter((t) => t.tillaggTillId === a.id).map(view),
      tillaggUtkast: draft('anteckning-tillagg', a.id),
    })
    return {
      huvud: await loadArendeHuvud(tx, actor, u),
      formular: underlag(actor, u, draft('anteckning')),
      anteckningar: rader.map(view),
      totalt: antal,
      sida,
      antalSidor,
      andraUtkast: input.andra ? draft('anteckning-andra', input.andra) : null,
    }
  },
})

function facts(
  a: Anteckning,
  u: Arende,
  actor: Actor,
): Omit<AnteckningView, 'forfattare' | 'makulerad' | 'tillagg' | 'tillaggUtkast'> {
  const programme = programmeOf(u.programKod)
  const dagar = programme.installningar.anteckningLasesDagar
  const last = lasning(a, actor.idag, dagar)
  const may = can(anteckningPolicy, actor, { anteckning: a, arende: u })
  return {
    id: a.id,
    version: a.version,
    typ: etikettAv(programme.koder.anteckningstyper, a.typ),
    typKod: a.typ,
    datum: a.datum,
    text: a.text,
    arMin: a.forfattareId === actor.anvandareId,
    delad: a.delad,
    signeradAt: a.signeradAt,
    dagarKvar: last.last ? null : last.dagarKvar,
    can: {
      andra: may.skriva && farAndra(a, actor.anvandareId, actor.idag, dagar).accepted,
      signera: may.skriva && farSignera(a, actor.anvandareId).accepted,
      tillagg: may.skriva && farTillagg(a, actor.idag, dagar).accepted,
      makulera: may.makulera && !a.makulerad,
      dela: may.dela && !a.makulerad && (!a.delad || u.aktualiserad === null),
    },
  }
}

function tillMakulerad(
  a: Anteckning,
  skalen: Map<string, Skal>,
  namn: Map<string, string>,
): AnteckningView['makulerad'] {
  if (!a.makulerad) return null
  const m = skalen.get(a.id)
  return { skal: m?.skal ?? '', at: m?.at ?? '', av: namn.get(m?.av ?? '') ?? '' }
}
