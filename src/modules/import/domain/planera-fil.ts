import type { CellFel } from './cell-fel'
import { dubblettkoll } from './dubbletter'
import type { AvvisadRad, GodkandRad, Granskning } from './granska-fil'
import { somMangd } from './granska-rad'
import { planeraRad, type Lagrat, type Plan } from './planera-rad'

/** An accepted row with what becomes of it. */
export type PlaneradRad = GodkandRad & {
  readonly plan: Extract<Plan, { slag: 'NY_PERSON' | 'NY_UTREDNING' | 'KOMPLETTERA' }>
}

/** What an import would do, row by row: the dry run's answer and the import's order of work. */
export type Importplan = {
  readonly rader: number
  readonly accepterade: readonly PlaneradRad[]
  readonly oforandrade: readonly GodkandRad[]
  /** In the order of the file, whether a rule or what is stored refused them. */
  readonly avvisade: readonly AvvisadRad[]
}

/**
 * Takes a file held against its rules and two ways to look up a number: what is stored about it and whose it is; gives
 * what becomes of every row. The numbers of accepted, unchanged and refused rows sum to the rows. A person whose number
 * has been replaced may stand in the file under both: every row after the first is a duplicate then too.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export function planeraFil(
  granskning: Granskning,
  lagratOm: (personnummer: string) => Lagrat,
  vemsAr: (personnummer: string) => string | null,
): Importplan {
  const dubbletter = raderEfterDenForsta(granskning, vemsAr)
  const accepterade: PlaneradRad[] = []
  const oforandrade: GodkandRad[] = []
  const avvisade: AvvisadRad[] = granskning.avvisade.map((r) => ({
    ...r,
    fel: somMangd([...r.fel, ...(dubbletter.get(r.rad) ?? [])]),
  }))
  for (const rad of granskning.godkanda) {
    const { personnummer, skyddad } = rad.falt
    const dubblett = dubbletter.get(rad.rad)
    const plan: Plan = dubblett
      ? { slag: 'AVVISAD', fel: dubblett }
      : planeraRad(rad.falt, lagratOm(personnummer))
    if (plan.slag === 'OFORANDRAD') oforandrade.push(rad)
    else if (plan.slag !== 'AVVISAD') accepterade.push({ ...rad, plan })
    else avvisade.push({ rad: rad.rad, personnummer, celler: rad.celler, fel: plan.fel, skyddad })
  }
  avvisade.sort((a, b) => a.rad - b.rad)
  return { rader: granskning.rader, accepterade, oforandrade, avvisade }
}

/** Every row about a registered person after the first one, with its fault. */
function raderEfterDenForsta(
  { godkanda, avvisade }: Granskning,
  vemsAr: (personnummer: string) => string | null,
): Map<number, CellFel[]> {
  const dubblett = dubblettkoll()
  const efter = new Map<number, CellFel[]>()
  const rader = [...avvisade, ...godkanda.map(({ rad, falt }) => ({ rad, personnummer: falt.personnummer }))]
  for (const { rad, personnummer } of rader.toSorted((a, b) => a.rad - b.rad)) {
    const vem = personnummer && vemsAr(personnummer)
    const fel = vem ? dubblett(vem, rad) : []
    if (fel.length > 0) efter.set(rad, fel)
  }
  return efter
}

/** The answer of the command line, and of anyone who wants it in figures and codes. */
export type Importsvar = {
  readonly rader: number
  readonly accepterade: number
  readonly oforandrade: number
  readonly avvisade: readonly {
    readonly rad: number
    readonly fel: readonly { readonly kolumn: string; readonly kod: string }[]
  }[]
}

/** Takes a plan and gives it in figures and codes. */
export function somSvar({ rader, accepterade, oforandrade, avvisade }: Importplan): Importsvar {
  return {
    rader,
    accepterade: accepterade.length,
    oforandrade: oforandrade.length,
    avvisade: avvisade.map(({ rad, fel }) => ({ rad, fel: fel.map(({ kolumn, kod }) => ({ kolumn, kod })) })),
  }
}
