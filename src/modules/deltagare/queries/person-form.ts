import 'server-only'
import { etikettAv, type Val, valAv } from '@/domain/kodlista'
import { namesOf, personal } from '@/modules/anvandare/public'
import { organisationStore } from '@/modules/organisation/public'
import { utredningPolicy } from '@/modules/utredning/domain/public'
import { type Arende, arendeHandelse, huvudStore } from '@/modules/utredning/public'
import { type Utkast, utkastStore } from '@/modules/utkast/public'
import { programmeOf } from '@/programme/register'
import type { Tx } from '@/server/db/tenant-transaction'
import { defineQuery } from '@/server/define-query'
import { can } from '@/server/policy'
import { rollText } from '@/text/sv/roller'
import { konVarning, type KonVarning } from '../domain/kon-varning'
import { maskeraPersonnummer } from '../domain/personnummer'
import { type FormVal, formVal } from '../form-val'
import { farLasa, loadPerson } from '../load-person'
import { DeltagareIdInput } from '../schema'
import { skyddStore } from '../skydd-store'
import { type Deltagare, deltagareStore, formValues, type Foretradare } from '../store'

export interface PersonFormView {
  deltagareId: string
  utredningId: string
  arendenummer: string
  version: number
  /** What the fields of the person begin with. */
  varden: Record<string, string>
  /** Masked; null where there is none. */
  nummer: string | null
  nummerTyp: Deltagare['nummerTyp']
  nummerSaknasSkal: string | null
  fodelsedatum: string
  /** Where the number and the kön do not agree. */
  konVarning: KonVarning | null
  tidigareNummer: { nummer: string; ersatt: string }[]
  foretradare: (Foretradare & { slagEtikett: string })[]
  skydd: { kod: string; etikett: string; handlaggare: string[]; mojliga: (Val & { maste: boolean })[] }
  /** How the case began; null where it is closed. */
  bakgrund: {
    kommunKod: string
    version: number
    varden: Record<string, string>
    utkast: Utkast | null
  } | null
  val: FormVal & { kon: Val[]; kontaktsatt: Val[]; skydd: Val[]; foretradare: Val[] }
  can: Record<'kommunens', boolean>
}

/** A person's data, to read and to change. Logged as a read of the person: the page shows names also of the protected. */
export const personForm = defineQuery({
  name: 'person-form',
  input: DeltagareIdInput,
  load: ({ tx, input }) => loadPerson(tx, input.deltagareId),
  read: farLasa,
  audit: ({ resource: { u } }) => arendeHandelse('PERSON_LAST', u),
  present: async ({ tx, actor, today, resource: { d, u } }): Promise<PersonFormView> => {
    const { koder } = programmeOf(u.programKod)
    const register = { kommunKod: d.kommunKod, programKod: u.programKod }
    const organisation = await organisationStore.kommunensTeam(tx, register, today)
    const foretradare = await deltagareStore.foretradare(tx, d)
    const tidigare = await deltagareStore.tidigareNummer(tx, d)
    const kommunens = can(utredningPolicy, actor, u).kommunens
    const folk = await personal(tx)
    return {
      deltagareId: d.id,
      utredningId: u.id,
      arendenummer: u.arendenummer,
      version: d.version,
      varden: formValues(d),
      nummer: d.nummer && maskeraPersonnummer(d.nummer),
      nummerTyp: d.nummerTyp,
      nummerSaknasSkal: d.nummerSaknasSkal,
      fodelsedatum: d.fodelsedatum,
      konVarning: konVarning(d.kon, d.nummer),
      tidigareNummer: tidigare.flatMap((t) =>
        t.nummer ? [{ ...t, nummer: maskeraPersonnummer(t.nummer) }] : [],
      ),
      foretradare: foretradare.map((f) => ({ ...f, slagEtikett: etikettAv(koder.foretradartyper, f.slag) })),
      skydd: {
        kod: d.skydd,
        etikett: etikettAv(koder.skyddslagen, d.skydd),
        ...(await handlaggarval(tx, actor.anvandareId, d, u)),
      },
      bakgrund:
        u.avslutad === null
          ? {
              kommunKod: u.kommunKod,
              version: u.version,
              varden: bakgrundsvarden(u),
              utkast: await utkastStore.find(tx, actor.anvandareId, 'bakgrund', u.id),
            }
          : null,
      val: {
        ...formVal({ register, organisation, folk, idag: today, jag: actor.anvandareId }),
        kon: valAv(koder.kon),
        kontaktsatt: valAv(koder.kontaktsatt),
        skydd: valAv(koder.skyddslagen),
        foretradare: valAv(koder.foretradartyper),
      },
      can: { kommunens },
    }
  },
})

/** Who handles the person now, and who can: the contact person of an open utredning must. */
async function handlaggarval(
  tx: Tx,
  jag: string,
  d: Deltagare,
  u: Arende,
): Promise<{ handlaggare: string[]; mojliga: (Val & { maste: boolean })[] }> {
  const handlaggare = d.skydd === 'INGA' ? [] : await huvudStore.handlaggareIds(tx, u)
  const { mojliga, kommunens } = await skyddStore.candidates(tx, u)
  const alla = [...new Set([...mojliga, ...handlaggare])]
  const namn = await namesOf(tx, alla)
  const maste = (id: string): boolean =>
    (u.avslutad === null && id === u.kontaktpersonId) || (d.skydd === 'INGA' && id === jag)
  return {
    handlaggare,
    mojliga: alla.map((id) => ({
      varde: id,
      etikett: kommunens.includes(id)
        ? (namn.get(id) ?? '')
        : `${namn.get(id)}, ${rollText.ARBETSTERAPEUT.toLowerCase()}`,
      maste: maste(id),
    })),
  }
}

function bakgrundsvarden(u: Arende): Record<string, string> {
  const {
    spar,
    manader,
    skal,
    forum,
    forsorjning,
    forsorjningSammanhangande,
    forsorjningTotal,
    bakgrund,
    provatTidigare,
  } = u
  const varden = {
    spar,
    manader,
    skal,
    forum,
    forsorjning,
    forsorjningSammanhangande,
    forsorjningTotal,
    bakgrund,
    provatTidigare,
  }
  return Object.fromEntries(Object.entries(varden).map(([k, v]) => [k, v === null ? '' : String(v)]))
}
