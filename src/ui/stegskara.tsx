type Props = {
  /** How many steps are done. */
  klara: number
  /** The step that is going on, counted from 1; null when none is. */
  aktuellt: number | null
  antal?: number
  /** The step's name in words. */
  steg: string
  visaSteg?: boolean
}

/** The recurring sign: done is filled, current half filled, ahead hollow. Equal heights, since help runs in parallel. */
export function Stegskara({ klara, aktuellt, antal = 5, steg, visaSteg = false }: Props) {
  const lage = aktuellt
    ? `Steg ${aktuellt} av ${antal}`
    : klara >= antal
      ? 'Alla steg klara'
      : `${klara} av ${antal} steg klara`
  return (
    <span
      className={`inline-flex items-baseline gap-1.5 whitespace-nowrap${visaSteg ? ' text-meta text-ink-2' : ''}`}
    >
      <span className="skaror" aria-hidden="true">
        {Array.from({ length: antal }, (_, i) => (
          <span
            key={i}
            className={i + 1 === aktuellt ? 'skara skara--nu' : i < klara ? 'skara skara--klar' : 'skara'}
          />
        ))}
      </span>
      <span className="sr-only">{visaSteg ? lage : `${lage}, ${steg}`}</span>
      {visaSteg && steg}
    </span>
  )
}
