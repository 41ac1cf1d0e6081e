'use client'
import { usePathname, useSearchParams } from 'next/navigation'
import { useEffect, useState } from 'react'

const LONGEST_MS = 15_000

/** Answers a press on a link at once, with a line at the top, until the new page is there. */
export function NavigationHint() {
  const here = `${usePathname()}?${useSearchParams().toString()}`
  const [left, setLeft] = useState<string | null>(null)
  useEffect(() => {
    function onClick(event: MouseEvent) {
      const link = (event.target as Element | null)?.closest('a')
      if (link && leadsAway(event, link)) setLeft(here)
    }
    // After the router's own handler, which takes the event over: what is prevented there is its navigation.
    document.addEventListener('click', onClick)
    return () => document.removeEventListener('click', onClick)
  }, [here])
  useEffect(() => {
    if (left === null) return
    const timer = setTimeout(() => setLeft(null), LONGEST_MS)
    return () => clearTimeout(timer)
  }, [left])
  const going = left === here
  return (
    <div role="status" className="no-print">
      {going && (
        <div className="pa-vag">
          <span className="sr-only">Hämtar sidan</span>
        </div>
      )}
    </div>
  )
}

/** Whether a click leads to another page in this window. */
function leadsAway(event: MouseEvent, link: HTMLAnchorElement): boolean {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return false
  if (link.target === '_blank' || link.hasAttribute('download') || link.origin !== window.location.origin)
    return false
  return link.pathname + link.search !== window.location.pathname + window.location.search
}
