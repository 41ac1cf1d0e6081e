import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { granskaFil, type Granskning } from '@/modules/import/domain/granska-fil'
import type { ImporteradHistorik } from '@/modules/import/domain/historik'
import { planeraRad, type LagradPerson } from '@/modules/import/domain/planera-rad'
import { tillHandelser } from '@/modules/import/domain/till-handelser'
import { lasFil } from '@/modules/import/filer/las-fil'
import { malForKommuner, malPerKommun } from '@/modules/mal/domain/fordela-mal'
import type { UtredningHistoria } from '@/programme/definition'
import { indikatorer, kommuner, kraft, team } from '@/programme/kraft'
import { intervalsOf } from '@/programme/register'
import { cellFelText } from '@/text/sv/import'
import { raknaUtfall } from '../mal/rakna-utfall'

/**
 * The eleven example lists, whose outcome was computed by somebody else: every count, every refused row with its set of
 * codes, and every indicator at three dates must agree exactly.
 */
type Forvantat = {
  filer: {
    fil: string
    kommun: string
    rader: number
    accepterade: number
    avvisade: { rad: number; fel: { kolumn: string; kod: string }[] }[]
  }[]
  mal: {
    per: string
    omfang: {
      typ: 'PROGRAM' | 'TEAM' | 'KOMMUN'
      namn: string
      indikatorer: Record<string, { utfall: number; mal: number | [number, number] | null }>
    }[]
  }[]
}

const MAPP = new URL('../../exempel-import/', import.meta.url)
const IDAG = '2026-11-23'
const forvantat = JSON.parse(readFileSync(new URL('forvantat.json', MAPP), 'utf8')) as Forvantat

function granska(fil: string, kommun: string): Granskning {
  const last = lasFil(readFileSync(new URL(fil, MAPP)), fil)
  if (!last.accepted) throw new Error(`${fil}: ${last.code}`)
  const utfall = granskaFil(last.value, {
    idag: IDAG,
    egenKommun: kommuner.find((k) => k.namn === kommun)?.kommunkod ?? '',
    kommuner: kommuner.map((k) => ({ kod: k.kommunkod, namn: k.namn })),
  })
  if (!utfall.accepted) throw new Error(`${fil}: ${utfall.code}`)
  return utfall.value
}

const somKoder = (fel: readonly { kolumn: string; kod: string }[]) =>
  fel.map(({ kolumn, kod }) => `${kolumn}: ${kod}`).sort()

const granskningar = new Map(forvantat.filer.map((f) => [f.fil, granska(f.fil, f.kommun)]))
const godkanda = [...granskningar.values()].flatMap((g) => g.godkanda)

describe.each(forvantat.filer)('$fil', ({ fil, rader, accepterade, avvisade }) => {
  const granskning = granskningar.get(fil)

  it('is accepted and refused row by row as expected', () => {
    expect(granskning?.rader).toBe(rader)
    expect(granskning?.godkanda).toHaveLength(accepterade)
    expect(granskning?.avvisade.map((r) => [r.rad, somKoder(r.fel)])).toEqual(
      avvisade.map((r) => [r.rad, somKoder(r.fel)]),
    )
  })

  it('says of every fault what is wrong, without any number in the words', () => {
    for (const rad of granskning?.avvisade ?? []) {
      for (const fel of rad.fel) {
        const text = cellFelText(fel, 'Okänd')
        expect(text).toMatch(/^[A-ZÅÄÖ0-9].*[.?]$/)
        expect(text).not.toMatch(/\d{6}/)
      }
    }
  })
})

it('changes nothing the second time', () => {
  for (const { falt } of godkanda) {
    const { utredning } = tillHandelser(falt)
    const lagrat: LagradPerson = {
      senasteUtredning: { id: 'u1', avslutad: utredning.avslutad, andradIAppen: true },
      importeradeRader: [{ utredningId: 'u1', falt: JSON.parse(JSON.stringify(falt)) as typeof falt }],
    }
    expect(planeraRad(falt, lagrat)).toEqual({ slag: 'OFORANDRAD' })
  }
})

function somHistoria({
  deltagare,
  utredning,
  handelser,
  stegPerioder,
  statusPerioder,
}: ImporteradHistorik): UtredningHistoria {
  const { aktualisering, teambeslut, rekommendation, insats, aktivitetsformaga } = handelser
  return {
    kommunKod: utredning.kommunKod,
    utredningId: deltagare.nummer,
    deltagareId: deltagare.nummer,
    person: deltagare.nummer,
    kon: deltagare.kon,
    spar: utredning.spar,
    identifierad: utredning.identifierad,
    aktualiseringar: aktualisering ? [{ skickad: aktualisering.skickad, atertagen: null }] : [],
    teambeslut: teambeslut ? [teambeslut] : [],
    rekommendationer: rekommendation ? [rekommendation] : [],
    insatser: insats ? [insats] : [],
    aktivitetsformagor: aktivitetsformaga ? [aktivitetsformaga] : [],
    stegPerioder: [...stegPerioder],
    statusPerioder: [...statusPerioder],
    avslutad: utredning.avslutad,
    avslutsorsak: utredning.avslutsorsak,
  }
}

describe.each(forvantat.mal)('the goals on $per', ({ per, omfang }) => {
  const rader = godkanda.flatMap(({ falt }) => {
    const historia = somHistoria(tillHandelser(falt))
    return intervalsOf(kraft.kod, historia).map((intervall) => ({ ...historia, ...intervall }))
  })
  const delmal = malPerKommun(
    indikatorer,
    kommuner.map((k) => ({ kommunkod: k.kommunkod, vikt: k.mal })),
  )

  it.each(omfang)('agree for $typ $namn', ({ typ, namn, indikatorer: vantade }) => {
    const teamkod = team.find((t) => t.namn === namn)?.kod
    const koder = kommuner
      .filter((k) => typ === 'PROGRAM' || (typ === 'TEAM' ? k.team === teamkod : k.namn === namn))
      .map((k) => k.kommunkod)
    const utfall = raknaUtfall(kraft, rader, {
      per,
      kommunKoder: typ === 'PROGRAM' ? null : koder,
      spar: null,
    })
    for (const [kod, { utfall: antal, mal }] of Object.entries(vantade)) {
      expect(utfall.indikatorer.get(kod), kod).toBe(antal)
      if (typeof mal === 'number') expect(malForKommuner(delmal.get(kod) ?? new Map(), koder), kod).toBe(mal)
    }
    expect(Object.keys(vantade)).toEqual(['M1', 'M1_KVINNOR', 'M1_MAN', 'M2', 'M3A', 'M3B'])
  })
})
