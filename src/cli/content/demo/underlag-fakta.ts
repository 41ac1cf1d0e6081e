import type { UnderlagFakta } from '@/modules/lakarstod/underlag'
import type { Row } from '../arendebyggare'

type Bidrag = UnderlagFakta['bidrag'][number]

/** Takes a case's row and the rows that hang on it; gives what the doctor's copy is made of. */
export function underlagFakta(u: Row, rows: Record<string, Row[]>): UnderlagFakta {
  const text = (kolumn: string): string | null => (u[kolumn] as string | undefined) ?? null
  const tal = (kolumn: string): number | null => (u[kolumn] as number | undefined) ?? null
  const bidrag = (rows.kartlaggning_bidrag ?? []) as Partial<Bidrag>[]
  return {
    bakgrund: text('bakgrund'),
    provatTidigare: text('provatTidigare'),
    forsorjning: {
      kalla: text('forsorjning'),
      sammanhangande: tal('forsorjningSammanhangande'),
      total: tal('forsorjningTotal'),
    },
    bidrag: bidrag.map(({ omrade = '', yrke = '', text: sagt = '', styrkor, hinder, stodbehov }) => ({
      omrade,
      yrke,
      text: sagt,
      styrkor: styrkor ?? null,
      hinder: hinder ?? null,
      stodbehov: stodbehov ?? null,
    })),
    ejRelevanta: [],
    formagor: (rows.aktivitetsformaga ?? []) as unknown as UnderlagFakta['formagor'],
    insatser: (rows.insats ?? []) as unknown as UnderlagFakta['insatser'],
    rekommendation: null,
  }
}
