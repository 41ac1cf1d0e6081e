import type { Rum } from '@/modules/start/policy'
import type { IconName } from '@/ui/icon'

/** What the rooms are called. */
export const rumEtikett: Record<Rum['kod'], string> = {
  START: 'Start',
  DELTAGARE: 'Deltagare',
  TEAM: 'Team',
  TEAMMOTE: 'Teammöte',
  FORSLAG: 'Förslag',
  MAL: 'Mål',
  LAKARSTOD: 'Läkarstöd',
  IMPORT: 'Import och export',
  ANVANDARE: 'Användare',
  LOGG: 'Logg',
}

export const rumIkon: Record<Rum['kod'], IconName> = {
  START: 'start',
  DELTAGARE: 'deltagare',
  TEAM: 'personer',
  TEAMMOTE: 'teammote',
  FORSLAG: 'samtal',
  MAL: 'mal',
  LAKARSTOD: 'lakare',
  IMPORT: 'import',
  ANVANDARE: 'kugge',
  LOGG: 'logg',
}
