'use server'
import { defineAction } from '@/server/define-action'
import { medKvitto } from '@/text/sv/arende-klart'
import { lakarstodKvitto as kvitto } from '@/text/sv/lakarstod'
import { atertaFraga } from './use-cases/aterta-fraga'
import { besvaraFraga } from './use-cases/besvara-fraga'
import { fragaLakare } from './use-cases/fraga-lakare'
import { sattAndel } from './use-cases/satt-andel'

export const fragaLakareAction = defineAction(fragaLakare, {
  kvitto: (v) => (v.overAndel ? kvitto.skickadOver : kvitto.skickad),
})
// The dialog is gone once the act is done; the receipt stands at the question.
export const atertaFragaAction = defineAction(atertaFraga, {
  redirectTo: (v) =>
    medKvitto(`/deltagare/${v.deltagareId}/lakare?u=${v.utredningId}`, 'fraga-atertagen', `fraga-${v.id}`),
})
export const besvaraFragaAction = defineAction(besvaraFraga, { redirectTo: () => '/lakarstod?klart=SVARAT' })
export const sattAndelAction = defineAction(sattAndel, { kvitto: () => kvitto.andel })
