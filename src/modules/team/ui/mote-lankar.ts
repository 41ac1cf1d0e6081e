/** Takes a meeting's id, whether the screen is shared and the case on the table; gives the address that shows it. */
export function moteHref(moteId: string, delad: boolean, arendenummer?: string): string {
  const query = new URLSearchParams({
    ...(arendenummer ? { a: arendenummer } : {}),
    ...(delad ? { delad: 'ja' } : {}),
  }).toString()
  return `/team/moten/${moteId}${query ? `?${query}` : ''}`
}
