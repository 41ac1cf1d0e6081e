import { shapes, type IconName } from './icon-shapes'

type Props = { namn: IconName; storlek?: number; etikett?: string; className?: string }

/**
 * One outline icon. Without `etikett` it is decoration and hidden from screen readers; with it, an image by that name.
 */
export function Icon({ namn, storlek, etikett, className }: Props) {
  return <Outline d={shapes[namn]} storlek={storlek} etikett={etikett} className={className} />
}

type OutlineProps = { d: string; storlek?: number; etikett?: string; className?: string }

/** Draws one outline of icon-shapes; browser pieces use it directly so that they carry only their own icons. */
export function Outline({ d, storlek = 16, etikett, className }: OutlineProps) {
  const name = etikett ? { role: 'img', 'aria-label': etikett } : { 'aria-hidden': true as const }
  return (
    <svg
      {...name}
      className={className ? `icon ${className}` : 'icon'}
      width={storlek}
      height={storlek}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2.25}
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
    >
      <path d={d} />
    </svg>
  )
}

export type { IconName }
