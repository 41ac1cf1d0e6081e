import 'server-only'
import { defineQuery } from '@/server/define-query'
import { Refused, refusal } from '@/server/result'
import { programmeOf } from '@/programme/register'
import { malScope } from '../policy'
import { MalInput } from '../schema'
import { loadMalbild, malKoder, type Matt } from './malbild'

/** The numbers as they are handed out: to the command line and to exports. */
export interface MalTal {
  per: string
  omfang: { typ: string; namn: string; kod: string | null; indikatorer: Record<string, Matt> }[]
}

/** Every goal on a day up to today, in every scope the actor may ask for. Logged, though it shows no person. */
export const malTal = defineQuery({
  name: 'mal-tal',
  input: MalInput,
  scope: malScope,
  load: async ({ tx, scope, input, today }) => {
    const per = input.per ?? today
    if (per > today) throw new Refused(refusal('DATUM_I_FRAMTIDEN', { senast: today }))
    const mal = malKoder(programmeOf(scope.programKod))
    return { per, bild: await loadMalbild(tx, scope.programKod, per, input.spar ?? null, mal) }
  },
  audit: ({ resource, actor }) => ({
    handelse: 'MAL_HAMTADE',
    kedja: actor.uppdrag?.kommunKod ?? 'SYSTEM',
    uppgifter: { per: resource.per },
  }),
  present: ({ resource, scope }): MalTal => {
    const programme = programmeOf(scope.programKod)
    const handedOut = [...malKoder(programme), ...programme.konIndikatorer.map((i) => i.kod)]
    return {
      per: resource.per,
      omfang: resource.bild.map((o) => ({
        typ: o.typ,
        namn: o.namn,
        kod: o.typ === 'KOMMUN' ? o.kod : null,
        indikatorer: Object.fromEntries(
          Object.entries(o.indikatorer).filter(([kod]) => (handedOut as string[]).includes(kod)),
        ),
      })),
    }
  },
})
