import 'server-only'
import { arbetarIKommunen, personal } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { gallandeText } from '@/modules/samtycke/domain/public'
import { programmeOf } from '@/programme/register'
import { pseudonym } from '@/server/auth/secrets'
import type { LayIn } from '@/server/db/lay-in'
import type { Tx } from '@/server/db/tenant-transaction'
import type { UseCaseContext } from '@/server/define-use-case'
import type { PlaneradRad } from './domain/planera-fil'
import { arenderad, handlaggarrad, hangandeRader, type Inlasning, personrad } from './inlasningsrader'
import type { ImportScope } from './policy'
import type { PlaneradImport } from './planera-import'
import type { Framsteg, ImporteraInput } from './schema'
import { importStore, type Kompletterad, type LagradImport } from './store'

/** Ids of what was laid in or completed. */
export interface Inlast {
  deltagare: string[]
  utredningar: string[]
}

type NyRad = PlaneradRad & { plan: { slag: 'NY_PERSON' | 'NY_UTREDNING' } }
type KompletterandeRad = PlaneradRad & { plan: { slag: 'KOMPLETTERA' } }

interface Plats {
  tx: Tx
  kommunKod: string
  lagrat: Map<string, LagradImport>
  inlasning: Inlasning
}

/** So many rows are laid in at a time: large enough to be quick, small enough to tell how far it has come. */
const PER_GANG = 500

/** Carries out a plan: the new cases, then what is added to old ones. Gives the ids of all it touched. */
export async function lasInPlan(
  context: Pick<UseCaseContext<ImporteraInput, unknown>, 'tx' | 'actor' | 'today' | 'newId' | 'input'>,
  scope: ImportScope,
  { plan, lagrat }: PlaneradImport,
): Promise<Inlast> {
  const { tx, input } = context
  const plats = { tx, kommunKod: scope.kommunKod, lagrat, inlasning: await inlasningFor(context, scope) }
  const nya = plan.accepterade.filter((r): r is NyRad => r.plan.slag !== 'KOMPLETTERA')
  const gamla = plan.accepterade.filter((r): r is KompletterandeRad => r.plan.slag === 'KOMPLETTERA')
  const nummer = await importStore.arendenummer(tx, scope.kommunKod, context.today, nya.length)
  const inlast: Inlast = { deltagare: [], utredningar: [] }
  const av = plan.accepterade.length
  const seOver = async (): Promise<void> => {
    if (av > PER_GANG && inlast.utredningar.length <= PER_GANG) await importStore.seOverTabeller(tx)
  }
  const beratta = (skede: Framsteg['skede']): void =>
    input.framsteg?.({ skede, klara: inlast.utredningar.length, av })
  for (const del of delar(nya)) {
    beratta('LAGGER_IN')
    tillfoga(inlast, await laggInNya(plats, del, nummer.splice(0, del.length)))
    await seOver()
  }
  for (const del of delar(gamla)) {
    beratta('LAGGER_IN')
    tillfoga(inlast, await komplettera(plats, del))
    await seOver()
  }
  beratta('RAKNAR')
  return inlast
}

async function inlasningFor(
  { tx, actor, today, newId }: Pick<UseCaseContext<unknown, unknown>, 'tx' | 'actor' | 'today' | 'newId'>,
  scope: ImportScope,
): Promise<Inlasning> {
  const kollegor = (await personal(tx)).filter((m) => arbetarIKommunen(m, scope.kommunKod))
  return {
    programKod: scope.programKod,
    teamKod: (await organisationStore.kommunensTeam(tx, scope, today)).teamKod,
    by: actor.anvandareId,
    kanHaAndraHandlaggare: new Set(kollegor.map((m) => m.anvandareId)).size >= 2,
    textVersion: gallandeText(programmeOf(scope.programKod).samtyckestexter, today).version,
    idag: today,
    nu: new Date(),
    newId,
  }
}

async function laggInNya(p: Plats, del: NyRad[], nummer: string[]): Promise<Inlast> {
  const rader: LayIn = {}
  const ror: Inlast = { deltagare: [], utredningar: [] }
  const skyddas: { deltagareId: string; utredningId: string; skydd: string }[] = []
  for (const [n, { falt, plan }] of del.entries()) {
    const { historik } = plan
    const lagrad = p.lagrat.get(falt.personnummer)
    const a = { deltagareId: lagrad?.deltagareId ?? p.inlasning.newId(), utredningId: p.inlasning.newId() }
    const { nummer: personnummer, skydd } = historik.deltagare
    if (!lagrad?.deltagareId)
      laggTill(rader, { deltagare: [personrad(historik, pseudonym(personnummer), a, p.inlasning)] })
    laggTill(rader, { utredning: [arenderad(historik, nummer[n] ?? '', a, p.inlasning)] })
    laggTill(rader, hangandeRader(historik, falt, null, a, p.inlasning))
    const harSkydd = lagrad && lagrad.skydd !== 'INGA'
    if (skydd !== 'INGA' || harSkydd) laggTill(rader, { atkomst: [handlaggarrad(a, p.inlasning)] })
    if (lagrad?.deltagareId && (skydd !== 'INGA' || harSkydd)) {
      const forra = lagrad.utredningId ?? a.utredningId
      skyddas.push({ deltagareId: a.deltagareId, utredningId: forra, skydd: harSkydd ? lagrad.skydd : skydd })
    }
    ror.deltagare.push(a.deltagareId)
    ror.utredningar.push(a.utredningId)
  }
  await importStore.laggIn(p.tx, p.kommunKod, rader)
  // The new case of somebody who is or becomes protected gets the handlers of the one before it.
  for (const s of skyddas) await importStore.skydda(p.tx, p.kommunKod, { ...s, handlaggare: p.inlasning.by })
  return ror
}

async function komplettera(p: Plats, del: KompletterandeRad[]): Promise<Inlast> {
  const ids = del.map((r) => r.plan.utredningId)
  const aktualiseringar = await importStore.aktualiseringar(p.tx, p.kommunKod, ids)
  const rader: LayIn = {}
  const arenden: Kompletterad[] = []
  const ror: Inlast = { deltagare: [], utredningar: ids }
  for (const { falt, plan } of del) {
    const lagrad = p.lagrat.get(falt.personnummer)
    if (!lagrad?.deltagareId || lagrad.version === null) throw new Error('En rad kompletterar ingen')
    const { komplettering, utredningId } = plan
    const a = { deltagareId: lagrad.deltagareId, utredningId }
    arenden.push({
      ...komplettering.utredning,
      id: utredningId,
      version: lagrad.version,
      aterkallat: komplettering.aterkallaSamtycke,
    })
    laggTill(
      rader,
      hangandeRader(komplettering, falt, aktualiseringar.get(utredningId) ?? null, a, p.inlasning),
    )
    ror.deltagare.push(a.deltagareId)
  }
  await importStore.komplettera(p.tx, p.kommunKod, arenden)
  await importStore.laggIn(p.tx, p.kommunKod, rader)
  return ror
}

function laggTill(alla: LayIn, nya: LayIn): void {
  for (const [tabell, rader] of Object.entries(nya) as [keyof LayIn, Record<string, unknown>[]][]) {
    ;(alla[tabell] ??= []).push(...rader)
  }
}

function tillfoga(alla: Inlast, nya: Inlast): void {
  alla.deltagare.push(...nya.deltagare)
  alla.utredningar.push(...nya.utredningar)
}

function* delar<T>(rader: readonly T[]): Generator<T[]> {
  for (let i = 0; i < rader.length; i += PER_GANG) yield rader.slice(i, i + PER_GANG)
}
