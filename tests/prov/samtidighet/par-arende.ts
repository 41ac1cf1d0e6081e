import { sattSkydd } from '@/modules/deltagare/use-cases/satt-skydd'
import { type Par, tva, type Varld, idAv, vardet } from './varld'

const medSkickad = (v: Varld) => v.ny((b) => b.aktualiserad('2026-02-02'))
const iSteg5 = (v: Varld) =>
  v.ny((b) =>
    b
      .aktualiserad('2026-02-02')
      .antagen('2026-02-10')
      .kartlaggs('2026-02-16')
      .formaga('2026-03-01', 25)
      .kartlagd('2026-03-16')
      .rekommenderad('2026-03-20'),
  )
const avslutad = (v: Varld) => v.ny((b) => b.aktualiserad('2026-02-02').avslutad('2026-08-01', 'TILL_ARBETE'))

/** Two at once on the case itself: its course, its people, and who they are. */
export const arendePar: Record<string, (v: Varld) => Promise<Par>> = {
  'planera-kontakt': async (v) => {
    const { utredningId } = await v.ny()
    const nastaKontakt = '2027-02-01'
    return {
      dorrar: v.kommunens,
      indata: tva({ utredningId, version: 1, nastaKontakt }, (nastaKontaktVad) => ({ nastaKontaktVad })),
    }
  },
  'pausa-utredning': async (v) => {
    const { utredningId } = await v.ny()
    const falt = { utredningId, version: 1, datum: '2026-02-01', vantasAter: '2027-04-01' }
    return {
      dorrar: v.kommunens,
      indata: [
        { ...falt, skal: 'SJUKDOM' },
        { ...falt, skal: 'SJUKDOM' },
      ],
    }
  },
  'ateruppta-utredning': async (v) => {
    const { utredningId } = await v.ny((b) => b.pausad('2026-02-01', 'SJUKDOM', '2027-04-01'))
    const falt = { utredningId, version: 1 }
    return {
      dorrar: v.kommunens,
      indata: [
        { ...falt, datum: '2026-03-01' },
        { ...falt, datum: '2026-03-02' },
      ],
    }
  },
  'avsluta-utredning': async (v) => {
    const { utredningId } = await v.ny()
    const falt = { utredningId, version: 1, orsak: 'TILL_ARBETE', datum: '2026-05-01' }
    return { dorrar: v.kommunens, indata: tva(falt, (kommentar) => ({ kommentar })) }
  },
  'makulera-avslut': async (v) => {
    const { utredningId } = await avslutad(v)
    return { dorrar: v.kommunens, indata: tva({ utredningId, version: 1 }, (skal) => ({ skal })) }
  },
  'returnera-steg': async (v) => {
    const { utredningId } = await v.ny((b) =>
      b.aktualiserad('2026-02-02').antagen('2026-02-10').kartlaggs('2026-02-16').kartlagd('2026-03-16'),
    )
    const falt = { utredningId, version: 1, till: 'KARTLAGGNING', datum: '2026-04-01' }
    return { dorrar: v.teamets, indata: tva(falt, (skal) => ({ skal })) }
  },
  'starta-kartlaggning': async (v) => {
    const { utredningId } = await v.ny((b) => b.aktualiserad('2026-02-02').antagen('2026-02-10'))
    const falt = { utredningId, version: 1 }
    return {
      dorrar: v.teamets,
      indata: [
        { ...falt, datum: '2026-03-01' },
        { ...falt, datum: '2026-03-02' },
      ],
    }
  },
  'byt-kontaktperson': async (v) => {
    const { utredningId } = await v.ny((b) => b.falt({ kontaktpersonId: null }))
    const vem = (konto: string) => ({ utredningId, version: 1, kontaktpersonId: v.scene.id(konto) })
    return {
      dorrar: v.kommunens,
      indata: [vem('projektmedarbetare.nybro'), vem('projektmedarbetare2.nybro')],
    }
  },
  'byt-ansvarig': async (v) => {
    const { utredningId } = await v.ny((b) =>
      b.aktualiserad('2026-02-02').antagen('2026-02-10').falt({ arbetsterapeutId: null }),
    )
    const falt = { utredningId, version: 1, arbetsterapeutId: v.scene.id('arbetsterapeut.sodra') }
    return { dorrar: v.teamets, indata: tva(falt) }
  },
  'spara-overlamning': async (v) => {
    const { utredningId } = await iSteg5(v)
    return { dorrar: v.kommunens, indata: tva({ utredningId, version: 1 }, (mottagare) => ({ mottagare })) }
  },
  'folja-upp': async (v) => {
    const { utredningId } = await avslutad(v)
    const falt = { utredningId, version: 1, datum: '2026-11-01', nadd: 'JA', forsorjning: 'LON' }
    return { dorrar: v.kommunens, indata: tva(falt, (kommentar) => ({ kommentar })) }
  },
  'ratta-handelse': async (v) => {
    const u = await v.ny((b) => b.formaga('2026-03-01', 25))
    const falt = {
      utredningId: u.utredningId,
      sak: 'aktivitetsformaga',
      sakId: await idAv('aktivitetsformaga', u),
      version: 1,
      datum: '2026-03-02',
      procent: '50',
      motivering: 'Nytt arbetsprov.',
    }
    return { dorrar: v.kommunens, indata: tva(falt, (skal) => ({ skal })) }
  },
  'makulera-handelse': async (v) => {
    const u = await v.ny((b) => b.formaga('2026-03-01', 25))
    const sakId = await idAv('aktivitetsformaga', u)
    const falt = { utredningId: u.utredningId, sak: 'aktivitetsformaga', sakId, version: 1 }
    return { dorrar: v.kommunens, indata: tva(falt, (skal) => ({ skal })) }
  },
  'skicka-aktualisering': async (v) => {
    const { utredningId } = await v.ny((b) => b.samtycke('2026-01-20'))
    return { dorrar: v.kommunens, indata: tva({ utredningId, version: 1 }, (fraga) => ({ fraga })) }
  },
  'aterta-aktualisering': async (v) => {
    const { utredningId } = await medSkickad(v)
    return { dorrar: v.kommunens, indata: tva({ utredningId, version: 1 }, (skal) => ({ skal })) }
  },
  'komplettera-aktualisering': async (v) => {
    const { utredningId } = await v.ny((b) =>
      b.aktualiserad('2026-02-02').kompletteras('2026-02-15', 'Mer', '2027-02-25'),
    )
    return {
      dorrar: v.kommunens,
      indata: tva({ utredningId, version: 1 }, (komplettering) => ({ komplettering })),
    }
  },
  'fatta-beslut': async (v) => {
    const { utredningId } = await medSkickad(v)
    const falt = { utredningId, version: 1 }
    return {
      dorrar: v.teamets,
      indata: [
        { ...falt, beslut: 'ANTAGEN', ansvarigId: v.scene.id('arbetsterapeut.sodra') },
        { ...falt, beslut: 'KOMPLETTERAS', komplettera: 'Mer', kompletteraSenast: '2027-02-01' },
      ],
    }
  },
  'angra-beslut': async (v) => {
    const u = await v.ny((b) => b.aktualiserad('2026-02-02').antagen('2026-02-10'))
    const falt = { utredningId: u.utredningId, beslutId: await idAv('teambeslut', u), version: 1 }
    return { dorrar: v.teamets, indata: tva(falt, (skal) => ({ skal })) }
  },
  'andra-bakgrund': async (v) => {
    const { utredningId, deltagareId } = await v.ny()
    const falt = { utredningId, deltagareId, version: 1, spar: 'REAKTIV', manader: '36' }
    return { dorrar: v.kommunens, indata: tva(falt, (bakgrund) => ({ bakgrund })) }
  },
  'andra-person': async (v) => {
    const { deltagareId } = await v.ny()
    const falt = { deltagareId, version: 1, fornamn: 'Prov', kon: 'KVINNA' }
    return { dorrar: v.kommunens, indata: tva(falt, (efternamn) => ({ efternamn })) }
  },
  'ersatt-nummer': async (v) => {
    const { deltagareId } = await v.ny()
    const falt = { deltagareId, version: 1, saknarNummer: 'ja', fodelsedatum: '1970-01-01' }
    return { dorrar: v.kommunens, indata: tva(falt, (nummerSaknasSkal) => ({ nummerSaknasSkal })) }
  },
  'satt-skydd': async (v) => {
    const { deltagareId } = await v.ny()
    const falt = {
      deltagareId,
      version: 1,
      handlaggare: [v.scene.id('projektmedarbetare.nybro'), v.scene.id('projektmedarbetare2.nybro')],
    }
    return {
      dorrar: v.kommunens,
      indata: [
        { ...falt, skydd: 'SEKRETESSMARKERING' },
        { ...falt, skydd: 'SKYDDAD_FOLKBOKFORING' },
      ],
    }
  },
  'andra-handlaggare': async (v) => {
    const { deltagareId } = await v.ny()
    const bada = [v.scene.id('projektmedarbetare.nybro'), v.scene.id('projektmedarbetare2.nybro')]
    const [sofia] = v.kommunens
    vardet(
      await sattSkydd(sofia, { deltagareId, version: 1, skydd: 'SEKRETESSMARKERING', handlaggare: bada }),
    )
    const falt = { deltagareId, version: 2 }
    return {
      dorrar: v.kommunens,
      indata: [
        { ...falt, handlaggare: bada },
        { ...falt, handlaggare: bada.toReversed() },
      ],
    }
  },
}
