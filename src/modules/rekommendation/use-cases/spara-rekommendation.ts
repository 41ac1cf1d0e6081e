import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { provaBedomning } from '@/modules/insats/domain/public'
import { insatsStore } from '@/modules/insats/public'
import { provaHandelsedatum, provaPagaende } from '@/modules/utredning/domain/public'
import { type Arende, arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { utkastStore } from '@/modules/utkast/public'
import { defineUseCase } from '@/server/define-use-case'
import type { Tx } from '@/server/db/tenant-transaction'
import type { Datum } from '@/programme/definition'
import type { z } from 'zod'
import { nastaNr, provaSpara, utkastet } from '../domain/rekommendation'
import { stegLage } from '../domain/steg-lage'
import { rekommendationPolicy } from '../policy'
import { SparaRekommendationInput } from '../schema'
import { rekommendationStore } from '../store'

type Indata = z.output<typeof SparaRekommendationInput>

/**
 * Saves the draft of the rekommendation, guarded by its version. An assessment recorded in the form becomes one of the
 * utredning's dated assessments, which the draft then refers to; signing creates none.
 * Source: Projektplan, "Utredningens fem steg" (4. Utredningens rekommendation).
 */
export const sparaRekommendation = defineUseCase({
  name: 'spara-rekommendation',
  input: SparaRekommendationInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: rekommendationPolicy.read,
  may: rekommendationPolicy.skriva,
  run: async ({ tx, actor, resource: u, input, today, newId }) => {
    const versioner = await rekommendationStore.versioner(tx, u)
    const fel =
      provaPagaende(u) ??
      provaSpara(versioner, { arISteget: stegLage(u).arISteget, version: input.version }) ??
      provaGenomgang(input, u, today) ??
      (await provaFormaga(tx, input, u, today))
    if (fel) return fel
    const by = actor.anvandareId
    const nyFormaga = input.nyBedomning && newId()
    if (input.nyBedomning && nyFormaga) await insatsStore.addFormaga(tx, u, nyFormaga, by, input.nyBedomning)
    const { sammanfattning, steg, motivering, personensSyn, genomgangen, ejGenomgangenSkal } = input
    const aktivitetsformagaId = nyFormaga ?? input.formagaId
    const innehall = {
      sammanfattning,
      steg,
      aktivitetsformagaId,
      motivering,
      personensSyn,
      genomgangen,
      ejGenomgangenSkal,
    }
    const utkast = utkastet(versioner)
    const id = utkast?.id ?? newId()
    const ny = { id, nr: nastaNr(versioner), by, rattarId: null, rattelseSkal: null }
    const version = utkast
      ? await rekommendationStore.save(tx, u, { id, version: input.version, by }, innehall, newId)
      : await rekommendationStore.begin(tx, u, ny, innehall, newId)
    await utkastStore.remove(tx, by, 'rekommendation', u.id)
    return accepted({
      rekommendationId: id,
      version,
      innehall,
      nyFormaga,
      granska: input.granska,
      deltagareId: u.deltagareId,
      utredningId: u.id,
    })
  },
  touchesGoals: ({ resource, value }) => (value.nyFormaga ? [resource.id] : []),
  audit: ({ resource: u, input, value }) => [
    arendeHandelse('REKOMMENDATION_SPARAD', u, {
      rekommendation: value.rekommendationId,
      version: value.version,
    }),
    ...(value.nyFormaga
      ? [arendeHandelse('FORMAGA_BEDOMD', u, { bedomning: value.nyFormaga, datum: input.nyBedomning?.datum })]
      : []),
  ],
})

function provaGenomgang(input: Indata, u: Arende, today: Datum) {
  const fel = input.genomgangen && provaHandelsedatum(input.genomgangen, u.identifierad, today)
  return fel ? rejected(fel.code, { ...fel.data, falt: { genomgangen: fel.code } }) : null
}

async function provaFormaga(tx: Tx, input: Indata, u: Arende, today: Datum) {
  if (input.nyBedomning) {
    const ramar = { identifierad: u.identifierad, avslutad: u.avslutad, idag: today }
    const utfall = provaBedomning(input.nyBedomning, ramar)
    if (utfall.accepted) return null
    return rejected(utfall.code, { ...(utfall.data ?? {}), falt: { bedomningDatum: utfall.code } })
  }
  if (!input.formagaId) return null
  const finns = (await insatsStore.formagor(tx, u)).some((f) => f.id === input.formagaId)
  return finns ? null : rejected('FORMAGA_FINNS_INTE', { falt: { formaga: 'FORMAGA_FINNS_INTE' } })
}
