import { z } from 'zod'

/** At least so many characters: length is what makes a password hard to guess. Source: docs/beslut/2026-11-23-konton-och-medlemskap.md. */
export const MINSTA_LOSENORD = 12

/** A new password, as it must be. It is never trimmed or cleaned: what is typed is what it is. */
export const nyttLosenord = () =>
  z
    .string()
    .min(MINSTA_LOSENORD, 'Välj ett lösenord på minst tolv tecken.')
    .max(200, 'Välj ett lösenord på högst 200 tecken.')

/** A new password typed twice. */
export const NyttLosenordInput = z
  .object({ losenord: nyttLosenord(), losenordIgen: z.string() })
  .refine((v) => v.losenord === v.losenordIgen, {
    path: ['losenordIgen'],
    message: 'De två lösenorden är olika. Skriv samma igen.',
  })
