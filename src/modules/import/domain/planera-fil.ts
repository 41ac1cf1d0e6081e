import type { AvvisadRad, GodkandRad, Granskning } from './granska-fil'
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
 * Takes a file held against its rules and a way to look up what is stored about a number; gives what becomes of every
 * row. The numbers of accepted, unchanged and refused rows sum to the rows.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export function planeraFil(granskning: Granskning, lagratOm: (personnummer: string) => Lagrat): Importplan {
  const accepterade: PlaneradRad[] = []
  const oforandrade: GodkandRad[] = []
  const avvisade: AvvisadRad[] = [...granskning.avvisade]
  for (const rad of granskning.godkanda) {
    const plan = planeraRad(rad.falt, lagratOm(rad.falt.personnummer))
    if (plan.slag === 'OFORANDRAD') oforandrade.push(rad)
    else if (plan.slag !== 'AVVISAD') accepterade.push({ ...rad, plan })
    else avvisade.push({ rad: rad.rad, celler: rad.celler, fel: plan.fel, skyddad: rad.falt.skyddad })
  }
  avvisade.sort((a, b) => a.rad - b.rad)
  return { rader: granskning.rader, accepterade, oforandrade, avvisade }
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
