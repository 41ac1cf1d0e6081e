/** The screen that is written on: one's own, or the one that everybody in the room sees. */
export type Skarm = 'MIN' | 'DELAD'

/** What stands in the fields of a decision, by name. */
export type Beslutsfalt = Readonly<Record<string, string>>

/** What is half written about each case, by the screen it was written on. */
export type HalvaBeslut = Readonly<Record<Skarm, Readonly<Record<string, Beslutsfalt>>>>

export const ingaHalvaBeslut: HalvaBeslut = { MIN: {}, DELAD: {} }

/** Takes what was just typed about a case; gives everything that is half written. */
export const medHalvtBeslut = (
  halva: HalvaBeslut,
  skarm: Skarm,
  utredningId: string,
  falt: Beslutsfalt,
): HalvaBeslut => ({ ...halva, [skarm]: { ...halva[skarm], [utredningId]: falt } })

/**
 * Takes a screen and a case; gives what is half written about it, as far as the screen may show it. What was written on
 * one's own screen, here or in a draft from before, may tell of the person: it waits there, and goes before what was
 * written on the shared one, which all have seen.
 * Source: docs/beslut/2026-11-23-ett-teammote-pa-en-skarm.md.
 */
export const halvtBeslut = (
  halva: HalvaBeslut,
  skarm: Skarm,
  utredningId: string,
  harUtkast = false,
): Beslutsfalt | undefined =>
  halva[skarm][utredningId] ?? (skarm === 'MIN' && !harUtkast ? halva.DELAD[utredningId] : undefined)
