export type Framsteg = { klara: number; aktuellt: number | null; antal: number; text: string }

/** One square a case: decided, the one on the table, to come. The words beside say the same. */
export function MeetingProgress({ klara, aktuellt, antal, text }: Framsteg) {
  return (
    <div className="meeting-framsteg flex min-w-0 items-center gap-4 text-meta max-[1099px]:flex-col max-[1099px]:items-start max-[1099px]:gap-1">
      <span className="flex max-w-full min-w-0 gap-0.5" aria-hidden="true">
        {Array.from({ length: antal }, (_, i) => (
          <span
            key={i}
            className={`h-4 w-3.5 min-w-1 rounded-[3px] border ${
              i + 1 === aktuellt
                ? 'border-2 border-accent bg-accent-weak'
                : i < klara
                  ? 'border-ink-2 bg-ink-2'
                  : 'border-line-strong'
            }`}
          />
        ))}
      </span>
      <strong className="whitespace-nowrap">{text}</strong>
    </div>
  )
}
