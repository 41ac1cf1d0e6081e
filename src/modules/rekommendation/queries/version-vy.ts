import type { FormagaRad } from '@/modules/insats/public'
import type { Skal } from '@/modules/utredning/public'
import type { Version } from '../domain/rekommendation'

/** One version as the screen shows it. */
export interface VersionView extends Version {
  signeradAvNamn: string | null
  andradAvNamn: string | null
  formaga: FormagaRad | null
  /** The number of the version that this one corrects. */
  rattarNr: number | null
  makuleradVarfor: Skal | null
}

interface Kallor {
  versioner: readonly Version[]
  formagor: readonly FormagaRad[]
  namn: ReadonlyMap<string, string>
  skalen: ReadonlyMap<string, Skal>
}

/** Takes a version and what stands around it; gives it as the screen shows it. */
export function tillVersionView(v: Version, { versioner, formagor, namn, skalen }: Kallor): VersionView {
  const skal = skalen.get(v.id)
  return {
    ...v,
    signeradAvNamn: namn.get(v.signeradAv ?? '') ?? null,
    andradAvNamn: namn.get(v.andradAv ?? '') ?? null,
    formaga: formagor.find((f) => f.id === v.aktivitetsformagaId) ?? null,
    rattarNr: versioner.find((x) => x.id === v.rattarId)?.nr ?? null,
    makuleradVarfor: skal ? { ...skal, av: namn.get(skal.av ?? '') ?? null } : null,
  }
}
