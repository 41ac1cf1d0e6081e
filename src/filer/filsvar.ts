import type { Filformat } from './format'
import { skrivCsv } from './skriv-csv'
import { skrivJson } from './skriv-json'
import { skrivXlsx } from './skriv-xlsx'
import { somStrom, type Tabell } from './tabell'

const slag: Record<Filformat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
}

/** Takes pieces of a file, its kind and its name (never anything about a person); gives it as a download that streams. */
export function nedladdning(bitar: AsyncGenerator<Uint8Array>, format: Filformat, namn: string): Response {
  return new Response(somStrom(bitar), { headers: filhuvud(format, namn) })
}

/** The headers of a download: its kind, and a name that the browser saves it under instead of showing it. */
export const filhuvud = (format: Filformat, namn: string): Record<string, string> => ({
  'content-type': slag[format],
  'content-disposition': `attachment; filename="${namn}.${format}"`,
})

/** Takes a table, the kind of file and its name; gives it as a download. */
export function filsvar(tabell: Tabell, format: Filformat, namn: string): Response {
  const skriv = {
    xlsx: () => skrivXlsx([tabell]),
    csv: () => skrivCsv(tabell),
    json: () => skrivJson(tabell),
  }
  return nedladdning(skriv[format](), format, namn)
}

/** What a download answers when it is refused: sign in first, or nothing to be had. */
export function nekatSvar(kod: string, request: Request): Response {
  if (kod === 'LOGGA_IN') return Response.redirect(new URL('/logga-in', request.url), 303)
  const status = kod === 'EJ_BEHORIG' ? 403 : kod === 'OGILTIG_INDATA' ? 400 : 404
  return new Response('Filen finns inte, eller så har du inte tillgång till den.', {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
