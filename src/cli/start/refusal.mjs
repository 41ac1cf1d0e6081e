// What goes wrong outside our power gets one clear Swedish sentence and a non-zero exit, never a stack trace.

/** An expected reason to stop, already worded for the person at the keyboard. */
export class Refusal extends Error {}

const WORDS = {
  ENOSPC: (where) => `Disken är full${where}. Frigör utrymme och försök igen.`,
  EDQUOT: (where) => `Diskkvoten är slut${where}. Frigör utrymme och försök igen.`,
  EACCES: (where) =>
    `Behörighet saknas${where}. Ge användaren rätt att läsa och skriva där, eller peka KRAFT_DATA på en annan katalog.`,
  EPERM: (where) => `Operativsystemet tillåter inte åtgärden${where}.`,
  EROFS: (where) =>
    `Filsystemet går bara att läsa${where}. Peka KRAFT_DATA på en katalog som går att skriva i.`,
  ENOTDIR: (where) => `En del av sökvägen är en fil och inte en katalog${where}.`,
  EEXIST: (where) => `En fil ligger där en katalog skulle ha skapats${where}.`,
  EMFILE: () => 'För många öppna filer på datorn. Stäng något program och försök igen.',
}

/** The Swedish sentence for an error, or undefined when it is a bug and deserves its stack. */
export function wordsFor(error) {
  if (error instanceof Refusal) return error.message
  const where = error?.path ? ` (${error.path})` : ''
  return WORDS[error?.code]?.(where)
}

/** Runs a command's main function; prints a refusal calmly and sets the exit code. */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`\n${wordsFor(error) ?? error?.stack ?? String(error)}\n`)
    process.exitCode = 1
  }
}
