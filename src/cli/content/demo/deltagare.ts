import type { AnyProgramme } from '@/programme/register'
import type { DemoUtredning } from './demo-utredning'
import { skicka, borja } from './delar'
import { vagar } from './fordelning'
import { nybrobor } from './nybro'
import { medAr } from './profil'
import { vantarPaSodra, type Vantande } from './sodra'
import { identifierad, iKartlaggning, iStodVidare, klar, lamnade, type Vag } from './vagar'
import type { Varld } from './varld'

/** About so many people, spread over the kommuner as their targets are. */
const ANTAL = 134

/** Fills the world with people and their cases. */
export function befolka(v: Varld, programme: AnyProgramme): void {
  for (const { vag, liv, ...givet } of nybrobor)
    skyddad(v, 'nybro', v.ga('nybro', v.personer.nasta(givet), vag, liv), givet.skydd)
  for (const w of vantarPaSodra)
    skyddad(v, w.kommun, v.ga(w.kommun, v.personer.nasta(w.person), vantar(w)), w.person.skydd)
  for (const [i, vag] of v.slump.blanda(vagar).entries()) {
    const d = v.ga(narmastSittMal(v, programme), v.personer.nasta({ utanNummer: i === 17 }), vag)
    if (i === 17) d.kontakt({ nummerSaknasSkal: 'Väntar på samordningsnummer från Skatteverket.' })
    if (i % 31 === 4) d.foretradare(godMan(i))
  }
  sarskilda(v)
  for (const d of v.arenden) d.tidsatt()
}

/** Those whom only one screen or rule is about: protection in another kommun, moving, taking part again. */
function sarskilda(v: Varld): void {
  const skyddadPerson = v.personer.nasta({
    fornamn: 'Sam',
    kon: 'UPPGIFT_SAKNAS',
    alder: 32,
    skydd: 'SKYDDAD_FOLKBOKFORING',
  })
  skyddad(v, 'oskarshamn', v.ga('oskarshamn', skyddadPerson, iStodVidare), 'SKYDDAD_FOLKBOKFORING')
  const flyttar = v.personer.nasta({ alder: 45 })
  v.ga('torsas', flyttar, lamnade('FLYTT', 'Flyttade till Emmaboda, vill fortsätta där.'))
  v.ga('emmaboda', flyttar, identifierad)
  const igen = v.personer.nasta({ alder: 39 })
  const forra = v.ga('hultsfred', igen, klar('TILL_ARBETE', 165, 2))
  v.ga('hultsfred', igen, iKartlaggning(1)).fortsatter(forra)
}

/** A protected person's handlers: the kontaktperson by themselves, a colleague, and the arbetsterapeut. */
function skyddad(v: Varld, kommun: string, d: DemoUtredning, skydd: string | undefined): void {
  if (!skydd) return
  const { kontakt, at } = v.kontext(kommun, 0)
  const bada = ['', '2'].map((n) => v.konto(`projektmedarbetare${n}.${kommun}`).id)
  for (const id of new Set([...bada, kontakt.id, at.id])) d.handlaggare(id)
}

const vantar =
  (w: Vantande): Vag =>
  (d, k) => {
    borja(d, k, w.vantat + 22)
    if (w.manader === null) d.spar('FOREBYGGANDE', null, w.skal ?? null)
    else d.spar('REAKTIV', w.manader)
    d.falt({
      bakgrund: medAr(w.bakgrund, k.tid.ar),
      provatTidigare: medAr(w.provat, k.tid.ar),
      forsorjning: w.manader === null ? 'A_KASSA' : 'EKONOMISKT_BISTAND',
      forsorjningSammanhangande: w.manader ?? 8,
      forsorjningTotal: (w.manader ?? 8) + 12,
    })
    skicka(d, { ...k, profil: { ...k.profil, fraga: w.fraga, egnaOrd: w.egnaOrd } }, w.vantat)
    d.nastaKontakt(k.tid.om(9), 'Berätta vad teamet har beslutat')
  }

/** The kommun that is furthest from its share of the people. */
function narmastSittMal(v: Varld, programme: AnyProgramme): string {
  const hela = programme.kommuner.reduce((n, k) => n + k.mal, 0)
  const brist = programme.kommuner.map((k) => ({
    ascii: k.ascii,
    brist: (k.mal / hela) * ANTAL - v.arenden.filter((d) => d.kommunKod === k.kommunkod).length,
  }))
  return brist.reduce((a, b) => (b.brist > a.brist ? b : a)).ascii
}

const godMan = (i: number): Record<string, unknown> => ({
  slag: i % 2 === 0 ? 'GOD_MAN' : 'FORVALTARE',
  namn: i % 2 === 0 ? 'Gunvor Stenmurgröna' : 'Alvar Hundrams',
  telefon: '070-174 06 90',
  omfattning: 'Ekonomi och kontakt med myndigheter',
})
