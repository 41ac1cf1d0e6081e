/** A person at the app, without a browser: cookies, pages, and their forms sent as a browser without JavaScript sends them. */
export class Besokare {
  private readonly kakor = new Map<string, string>()

  constructor(
    private readonly adress: string,
    private readonly talamod = 10_000,
  ) {}

  async hamta(sokvag: string): Promise<{ status: number; text: string }> {
    for (let hopp = 0, vart = sokvag; hopp < 5; hopp++) {
      const svar = await this.fraga(vart, {})
      const vidare = svar.headers.get('location')
      if (!vidare) return { status: svar.status, text: await svar.text() }
      await svar.arrayBuffer()
      vart = vidare
    }
    throw new Error(`För många hopp från ${sokvag}`)
  }

  /** Opens a page, fills in the form that has a field of the name, and sends it. Gives the page that follows. */
  async skicka(
    sokvag: string,
    falt: string,
    varden: Record<string, string>,
  ): Promise<{ status: number; text: string }> {
    const sida = await this.hamta(sokvag)
    if (sida.status !== 200) return sida
    const form = formularMed(sida.text, falt)
    if (!form) throw new Error(`Inget formulär med ${falt} på ${sokvag}`)
    return this.sand(sokvag, { ...form, ...varden })
  }

  async sand(sokvag: string, falt: Record<string, string>): Promise<{ status: number; text: string }> {
    const body = new FormData()
    for (const [namn, varde] of Object.entries(falt)) body.append(namn, varde)
    const svar = await this.fraga(sokvag, { method: 'POST', body })
    const vidare = svar.headers.get('location')
    if (!vidare) return { status: svar.status, text: await svar.text() }
    await svar.arrayBuffer()
    return this.hamta(vidare)
  }

  async json(sokvag: string, body: unknown): Promise<number> {
    const svar = await this.fraga(sokvag, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    })
    await svar.arrayBuffer()
    return svar.status
  }

  async loggaIn(epost: string, losenord: string): Promise<void> {
    const { text } = await this.skicka('/logga-in', 'losenord', { epost, losenord })
    if (!text.includes('Logga ut')) throw new Error(`${epost} kom inte in`)
  }

  private async fraga(sokvag: string, init: RequestInit): Promise<Response> {
    const url = new URL(sokvag, this.adress)
    const svar = await fetch(url, {
      ...init,
      redirect: 'manual',
      signal: AbortSignal.timeout(this.talamod),
      headers: {
        ...init.headers,
        origin: url.origin,
        cookie: [...this.kakor].map(([namn, varde]) => `${namn}=${varde}`).join('; '),
      },
    })
    for (const kaka of svar.headers.getSetCookie()) {
      const [, namn, varde] = /^([^=]+)=([^;]*)/.exec(kaka) ?? []
      if (namn && varde) this.kakor.set(namn, varde)
      else if (namn) this.kakor.delete(namn)
    }
    return svar
  }
}

/** The fields of the form that has a field of the name, as they stand; null where no form has. */
export function formularMed(html: string, falt: string): Record<string, string> | null {
  for (const [, innehall = ''] of html.matchAll(/<form\b[^>]*>([\s\S]*?)<\/form>/g)) {
    if (!innehall.includes(`name="${falt}"`)) continue
    const varden: Record<string, string> = {}
    for (const [tag] of innehall.matchAll(/<input\b[^>]*>/g)) {
      const namn = attribut(tag, 'name')
      const slag = attribut(tag, 'type')
      if (namn === null || slag === 'submit') continue
      if ((slag === 'radio' || slag === 'checkbox') && !/\schecked/.test(tag)) continue
      varden[namn] = attribut(tag, 'value') ?? ''
    }
    return varden
  }
  return null
}

function attribut(tag: string, namn: string): string | null {
  const funnet = new RegExp(`\\s${namn}="([^"]*)"`).exec(tag)
  return funnet ? avkodad(funnet[1] ?? '') : null
}

const tecken: Record<string, string> = { quot: '"', amp: '&', lt: '<', gt: '>', '#x27': "'", '#39': "'" }
const avkodad = (text: string): string =>
  text.replace(/&(#?\w+);/g, (hela, kod: string) => tecken[kod] ?? hela)
