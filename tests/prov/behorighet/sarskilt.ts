import type { UseCase } from '@/server/define-use-case'
import { openSession } from '@/server/auth/sign-in'
import { withOwner } from '@/server/db/owner'
import { kakaFor } from '../stod/byggd-app'
import { allaDorrar, type Dorr } from '../../integration/dorrar/alla-dorrar'
import type { Aktor } from './aktorer'
import { knacka, lacker, radernaTill } from './celler'
import { allaHandlingar, handlingcell, type Ratt } from './http'
import { indataFor } from './indata'
import { raderOm, tillstand } from './tillstand'
import { type Provperson, UTAN_SPAR } from './varld'

/** What is no cell of the matrix: fields nobody offered, ids mixed from two cases, a form that outlived its role, sign-out. */
export async function sarskildaProv(r: Ratt, gles: number): Promise<void> {
  const dorrar = await allaDorrar()
  await blandadeIdn(r, dorrar, gles)
  await franmandeFalt(r, dorrar)
  await inlamningar(r)
  await gammaltFormular(r, dorrar)
  await utloggning(r)
}

const av = (r: Ratt, grupp: Aktor['grupp']): Aktor => r.v.aktorer.find((a) => a.grupp === grupp)!
const person = (r: Ratt, lage: Provperson['lage']): Provperson => r.v.personer.find((p) => p.lage === lage)!

/** An id that points at something of the case, in the fields of a form. */
const idFalt = [
  'anteckningId',
  'tillaggTillId',
  'insatsId',
  'instrumentId',
  'rekommendationId',
  'foretradareId',
  'granskningId',
  'beslutId',
  'samtycken',
  'sakId',
  'id',
  'deltagareId',
  'utredningId',
]

/**
 * One's own case with one id of another's in it, and the other way round: hidden fields that were edited. The other's
 * things are not touched, and nothing is told of them.
 */
async function blandadeIdn(r: Ratt, dorrar: Dorr[], gles: number): Promise<void> {
  const [egen, framling] = [person(r, 'ordinar'), person(r, 'skyddad')]
  for (const aktor of [av(r, 'KOMMUN'), av(r, 'TEAM')]) {
    for (const { rad, dorr } of radernaTill(dorrar).filter((_, i) => i % gles === 0)) {
      const fore = await raderOm(framling)
      const [mitt, ditt] = [indataFor(rad, egen, r.v), indataFor(rad, framling, r.v)]
      for (const falt of idFalt.filter(
        (f) => f in mitt && JSON.stringify(mitt[f]) !== JSON.stringify(ditt[f]),
      )) {
        r.logg.celler += 1
        const raw = { ...mitt, [falt]: ditt[falt] }
        const svar = await knacka({ ...dorr, slag: 'query' }, aktor, raw)
        const plats = `${rad} | ${aktor.namn} | ${falt} ur ett annat ärende`
        if (svar.kod === 'KRASCH') r.logg.fel.push(`${plats}: ${svar.text.slice(0, 300)}`)
        const lackt = lacker(r.v, aktor, svar.text, JSON.stringify(raw))
        if (lackt.length > 0) r.logg.fel.push(`${plats}: svaret innehåller ${lackt.join(', ')}`)
      }
      if ((await raderOm(framling)) !== fore)
        r.logg.fel.push(`${rad} | ${aktor.namn}: något hos den andra har ändrats`)
    }
  }
}

/** Columns that no form offers and that decide whose a thing is. */
const overfloll = {
  kommun_kod: '0834',
  teamKod: 'NORRA',
  oppenTeam: 'NORRA',
  oppenTill: '2099-12-31',
  skyddad: 'false',
  forfattareId: '00000000-0000-4000-8000-000000000001',
  skapadAv: '00000000-0000-4000-8000-000000000001',
  skapad_av: '00000000-0000-4000-8000-000000000001',
  bekraftadAt: '2026-01-01',
  bekraftad: 'true',
  arSystemadministrator: 'true',
  status: 'AVSLUTAD',
  makulerad: 'true',
  delar: 'BAKGRUND',
}

