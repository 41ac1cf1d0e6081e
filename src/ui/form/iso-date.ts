/**
 * Takes a date as people write it, year first (2026-11-20, 20261120, 2026/1/5), and gives it as 2026-11-20. Anything
 * else comes back as it was: it is the server that says what is wrong with it.
 */
export function toIsoDate(text: string): string {
  const written = text.trim()
  const parts =
    /^(\d{4})(\d{2})(\d{2})$/u.exec(written) ??
    /^(\d{4})\s*[-/.\s]\s*(\d{1,2})\s*[-/.\s]\s*(\d{1,2})$/u.exec(written)
  if (!parts) return text
  const [, year, month = '', day = ''] = parts
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** Whether a text is a day that exists, as 2026-11-20. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
