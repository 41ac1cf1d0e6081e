import 'server-only'
import { z } from 'zod'
import { defineQuery } from '@/server/define-query'
import { type Kapitel, kapitelEtikett, kapitelFor, lasKapitel } from '../handbok'
import { skalScope } from '../policy'

export interface HjalpView {
  kapitel: { kod: Kapitel; etikett: string }[]
  valt: Kapitel
  /** Markdown. */
  text: string
}

/** The handbook for what one looks as: one chapter at a time, one's own first. Shows no participant. */
export const hjalpQuery = defineQuery({
  name: 'hjalp',
  input: z.object({ kapitel: z.string().nullish().catch(null) }),
  scope: skalScope,
  load: async ({ scope, input }) => {
    const kapitel = kapitelFor(scope.roll)
    const valt = kapitel.find((k) => k === input.kapitel) ?? kapitel[0] ?? 'kom-igang'
    return { kapitel, valt, text: await lasKapitel(valt) }
  },
  present: ({ resource: { kapitel, valt, text } }): HjalpView => ({
    kapitel: kapitel.map((kod) => ({ kod, etikett: kapitelEtikett[kod] })),
    valt,
    text,
  }),
})