/** Fields that nobody offered are passed over: what is kept is whose it was. */
async function franmandeFalt(r: Ratt, dorrar: Dorr[]): Promise<void> {
  const p = person(r, 'fore')
  const dorr = dorrar.find((d) => d.namn === 'skriv-anteckning')!
  const aktor = av(r, 'KOMMUN')
  const raw = { ...overfloll, ...indataFor('skriv-anteckning', p, r.v), text: 'Fält ingen bad om' }
  r.logg.celler += 1
  const svar = await (dorr.oppna as UseCase<unknown>)({ ...aktor.door, adress: 'prov' }, raw)
  const rad = await withOwner(
    async (c) => (await c.query(`select * from public.anteckning where text = 'Fält ingen bad om'`)).rows[0],
  )
  const ratt =
    svar.ok && rad?.kommun_kod === '0881' && rad.forfattare_id === aktor.id && rad.makulerad === false
  if (!ratt) r.logg.fel.push(`fält ingen bad om: ${JSON.stringify(rad ?? svar)}`)
  const konto = dorrar.find((d) => d.namn === 'skapa-konto')!
  const sys = r.v.aktorer.find((a) => a.roll === 'SYSTEMADMINISTRATOR' && a.situation === 'programmet')!
  r.logg.celler += 1
  await (konto.oppna as UseCase<unknown>)(
    { ...sys.door, adress: 'prov' },
    { ...overfloll, namn: 'Över', epost: 'over@prov.example', roll: 'SYSTEMADMINISTRATOR', id: sys.id },
  )
  const uppdrag = await withOwner(
    async (c) =>
      (
        await c.query(
          `select m.* from public.medlemskap m join public.anvandare a on a.id = m.anvandare_id where a.epost = 'over@prov.example'`,
        )
      ).rowCount,
  )
  if (uppdrag !== 0) r.logg.fel.push('ett konto fick ett uppdrag som ingen föreslog')
}

/** Handing in a file and keeping a draft, for those who may not, and from another site. */
async function inlamningar(r: Ratt): Promise<void> {
  const { app, v, logg } = r
  for (const aktor of v.aktorer) {
    const form = new FormData()
    form.append('fil', new File(['prov'], 'prov.csv'))
    const rubriker = { ...(await kakaFor(aktor.door.session)), 'x-forwarded-for': UTAN_SPAR }
    const fil = await fetch(`${app.bas}/api/uppladdning/import`, {
      method: 'POST',
      body: form,
      headers: rubriker,
      redirect: 'manual',
    })
    const plats = fil.headers.get('location') ?? ''
    const far =
      aktor.roll === 'PROJEKTMEDARBETARE' && !/börjat|slutat|avstängt|återkallad/.test(aktor.situation)
    const slapptIn = fil.status >= 500 || /^\/import\/[0-9a-f-]{36}$/.test(plats)
    logg.celler += 2
    if (slapptIn !== far) logg.fel.push(`uppladdning | ${aktor.namn}: ${fil.status} ${plats}`)
    const utkast = await fetch(`${app.bas}/api/utkast`, {
      method: 'POST',
      headers: { ...rubriker, 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
      body: JSON.stringify({ form: 'prov', resurs: 'prov', kommunKod: '0881', nr: 1, innehall: {} }),
    })
    if (utkast.status !== 403)
      logg.fel.push(`utkast från en annan webbplats | ${aktor.namn}: ${utkast.status}`)
  }
}

/** A form that was opened while the role held, and sent when it had ended; and one that stood through a sign-out. */
async function gammaltFormular(r: Ratt, dorrar: Dorr[]): Promise<void> {
  const p = person(r, 'ordinar')
  const handling = allaHandlingar(dorrar).find((h) => h.namn === 'skrivAnteckningAction')!
  const aktor = { ...av(r, 'KOMMUN'), namn: 'projektmedarbetare vars roll tog slut' }
  aktor.door = { session: await openSession(aktor.id ?? '', 'WEBB', 'prov') }
  const sida = await fetch(`${r.app.bas}/deltagare/${p.deltagareId}/anteckningar`, {
    headers: await kakaFor(aktor.door.session ?? null),
  })
  if (!(await sida.text()).includes('$ACTION')) r.logg.fel.push('formuläret för en anteckning saknas')
  const till = (dag: string | null) =>
    withOwner((c) =>
      c.query('update public.medlemskap set till = $2 where anvandare_id = $1', [aktor.id, dag]),
    )
  await till('2026-01-01')
  const fore = await tillstand()
  await handlingcell(r, handling, 'skriv-anteckning', { ...aktor, situation: 'slutat', grupp: 'INGEN' }, p)
  if ((await tillstand()) !== fore) r.logg.fel.push('ett gammalt formulär ändrade något')
  await till(null)
}

/** Signing out ends the session at once, and asks the browser to forget. */
async function utloggning(r: Ratt): Promise<void> {
  const aktor = av(r, 'KOMMUN')
  const session = await openSession(aktor.id ?? '', 'WEBB', 'prov')
  const headers = await kakaFor(session)
  const ut = await fetch(`${r.app.bas}/api/logga-ut`, { method: 'POST', headers, redirect: 'manual' })
  r.logg.celler += 2
  if (!(ut.headers.get('clear-site-data') ?? '').includes('"cache"'))
    r.logg.fel.push('utloggningen tömmer inte webbläsaren')
  const igen = await fetch(`${r.app.bas}/deltagare`, { headers, redirect: 'manual' })
  if (igen.status !== 307) r.logg.fel.push(`efter utloggningen: ${igen.status}`)
}
