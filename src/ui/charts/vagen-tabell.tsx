import { datumKort, procent } from '@/text/sv/format'
import { ChartTable } from './chart-table'
import type { VagenHittillsProps } from './vagen-hittills'

type Rad = { nyckel: string; fran: string; till: string; slag: string; vad: string }

const lagen = { klar: 'avslutad', pagar: 'pågår', avbruten: 'avbruten', planerad: 'planerad' } as const

/** Everything the time axis shows, in the order it began. */
export function VagenTabell({ idag, steg, insatser, formaga, kontakter, pausad }: VagenHittillsProps) {
  const open = (till: string | null) => till ?? 'pågår'
  const rader: Omit<Rad, 'nyckel'>[] = [
    ...steg.map((s) => ({ fran: s.fran, till: open(s.till), slag: 'Steg', vad: `${s.nummer} ${s.etikett}` })),
    ...insatser.map((i) => ({
      fran: i.fran,
      till: i.till ?? '',
      slag: 'Insats',
      vad: `${i.etikett}, ${lagen[i.lage]}`,
    })),
    ...formaga.map((f) => ({
      fran: f.fran,
      till: open(f.till),
      slag: 'Aktivitetsförmåga',
      vad: procent(f.procent / 100),
    })),
    ...pausad.map((p) => ({ fran: p.fran, till: open(p.till), slag: 'Paus', vad: 'Ärendet pausat' })),
    ...kontakter.map((k) => ({
      fran: k,
      till: '',
      slag: 'Kontakt',
      vad: k > idag ? `Bokad, ${datumKort(k, idag)}` : 'Kontakt',
    })),
  ]
  const sorted = rader
    .sort((a, b) => (a.fran < b.fran ? -1 : a.fran > b.fran ? 1 : 0))
    .map((r, i) => ({ ...r, nyckel: String(i) }))
  return (
    <ChartTable<Rad>
      rubrik="Vägen hittills, i den ordning det började"
      rader={sorted}
      nyckel={(r) => r.nyckel}
      kolumner={[
        { nyckel: 'fran', rubrik: 'Från', radrubrik: true, cell: (r) => r.fran },
        { nyckel: 'till', rubrik: 'Till', cell: (r) => r.till },
        { nyckel: 'slag', rubrik: 'Slag', cell: (r) => r.slag },
        { nyckel: 'vad', rubrik: 'Vad', cell: (r) => r.vad },
      ]}
    />
  )
}
