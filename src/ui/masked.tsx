type Props = { varde: string; etikett?: string }

/**
 * A value that is hidden in whole or in part, as the server sent it ('19850412-••••'). The hidden part never reaches
 * the browser. A screen reader hears the shown part and the word "dolt" instead of a row of dots.
 */
export function Masked({ varde, etikett }: Props) {
  const shown = varde.replace(/[-•·*\s]+$/u, '')
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">{varde}</span>
      <span className="sr-only">{etikett ?? (shown ? `${shown}, resten dolt` : 'dolt')}</span>
    </span>
  )
}
