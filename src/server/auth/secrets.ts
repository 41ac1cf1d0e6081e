import 'server-only'
import { createHmac, randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'
import { env } from '../env'

/** A new secret: 256 random bits as text. Sessions and one-time links are such secrets; only their hash is stored. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** argon2id with the library's current defaults. */
export const hashPassword = (password: string): Promise<string> => hash(password)

let decoy: Promise<string> | undefined

/** Whether the password fits. Without a hash the same work is done against a decoy, so that time tells nothing. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword(newSecret())
  const fits = await verify(stored ?? (await decoy), password)
  return stored !== null && fits
}

/** The keyed pseudonym of a number (12 digits): tells that two kommuner's records are one person, and nothing else. */
export function pseudonym(nummer: string): string {
  return createHmac('sha256', Buffer.from(env().KRAFT_PERSONNYCKEL, 'hex'))
    .update(nummer)
    .digest('base64url')
    .slice(0, 32)
}
