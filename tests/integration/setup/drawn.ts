import type { ReactNode } from 'react'

/** What a view of the server draws, down to its parts, as text to search in: words and addresses. */
export const drawn = (node: ReactNode): string =>
  JSON.stringify(node, (key, value: unknown) => (key === 'type' ? undefined : value))
