'use server'
import { defineAction } from '@/server/define-action'
import { anvandareKvitto as kvitto } from '@/text/sv/anvandare'
import { avslutaKonto } from './use-cases/avsluta-konto'
import { avslutaMedlemskap } from './use-cases/avsluta-medlemskap'
import { bekraftaMedlemskap } from './use-cases/bekrafta-medlemskap'
import { beviljaAnnatTeam } from './use-cases/bevilja-annat-team'
import { bytLosenord } from './use-cases/byt-losenord'
import { foreslaMedlemskap } from './use-cases/foresla-medlemskap'
import { sattSistaDag } from './use-cases/satt-sista-dag'
import { skapaKonto } from './use-cases/skapa-konto'
import { skapaLank } from './use-cases/skapa-lank'

export const skapaKontoAction = defineAction(skapaKonto, { redirectTo: (v) => `/admin/konton/${v.id}` })
export const foreslaMedlemskapAction = defineAction(foreslaMedlemskap, {
  kvitto: (v) => (v.vantar ? kvitto.foreslaget : kvitto.inlagt),
})
// The row that was acted on leaves the list with its form, so the receipt stands on the page one comes back to.
export const bekraftaMedlemskapAction = defineAction(bekraftaMedlemskap, {
  redirectTo: () => '/admin?klart=BEKRAFTAT',
})
export const avslutaMedlemskapAction = defineAction(avslutaMedlemskap, {
  redirectTo: () => '/admin?klart=AVSLUTAT',
})
export const avslutaPaKontoAction = defineAction(avslutaMedlemskap, {
  redirectTo: (v) => `/admin/konton/${v.anvandareId}?klart=AVSLUTAT`,
})
export const sattSistaDagAction = defineAction(sattSistaDag, { redirectTo: () => '/admin?klart=SISTA_DAG' })
export const sattSistaDagPaKontoAction = defineAction(sattSistaDag, {
  redirectTo: (v) => `/admin/konton/${v.anvandareId}?klart=SISTA_DAG`,
})
export const avslutaKontoAction = defineAction(avslutaKonto, {
  redirectTo: (v) => `/admin/konton/${v.id}?klart=KONTO_AVSLUTAT`,
})
export const skapaLankAction = defineAction(skapaLank, {
  kvitto: (v) => kvitto.lank(`${process.env.AUTH_URL ?? ''}${v.sokvag}`),
  data: (v) => ({ sokvag: v.sokvag, namn: v.namn, epost: v.epost }),
})
export const beviljaAnnatTeamAction = defineAction(beviljaAnnatTeam, {
  redirectTo: () => '/admin?klart=ANNAT_TEAM',
})
export const bytLosenordAction = defineAction(bytLosenord, { kvitto: () => kvitto.losenord })
