import type { ListRad } from '../store'

/** Whom a row is about, as it is shown: a hidden name is not here. */
export interface Person {
  namn: string | null
  skyddad: boolean
  arendenummer: string
  href: string
}

type Rad = Pick<ListRad, 'deltagareId' | 'utredningId' | 'arendenummer' | 'skyddad' | 'avslutad'> & {
  namn: string | null
}

/** A closed case is opened as itself. */
export const toPerson = ({
  namn,
  skyddad,
  arendenummer,
  avslutad,
  deltagareId,
  utredningId,
}: Rad): Person => ({
  namn,
  skyddad,
  arendenummer,
  href: `/deltagare/${deltagareId}${avslutad ? `?u=${utredningId}` : ''}`,
})
