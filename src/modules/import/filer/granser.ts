/**
 * How big a file may be before it is refused unread: large enough for every list a kommun keeps,
 * small enough that no single file can fill the server's memory.
 */
export const GRANSER = {
  /** Bytes of the file as it was sent. */
  fil: 10 * 1024 * 1024,
  /** Rows below the header, empty ones not counted. */
  rader: 10_000,
  /** Columns that may hold anything at all; the list has 21. */
  kolumner: 64,
  /** Unpacked bytes of one part of a workbook, and of all the parts that are read. */
  uppackadDel: 96 * 1024 * 1024,
  uppackatTotalt: 128 * 1024 * 1024,
  /** A part larger than `kvotFran` may not have shrunk more than `kvot` times: that is a bomb, not a list. */
  kvot: 250,
  kvotFran: 8 * 1024 * 1024,
  /** Parts in the archive; a workbook of one list has about ten. */
  delar: 2_000,
} as const
