type Props = { text?: string; rader?: number }

/** Quiet bars in the place of what is on its way. Nothing moves; a screen reader hears the sentence. */
export function Loading({ text = 'Hämtar sidan', rader = 6 }: Props) {
  return (
    <div role="status">
      <p className="sr-only">{text}</p>
      <div aria-hidden="true" className="skelett mb-3 w-1/2" style={{ height: 28 }} />
      <div aria-hidden="true" className="skelett mb-8 w-3/4" />
      {Array.from({ length: rader }, (_, i) => (
        <div key={i} aria-hidden="true" className="border-b border-line py-4">
          <div className="skelett mb-2" style={{ width: `${[34, 28, 40, 31][i % 4]}%` }} />
          <div className="skelett" style={{ width: `${[72, 58, 64, 80][i % 4]}%` }} />
        </div>
      ))}
    </div>
  )
}
