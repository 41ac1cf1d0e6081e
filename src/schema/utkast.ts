/**
 * Every form that keeps a draft. One that is not in the list does not compile and is not kept, and one that is has its
 * words and its place in src/text/sv/utkast.ts: so no draft is kept without being offered again.
 */
export const utkastformer = [
  'aktualisering',
  'anteckning',
  'anteckning-andra',
  'anteckning-tillagg',
  'avslut',
  'bakgrund',
  'formaga',
  'forslag',
  'fraga-lakare',
  'insats',
  'insats-andra',
  'insats-avsluta',
  'instrument',
  'instrument-ratta',
  'kartlaggning',
  'komplettering',
  'lakarsvar',
  'ny-utredning',
  'overlamning',
  'protokoll',
  'rattelse',
  'registrera',
  'rekommendation',
  'samtycke',
  'teambeslut',
  'uppfoljning',
] as const
export type UtkastForm = (typeof utkastformer)[number]

/** Takes a thing, a case above all, and what in it a draft is about (a note, an area); gives what it is kept under. */
export const utkastResurs = (id: string, ...del: string[]): string => [id, ...del].join(':')

/** Takes what a draft is kept under; gives the case it is about, where it is about one, and what in it. */
export function utkastOm(resurs: string): { utredningId: string; del: string[] } {
  const [utredningId = '', ...del] = resurs.split(':')
  return { utredningId, del }
}

/** Takes drafts; gives the one of a form that is kept under `resurs`, or null. */
export const finnUtkast = <T extends { form: UtkastForm; resurs: string }>(
  alla: readonly T[],
  form: UtkastForm,
  resurs: string,
): T | null => alla.find((u) => u.form === form && u.resurs === resurs) ?? null
