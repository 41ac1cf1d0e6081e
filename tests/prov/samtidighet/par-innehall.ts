import { randomUUID } from 'node:crypto'
import { lamnaForslag } from '@/modules/forslag/use-cases/lamna-forslag'
import { laggTillInstrument } from '@/modules/kartlaggning/use-cases/lagg-till-instrument'
import { fragaLakare } from '@/modules/lakarstod/use-cases/fraga-lakare'
import { borjaRattelse } from '@/modules/rekommendation/use-cases/borja-rattelse'
import { sparaRekommendation } from '@/modules/rekommendation/use-cases/spara-rekommendation'
import { signeraRekommendation } from '@/modules/rekommendation/use-cases/signera-rekommendation'
import { avslutaTeammote } from '@/modules/team/use-cases/avsluta-teammote'
import { startaTeammote } from '@/modules/team/use-cases/starta-teammote'
import { medAllaRoster } from '../../integration/kartlaggning/scen'
import { enLakarfraga, fakta, idAv, instrument, type Par, tva, vardet, type Varld } from './varld'

const kartlaggs = (v: Varld) =>
  v.ny((b) => b.aktualiserad('2026-02-02').antagen('2026-02-10').kartlaggs('2026-02-16'))

async function medInstrument(v: Varld): Promise<{ instrumentId: string; version: number }> {
  const { utredningId } = await kartlaggs(v)
  const { instrumentId } = vardet(await laggTillInstrument(v.teamets[0], { utredningId, ...instrument }))
  return { instrumentId, version: 1 }
}

/** A case whose kartläggning is closed, with a rekommendation as far as it is told. */
async function rekommendation(v: Varld, lage: 'ingen' | 'utkast' | 'signerad' | 'rattas') {
  const formagaId = randomUUID()
  const u = await v.ny((b) =>
    medAllaRoster(b.aktualiserad('2026-02-02').antagen('2026-02-10').kartlaggs('2026-02-16'))
      .formaga('2026-03-01', 25, { id: formagaId, bedomare: 'Eva Prov', motivering: 'Arbetsprov.' })
      .kartlagd('2026-03-16'),
  )
  const [door] = v.teamets
  const falt = {
    utredningId: u.utredningId,
    version: 0,
    typ1: 'PRAKTIK_ARBETSTRANING',
    beskrivning1: 'Börja i sorteringen.',
    formaga: formagaId,
    motivering: 'Orkar två timmar.',
    personensSyn: 'Det låter rimligt.',
    genomgang: 'JA',
    genomgangen: '2026-03-18',
  }
  let id = ''
  if (lage !== 'ingen') vardet(await sparaRekommendation(door, { ...falt, sammanfattning: 'Först.' }))
  if (lage === 'signerad' || lage === 'rattas') {
    const signera = { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }
    id = vardet(await signeraRekommendation(door, signera)).rekommendationId
  }
  if (lage === 'rattas') {
    id = vardet(await borjaRattelse(door, { utredningId: u.utredningId, skal: 'Fel.' })).rekommendationId
  }
  return { u, falt, id }
}

let forslagen = 0
/** A förslag of its own: the same form twice within a minute is one. */
async function ettForslag(v: Varld): Promise<{ id: string; version: number }> {
  forslagen += 1
  const falt = {
    fornamn: 'Prov',
    efternamn: 'Förslagen',
    fodelsedatum: '1979-06-01',
    motivering: `Det kan hjälpa. Förslag nummer ${forslagen}.`,
  }
  const { id } = vardet(await lamnaForslag(v.remittentens[0], falt))
  return { id, version: 1 }
}

/** An open meeting of Södra, which has one at a time: what an earlier pair left open is closed. */
async function ettMote(v: Varld): Promise<string> {
  const [oppet] = await fakta<{ id: string; version: number }>(
    `select id, version from teammote where team_kod = 'SODRA' and avslutad_at is null`,
  )
  if (oppet) vardet(await avslutaTeammote(v.teamets[0], { moteId: oppet.id, version: oppet.version }))
  return vardet(await startaTeammote(v.teamets[0], { datum: v.idag, narvarande: [] })).id
}

const enAnteckning = async (v: Varld) => {
  const u = await v.ny((b) => b.anteckning(v.idag, 'MOTE', 'Först.'))
  return { anteckningId: await idAv('anteckning', u), version: 1 }
}
const enInsats = async (v: Varld, startad: string | null) => {
  const u = await v.ny((b) => b.insats('SOCIAL', startad))
  return { insatsId: await idAv('insats', u), version: 1 }
}
const ettOmrade = async (v: Varld) => ({
  utredningId: (await kartlaggs(v)).utredningId,
  omrade: 'HALSA',
  version: 0,
})

