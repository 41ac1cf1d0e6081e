interface Ordnat {
  typ: string
  kod: string
  namn: string
}

/** A scope by one name, also in an address: TEAM:SODRA. */
export const omfangKod = (o: Pick<Ordnat, 'typ' | 'kod'>): string => `${o.typ}:${o.kod}`

interface Programordning {
  readonly kod: string
  readonly team: readonly { readonly kod: string }[]
  readonly kommuner: readonly { readonly kommunkod: string }[]
}

/**
 * Takes the programme and its scopes; gives them in its own order: the programme, its teams, its kommuner. Those it does
 * not name come last, by their Swedish names. Source: Projektplan, "Operativa mål"; docs/beslut/2026-11-23-sa-raknas-malen.md.
 */
export function iProgrammetsOrdning<O extends Ordnat>(programme: Programordning, omfang: readonly O[]): O[] {
  const ordning = [
    omfangKod({ typ: 'PROGRAM', kod: programme.kod }),
    ...programme.team.map((t) => omfangKod({ typ: 'TEAM', kod: t.kod })),
    ...programme.kommuner.map((k) => omfangKod({ typ: 'KOMMUN', kod: k.kommunkod })),
  ]
  const plats = (o: O): number => {
    const index = ordning.indexOf(omfangKod(o))
    return index < 0 ? ordning.length : index
  }
  return omfang.toSorted((a, b) => plats(a) - plats(b) || a.namn.localeCompare(b.namn, 'sv'))
}
