import type { KodLista } from '@/programme/definition'

/** A choice in a form: what is sent and what is read. */
export interface Val {
  varde: string
  etikett: string
}

/** Takes a list and a code; gives what it is called, or the code itself: one that has left the list must still be readable. */
export const etikettAv = (lista: KodLista, kod: string | null): string =>
  lista.find((k) => k.kod === kod)?.etikett ?? kod ?? ''

/** Takes a list and gives it as choices, in its order. */
export const valAv = (lista: KodLista): Val[] => lista.map((k) => ({ varde: k.kod, etikett: k.etikett }))
