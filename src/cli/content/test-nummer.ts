import type { Datum } from '@/programme/definition'

/** A test personnummer (serial 980–999) born on the day, with the kön that the ninth digit tells. */
export function testNummer(fodelsedatum: Datum, serie: number): string {
  const nine = fodelsedatum.replaceAll('-', '').slice(2) + String(980 + (serie % 20))
  const sum = [...nine].reduce((acc, c, i) => {
    const n = Number(c) * (i % 2 === 0 ? 2 : 1)
    return acc + (n > 9 ? n - 9 : n)
  }, 0)
  return fodelsedatum.slice(0, 2) + nine + String((10 - (sum % 10)) % 10)
}
