import type { ArendeHuvud } from '@/modules/utredning/public'

/** What the person is called in a sentence; null where the name is hidden. */
export const fornamnAv = (huvud: Pick<ArendeHuvud, 'namn'>): string | null =>
  huvud.namn?.split(' ')[0] ?? null
