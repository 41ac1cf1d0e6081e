import type { Roll } from '@/server/actor'

/** A role's name on screen. */
export const rollText: Record<Roll, string> = {
  REMITTENT: 'Handläggare ekonomiskt bistånd',
  PROJEKTMEDARBETARE: 'Projektmedarbetare',
  ARBETSTERAPEUT: 'Arbetsterapeut',
  FORTROENDELAKARE: 'Förtroendeläkare',
  PROJEKTLEDARE: 'Projektledare',
  PROJEKTADMINISTRATOR: 'Projektadministratör',
  STYRGRUPP: 'Styrgrupp',
  LOGGRANSKARE: 'Loggranskare',
  SYSTEMADMINISTRATOR: 'Systemadministratör',
}
