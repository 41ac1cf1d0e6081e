/** Tables whose rows belong to a kommun: row-level security walls them, and a query must narrow them by itself. */
const tabeller = [
  'aktivitetsformaga',
  'aktualisering',
  'anteckning',
  'deltagare',
  'deltagare_nummer',
  'foretradare',
  'forslag',
  'granskning',
  'import_fil',
  'import_rad',
  'insats',
  'instrument',
  'kartlaggning_bidrag',
  'kartlaggning_omrade',
  'konsultation_underlag',
  'lakarkonsultation',
  'malintervall',
  'rattelse',
  'rekommendation',
  'rekommendation_steg',
  'samtycke',
  'status_period',
  'steg_period',
  'teambeslut',
  'uppfoljning',
  'uppgift',
  'utkast',
  'utredning',
]

const ord =
  /^(from|where|join|left|inner|cross|on|order|group|limit|for|union|set|using|as|lateral|offset|having)$/i
const EXAKT = String.raw`(?:kommun_kod|oppen_team|team_kod|id|\w+_id)`

/**
 * Takes a statement and gives the tables in it that nothing narrows: no equality on kommun_kod, a team or an id, with a
 * parameter, a literal, a list, or a row that is itself narrowed so. Row-level security is a wall and no path: an
 * un-narrowed query reads a whole country's rows to find the few one may see.
 */
export function smalnarInte(sats: string): string[] {
  const text = sats
    .replaceAll('"public".', '')
    .replaceAll('public.', '')
    .replaceAll('"', '')
    .replace(/\s+/g, ' ')
  if (!/^\s*(select|with)\b/i.test(text)) return []
  const breda: string[] = []
  let antalTenant = 0
  for (const m of text.matchAll(/(\bfrom|\bjoin|,) (\w+)(?: (?:as )?(\w+))?/gi)) {
    const [, fore, tabell = '', efter = ''] = m
    const harAlias = efter !== '' && !ord.test(efter)
    // After a comma it is a column, unless it has a name of its own.
    if (!tabeller.includes(tabell) || (fore === ',' && !harAlias)) continue
    antalTenant += 1
    const alias = harAlias ? efter : tabell
    const likhet = new RegExp(
      String.raw`\b${alias}\.${EXAKT} (?:=|in)|= ${alias}\.${EXAKT}\b|(?:where|and) \(?${EXAKT} (?:=|in) ?\(?\$`,
      'i',
    )
    if (!likhet.test(text)) breda.push(tabell)
  }
  const ankrad = new RegExp(
    String.raw`${EXAKT} (?:=|in) ?(?:any ?)?\(*(?:\$\d|'|null\b)|unnest\(\$|with n as \(select \$1`,
    'i',
  )
  if (antalTenant > 0 && !ankrad.test(text)) breda.push('(ingen parameter)')
  return breda
}
