import 'server-only'
import { accepted, rejected } from '@/domain/outcome'
import { provaPagaende } from '@/modules/utredning/domain/public'
import { arendeHandelse, utredningStore } from '@/modules/utredning/public'
import { defineUseCase } from '@/server/define-use-case'
import { gallande, nastaNr, provaRatta } from '../domain/rekommendation'
import { stegLage } from '../domain/steg-lage'
import { rekommendationPolicy } from '../policy'
import { BorjaRattelseInput } from '../schema'
import { rekommendationStore } from '../store'

/**
 * Begins a correction of the signed version that holds: a draft with the same words and the reason. The signed one stays
 * as it is. Source: docs/beslut/2026-11-23-rekommendationens-versioner.md.
 */
export const borjaRattelse = defineUseCase({
  name: 'borja-rattelse',
  input: BorjaRattelseInput,
  load: (tx, input) => utredningStore.find(tx, input.utredningId),
  read: rekommendationPolicy.read,
  may: rekommendationPolicy.signera,
  run: async ({ tx, actor, resource: u, input, newId }) => {
    const versioner = await rekommendationStore.versioner(tx, u)
    const { arISteget, arForbi } = stegLage(u)
    const fel =
      provaPagaende(u) ??
      provaRatta(versioner) ??
      (arISteget || arForbi ? null : rejected('STEG_INTE_AKTUELLT'))
    if (fel) return fel
    const rattas = gallande(versioner)
    if (!rattas) return rejected('INGET_ATT_RATTA')
    const id = newId()
    const ny = {
      id,
      nr: nastaNr(versioner),
      by: actor.anvandareId,
      rattarId: rattas.id,
      rattelseSkal: input.skal,
    }
    const {
      sammanfattning,
      steg,
      aktivitetsformagaId,
      motivering,
      personensSyn,
      genomgangen,
      ejGenomgangenSkal,
    } = rattas
    const innehall = {
      sammanfattning,
      steg,
      aktivitetsformagaId,
      motivering,
      personensSyn,
      genomgangen,
      ejGenomgangenSkal,
    }
    await rekommendationStore.begin(tx, u, ny, innehall, newId)
    return accepted({
      rekommendationId: id,
      nr: ny.nr,
      rattar: rattas.id,
      deltagareId: u.deltagareId,
      utredningId: u.id,
    })
  },
  audit: ({ resource: u, value: { rekommendationId, nr, rattar } }) =>
    arendeHandelse('REKOMMENDATION_RATTELSE_PABORJAD', u, { rekommendation: rekommendationId, nr, rattar }),
})
