import { valAv } from '@/domain/kodlista'
import { avslutsorsaker, insatstyper, kon, liggerHos, spar, statusar, steg } from '@/programme/kraft'
import type { Form } from '@/ui/filter-bar'
import type { Deltagarlista } from '../queries/deltagarlista'
import { ARENDENUMMER } from '../schema'
import type { Falt } from './listfilter.client'

/** A phone shows cards without column heads, so the order is a choice of the filter too. */
const sorteringar = [
  { varde: 'arendenummer', etikett: 'Ärendenummer' },
  { varde: 'steg', etikett: 'Längst tid i steget' },
  { varde: 'vantat', etikett: 'Väntat längst' },
  { varde: 'nasta', etikett: 'Nästa kontakt' },
]

/** The filter stands in the address, where no personnummer may. */
const arendenummer: Form = {
  monster: ARENDENUMMER,
  hjalp: 'Börja med kommunens bokstäver, till exempel NYB-2026.',
}

/** Offered where a column's head has turned the order round, so that narrowing the list keeps it so. */
const omvand = [{ varde: 'fallande', etikett: 'Omvänd' }]

const textAv = (n: number | null | undefined): string | null =>
  n === null || n === undefined ? null : String(n)

/** What narrows the list of participants and is in sight, and what orders it. */
export function filterfalt({ val: v, slag, vems, kommuner }: Deltagarlista): Falt[] {
  const falt: (Falt | false)[] = [
    {
      slag: 'VAL',
      namn: 'steg',
      etikett: 'Steg',
      varde: v.steg,
      alternativ: steg.map((s) => ({ varde: s.kod, etikett: s.kort })),
    },
    {
      slag: 'VAL',
      namn: 'status',
      etikett: 'Status',
      varde: v.status,
      alla: 'Pågående och pausade',
      alternativ: [...valAv(statusar), { varde: 'ALLA', etikett: 'Alla' }],
    },
    {
      slag: 'VAL',
      namn: 'vems',
      etikett: slag === 'TEAM' ? 'Vems ärenden' : 'Kontaktperson',
      varde: v.vems,
      alternativ: vems,
    },
    slag === 'TEAM' && {
      slag: 'VAL',
      namn: 'kommun',
      etikett: 'Kommun',
      varde: v.kommun,
      alternativ: kommuner,
    },
    { slag: 'VAL', namn: 'spar', etikett: 'Spår', varde: v.spar, alternativ: valAv(spar) },
    {
      slag: 'TEXT',
      namn: 'arende',
      etikett: 'Ärendenummer',
      varde: v.arende,
      tecken: 11,
      form: arendenummer,
    },
    {
      slag: 'VAL',
      namn: 'sort',
      etikett: 'Sortera efter',
      varde: v.sort,
      alla: 'Namn',
      alternativ: sorteringar,
    },
    v.riktning === 'fallande' && {
      slag: 'VAL',
      namn: 'riktning',
      etikett: 'Ordning',
      varde: 'fallande',
      alla: 'Vanlig',
      alternativ: omvand,
    },
  ]
  return falt.filter((f) => f !== false)
}

/** What is seldom chosen, and folded away while nothing of it is. */
export function flerFalt({ val: v }: Deltagarlista): { falt: Falt[]; oppen: boolean } {
  return {
    oppen: Boolean(v.kon ?? v.hos ?? v.orsak ?? v.insats ?? v.vantat ?? v.alderFran ?? v.alderTill),
    falt: [
      { slag: 'VAL', namn: 'hos', etikett: 'Ligger hos', varde: v.hos, alternativ: valAv(liggerHos) },
      { slag: 'TAL', namn: 'vantat', etikett: 'Väntat minst, dagar', varde: textAv(v.vantat) },
      { slag: 'VAL', namn: 'kon', etikett: 'Kön', varde: v.kon, alternativ: valAv(kon) },
      { slag: 'TAL', namn: 'alderFran', etikett: 'Ålder från', varde: textAv(v.alderFran) },
      { slag: 'TAL', namn: 'alderTill', etikett: 'Ålder till', varde: textAv(v.alderTill) },
      { slag: 'VAL', namn: 'insats', etikett: 'Har insats', varde: v.insats, alternativ: valAv(insatstyper) },
      {
        slag: 'VAL',
        namn: 'orsak',
        etikett: 'Avslutsorsak',
        varde: v.orsak,
        alternativ: valAv(avslutsorsaker),
      },
    ],
  }
}
