import type { Varld } from './varld'

/** A page as its ordinary role sees it. */
export interface Sida {
  sida: string
  konto: string
  vag: string
  /** People stay there and press: what they do is measured too. */
  stannar?: true
}

/** The lightest page there is behind the sign-in: what the others are compared with. */
export const TOM: Sida = { sida: 'tom', konto: 'projektmedarbetare.nybro', vag: '/konto' }

const GOALS = { sida: 'mål', konto: 'projektledare', vag: '/mal' }

/** The pages of the day. The participant is the one whom the projektmedarbetare has had longest in the kartläggning. */
export async function dagensSidor(varld: Varld): Promise<Sida[]> {
  const pm = 'projektmedarbetare.nybro'
  const [deltagare] = await varld.rader<{ id: string }>(
    `select u.deltagare_id as id from public.utredning u join public.anvandare a on a.id = u.kontaktperson_id
     where a.epost = $1 and u.steg = 'KARTLAGGNING' and not u.skyddad order by u.steg_sedan, u.id limit 1`,
    [`${pm}@demo.example`],
  )
  if (!deltagare) throw new Error('Ingen är i kartläggning')
  return [
    { sida: 'start', konto: pm, vag: '/' },
    { sida: 'deltagarlista', konto: pm, vag: '/deltagare' },
    {
      sida: 'deltagarlista, vald och ordnad',
      konto: pm,
      vag: '/deltagare?steg=KARTLAGGNING&sort=vantat&riktning=fallande',
    },
    { sida: 'deltagare', konto: pm, vag: `/deltagare/${deltagare.id}`, stannar: true },
    { sida: 'team', konto: 'arbetsterapeut.sodra', vag: '/team' },
    GOALS,
  ]
}

/** The goals page shows a row a kommun, so a country is compared with as many kommuner that have few participants. */
export const LIKA_MANGA_RADER: ReadonlySet<string> = new Set([GOALS.sida])
export const malSidan = GOALS
