import 'server-only'
import type { Framsteg } from './schema'

// How far each list has come, in the process that reads it in: shown while one waits, of no consequence if it is not.
const pagar = new Map<string, Framsteg>()
const HOGST = 100

/** Takes a list's id; gives the one who is told how its reading in goes. */
export const beratta =
  (filId: string) =>
  (framsteg: Framsteg): void => {
    pagar.set(filId, framsteg)
    const [aldst] = pagar.keys()
    if (aldst && pagar.size > HOGST) pagar.delete(aldst)
  }

/** How far a list has come; null where it is not being read in here. */
export const hamta = (filId: string): Framsteg | null => pagar.get(filId) ?? null
