/** The mark. Lichen yellow lives here and nowhere else. */
export function Mark({ storlek = 28 }: { storlek?: number }) {
  return (
    <svg width={storlek} height={storlek} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect width="28" height="28" rx="6" fill="#0a5763" />
      <g fill="none" strokeWidth="3.2" strokeLinecap="round">
        <path stroke="#fff" d="M9 7v14M13.6 13l6-6" />
        <path stroke="#f4bc55" d="m13.6 15 6 6" />
      </g>
    </svg>
  )
}

/** The mark with the product's name. */
export function Brand() {
  return (
    <span className="brand">
      <Mark />
      KRAFT
    </span>
  )
}
