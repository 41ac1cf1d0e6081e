'use client'
import { useState, type MouseEvent } from 'react'
import { afterPaint } from '../after-paint.client'
import { chooseTheme } from './choose-theme'
import { TEMA_KAKA, teman, type Tema } from './theme'

/** Dator, Ljust or Mörkt. Takes effect at once and asks nothing of the server. */
export function ThemeSwitch({ vald }: { vald: Tema }) {
  const [tema, setTema] = useState(vald)

  function choose(event: MouseEvent, next: Tema) {
    event.preventDefault()
    const secure = window.location.protocol === 'https:' ? '; Secure' : ''
    document.cookie = `${TEMA_KAKA}=${next}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`
    setTema(next)
    // The whole page is drawn anew.
    afterPaint(() => (document.documentElement.dataset.theme = next))
  }

  return (
    <form action={chooseTheme} className="no-print">
      <div role="group" aria-label="Ljust eller mörkt" className="segment segment--liten">
        {teman.map((t) => (
          <button
            key={t.varde}
            type="submit"
            name="tema"
            value={t.varde}
            className="val"
            aria-pressed={tema === t.varde}
            onClick={(event) => choose(event, t.varde)}
          >
            {t.etikett}
          </button>
        ))}
      </div>
    </form>
  )
}
