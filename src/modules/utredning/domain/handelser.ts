import type { Datum } from '@/domain/datum'
import { slutAv } from '@/modules/samtycke/domain/public'
import type { Steg } from '@/programme/definition'
import type {
  AktualiseringRad,
  AnteckningRad,
  FormagaRad,
  Handelserader,
  InsatsRad,
  InstrumentRad,
  KonsultationRad,
  SamtyckeRad,
  StatusRad,
  TeambeslutRad,
  UppfoljningRad,
} from './handelserader'

/** What can be corrected or annulled, by table. */
export type RattbarSak =
  'aktivitetsformaga' | 'insats' | 'uppfoljning' | 'aktualisering' | 'teambeslut' | 'samtycke' | 'avslut'

/** One thing that happened, with what its words need. */
export type Handelse = {
  nyckel: string
  datum: Datum
  /** Which of the filters it belongs to. */
  filter: 'KONTAKT' | 'BESLUT' | null
  av: string | null
  sak: { sak: RattbarSak; id: string } | null
  rattad: boolean
  franImport: boolean
} & (
  | { kod: 'STEG'; steg: string; skal: string | null }
  | { kod: 'PAUSAD'; rad: StatusRad }
  | { kod: 'ATERUPPTAGEN' }
  | { kod: 'AVSLUTAD'; orsak: string; kommentar: string | null }
  | { kod: 'SAMTYCKE' | 'SAMTYCKE_ATERKALLAT' | 'SAMTYCKE_ERSATT'; rad: SamtyckeRad }
  | { kod: 'SKICKAD' | 'ATERTAGEN' | 'KOMPLETTERAD'; rad: AktualiseringRad }
  | { kod: 'BESLUT'; rad: TeambeslutRad }
  | { kod: 'ANTECKNING'; rad: AnteckningRad }
  | { kod: 'INSATS_STARTAD' | 'INSATS_SLUTAD'; rad: InsatsRad }
  | { kod: 'FORMAGA'; rad: FormagaRad }
  | { kod: 'INSTRUMENT'; rad: InstrumentRad }
  | { kod: 'SIGNERAD'; nr: number; skal: string | null }
  | { kod: 'LAKARFRAGA' | 'LAKARSVAR'; rad: KonsultationRad }
  | { kod: 'UPPFOLJNING'; rad: UppfoljningRad }
)
export type Handelsefilter = 'ALLT' | 'KONTAKT' | 'BESLUT'

type Utan<T> = T extends unknown ? Omit<T, 'nyckel' | 'sak' | 'rattad' | 'franImport'> : never
type Grund = Utan<Handelse>

interface Avslut {
  id: string
  avslutad: Datum | null
  avslutsorsak: string | null
  avslutKommentar: string | null
}

/**
 * Takes what is recorded about a case and its programme's steps; gives what has happened, newest first. Annulled events
 * are left out; a step that another event begins is told by that event alone.
 */
export function handelser(r: Handelserader, u: Avslut, steg: readonly Steg[]): Handelse[] {
  const alla: Handelse[] = [
    ...stegen(r, steg),
    ...statusar(r),
    ...avslut(r, u),
    ...r.samtycken.flatMap((rad) => samtycke(r, rad)),
    ...r.aktualiseringar.flatMap((rad) => aktualisering(r, rad)),
    ...r.beslut
      .filter(star)
      .map((rad) =>
        med(r, rad, 'teambeslut', { kod: 'BESLUT', datum: rad.datum, filter: 'BESLUT', av: rad.av, rad }),
      ),
    ...r.anteckningar
      .filter(star)
      .map((rad) =>
        med(r, rad, null, { kod: 'ANTECKNING', datum: rad.datum, filter: 'KONTAKT', av: rad.av, rad }),
      ),
    ...r.insatser.flatMap((rad) => insats(r, rad)),
    ...r.formagor
      .filter(star)
      .map((rad) =>
        med(r, rad, 'aktivitetsformaga', { kod: 'FORMAGA', datum: rad.datum, filter: null, av: rad.av, rad }),
      ),
    ...r.instrument
      .filter(star)
      .map((rad) =>
        med(r, rad, null, { kod: 'INSTRUMENT', datum: rad.datum, filter: null, av: rad.av, rad }),
      ),
    ...signerade(r),
    ...r.konsultationer.flatMap((rad) => konsultation(r, rad)),
    ...r.uppfoljningar.filter(star).map((rad) =>
      med(r, rad, 'uppfoljning', {
        kod: 'UPPFOLJNING',
        datum: rad.datum,
        filter: 'KONTAKT',
        av: rad.av,
        rad,
      }),
    ),
  ]
  return alla
    .map((h, i) => ({ h, i }))
    .sort(newestFirst)
    .map(({ h }) => h)
}

/** Takes events and a filter and gives those that pass. */
export function filtrera(alla: readonly Handelse[], filter: Handelsefilter): Handelse[] {
  return filter === 'ALLT' ? [...alla] : alla.filter((h) => h.filter === filter)
}

type Indexed = { h: Handelse; i: number }
const newestFirst = (a: Indexed, b: Indexed): number =>
  a.h.datum === b.h.datum ? b.i - a.i : a.h.datum < b.h.datum ? 1 : -1

