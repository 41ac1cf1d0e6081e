// What npm run kraft -- --help says: each command with its flags. Needs no database, so it answers at once.

export const USAGE = {
  importera: {
    args: 'FIL --som E-POST [--torrkorning] [--json]',
    what: 'läser in en lista, eller prövar den',
  },
  mal: {
    args: ['--som E-POST [--per DATUM] [--spar REAKTIV|FOREBYGGANDE] [--json|--csv]', 'kontrollera [--json]'],
    what: 'målen en dag; räknar om alla mål ur händelserna och säger vad som avviker',
  },
  anvandare: {
    args: [
      'skapa --epost E-POST --namn NAMN [--som E-POST] [--roll ROLL --kommun KOD | --team KOD] [--yrke YRKE] [--fran DATUM] [--till DATUM]',
      'lank --epost E-POST --som E-POST',
      'avsluta --epost E-POST --som E-POST',
    ],
    what: 'skapar ett konto, ger en ny engångslänk, avslutar ett konto; utan --som: den första systemadministratören',
  },
  logg: { args: 'verifiera [--json]', what: 'räknar om loggens alla kedjor' },
  sakerhetskopiera: { args: 'FIL', what: 'kopierar allt till en ny fil' },
  aterstall: { args: 'FIL [--ja]', what: 'lägger tillbaka en kopia; --ja ersätter det som finns' },
  verksamhet: { args: '', what: 'lägger in programmet med dess kommuner och team' },
  aterskapa: {
    args: '--innehall ingen|konton|demo --ja',
    what: 'börjar om från en tom databas; bara där inget är på riktigt',
  },
  generera: {
    args: '[--kommuner N] [--deltagare N]',
    what: 'lägger till påhittade deltagare, för mätning',
  },
}

const usage = (name) =>
  [USAGE[name].args]
    .flat()
    .map((args) => `  npm run kraft -- ${name} ${args}`.trimEnd())
    .concat(`      ${USAGE[name].what}`)
    .join('\n')

/** Takes what was written after the command line's name; gives the help that it asks for, or null where it is a command. */
export function helpFor([name, ...rest]) {
  const asks = (arg) => ['--help', '-h'].includes(arg)
  if (name === undefined || asks(name)) return `${Object.keys(USAGE).map(usage).join('\n')}\n`
  return Object.hasOwn(USAGE, name) && rest.some(asks) ? `${usage(name)}\n` : null
}
