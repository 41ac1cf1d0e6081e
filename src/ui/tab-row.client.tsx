'use client'
import { useEffect, useRef, type ReactNode } from 'react'

/**
 * The row that the tabs stand in, which scrolls sideways where it has no room. The stylesheet begins it with the current
 * tab in sight; a browser that does not know how is helped.
 */
export function TabRow({ etikett, children }: { etikett: string; children: ReactNode }) {
  const ref = useRef<HTMLElement>(null)
  useEffect(() => {
    const rad = ref.current
    const flik = rad?.querySelector<HTMLElement>('[aria-current]')
    if (!rad || !flik || CSS.supports('scroll-initial-target', 'nearest')) return
    // Its own scroll alone: the page stays where it is.
    rad.scrollLeft = flik.offsetLeft - rad.offsetLeft - (rad.clientWidth - flik.offsetWidth) / 2
  }, [])
  return (
    <nav ref={ref} aria-label={etikett} className="flikar no-print mb-6">
      {children}
    </nav>
  )
}
