import 'server-only'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Roll } from '@/server/actor'

/** A chapter of docs/handbok, by its file's name. */
export const kapitelEtikett = {
  'kom-igang': 'Kom igång',
  projektmedarbetare: 'Projektmedarbetare',
  'import-och-export': 'Import och export',
  arbetsterapeut: 'Arbetsterapeut',
  lakare: 'Läkare',
  remittent: 'Föreslå en person',
  'projektledare-och-styrgrupp': 'Mål och uppföljning',
  loggranskare: 'Loggranskare',
  administrator: 'Konton',
} as const
export type Kapitel = keyof typeof kapitelEtikett

const perRoll: Record<Roll, Kapitel[]> = {
  PROJEKTMEDARBETARE: ['projektmedarbetare', 'import-och-export'],
  ARBETSTERAPEUT: ['arbetsterapeut'],
  FORTROENDELAKARE: ['lakare'],
  REMITTENT: ['remittent'],
  PROJEKTLEDARE: ['projektledare-och-styrgrupp', 'administrator'],
  PROJEKTADMINISTRATOR: ['projektledare-och-styrgrupp', 'administrator'],
  STYRGRUPP: ['projektledare-och-styrgrupp'],
  LOGGRANSKARE: ['loggranskare'],
  SYSTEMADMINISTRATOR: ['administrator'],
}

/** The chapters that a role needs, its own first. */
export const kapitelFor = (roll: Roll): Kapitel[] => [...perRoll[roll], 'kom-igang']

/** A chapter as it stands in the file. next.config.ts takes the files along into the built app. */
export const lasKapitel = (kapitel: Kapitel): Promise<string> =>
  readFile(join(process.cwd(), 'docs', 'handbok', `${kapitel}.md`), 'utf8')
