import 'server-only'
import { etikettAv } from '@/domain/kodlista'
import { nameOf } from '@/modules/anvandare/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { defaultProgramme } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { can } from '@/server/policy'
import { type Konsultation, konsultationLage, lasbarTill, type Textstycke } from '../domain/konsultation'
import { konsultationPolicy } from '../policy'
import { KonsultationInput } from '../schema'
import { lakarstodStore } from '../store'

export interface KonsultationView {
  id: string
  kommunKod: string
  arendenummer: string
  fraga: string
  form: string
  onskatSvar: string | null
  minuterBokade: number
  stalldAv: string | null
  stalldAt: string
  delar: { rubrik: string; stycken: Textstycke[] }[]
  svar: { text: string; dag: string; minuter: number; lasbarTill: string } | null
  version: number
  utkast: Utkast | null
  can: { besvara: boolean }
}

/** One consultation as its doctor reads it: the question, the chosen parts as they stood, and the answer. Logged. */
export const konsultationQuery = defineQuery({
  name: 'konsultation',
  input: KonsultationInput,
  load: ({ tx, input }) => lakarstodStore.find(tx, input.id),
  read: konsultationPolicy.read,
  audit: ({ resource: k }) => ({
    handelse: 'KONSULTATION_LAST',
    kedja: k.kommunKod,
    utredningar: [k.utredningId],
    uppgifter: { konsultation: k.id },
  }),
  present: async ({ tx, actor, resource: k }): Promise<KonsultationView> => {
    const { koder, installningar } = defaultProgramme
    const underlag = await lakarstodStore.underlag(tx, k)
    return {
      id: k.id,
      kommunKod: k.kommunKod,
      arendenummer: k.arendenummer,
      fraga: k.fraga,
      form: etikettAv(koder.lakarformer, k.form),
      onskatSvar: k.onskatSvar,
      minuterBokade: k.minuterBokade,
      stalldAv: await nameOf(tx, k.stalldAv),
      stalldAt: k.stalldAt,
      delar: underlag.map((u) => ({
        rubrik: etikettAv(koder.lakarDelar, u.del),
        stycken: u.stycken,
      })),
      svar: svarAv(k, installningar.lakarlasningDagar),
      version: k.version,
      utkast: await utkastStore.find(tx, actor.anvandareId, 'lakarsvar', k.id),
      can: { besvara: can(konsultationPolicy, actor, k).besvara && konsultationLage(k) === 'VANTAR' },
    }
  },
})

const svarAv = (k: Konsultation, dagar: number): KonsultationView['svar'] =>
  k.svarad === null
    ? null
    : {
        text: k.svar ?? '',
        dag: k.svarad,
        minuter: k.minuterAnvanda ?? 0,
        lasbarTill: lasbarTill(k.svarad, dagar),
      }
