import type { Datum } from '@/domain/datum'
import { fodelsedatumUr, nummerTypUr } from '@/modules/deltagare/public'
import type { UtredningStatus } from '@/programme/definition'
import type { Avslutsorsak, LiggerHos } from '@/programme/kraft'
import type {
  ImporteradeHandelser,
  ImporteradHistorik,
  ImporteradStatusperiod,
  ImporteradStegperiod,
  ImporteradUtredning,
  ImportUppgift,
} from './historik'
import type { Importrad } from './importrad'

/**
 * A sound row as history. The row knows only some days: a kartläggning that has led to a rekommendation ended on a day
 * nobody wrote down, so its end stays unknown (and out of medians), and the fourth step has no period of its own.
 * Source: docs/beslut/2026-11-23-import-av-deltagare.md.
 */
export function tillHandelser(rad: Importrad): ImporteradHistorik {
  const avslut = avslutAv(rad)
  const stegPerioder = stegperioder(rad, avslut?.datum ?? null)
  const statusPerioder = statusperioder(rad, avslut?.datum ?? null)
  return {
    deltagare: {
      fornamn: rad.fornamn,
      efternamn: rad.efternamn,
      nummer: rad.personnummer,
      nummerTyp: nummerTypUr(rad.personnummer),
      fodelsedatum: fodelsedatumUr(rad.personnummer),
      kon: rad.kon,
      skydd: rad.skyddad ? 'SEKRETESSMARKERING' : 'INGA',
    },
    utredning: utredningNu(rad, avslut),
    stegPerioder,
    statusPerioder,
    handelser: handelser(rad, avslut),
    uppgifter: uppgifter(rad, avslut),
  }
}

type Avslut = { readonly datum: Datum; readonly orsak: Avslutsorsak }

/** A team that said no has closed the utredning that day, also where the list does not say so. */
function avslutAv(rad: Importrad): Avslut | null {
  if (rad.avslutad && rad.avslutsorsak) return { datum: rad.avslutad, orsak: rad.avslutsorsak }
  if (rad.teambeslut === 'EJ_ANTAGEN' && rad.beslutsdatum)
    return { datum: rad.beslutsdatum, orsak: 'EJ_ANTAGEN' }
  return null
}

function stegperioder(rad: Importrad, avslutad: Datum | null): ImporteradStegperiod[] {
  const { identifierad, aktualiserad, kartlaggningPaborjad, rekommendationKlar } = rad
  const perioder: ImporteradStegperiod[] = [
    { steg: 'IDENTIFIERING', fran: identifierad, till: aktualiserad ?? avslutad, okantSlut: false },
  ]
  if (aktualiserad) {
    const till = kartlaggningPaborjad ?? avslutad
    perioder.push({ steg: 'AKTUALISERING', fran: aktualiserad, till, okantSlut: false })
  }
  if (kartlaggningPaborjad) {
    const till = rekommendationKlar ?? avslutad
    perioder.push({
      steg: 'KARTLAGGNING',
      fran: kartlaggningPaborjad,
      till,
      okantSlut: rekommendationKlar !== null,
    })
  }
  if (rekommendationKlar) {
    perioder.push({ steg: 'STOD_VIDARE', fran: rekommendationKlar, till: avslutad, okantSlut: false })
  }
  return perioder
}

function statusperioder(rad: Importrad, avslutad: Datum | null): ImporteradStatusperiod[] {
  const vilar = rad.teambeslut === 'VILANDE' ? rad.beslutsdatum : null
  const perioder: ImporteradStatusperiod[] = [
    { status: 'PAGAENDE', fran: rad.identifierad, till: vilar ?? avslutad, skal: null },
  ]
  if (vilar) perioder.push({ status: 'VILANDE', fran: vilar, till: avslutad, skal: 'TEAMET_AVVAKTAR' })
  if (avslutad) perioder.push({ status: 'AVSLUTAD', fran: avslutad, till: null, skal: null })
  return perioder.filter((p) => p.till === null || p.fran < p.till)
}

function utredningNu(rad: Importrad, avslut: Avslut | null): ImporteradUtredning {
  const status: UtredningStatus = avslut ? 'AVSLUTAD' : rad.teambeslut === 'VILANDE' ? 'VILANDE' : 'PAGAENDE'
  return {
    kommunKod: rad.kommunKod,
    spar: rad.spar,
    manader: rad.manader,
    skal: rad.skal,
    ...stegNu(rad),
    status,
    vilandeSkal: status === 'VILANDE' ? 'TEAMET_AVVAKTAR' : null,
    ...turen(rad, avslut),
    identifierad: rad.identifierad,
    aktualiserad: rad.aktualiserad,
    teambeslut: rad.teambeslut,
    avslutad: avslut?.datum ?? null,
    avslutsorsak: avslut?.orsak ?? null,
  }
}

function stegNu(rad: Importrad): Pick<ImporteradUtredning, 'steg' | 'stegSedan'> {
  if (rad.rekommendationKlar) return { steg: 'STOD_VIDARE', stegSedan: rad.rekommendationKlar }
  if (rad.kartlaggningPaborjad) return { steg: 'KARTLAGGNING', stegSedan: rad.kartlaggningPaborjad }
  if (rad.aktualiserad) return { steg: 'AKTUALISERING', stegSedan: rad.aktualiserad }
  return { steg: 'IDENTIFIERING', stegSedan: rad.identifierad }
}

/** Whose turn it is: the team's from the sending to the rekommendation, but for what the kommun was asked to complete. */
function turen(
  rad: Importrad,
  avslut: Avslut | null,
): Pick<ImporteradUtredning, 'liggerHos' | 'liggerHosSedan'> {
  const hos = (liggerHos: LiggerHos, liggerHosSedan: Datum) => ({ liggerHos, liggerHosSedan })
  if (avslut) return hos('KOMMUN', avslut.datum)
  if (rad.rekommendationKlar) return hos('KOMMUN', rad.rekommendationKlar)
  if (rad.teambeslut === 'KOMPLETTERAS' && rad.beslutsdatum) return hos('KOMMUN', rad.beslutsdatum)
  return rad.aktualiserad ? hos('TEAM', rad.aktualiserad) : hos('KOMMUN', rad.identifierad)
}

function handelser(rad: Importrad, avslut: Avslut | null): ImporteradeHandelser {
  const { aktualiserad, teambeslut, beslutsdatum, rekommendationKlar } = rad
  const { insatstyp, insatsStartad, aktivitetsformaga, bedomningsdatum } = rad
  const aterkallat = avslut?.orsak === 'ATERKALLAT_SAMTYCKE' ? avslut.datum : null
  return {
    samtycke: aktualiserad ? { datum: aktualiserad, aterkallat } : null,
    aktualisering: aktualiserad ? { skickad: aktualiserad } : null,
    teambeslut: teambeslut && beslutsdatum ? { beslut: teambeslut, datum: beslutsdatum } : null,
    rekommendation: rekommendationKlar ? { signerad: rekommendationKlar } : null,
    insats: insatstyp && insatsStartad ? { typ: insatstyp, startad: insatsStartad } : null,
    aktivitetsformaga:
      aktivitetsformaga !== null && bedomningsdatum
        ? { procent: aktivitetsformaga, datum: bedomningsdatum }
        : null,
  }
}

function uppgifter(rad: Importrad, avslut: Avslut | null): ImportUppgift[] {
  return [
    ...(rad.teambeslut === 'ANTAGEN' && !avslut ? (['UTSE_ARBETSTERAPEUT'] as const) : []),
    ...(rad.skyddad ? (['UTSE_ANDRA_HANDLAGGARE'] as const) : []),
  ]
}
