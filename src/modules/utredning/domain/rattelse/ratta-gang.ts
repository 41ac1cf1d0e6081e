import type { Datum } from '@/domain/datum'
import { accepted, type Outcome, rejected } from '@/domain/outcome'
import { bedomAlder } from '@/modules/deltagare/domain/public'
import { oppnarForTeamet } from '@/modules/samtycke/domain/public'
import type { AktualiseringRad, Handelserader, StatusRad, TeambeslutRad } from '../handelserader'
import { stegSomBorjarMed } from '../utredningssteg'
import {
  type Datumgransfel,
  type Periodflytt,
  plan,
  provaInom,
  type Rattelseplan,
  type Rattningslage,
  type Sammanhang,
} from './plan'

/** Corrections of days that the case's course hangs on: the sending and the team's decision. */

const staende = (r: Handelserader, aktualiseringId: string): TeambeslutRad[] =>
  r.beslut.filter((b) => !b.makulerad && b.aktualiseringId === aktualiseringId)

/**
 * Corrects the day of a sending. It lies on or after the identifiering, the samtycke and the taking back of a sending
 * before it, and on or before what followed on it; that day the samtycke stood, and the person was of the age that is
 * asked. The steps it parts move with it. Source: Projektplan, "Målgrupper"; OSL 10 kap. 1 §.
 */
export function rattaAktualisering(
  rad: AktualiseringRad,
  { datum }: { datum: Datum },
  s: Rattningslage,
): Outcome<Rattelseplan, Datumgransfel | 'SAMTYCKE_STOD_INTE' | 'ALDER_UTANFOR'> {
  const { u, r, program, idag } = s
  const andra = stegSomBorjarMed(program, 'SANDNING')
  const begynt = r.steg.find((p) => p.steg === andra && p.fran === rad.skickad && p.skal === null)
  const fore = begynt && r.steg.find((p) => p.till === rad.skickad && p.id !== begynt.id)
  const samtycken = r.samtycken.filter((x) => !x.makulerad && x.oppnarTeam)
  const tidigare = r.aktualiseringar.filter(
    (a) => !a.makulerad && a.id !== rad.id && a.skickad <= rad.skickad,
  )
  const foljer = [
    rad.atertagen,
    rad.kompletterad,
    staende(r, rad.id)[0]?.datum ?? null,
    begynt?.till ?? null,
    u.avslutad,
  ]
  const fel = provaInom(
    datum,
    [
      u.identifierad,
      samtycken.map((x) => x.datum).sort()[0] ?? null,
      fore?.fran ?? null,
      ...tidigare.map((a) => a.atertagen),
    ],
    foljer,
    idag,
  )
  if (fel) return fel
  if (samtycken.length > 0 && !oppnarForTeamet(samtycken, datum)) return rejected('SAMTYCKE_STOD_INTE')
  const alder = bedomAlder(s.person.fodelsedatum, datum, program.installningar.alder)
  if (alder.utfall !== 'INOM') return rejected('ALDER_UTANFOR')
  const kvar = r.aktualiseringar.filter((a) => !a.makulerad && a.atertagen === null)
  const forsta = kvar.map((a) => (a.id === rad.id ? datum : a.skickad)).sort()[0] ?? null
  const perioder: Periodflytt[] = []
  if (begynt) perioder.push({ tabell: 'steg', id: begynt.id, fran: datum })
  if (fore) perioder.push({ tabell: 'steg', id: fore.id, till: datum })
  return accepted(
    plan(
      { skickad: datum },
      {
        perioder,
        arende: {
          aktualiserad: forsta,
          ...(begynt && u.steg === andra && u.stegSedan === rad.skickad ? { stegSedan: datum } : {}),
          ...(u.liggerHos === 'TEAM' && u.liggerHosSedan === rad.skickad ? { liggerHosSedan: datum } : {}),
        },
      },
    ),
  )
}

/**
 * Corrects the day of a decision: on or after the sending and the decision before, on or before what followed on it.
 * Rest and avslut that the decision brought move with it.
 */
export function rattaTeambeslut(
  rad: TeambeslutRad,
  { datum }: { datum: Datum },
  s: Sammanhang,
): Outcome<Rattelseplan, Datumgransfel | 'HANDELSE_SAKNAS'> {
  const { u, r, program, idag } = s
  const sandning = r.aktualiseringar.find((a) => a.id === rad.aktualiseringId)
  if (!sandning) return rejected('HANDELSE_SAKNAS')
  const beslut = staende(r, sandning.id)
  const plats = beslut.findIndex((b) => b.id === rad.id)
  const period = r.statusar.findIndex((p) => p.fran === rad.datum && begyntAvBeslut(rad, p))
  const fore = period > 0 ? r.statusar[period - 1] : undefined
  const nu = period >= 0 ? r.statusar[period] : undefined
  const start = r.steg.find((p) => p.steg === stegSomBorjarMed(program, 'START'))?.fran ?? null
  const fel = provaInom(
    datum,
    [sandning.skickad, beslut[plats - 1]?.datum ?? null, fore?.fran ?? null],
    [beslut[plats + 1]?.datum ?? null, rad.beslut === 'ANTAGEN' ? start : null, nu?.till ?? null],
    idag,
  )
  if (fel) return fel
  const stangde = rad.beslut === 'EJ_ANTAGEN' && u.avslutad === rad.datum
  const slutsteg = stangde ? r.steg.find((p) => p.till === rad.datum && p.steg === u.steg) : undefined
  return accepted(
    plan(
      { datum },
      {
        perioder: [
          ...(nu ? [{ tabell: 'status' as const, id: nu.id, fran: datum }] : []),
          ...(nu && fore?.till === rad.datum
            ? [{ tabell: 'status' as const, id: fore.id, till: datum }]
            : []),
          ...(slutsteg ? [{ tabell: 'steg' as const, id: slutsteg.id, till: datum }] : []),
        ],
        arende: {
          ...(stangde ? { avslutad: datum } : {}),
          ...(u.liggerHosSedan === rad.datum ? { liggerHosSedan: datum } : {}),
        },
      },
    ),
  )
}

/** Whether the decision is what began the status: it closed the case, let it rest, or woke it. */
function begyntAvBeslut(rad: TeambeslutRad, p: StatusRad): boolean {
  if (rad.beslut === 'EJ_ANTAGEN') return p.status === 'AVSLUTAD'
  if (rad.beslut === 'VILANDE') return p.skal === 'TEAMET_AVVAKTAR'
  return p.status === 'PAGAENDE'
}
