import 'server-only'
import { type Val, valAv } from '@/domain/kodlista'
import { arbetarIKommunen, arbetarITeamet, type Medarbetare, personal } from '@/modules/anvandare/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { givnaSkal } from '../domain/pausa'
import { arendeHandelse } from '../arende-handelse'
import { type Ganghinder, ganghinder } from '../domain/ganghinder'
import { stegNummer } from '../domain/utredningssteg'
import { huvudStore } from '../huvud-store'
import { utredningPolicy } from '../policy'
import { ArendeSidaInput } from '../schema'
import { utredningStore } from '../store'
import { type ArendeHuvud, loadArendeHuvud } from './arende-huvud'

export interface GangSida {
  huvud: ArendeHuvud
  /** Who can take over as kontaktperson. */
  kollegor: Val[]
  /** Who can take over as ansvarig arbetsterapeut. */
  ansvariga: Val[]
  tidigareSteg: Val[]
  pausskal: Val[]
  avslutsorsaker: Val[]
  /** Whether the case rests for a reason that somebody in it chose. */
  kanAteruppta: boolean
  /** What one may look for and is not there to do, and why. */
  hinder: Ganghinder[]
  utkast: Utkast | null
}

/** The course of a case: who holds it, rest, going back a step, and its end. */
export const gangSida = defineQuery({
  name: 'gang-sida',
  input: ArendeSidaInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.arbeta,
  audit: ({ resource: u }) => arendeHandelse('ARENDE_LAST', u, { del: 'arendet' }),
  present: async ({ tx, actor, resource: u }): Promise<GangSida> => {
    const programme = programmeOf(u.programKod)
    const handlaggare = u.skyddad ? await huvudStore.handlaggareIds(tx, u) : null
    const alla = await personal(tx)
    const folk = (arbetarHar: (m: Medarbetare) => boolean, nu: string | null): Val[] =>
      alla
        .filter(
          (m) => arbetarHar(m) && m.anvandareId !== nu && (handlaggare?.includes(m.anvandareId) ?? true),
        )
        .map((m) => ({ varde: m.anvandareId, etikett: m.namn }))
    const huvud = await loadArendeHuvud(tx, actor, u)
    const kollegor = folk((m) => arbetarIKommunen(m, u.kommunKod), u.kontaktpersonId)
    return {
      huvud,
      kollegor,
      ansvariga: folk((m) => arbetarITeamet(m, u.oppenTeam), u.arbetsterapeutId),
      tidigareSteg: programme.steg
        .filter((s) => s.nummer < stegNummer(programme, u.steg) && (s.nummer > 1 || u.aktualiserad === null))
        .map((s) => ({ varde: s.kod, etikett: `${s.nummer}. ${s.etikett}` })),
      pausskal: valAv(programme.koder.pausskal.filter((s) => !givnaSkal.includes(s.kod))),
      avslutsorsaker: valAv(programme.koder.avslutsorsaker.filter((o) => o.valbar)),
      kanAteruppta: u.status === 'VILANDE' && u.vilandeSkal !== 'TEAMET_AVVAKTAR',
      hinder: ganghinder(u, huvud.can.kommunens, kollegor.length > 0),
      utkast: await utkastStore.find(tx, actor.anvandareId, 'avslut', u.id),
    }
  },
})
