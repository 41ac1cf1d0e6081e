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
    <span className="inline-flex items-baseline gap-1.5 whitespace-nowrap">
      <span className="skaror" aria-hidden="true">
        {Array.from({ length: antal }, (_, i) => (
          <span
            key={i}
            className={`skara ${i + 1 === aktuellt ? 'skara--nu' : i < klara ? 'skara--klar' : ''}`}
          />
        ))}
      </span>
      <span className="sr-only">
        {lage}
        {visaSteg ? '' : `, ${steg}`}
      </span>
      {visaSteg && <span className="text-meta text-ink-2">{steg}</span>}
    </span>
  )
}
