import 'server-only'
import { accepted } from '@/domain/outcome'
import { arLakare, personal } from '@/modules/anvandare/public'
import { oppnarForLakaren, samtyckeStore } from '@/modules/samtycke/public'
import { utkastStore } from '@/modules/utkast/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { programmeOf } from '@/programme/register'
import { defineUseCase } from '@/server/define-use-case'
import { provaFraga, tarTuren } from '../domain/konsultation'
import { overAndelen } from '../domain/lakartid'
import { FragaLakareInput } from '../schema'
import { lakarstodStore } from '../store'
import { underlagDelar } from '../underlag'
import { loadUnderlag } from '../underlag-store'

/**
 * Asks a förtroendeläkare: the question, and the chosen parts of the case copied as they stand. The doctor reads that
 * copy and nothing else. The case lies with the doctor until it is answered or taken back, unless it waits for the kommun.
 * Source: Projektplan, "Förtroendeläkare" and "Arbetsterapeuter" (who calls the doctor in).
 */
export const fragaLakare = defineUseCase({
  name: 'fraga-lakare',
  once: true,
  input: FragaLakareInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: utredningPolicy.read,
  may: utredningPolicy.teamets,
  run: async ({ tx, actor, input, resource: u, today, newId }) => {
    const samtycken = await samtyckeStore.all(tx, u)
    const lakare = (await personal(tx)).filter(arLakare).map((p) => p.anvandareId)
    const delar = underlagDelar(programmeOf(u.programKod), await loadUnderlag(tx, u))
    const prov = provaFraga(
      input,
      { avslutad: u.avslutad !== null, oppnarForLakaren: oppnarForLakaren(samtycken, today), lakare, delar },
      today,
    )
    if (!prov.accepted) return prov
    const tid = (await lakarstodStore.tid(tx, u.programKod)).find((t) => t.teamKod === u.teamKod)
    const overAndel = overAndelen(tid, input.minuter)
    const id = newId()
    await lakarstodStore.ask(
      tx,
      {
        kommunKod: u.kommunKod,
        id,
        utredningId: u.id,
        teamKod: u.teamKod,
        arendenummer: u.arendenummer,
        lakareId: input.lakareId,
        fraga: input.fraga,
        form: input.form,
        delar: prov.value.map((d) => d.kod),
        onskatSvar: input.onskatSvar,
        minuterBokade: input.minuter,
        overAndel,
        stalldAv: actor.anvandareId,
      },
      prov.value.map((d) => ({ id: newId(), del: d.kod, stycken: d.stycken })),
    )
    const turen = tarTuren(u) ? ({ liggerHos: 'LAKARE', liggerHosSedan: today } as const) : {}
    await utredningStore.change(tx, u, u.version, actor.anvandareId, turen)
    await utkastStore.remove(tx, actor.anvandareId, 'fraga-lakare', u.id)
    return accepted({ id, overAndel, delar: prov.value.map((d) => d.kod) })
  },
  audit: ({ resource: u, value, input }) =>
    arendeHandelse('LAKARE_TILLFRAGAD', u, {
      konsultation: value.id,
      lakare: input.lakareId,
      delar: value.delar,
      overAndel: value.overAndel,
    }),
})