/** Two at once on what is written about a case, and on what is no case. */
export const innehallPar: Record<string, (v: Varld) => Promise<Par>> = {
  'andra-anteckning': async (v) => {
    const falt = { ...(await enAnteckning(v)), typ: 'MOTE', datum: v.idag }
    return { dorrar: [v.kommunens[0], v.kommunens[0]], indata: tva(falt, (text) => ({ text })) }
  },
  'signera-anteckning': async (v) => ({
    dorrar: [v.kommunens[0], v.kommunens[0]],
    indata: tva(await enAnteckning(v)),
  }),
  'dela-anteckning': async (v) => ({
    dorrar: v.kommunens,
    indata: tva({ ...(await enAnteckning(v)), delad: 'ja' }),
  }),
  'makulera-anteckning': async (v) => ({
    dorrar: [v.kommunens[0], v.kommunens[0]],
    indata: tva(await enAnteckning(v), (skal) => ({ skal })),
  }),
  'andra-insats': async (v) => ({
    dorrar: v.kommunens,
    indata: tva({ ...(await enInsats(v, null)), typ: 'SOCIAL' }, (syfte) => ({ syfte })),
  }),
  'starta-insats': async (v) => {
    const falt = await enInsats(v, null)
    return {
      dorrar: v.kommunens,
      indata: [
        { ...falt, startad: '2026-02-01' },
        { ...falt, startad: '2026-02-02' },
      ],
    }
  },
  'avsluta-insats': async (v) => {
    const falt = { ...(await enInsats(v, '2026-02-01')), hur: 'AVSLUTAD', slutad: '2026-04-01' }
    return { dorrar: v.kommunens, indata: tva(falt, (resultat) => ({ resultat })) }
  },
  'spara-bidrag': async (v) => ({
    dorrar: v.teamets,
    indata: tva({ ...(await ettOmrade(v)), yrke: 'DELTAGARE' }, (text) => ({ text })),
  }),
  'markera-ej-aktuellt': async (v) => ({
    dorrar: v.teamets,
    indata: tva(await ettOmrade(v), (skal) => ({ skal })),
  }),
  'markera-aktuellt': async (v) => ({ dorrar: v.teamets, indata: tva(await ettOmrade(v)) }),
  'ratta-instrument': async (v) => ({
    dorrar: v.teamets,
    indata: tva({ ...(await medInstrument(v)), ...instrument, skal: 'Fel tal.' }, (sammanfattning) => ({
      sammanfattning,
    })),
  }),
  'makulera-instrument': async (v) => ({
    dorrar: v.teamets,
    indata: tva(await medInstrument(v), (skal) => ({ skal })),
  }),
  'avsluta-kartlaggning': async (v) => {
    const { utredningId } = await v.ny((b) =>
      medAllaRoster(b.aktualiserad('2026-02-02').antagen('2026-02-10').kartlaggs('2026-02-16')).formaga(
        '2026-03-01',
        25,
      ),
    )
    return { dorrar: v.teamets, indata: tva({ utredningId, version: 1, datum: '2026-03-16' }) }
  },
  'spara-rekommendation': async (v) => {
    const { falt } = await rekommendation(v, 'ingen')
    return { dorrar: v.teamets, indata: tva(falt, (sammanfattning) => ({ sammanfattning })) }
  },
  'signera-rekommendation': async (v) => {
    const { u } = await rekommendation(v, 'utkast')
    const falt = { utredningId: u.utredningId, version: 1, datum: '2026-03-20' }
    return { dorrar: v.teamets, indata: tva(falt) }
  },
  'makulera-rekommendation': async (v) => {
    const { id } = await rekommendation(v, 'signerad')
    return { dorrar: v.teamets, indata: tva({ rekommendationId: id, version: 2 }, (skal) => ({ skal })) }
  },
  'kasta-rattelse': async (v) => {
    const { id } = await rekommendation(v, 'rattas')
    return { dorrar: v.teamets, indata: tva({ rekommendationId: id, version: 1 }) }
  },
  'besvara-fraga': async (v) => {
    const { id } = vardet(await fragaLakare(v.teamets[0], await enLakarfraga(v)))
    return { dorrar: v.lakarens, indata: tva({ id, version: 1, minuter: '1' }, (svar) => ({ svar })) }
  },
  'avboj-forslag': async (v) => ({
    dorrar: v.kommunens,
    indata: tva(await ettForslag(v), (skal) => ({ skal })),
  }),
  'ta-emot-forslag': async (v) => ({ dorrar: v.kommunens, indata: tva(await ettForslag(v)) }),
  'anteckna-i-protokoll': async (v) => {
    const falt = { moteId: await ettMote(v), kommunKod: '0881', version: 0 }
    return { dorrar: v.teamets, indata: tva(falt, (text) => ({ text })) }
  },
  'avsluta-teammote': async (v) => ({
    dorrar: v.teamets,
    indata: tva({ moteId: await ettMote(v), version: 1 }),
  }),
}
