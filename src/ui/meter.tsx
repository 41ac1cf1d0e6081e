type Props = { varde: number; max: number; etikett: string; text?: string }

/** How far long work has come: words first, then the bar. */
export function Meter({ varde, max, etikett, text }: Props) {
  const share = max > 0 ? Math.min(1, Math.max(0, varde / max)) : 0
  return (
    <div>
      <p>
        {etikett} {text}
      </p>
      <div
        role="progressbar"
        aria-label={etikett}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={varde}
        aria-valuetext={text}
        className="matare"
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}
