'use server'
import { cookies } from 'next/headers'
import { TEMA_KAKA, toTema } from './theme'

const ONE_YEAR = 60 * 60 * 24 * 365

/**
 * Remembers the chosen theme in a cookie. Open to anybody, signed in or not: it says nothing about a person and
 * touches no data. Only used when JavaScript is off; otherwise the browser writes the same cookie at once.
 */
export async function chooseTheme(formData: FormData): Promise<void> {
  const jar = await cookies()
  jar.set(TEMA_KAKA, toTema(formData.get('tema')), { path: '/', maxAge: ONE_YEAR, sameSite: 'lax' })
}
