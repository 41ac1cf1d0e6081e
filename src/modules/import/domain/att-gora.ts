/** What is left to do with refused rows: to put them right in the list, or nothing, since somebody else goes through them. */
export interface AttGora {
  rattas: number
  granskas: number
}

/** Takes refused rows with their codes; gives how many there are of each kind. */
export function attGora(avvisade: readonly { fel: readonly { kod: string }[] }[]): AttGora {
  const rattas = avvisade.filter((r) => r.fel.some((f) => f.kod !== 'BEHOVER_GRANSKAS')).length
  return { rattas, granskas: avvisade.length - rattas }
}
