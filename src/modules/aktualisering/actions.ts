'use server'
import { defineAction } from '@/server/define-action'
import { atertaAktualisering } from './use-cases/aterta-aktualisering'
import { kompletteraAktualisering } from './use-cases/komplettera-aktualisering'
import { skickaAktualisering } from './use-cases/skicka-aktualisering'

export const skickaAktualiseringAction = defineAction(skickaAktualisering, {
  kvitto: () => 'Aktualiseringen är skickad. Nu ser teamet ärendet.',
})
export const atertaAktualiseringAction = defineAction(atertaAktualisering, {
  kvitto: () => 'Aktualiseringen är tillbaka hos kommunen. Teamet ser inte längre ärendet.',
})
export const kompletteraAktualiseringAction = defineAction(kompletteraAktualisering, {
  kvitto: () => 'Kompletteringen är skickad till teamet.',
})
