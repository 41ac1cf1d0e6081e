import type { UseCase } from '@/server/define-use-case'
import type { Result } from '@/server/result'
import { hasText } from '@/text/sv/refusals'
import { arendePar } from './par-arende'
import { innehallPar } from './par-innehall'
import { redigerbara } from './redigerbara'
import { fakta, type Varld } from './varld'

const allaPar = { ...arendePar, ...innehallPar }

/** Names that lack a pair, and pairs of what is no more. */
export async function utanPar(): Promise<string[]> {
  const namn = (await redigerbara()).map((u) => u.useCaseName)
  const par = Object.keys(allaPar)
  return [...namn.filter((n) => !par.includes(n)), ...par.filter((n) => !namn.includes(n))]
}

/**
 * Sends two edits that began from the same version at once. Gives what was lost, in words, or null: exactly one is
 * kept, the other is told in words that it was second (with who, when and what stands there where texts collide), and
 * one act is logged.
 */
export async function provaPar(v: Varld, useCase: UseCase<unknown>): Promise<string | null> {
  const bygg = allaPar[useCase.useCaseName]
  if (!bygg) return 'har inget par'
  const par = await bygg(v)
  const fore = await sistaNr()
  const svar = await Promise.all([
    useCase(par.dorrar[0], par.indata[0]).catch(kastad),
    useCase(par.dorrar[1], par.indata[1]).catch(kastad),
  ])
  return omdome(svar, await loggat(fore))
}

const kastad = (error: unknown): Result<never> => ({ ok: false, kod: `KASTADE ${String(error)}` })

function omdome(svar: Result<unknown>[], loggade: number): string | null {
  const forlorare = svar.filter((s) => !s.ok)
  const koder = forlorare.map((s) => s.kod).join(', ')
  if (forlorare.length !== 1) return `${2 - forlorare.length} av två sparades (${koder})`
  const [sen] = forlorare
  if (!sen || !hasText(sen.kod)) return `den andra fick ${koder}`
  if (sen.kod === 'OGILTIG_INDATA' || sen.kod === 'LOGGA_IN') return `den andra fick ${koder}`
  if (sen.kod === 'KONFLIKT') {
    const deras = sen.data as { version?: unknown; deras?: unknown; vem?: unknown } | undefined
    if (typeof deras?.version !== 'number' || typeof deras.deras !== 'object') return 'konflikten säger inget'
  }
  return loggade === 1 ? null : `${loggade} loggade handlingar`
}

const sistaNr = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await fakta<{ kedja: string; nr: string }>('select kedja, nr from logg.kedja')).map((r) => [
      r.kedja,
      Number(r.nr),
    ]),
  )

/** Acts written to the log since then; a refusal that was logged is none. */
async function loggat(fore: Record<string, number>): Promise<number> {
  const rader = await fakta<{ kedja: string; nr: string }>(
    `select kedja, nr from logg.handelse where handelse <> 'ATKOMST_NEKAD' and vid > now() - interval '1 minute'`,
  )
  return rader.filter((r) => Number(r.nr) > (fore[r.kedja] ?? 0)).length
}
