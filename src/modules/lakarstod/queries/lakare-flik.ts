import 'server-only'
import { etikettAv, valAv } from '@/domain/kodlista'
import { arLakare, namesOf, personal } from '@/modules/anvandare/public'
import { oppnarForLakaren, samtyckeStore } from '@/modules/samtycke/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import {
  type Arende,
  arendeHandelse,
  type ArendeHuvud,
  ArendeSidaInput,
  loadArendeHuvud,
  utredningStore,
} from '@/modules/utredning/public'
import { type AnyProgramme, programmeOf } from '@/programme/register'
import { type QueryContext, defineQuery } from '@/server/define-query'
import type { Tx } from '@/server/db/tenant-transaction'
import { type Konsultation, konsultationLage, type KonsultationLage } from '../domain/konsultation'
import { kvarAv } from '../domain/lakartid'
import { lakarstodStore } from '../store'
import { underlagDelar } from '../underlag'
import { loadUnderlag } from '../underlag-store'

export interface FragaVy {
  id: string
  fraga: string
  form: string
  delar: string[]
  onskatSvar: string | null
  minuterBokade: number
  overAndel: boolean
  lage: KonsultationLage
  stalldAv: string
  stalldAt: string
  lakare: string
  svar: string | null
  svarad: string | null
  minuterAnvanda: number | null
  aterkallad: string | null
  aterkalladSkal: string | null
  can: { aterta: boolean }
}

export interface FragaForm {
  utredningId: string
  kommunKod: string
  lakare: { varde: string; etikett: string }[]
  delar: { varde: string; etikett: string; harText: boolean }[]
  former: { varde: string; etikett: string }[]
  /** Minutes left of the team's share; null where none is set. */
  kvar: number | null
  utkast: Utkast | null
}

export interface LakareFlikView {
  huvud: ArendeHuvud
  fragor: FragaVy[]
  /** The form, where the actor may ask; else why it stands shut, for the team. */
  form: FragaForm | null
  hinder: 'SAMTYCKE' | 'AVSLUTAD' | 'LAKARE' | null
  /** What the kommun, which asks no doctor itself, can do so that the team does; null for the team. */
  kommunens: 'SAMTYCKE' | 'AVSLUTAD' | 'EJ_SKICKAD' | 'SAG_TILL_TEAMET' | null
}

/** The case's questions to the doctor with their answers, and the form to ask another. */
export const lakareFlikQuery = defineQuery({
  name: 'lakare-flik',
  input: ArendeSidaInput,
  load: ({ tx, input }) => utredningStore.findForDeltagare(tx, input.deltagareId, input.u),
  read: utredningPolicy.read,
  audit: ({ resource: u }) => arendeHandelse('LAKARSTOD_LAST', u),
  present: async ({ tx, actor, resource: u, today }): Promise<LakareFlikView> => {
    const programme = programmeOf(u.programKod)
    const konsultationer = await lakarstodStore.ofCase(tx, u)
    const namn = await namesOf(
      tx,
      konsultationer.flatMap((k) => [k.stalldAv, k.lakareId]),
    )
    const teamets = utredningPolicy.teamets(actor, u) !== null
    const lakare = teamets ? (await personal(tx)).filter(arLakare) : []
    const kommunens = !teamets && utredningPolicy.kommunens(actor, u) !== null
    const oppen = (teamets || kommunens) && oppnarForLakaren(await samtyckeStore.all(tx, u), today)
    const hinder = u.avslutad ? 'AVSLUTAD' : !oppen ? 'SAMTYCKE' : lakare.length === 0 ? 'LAKARE' : null
    return {
      huvud: await loadArendeHuvud(tx, actor, u),
      fragor: konsultationer.map((k) => fragaVy(programme, k, namn, teamets)),
      form: teamets && !hinder ? await fragaForm({ tx, actor }, u, programme, lakare) : null,
      hinder: teamets ? hinder : null,
      kommunens: kommunens ? kommunensNasta(u, oppen) : null,
    }
  },
})

function kommunensNasta(u: Arende, oppen: boolean): NonNullable<LakareFlikView['kommunens']> {
  if (u.avslutad) return 'AVSLUTAD'
  if (!oppen) return 'SAMTYCKE'
  return u.oppenTeam === null ? 'EJ_SKICKAD' : 'SAG_TILL_TEAMET'
}

function fragaVy(
  programme: AnyProgramme,
  k: Konsultation,
  namn: Map<string, string>,
  teamets: boolean,
): FragaVy {
  const lage = konsultationLage(k)
  return {
    id: k.id,
    fraga: k.fraga,
    onskatSvar: k.onskatSvar,
    minuterBokade: k.minuterBokade,
    overAndel: k.overAndel,
    lage,
    stalldAt: k.stalldAt,
    svar: k.svar,
    svarad: k.svarad,
    minuterAnvanda: k.minuterAnvanda,
    aterkallad: k.aterkallad,
    aterkalladSkal: k.aterkalladSkal,
    form: etikettAv(programme.koder.lakarformer, k.form),
    delar: k.delar.map((d) => etikettAv(programme.koder.lakarDelar, d)),
    stalldAv: namn.get(k.stalldAv) ?? '',
    lakare: namn.get(k.lakareId) ?? '',
    can: { aterta: teamets && lage === 'VANTAR' },
  }
}

async function fragaForm(
  { tx, actor }: Pick<QueryContext<unknown, unknown>, 'actor'> & { tx: Tx },
  u: Arende,
  programme: AnyProgramme,
  lakare: { anvandareId: string; namn: string }[],
): Promise<FragaForm> {
  const delar = underlagDelar(programme, await loadUnderlag(tx, u))
  const tid = (await lakarstodStore.tid(tx, u.programKod)).find((t) => t.teamKod === u.teamKod)
  return {
    utredningId: u.id,
    kommunKod: u.kommunKod,
    lakare: lakare.map((l) => ({ varde: l.anvandareId, etikett: l.namn })),
    delar: delar.map((d) => ({ varde: d.kod, etikett: d.etikett, harText: d.stycken.length > 0 })),
    former: valAv(programme.koder.lakarformer),
    kvar: tid ? kvarAv(tid) : null,
    utkast: await utkastStore.find(tx, actor.anvandareId, 'fraga-lakare', u.id),
  }
}
