'use client'
import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Gives false while the server's HTML stands, true once the browser has taken over. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
