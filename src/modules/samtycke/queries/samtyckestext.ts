import 'server-only'
import type { SamtyckesText } from '@/programme/definition'
import { programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { gallandeText } from '../domain/samtycke'
import { SamtyckestextInput } from '../schema'

export interface SamtyckestextView {
  programme: string
  text: SamtyckesText
}

/** The text that the person is told on, to read aloud or print: the version asked for, else the one that holds today. */
export const samtyckestextQuery = defineQuery({
  name: 'samtyckestext',
  input: SamtyckestextInput,
  scope: (actor) => (actor.uppdrag ? { via: actor.uppdrag, scope: actor.uppdrag.programKod } : null),
  load: async ({ input, today, scope }) => {
    const texter: readonly SamtyckesText[] = programmeOf(scope).samtyckestexter
    if (input.version) return texter.find((t) => t.version === input.version) ?? null
    return gallandeText(texter, today)
  },
  present: ({ scope, resource: text }): SamtyckestextView => ({
    programme: programmeOf(scope).fulltNamn,
    text,
  }),
})
