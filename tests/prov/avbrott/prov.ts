import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { waitFor } from '../../../src/cli/start/processes.mjs'
import { type Igang, medAppIgang } from '../stod/app'
import { sag, slump } from '../stod/prov'
import { Besokare } from '../stod/webb'

export interface Avbrott {
  rundor: number
  /** Writes that were answered with a receipt. */
  kvitterade: number
  /** Of those, the ones that are not there, or not once. */
  forlorade: number
  /** Acts without a log row, log rows without an act, and chains that do not hold. */
  halva: number
}

const LOSENORD = 'kraft-demo-2026'
const SKRIVARE = ['nybro', 'torsas', 'emmaboda']
const TALAMOD = 180_000

/**
 * Kills the app or its database with signal 9 at moments that chance picks, while people write over HTTP, and lets npm
 * start bring them back. Throws where they do not come back.
 */
export function provaAvbrott(rundor: number, fro: number, port: number): Promise<Avbrott> {
  return medAppIgang('prov-avbrott', port, async (app) => {
    const chans = slump(fro)
    const skrivare = await Promise.all(SKRIVARE.map((kommun) => Skrivare.medKonto(app, kommun)))
    const strom = skrivare.map((s) => s.skrivTillsStopp())
    for (let runda = 1; runda <= rundor; runda++) {
      await sleep(chans() * 1_500)
      await doda(app, chans() < 0.5 ? 'app' : 'databas')
      await tillbaka(app, skrivare)
      if (runda % 10 === 0) sag(`${runda} rundor, ${summa(skrivare)} kvitterade`)
    }
    for (const s of skrivare) s.stopp()
    await Promise.all(strom)
    return { rundor, kvitterade: summa(skrivare), ...(await granska(app.databas, skrivare)) }
  })
}

const summa = (skrivare: Skrivare[]): number => skrivare.reduce((n, s) => n + s.kvitterade.length, 0)

async function doda(app: Igang, vad: 'app' | 'databas'): Promise<void> {
  const pid = vad === 'app' ? app.appPid() : app.databasPid()
  if (pid === undefined) throw new Error(`Hittar inte ${vad}:\n${app.sagt()}`)
  process.kill(pid, 'SIGKILL')
}

/** Until the app answers, and somebody has had something saved again. */
async function tillbaka(app: Igang, skrivare: Skrivare[]): Promise<void> {
  const fore = summa(skrivare)
  const ok = await waitFor(async () => summa(skrivare) > fore && (await app.svarar()), {
    timeout: TALAMOD,
    every: 50,
  })
  if (!ok) throw new Error(`Kom inte tillbaka: ${skrivare.map((s) => s.sist).join(', ')}\n${app.sagt()}`)
}

/** Somebody who writes notes and keeps drafts, one after the other, and remembers what was acknowledged. */
class Skrivare {
  readonly kvitterade: string[] = []
  utkast = 0
  /** What went wrong last, for whoever asks why. */
  sist = ''
  private klar = false

  private constructor(
    readonly utredningId: string,
    readonly epost: string,
    private readonly besokare: Besokare,
  ) {}

  static async medKonto(app: Igang, kommun: string): Promise<Skrivare> {
    const besokare = new Besokare(app.adress, 30_000)
    const epost = `projektmedarbetare.${kommun}@demo.example`
    await besokare.loggaIn(epost, LOSENORD)
    const { text } = await besokare.hamta('/anteckna')
    const [, utredningId] = /\/anteckna\/([0-9a-f-]{36})/.exec(text) ?? []
    if (!utredningId) throw new Error(`${epost} har inget ärende att anteckna i`)
    return new Skrivare(utredningId, epost, besokare)
  }

  stopp(): void {
    this.klar = true
  }

  async skrivTillsStopp(): Promise<void> {
    while (!this.klar) {
      try {
        await this.skrivEn()
        await this.sparaUtkast()
      } catch (error) {
        // The app or its database is away: nothing was promised, and nobody is told anything twice.
        this.sist = String(error)
        await sleep(100)
      }
    }
  }

  private async skrivEn(): Promise<void> {
    const text = `Avbrott ${randomUUID()}`
    const svar = await this.besokare.skicka(`/anteckna/${this.utredningId}`, 'text', { typ: 'MOTE', text })
    if (svar.status === 200 && svar.text.includes('Anteckningen är sparad.')) this.kvitterade.push(text)
    else {
      this.sist = `svar ${svar.status}`
      await sleep(100)
    }
  }

  private async sparaUtkast(): Promise<void> {
    const nr = this.utkast + 1
    const kommunKod = await this.kommunKod()
    const status = await this.besokare.json('/api/utkast', {
      // One that nobody here writes for real, so that only the breaking off could take it.
      form: 'avslut',
      resurs: this.utredningId,
      kommunKod,
      nr,
      innehall: { text: `Utkast ${nr}` },
    })
    // One that was saved without our hearing of it is answered with 409: it is there.
    if (status === 200 || status === 409) this.utkast = nr
  }

  private kod = ''
  private async kommunKod(): Promise<string> {
    if (this.kod) return this.kod
    const { text } = await this.besokare.hamta(`/anteckna/${this.utredningId}`)
    this.kod = /kommunKod\W+(\d{4})/.exec(text)?.[1] ?? '0881'
    return this.kod
  }
}

async function granska(url: string, skrivare: Skrivare[]): Promise<Pick<Avbrott, 'forlorade' | 'halva'>> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const tal = async (sql: string, p: unknown[] = []): Promise<number> =>
    Number((await client.query<{ n: string }>(sql, p)).rows[0]?.n ?? 0)
  try {
    const kvitterade = skrivare.flatMap((s) => s.kvitterade)
    const notes = await tal(
      `select count(*) as n from unnest($1::text[]) k
       where (select count(*) from public.anteckning a where a.text = k) <> 1`,
      [kvitterade],
    )
    let utkast = 0
    for (const s of skrivare) {
      const nr = await tal(
        `select max(u.nr) as n from public.utkast u join public.anvandare a on a.id = u.anvandare_id
         where a.epost = $1 and u.form = 'avslut'`,
        [s.epost],
      )
      if (nr < s.utkast) utkast += 1
    }
    const utanLogg = await tal(
      `select count(*) as n from public.anteckning a where a.text like 'Avbrott %' and
       (select count(*) from logg.handelse h where h.handelse = 'ANTECKNING_SKRIVEN' and h.uppgifter->>'anteckning' = a.id::text) <> 1`,
    )
    const utanHandling = await tal(
      `select count(*) as n from logg.handelse h where h.handelse = 'ANTECKNING_SKRIVEN'
       and not exists (select 1 from public.anteckning a where a.id::text = h.uppgifter->>'anteckning')`,
    )
    const brutna = await tal(
      `select count(*) as n from logg.kedja k, lateral logg.verifiera(k.kedja) v where v.forsta_fel is not null`,
    )
    if (notes + utkast + utanLogg + utanHandling + brutna > 0)
      sag(JSON.stringify({ notes, utkast, utanLogg, utanHandling, brutna }))
    return { forlorade: notes + utkast, halva: utanLogg + utanHandling + brutna }
  } finally {
    await client.end()
  }
}
