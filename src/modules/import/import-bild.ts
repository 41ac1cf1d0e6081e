import { programmeOf } from '@/programme/register'
import { cellFelText, filFelText, planText, rubrikFelText } from '@/text/sv/import'
import type { CellFel } from './domain/cell-fel'
import type { AvvisadRad, GodkandRad } from './domain/granska-fil'
import { type Importsvar, type PlaneradRad, somSvar } from './domain/planera-fil'
import type { Kolumn, KolumnPlatser } from './domain/rubriker'
import { visaCell, visaNamn } from './domain/visa-cell'
import type { ImportScope } from './policy'
import type { HelFilFel, PlaneradImport } from './planera-import'

/** Who a row is about, as it may be shown: a protected person's name and number are not. */
export interface VemPaRaden {
  rad: number
  namn: string
  nummer: string | null
  skyddad: boolean
}

export interface VisatFel {
  kolumn: Kolumn
  kod: string
  /** What stands in the cell, masked; null where it is blank. */
  star: string | null
  text: string
}

/** The dry run of a list: what would become of each row. */
export interface ImportBild {
  fil: PlaneradImport['fil']
  kommun: string
  svar: Importsvar
  nya: number
  andras: number
  avvisade: (VemPaRaden & { fel: VisatFel[] })[]
  accepterade: (VemPaRaden & { ny: boolean; text: string })[]
  oforandrade: VemPaRaden[]
}

/** Takes why a whole list is refused and says it. */
export function helFilText(kod: HelFilFel, data: Parameters<typeof rubrikFelText>[0] = []): string {
  if (kod === 'IMPORTFIL_BORTA') return 'Filen finns inte kvar. Välj den igen.'
  if (kod === 'RUBRIK_SAKNAS' || kod === 'RUBRIK_OKAND' || kod === 'RUBRIK_DUBBEL') return rubrikFelText(data)
  return filFelText[kod]
}

/** Takes a planned list and where it is read in; gives it as a screen or a command tells of it. */
export function bildAv(
  { fil, plan, platser }: PlaneradImport,
  { programKod, kommunKod }: ImportScope,
): ImportBild {
  const kommun = programmeOf(programKod).kommuner.find((k) => k.kommunkod === kommunKod)?.namn ?? ''
  const andras = plan.accepterade.filter((r) => r.plan.slag === 'KOMPLETTERA').length
  return {
    fil,
    kommun,
    svar: somSvar(plan),
    nya: plan.accepterade.length - andras,
    andras,
    avvisade: plan.avvisade.map((r) => ({ ...vem(r, r.skyddad, platser), fel: visadeFel(r, platser) })),
    accepterade: plan.accepterade.map((r) => accepterad(r, platser)),
    oforandrade: plan.oforandrade.map((r) => vem(r, r.falt.skyddad, platser)),
  }
}

function accepterad(r: PlaneradRad, platser: KolumnPlatser): ImportBild['accepterade'][number] {
  return { ...vem(r, r.falt.skyddad, platser), ny: r.plan.slag !== 'KOMPLETTERA', text: planText(r.plan) }
}

function vem(
  { rad, celler }: Pick<GodkandRad, 'rad' | 'celler'>,
  skyddad: boolean,
  platser: KolumnPlatser,
): VemPaRaden {
  if (skyddad) return { rad, namn: '', nummer: null, skyddad }
  return { rad, namn: visaNamn(celler, platser), nummer: visaCell(celler, platser, 'Personnummer'), skyddad }
}

/** A row's faults with what stands in each cell. A protected person's name and number stay unshown here too. */
export function visadeFel({ celler, fel, skyddad }: AvvisadRad, platser: KolumnPlatser): VisatFel[] {
  const dold = (kolumn: Kolumn): boolean =>
    skyddad && (kolumn === 'Personnummer' || kolumn === 'Förnamn' || kolumn === 'Efternamn')
  return fel.map((f: CellFel) => ({
    kolumn: f.kolumn,
    kod: f.kod,
    star: dold(f.kolumn) ? null : visaCell(celler, platser, f.kolumn),
    text: cellFelText(f, celler[platser[f.kolumn]]?.text ?? ''),
  }))
}
