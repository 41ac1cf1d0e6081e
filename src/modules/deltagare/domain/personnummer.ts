import { accepted, rejected, type Outcome } from '@/domain/outcome'
import { isValidDatum, type Datum } from '@/domain/datum'

/**
 * Personnummer and samordningsnummer: read, checked, shown and masked.
 * Source: folkbokföringslagen (1991:481) 18 § and lagen (2022:1697) om samordningsnummer; how a list may write them
 * is docs/beslut/2026-11-23-personnummer-i-listor.md.
 */

export type Personnummer = {
  /** Twelve digits, as stored. */
  nummer: string
  fodelsedatum: Datum
  slag: 'PERSONNUMMER' | 'SAMORDNINGSNUMMER'
  /** What the number implies; kön is a field of its own and is never set from it. */
  konEnligtNummer: 'KVINNA' | 'MAN'
}

/** Why a number was not taken. `FORKORTAT`: a spreadsheet has dropped its first zero. */
export type PersonnummerFel = 'FORM' | 'FORKORTAT' | 'DATUM' | 'I_FRAMTIDEN' | 'KONTROLLSIFFRA'

const FORM = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/

/** Luhn over the ten digits: every second doubled, digits of the products summed, a multiple of ten. */
function luhnStammer(tioSiffror: string): boolean {
  const summa = [...tioSiffror].reduce((sum, siffra, i) => {
    const produkt = Number(siffra) * (i % 2 === 0 ? 2 : 1)
    return sum + (produkt > 9 ? produkt - 9 : produkt)
  }, 0)
  return summa % 10 === 0
}

/** The latest century in which the birth date is past or today; `+` is a hundred years earlier. */
function arhundrade(ar: string, manadDag: string, tecken: string, idag: Datum): string {
  const nu = Number(idag.slice(0, 2))
  const senaste = `${nu}${ar}-${manadDag}` <= idag ? nu : nu - 1
  return String(tecken === '+' ? senaste - 1 : senaste)
}

/**
 * Takes what somebody typed (10 or 12 digits, with or without `-` or `+`, no other signs) and today's date, which
 * decides the century; gives the number as twelve digits with what follows from it, or why it does not hold.
 */
export function tolkaPersonnummer(text: string, idag: Datum): Outcome<Personnummer, PersonnummerFel> {
  const skrivet = text.trim()
  const match = FORM.exec(skrivet)
  if (!match) return rejected(arForkortat(skrivet) ? 'FORKORTAT' : 'FORM')
  const [, sekel, ar = '', manad = '', dagText = '', tecken = '', sista = ''] = match
  const samordning = Number(dagText) > 60
  const dag = samordning ? String(Number(dagText) - 60).padStart(2, '0') : dagText
  const fullt = `${sekel ?? arhundrade(ar, `${manad}-${dag}`, tecken, idag)}${ar}`
  const fodelsedatum = `${fullt}-${manad}-${dag}`
  if (!isValidDatum(fodelsedatum)) return rejected('DATUM')
  if (fodelsedatum > idag) return rejected('I_FRAMTIDEN')
  if (!luhnStammer(`${ar}${manad}${dagText}${sista}`)) return rejected('KONTROLLSIFFRA')
  return accepted({
    nummer: `${fullt}${manad}${dagText}${sista}`,
    fodelsedatum,
    slag: samordning ? 'SAMORDNINGSNUMMER' : 'PERSONNUMMER',
    konEnligtNummer: konEnligtNummer(sista),
  })
}

/** A number cell loses its leading zeros: 0612039990 becomes 612039990. It is explained, never mended silently. */
function arForkortat(skrivet: string): boolean {
  if (/^\d{9}$/.test(skrivet)) return true
  return /^\d{7,8}$/.test(skrivet) && luhnStammer(skrivet.padStart(10, '0'))
}

/** Takes a number (or its last four digits) and tells the kön that the third of the last four implies. */
export function konEnligtNummer(nummer: string): 'KVINNA' | 'MAN' {
  return Number(nummer.at(-2)) % 2 === 0 ? 'KVINNA' : 'MAN'
}

/** Takes twelve stored digits and tells which kind of number they are: a samordningsnummer has 60 added to the day. */
export function nummerTypUr(nummer: string): Personnummer['slag'] {
  return Number(nummer.slice(6, 8)) > 60 ? 'SAMORDNINGSNUMMER' : 'PERSONNUMMER'
}

/** Takes twelve stored digits and gives the birth date in them. */
export function fodelsedatumUr(nummer: string): Datum {
  const dag = Number(nummer.slice(6, 8)) % 60
  return `${nummer.slice(0, 4)}-${nummer.slice(4, 6)}-${String(dag).padStart(2, '0')}`
}

/** Takes twelve stored digits and gives them as they are written: `19850412-9801`. */
export function formateraPersonnummer(nummer: string): string {
  return `${nummer.slice(0, 8)}-${nummer.slice(8)}`
}

/** Takes twelve stored digits and gives what is shown until someone asks to see the number: `19850412-••••`. */
export function maskeraPersonnummer(nummer: string): string {
  return `${nummer.slice(0, 8)}-••••`
}
