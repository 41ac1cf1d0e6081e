/**
 * A cell that begins with one of these runs as a formula when the file is opened, so text that does is written with an
 * apostrophe first. It is done in workbooks too: a list saved on as separated text must not come alive there.
 */
const FORMEL = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u

/** Takes text that somebody typed and gives it so that no spreadsheet runs it. */
export const medFormelskydd = (text: string): string => (FORMEL.test(text) ? `'${text}` : text)

/** Takes a cell's text and gives it without the apostrophe that `medFormelskydd` put there. */
export const utanFormelskydd = (text: string): string =>
  text.startsWith("'") && FORMEL.test(text.slice(1)) ? text.slice(1) : text
