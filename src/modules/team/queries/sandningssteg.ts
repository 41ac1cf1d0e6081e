import { programmeOf } from '@/programme/register'

/** Takes a programme's code; gives the step in which cases wait for the team: the one that the sending begins. */
export function sandningssteg(programKod: string): string {
  const steg = programmeOf(programKod).steg.find((s) => s.borjarMed === 'SANDNING')
  if (!steg) throw new Error('Programmet har inget steg som börjar med en sändning')
  return steg.kod
}
