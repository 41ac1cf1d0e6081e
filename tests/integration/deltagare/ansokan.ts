/** What a filled in registration form sends: a test person in Nybro, changed as the test needs. */
export function ansokan(
  kontaktpersonId: string,
  andrat: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    kommunKod: '0881',
    nummer: '19850412-9803',
    fornamn: 'Prov',
    efternamn: 'Provsson',
    kon: 'KVINNA',
    skydd: 'INGA',
    identifierad: '2026-01-15',
    spar: 'REAKTIV',
    manader: '30',
    kontaktpersonId,
    ...andrat,
  }
}