const star = (rad: { makulerad: boolean }): boolean => !rad.makulerad

function med(
  r: Handelserader,
  rad: { id: string; kalla?: string },
  sak: RattbarSak | null,
  grund: Grund,
): Handelse {
  return {
    ...grund,
    nyckel: `${grund.kod}-${rad.id}`,
    sak: sak && { sak, id: rad.id },
    rattad: r.rattade.includes(rad.id),
    franImport: rad.kalla === 'IMPORT',
  } as Handelse
}

function stegen(r: Handelserader, steg: readonly Steg[]): Handelse[] {
  const begunElsewhere = new Set(['SANDNING', 'SIGNERING'])
  return r.steg
    .filter(
      (p) => p.skal !== null || !begunElsewhere.has(steg.find((s) => s.kod === p.steg)?.borjarMed ?? ''),
    )
    .map((p) =>
      med(r, p, null, { kod: 'STEG', datum: p.fran, filter: 'BESLUT', av: p.av, steg: p.steg, skal: p.skal }),
    )
}

function statusar(r: Handelserader): Handelse[] {
  return r.statusar.flatMap((p, i) => {
    if (p.status === 'VILANDE')
      return [med(r, p, null, { kod: 'PAUSAD', datum: p.fran, filter: 'BESLUT', av: p.av, rad: p })]
    const again = p.status === 'PAGAENDE' && r.statusar[i - 1]?.status === 'VILANDE'
    return again ? [med(r, p, null, { kod: 'ATERUPPTAGEN', datum: p.fran, filter: 'BESLUT', av: p.av })] : []
  })
}

function avslut(r: Handelserader, u: Avslut): Handelse[] {
  if (u.avslutad === null) return []
  const av = r.statusar.findLast((p) => p.status === 'AVSLUTAD')?.av ?? null
  const { avslutad: datum, avslutsorsak, avslutKommentar: kommentar } = u
  return [
    med(r, { id: u.id }, 'avslut', {
      kod: 'AVSLUTAD',
      datum,
      filter: 'BESLUT',
      av,
      orsak: avslutsorsak ?? '',
      kommentar,
    }),
  ]
}

/** Takes a samtycke that has ended before its end date; gives the event that its end is told as. */
export const samtyckesSlut = (
  rad: Pick<SamtyckeRad, 'aterkallatSkal'>,
): 'SAMTYCKE_ATERKALLAT' | 'SAMTYCKE_ERSATT' => `SAMTYCKE_${slutAv(rad)}`

function samtycke(r: Handelserader, rad: SamtyckeRad): Handelse[] {
  if (rad.makulerad) return []
  const givet = med(r, rad, 'samtycke', {
    kod: 'SAMTYCKE',
    datum: rad.datum,
    filter: 'BESLUT',
    av: rad.av,
    rad,
  })
  if (rad.aterkallat === null) return [givet]
  return [
    givet,
    med(r, rad, null, { kod: samtyckesSlut(rad), datum: rad.aterkallat, filter: 'BESLUT', av: null, rad }),
  ]
}

function aktualisering(r: Handelserader, rad: AktualiseringRad): Handelse[] {
  if (rad.makulerad) return []
  const skickad = med(r, rad, 'aktualisering', {
    kod: 'SKICKAD',
    datum: rad.skickad,
    filter: 'BESLUT',
    av: rad.av,
    rad,
  })
  const mer: Handelse[] = []
  if (rad.kompletterad)
    mer.push(
      med(r, rad, null, { kod: 'KOMPLETTERAD', datum: rad.kompletterad, filter: 'BESLUT', av: null, rad }),
    )
  if (rad.atertagen)
    mer.push(med(r, rad, null, { kod: 'ATERTAGEN', datum: rad.atertagen, filter: 'BESLUT', av: null, rad }))
  return [skickad, ...mer]
}

function insats(r: Handelserader, rad: InsatsRad): Handelse[] {
  if (rad.makulerad) return []
  const ut: Handelse[] = []
  if (rad.startad)
    ut.push(
      med(r, rad, 'insats', { kod: 'INSATS_STARTAD', datum: rad.startad, filter: null, av: rad.av, rad }),
    )
  if (rad.slutad)
    ut.push(med(r, rad, 'insats', { kod: 'INSATS_SLUTAD', datum: rad.slutad, filter: null, av: rad.av, rad }))
  return ut
}

function signerade(r: Handelserader): Handelse[] {
  return r.rekommendationer.flatMap((x) =>
    x.makulerad || x.signerad === null
      ? []
      : [
          med(r, x, null, {
            kod: 'SIGNERAD',
            datum: x.signerad,
            filter: 'BESLUT',
            av: x.av,
            nr: x.nr,
            skal: x.rattelseSkal,
          }),
        ],
  )
}

function konsultation(r: Handelserader, rad: KonsultationRad): Handelse[] {
  const fraga = med(r, rad, null, { kod: 'LAKARFRAGA', datum: rad.stalld, filter: null, av: rad.av, rad })
  if (rad.svarad === null) return [fraga]
  return [
    fraga,
    med(r, rad, null, { kod: 'LAKARSVAR', datum: rad.svarad, filter: null, av: rad.lakareId, rad }),
  ]
}
