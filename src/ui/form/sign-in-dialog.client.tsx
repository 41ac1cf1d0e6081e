'use client'
import { useEffect, useId, useRef, useState } from 'react'

/**
 * Says that one is signed out, over the form, whose text stays. Signing in happens in a tab of its own. Put away once,
 * it comes back only when another sending (`nr`) is refused, not while one goes on typing.
 */
export function SignInDialog({ visa, nr }: { visa: boolean; nr: number }) {
  const ref = useRef<HTMLDialogElement>(null)
  const rubrik = useId()
  const [sedd, setSedd] = useState(-1)
  const open = visa && sedd !== nr
  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    // The server's HTML shows it open beside the form; only a modal one may lie over it.
    dialog.close()
    dialog.showModal()
  }, [open])
  if (!open) return null
  return (
    <dialog ref={ref} open className="dialog" aria-labelledby={rubrik} onCancel={() => setSedd(nr)}>
      <h2 id={rubrik} className="text-h2">
        Du är utloggad
      </h2>
      <p className="mt-2">Du har varit borta en stund. Logga in så är texten kvar.</p>
      <p className="mt-2 text-meta text-ink-2">
        Inloggningen öppnas i en ny flik. Kom sedan tillbaka hit och spara igen.
      </p>
      <div className="mt-4 flex flex-wrap gap-2">
        <a href="/logga-in?retur=stang" target="_blank" rel="opener" className="knapp knapp--primary">
          Logga in
        </a>
        <button type="button" className="knapp knapp--secondary" onClick={() => setSedd(nr)}>
          Jag har loggat in
        </button>
      </div>
    </dialog>
  )
}
