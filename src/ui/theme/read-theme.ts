import { cookies } from 'next/headers'
import { TEMA_KAKA, toTema, type Tema } from './theme'

/** The theme this reader has chosen, from the cookie; without a choice the one of the computer. */
export async function readTheme(): Promise<Tema> {
  return toTema((await cookies()).get(TEMA_KAKA)?.value)
}
