'use server'
import { defineAction } from '@/server/define-action'
import { medKvitto } from '@/text/sv/arende-klart'
import { mottagenText } from '@/text/sv/deltagare'
import { sokPerson } from './queries/sok-person'
import { andraBakgrund } from './use-cases/andra-bakgrund'
import { andraHandlaggare } from './use-cases/andra-handlaggare'
import { andraPerson } from './use-cases/andra-person'
import { avslutaForetradare } from './use-cases/avsluta-foretradare'
import { ersattNummer } from './use-cases/ersatt-nummer'
import { granskaKlar } from './use-cases/granska-klar'
import { nyUtredning } from './use-cases/ny-utredning'
import { registreraDeltagare } from './use-cases/registrera-deltagare'
import { sattSkydd } from './use-cases/satt-skydd'
import { sparaForetradare } from './use-cases/spara-foretradare'

export const sokPersonAction = defineAction(sokPerson, { revalidate: [], data: (view) => view })

export const registreraDeltagareAction = defineAction(registreraDeltagare, {
  redirectTo: (v) =>
    v.slag === 'REGISTRERAD'
      ? medKvitto(`/deltagare/${v.deltagareId}`, v.sandning ? 'registrerad-skickad' : 'registrerad')
      : '/deltagare/registrera?klart=mottagen',
})

export const nyUtredningAction = defineAction(nyUtredning, {
  redirectTo: (v) => medKvitto(`/deltagare/${v.deltagareId}`, 'ny-utredning'),
})

export const andraPersonAction = defineAction(andraPerson, { kvitto: () => 'Uppgifterna är sparade.' })

export const ersattNummerAction = defineAction(ersattNummer, {
  kvitto: (v) =>
    v.slag === 'ERSATT' ? 'Numret är ersatt. Det tidigare finns kvar i historiken.' : mottagenText,
})

export const sparaForetradareAction = defineAction(sparaForetradare, {
  kvitto: () => 'Företrädaren är sparad.',
})

export const avslutaForetradareAction = defineAction(avslutaForetradare, {
  kvitto: () => 'Företrädaren är avslutad.',
})

export const sattSkyddAction = defineAction(sattSkydd, { kvitto: () => 'Skyddet är ändrat.' })

export const andraHandlaggareAction = defineAction(andraHandlaggare, {
  redirectTo: (v) => (v.jagArKvar ? '' : '/deltagare'),
  kvitto: () => 'Handläggarna är ändrade.',
})

export const andraBakgrundAction = defineAction(andraBakgrund, { kvitto: () => 'Uppgifterna är sparade.' })

export const granskaKlarAction = defineAction(granskaKlar, { redirectTo: () => '/granskning' })
