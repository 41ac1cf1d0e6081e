export type KonGrupper = { KVINNA: number; MAN: number; UPPGIFT_SAKNAS: number }

/** Where one kön stands against the corridor. */
export type KorridorLage = 'UNDER' | 'INOM' | 'OVER'

export type Korridor = {
  /** The corridor at the number of persons so far, not rounded. */
  lagst: number
  hogst: number
  kvinnor: { antal: number; procent: number | null; lage: KorridorLage | null }
  man: { antal: number; procent: number | null; lage: KorridorLage | null }
  uppgiftSaknas: number
}

export type KorridorGranser = { readonly lagstProcent: number; readonly hogstProcent: number }

/**
 * Takes Mål 1 by kön and the limits in per cent; gives the corridor so far, each share and where it lies. The
 * comparison is made in whole numbers: 40 of 100 is inside. With nobody there is no share.
 * Source: Projektplan, "Operativa mål", Mål 1 (123–185 of 308 is 40–60 %).
 */
export function bedomKorridor(kon: KonGrupper, granser: KorridorGranser): Korridor {
  const alla = kon.KVINNA + kon.MAN + kon.UPPGIFT_SAKNAS
  const bedom = (antal: number) => ({
    antal,
    procent: alla === 0 ? null : (100 * antal) / alla,
    lage: alla === 0 ? null : lage(antal, alla, granser),
  })
  return {
    lagst: (alla * granser.lagstProcent) / 100,
    hogst: (alla * granser.hogstProcent) / 100,
    kvinnor: bedom(kon.KVINNA),
    man: bedom(kon.MAN),
    uppgiftSaknas: kon.UPPGIFT_SAKNAS,
  }
}

function lage(antal: number, alla: number, granser: KorridorGranser): KorridorLage {
  if (antal * 100 < alla * granser.lagstProcent) return 'UNDER'
  return antal * 100 > alla * granser.hogstProcent ? 'OVER' : 'INOM'
}
