'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Ctrl K (or ⌘ K) goes to the search page, from anywhere. */
export function SearchKey({ href }: { href: string }) {
  const router = useRouter()
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (
        event.key.toLowerCase() !== 'k' ||
        !(event.ctrlKey || event.metaKey) ||
        event.altKey ||
        event.shiftKey
      )
        return
      event.preventDefault()
      router.push(href)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [href, router])
  return null
}
