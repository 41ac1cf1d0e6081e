import 'server-only'
import { type ArendeHuvud, arendeHandelse, loadArendeHuvud, utredningStore } from '@/modules/utredning/public'
import { defineQuery } from '@/server/define-query'
import { gallande, utkastet } from '../domain/rekommendation'
import { rekommendationPolicy } from '../policy'
import { SkrivUtInput } from '../schema'
import { loadVersioner } from './rekommendation-sida'
import type { VersionView } from './version-vy'

export interface UtskriftView {
  huvud: ArendeHuvud
  version: VersionView
}

/**
 * The rekommendation in plain words, for the person to keep: the version asked for, else the one that holds, else the
 * draft, which is what one goes through together. Logged as handed out.
 */
export const rekommendationUtskrift = defineQuery({
  name: 'rekommendation-utskrift',
  input: SkrivUtInput,
  load: async ({ tx, input }) => {
    const arende = await utredningStore.findForDeltagare(tx, input.deltagareId, input.u)
    if (!arende) return null
    const { versioner, rader } = await loadVersioner(tx, arende)
    const vald = input.version ?? (gallande(versioner) ?? utkastet(versioner))?.id
    const version = rader.find((v) => v.id === vald && !v.makulerad)
    return version ? { arende, version } : null
  },
  read: (actor, { arende }) => rekommendationPolicy.read(actor, arende),
  audit: ({ resource: { arende, version } }) =>
    arendeHandelse('REKOMMENDATION_UTSKRIVEN', arende, { rekommendation: version.id, nr: version.nr }),
  present: async ({ tx, actor, resource: { arende, version } }): Promise<UtskriftView> => ({
    huvud: await loadArendeHuvud(tx, actor, arende),
    version,
  }),
})
