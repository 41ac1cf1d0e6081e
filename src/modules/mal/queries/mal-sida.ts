import 'server-only'
import { addDays, daysBetween, monthEnd } from '@/domain/datum'
import { groupBy } from '@/domain/group-by'
import type { Datum, Spar } from '@/programme/definition'
import { type AnyProgramme, programmeOf } from '@/programme/register'
import { defineQuery } from '@/server/define-query'
import { z } from 'zod'
import { bedomKorridor, type Korridor } from '../domain/korridor'
import { malRubrik } from '../domain/mal-rubrik'
import { omfangKod } from '../domain/omfangsordning'
import { planeradTakt } from '../domain/planerad-takt'
import { type ValdDag, valjDag } from '../domain/valj-dag'
import { malScope } from '../policy'
import { MalSidaInput } from '../schema'
import type { Stegtid, Tal } from '../store'
import { basIndikator, loadMalbild, loadOmfang, malen, malKoder, type Matt, type OmfangBild } from './malbild'

/** The scope looked at; the widest the actor may see where left out. */
const Input = MalSidaInput.extend({
  omfang: z
    .string()
    .regex(/^(PROGRAM|TEAM|KOMMUN):[A-Z0-9_]{1,20}$/)
    .nullish()
    .catch(null),
})

export interface MalRadVy {
  kod: string
  etikett: string
  kort: string
  definition: string
  andel: { procent: number; av: string } | null
  matt: Matt
  /** Where an even pace would be on the day; null where no target is set. */
  plan: number | null
  kvar: number | null
}

export interface MalSida {
  per: Datum
  /** What was wrong with the day asked for; `per` is then the last one that could be shown. */
  perFel: ValdDag['fel']
  idag: Datum
  spar: Spar | null
  period: { fran: Datum; till: Datum }
  valt: OmfangBild
  omfang: OmfangBild[]
  rubrik: string
  rader: MalRadVy[]
  delar: { kod: string; etikett: string; definition: string; matt: Matt }[]
  korridor: Korridor | null
  flode: { kod: string; etikett: string; har: Matt; median: number | null; antal: number | null }[]
  statusar: { kod: string; etikett: string; matt: Matt }[]
  /** Month ends and the day itself: outcome and plan per indicator. */
  utveckling: { datum: Datum; utfall: Record<string, number>; kvinnor: number | null; man: number | null }[]
}

/** The goals page: one scope on one day, against plan, by kön, through the steps, over time, and all scopes in a table. */
export const malSida = defineQuery({
  name: 'mal-sida',
  input: Input,
  scope: malScope,
  load: async ({ tx, scope, input, today }) => {
    const programme = programmeOf(scope.programKod)
    const { per, fel } = valjDag(input.per ?? null, input.visad ?? null, today)
    const spar = input.spar ?? null
    const mal = malKoder(programme)
    const omfang = await loadMalbild(tx, scope.programKod, per, spar, mal)
    const funnet = omfang.find((o) => omfangKod(o) === input.omfang) ?? omfang[0]
    if (!funnet) return null
    const dagar = monthEnds(programme.period.fran, per)
    const nara = await loadOmfang(tx, scope.programKod, per, spar, funnet, dagar)
    const valt = { ...funnet, indikatorer: { ...nara.indikatorer, ...funnet.indikatorer } }
    return { programme, per, fel, spar, omfang, valt, dagar, tal: nara.overTid, tider: nara.stegtider }
  },
  audit: ({ resource, actor }) => ({
    handelse: 'MAL_HAMTADE',
    kedja: actor.uppdrag?.kommunKod ?? 'SYSTEM',
    uppgifter: { per: resource.per, omfang: omfangKod(resource.valt) },
  }),
  present: ({ resource: r, today }): MalSida => {
    const { programme, valt } = r
    const rader = malen(programme).map((i) => malRad(i, matt(valt, i.kod), r.per, programme))
    return {
      per: r.per,
      perFel: r.fel,
      idag: today,
      spar: r.spar,
      period: programme.period,
      valt,
      omfang: r.omfang,
      rubrik: malRubrik(
        rader.flatMap((m) =>
          m.matt.utfall === null || m.plan === null
            ? []
            : [{ kort: m.kort, utfall: m.matt.utfall, plan: m.plan }],
        ),
      ).mening,
      rader,
      delar: programme.indikatorer
        .filter((i) => i.slag === 'DEL')
        .map((i) => ({ kod: i.kod, etikett: i.etikett, definition: i.definition, matt: matt(valt, i.kod) })),
      korridor: valt.kon && bedomKorridor(valt.kon, programme.installningar.korridor),
      flode: programme.steg.map((s) => flodesrad(s, valt, r.tider)),
      statusar: programme.koder.statusar.map((s) => ({
        kod: s.kod,
        etikett: s.etikett,
        matt: matt(valt, `STATUS_${s.kod}`),
      })),
      utveckling: utveckling(r.dagar, r.tal, malKoder(programme), basIndikator(programme)),
    }
  },
})

const matt = (o: OmfangBild, kod: string): Matt => o.indikatorer[kod] ?? { utfall: null, mal: null }

function malRad(
  i: AnyProgramme['indikatorer'][number],
  m: Matt,
  per: Datum,
  programme: AnyProgramme,
): MalRadVy {
  const mal = typeof m.mal === 'number' ? m.mal : null
  return {
    kod: i.kod,
    etikett: i.etikett,
    kort: i.kort,
    definition: i.definition,
    andel: i.andel,
    matt: m,
    plan: mal === null ? null : planeradTakt(mal, per, programme.period),
    kvar: mal === null || m.utfall === null ? null : Math.max(0, mal - m.utfall),
  }
}

function flodesrad(
  s: AnyProgramme['steg'][number],
  valt: OmfangBild,
  tider: Stegtid[],
): MalSida['flode'][number] {
  const tid = tider.find((t) => t.steg === s.kod)
  return {
    kod: s.kod,
    etikett: s.kort,
    har: matt(valt, `STEG_${s.kod}`),
    median: tid?.mediandagar ?? null,
    antal: tid?.antal ?? null,
  }
}

function utveckling(dagar: Datum[], tal: Tal[], koder: string[], bas: string): MalSida['utveckling'] {
  const perDag = groupBy(tal, (t) => t.per)
  return dagar.flatMap((datum) => {
    const dagens = perDag.get(datum) ?? []
    const undantag = dagens.find((t) => t.undantag)?.undantag
    if (undantag === 'ENDAST_MANADSSLUT') return []
    const antal = (kod: string, kon?: string): number =>
      dagens.filter((t) => t.indikator === kod && (!kon || t.kon === kon)).reduce((n, t) => n + t.antal, 0)
    return {
      datum,
      kvinnor: undantag ? null : antal(bas, 'KVINNA'),
      man: undantag ? null : antal(bas, 'MAN'),
      utfall: Object.fromEntries(koder.map((kod) => [kod, antal(kod)])),
    }
  })
}

/** The last day of each month from the first day on, and the day itself. At most ten years. */
function monthEnds(fran: Datum, per: Datum): Datum[] {
  const dagar: Datum[] = []
  for (let d = monthEnd(fran); d < per && daysBetween(fran, d) < 3_660; d = monthEnd(addDays(d, 1)))
    dagar.push(d)
  return [...dagar, per]
}
