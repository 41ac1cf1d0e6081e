export type LegendRad = { tecken: 'utfall' | 'plan' | 'mal' | 'spann' | 'median'; text: string }

/** What the marks mean; only where they repeat, otherwise each line carries its own name. */
export function Legend({ rader }: { rader: LegendRad[] }) {
  return (
    <ul className="teckenforklaring">
      {rader.map((r) => (
        <li key={r.tecken}>
          <span className={`tecken tecken--${r.tecken}`} aria-hidden="true" />
          {r.text}
        </li>
      ))}
    </ul>
  )
}
