export type Tema = 'dator' | 'ljust' | 'morkt'

export const TEMA_KAKA = 'kraft-tema'

export const teman: { varde: Tema; etikett: string }[] = [
  { varde: 'dator', etikett: 'Dator' },
  { varde: 'ljust', etikett: 'Ljust' },
  { varde: 'morkt', etikett: 'Mörkt' },
]

/** Takes what a cookie or a form says and gives a theme; anything unknown follows the computer. */
export function toTema(value: unknown): Tema {
  return value === 'ljust' || value === 'morkt' ? value : 'dator'
}
