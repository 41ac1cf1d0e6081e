import type { Teambeslut } from '@/programme/definition'
import { antal, raknat, stor } from './format'
import { beslutstext, type Protokollbeslut } from './team'

/** The sending's words: where it stands, seen from the case. */

type Lage =
  | 'EJ_SKICKAD'
  | 'VANTAR_PA_TEAMET'
  | 'VANTAR_PA_KOMMUNEN'
  | 'KOMPLETTERAD'
  | 'AVVAKTAR'
  | 'ANTAGEN'
  | 'EJ_ANTAGEN'
  | 'ATERTAGEN'

/** The sentence over the panel. */
export function sandningRubrik(lage: Lage, team: string): string {
  const rubriker: Record<Lage, string> = {
    EJ_SKICKAD: `Skicka till team ${team}`,
    ATERTAGEN: 'Aktualiseringen är tillbaka hos kommunen',
    VANTAR_PA_TEAMET: `Team ${team} har aktualiseringen`,
    VANTAR_PA_KOMMUNEN: 'Teamet behöver veta mer',
    KOMPLETTERAD: 'Kompletteringen är skickad till teamet',
    AVVAKTAR: 'Teamet avvaktar',
    ANTAGEN: 'Teamet har antagit personen',
    EJ_ANTAGEN: 'Teamet har inte antagit personen',
  }
  return rubriker[lage]
}

/** What comes next, in one sentence; of somebody admitted only until the kartläggning has been started. */
export function sandningNasta(lage: Lage, dagar: number, kanStarta: boolean): string | null {
  switch (lage) {
    case 'VANTAR_PA_TEAMET':
    case 'KOMPLETTERAD':
      return `Väntar på beslut sedan ${dagar === 0 ? 'i dag' : antal(dagar, 'dag', 'dagar')}. Svaret syns här så snart teamet har beslutat.`
    case 'VANTAR_PA_KOMMUNEN':
      return 'Skriv det som teamet har bett om, så går aktualiseringen tillbaka till dem.'
    case 'AVVAKTAR':
      return 'Teamet tar upp ärendet igen den dag som står i beslutet.'
    case 'ANTAGEN':
      return kanStarta ? 'Kartläggningen startas för hand, när ni är redo att börja.' : null
    case 'EJ_ANTAGEN':
      return 'Utredningen är avslutad. Att pröva igen blir en ny utredning.'
    case 'ATERTAGEN':
      return 'Teamet ser inte längre ärendet. Den går att skicka igen.'
    case 'EJ_SKICKAD':
      return null
  }
}

/** Why it cannot be sent yet, under the heading of the checklist. */
export const saknasRubrik = (n: number): string =>
  `${stor(raknat(n))} ${n === 1 ? 'sak' : 'saker'} saknas innan det går att skicka`

/** Why a case that is paused cannot be sent, and where it is let run again: with a new samtycke, where it rests for want of one. */
export const pausadHinder = (utanSamtycke: boolean): { text: string; sida: string; lank: string } =>
  utanSamtycke
    ? {
        text: 'Utredningen vilar tills det finns ett nytt samtycke. Sedan går det att skicka till teamet.',
        sida: 'samtycke#samtycke',
        lank: 'Skriv in ett samtycke',
      }
    : {
        text: 'Utredningen är pausad. Den behöver fortsätta innan det går att skicka till teamet.',
        sida: 'arendet#ateruppta',
        lank: 'Fortsätt utredningen',
      }

/** A decision in the case's own story: "Behöver kompletteras 2026-11-26. Månader före 2025. Senast 2026-12-10." */
export const beslutRad = (
  etikett: string,
  datum: string,
  b: Protokollbeslut & { beslut: Teambeslut },
): string => `${etikett} ${datum}. ${beslutstext(b)}`.trim()
