import { filformat } from '@/filer/format'
import { avvikelse, dagFelText, malNot, mattText, omfangNamn } from '@/text/sv/mal'
import { FilterBar, FilterDate, FilterSelect } from '@/ui/filter-bar'
import { Notice } from '@/ui/notice'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button.client'
import { Section } from '@/ui/section'
import { SegmentedLinks } from '@/ui/segmented'
import { omfangKod } from '../domain/omfangsordning'
import { motPlan } from '../domain/planerad-takt'
import type { MalSida } from '../queries/mal-sida'
import { KonOchFlode } from './kon-och-flode'
import { malHref } from './mal-href'
import { Malrader } from './malrader.client'
import { Omfangstabell } from './omfangstabell'
import { Utveckling } from './utveckling'

/** The goals of one scope on one day: a sentence first, then where it stands, over time, by kön, through the steps, and all scopes. */
export function MalSidaVy({ vy, indikator }: { vy: MalSida; indikator: string }) {
  const visade = vy.rader.filter((r) => r.matt.utfall !== null)
  return (
    <>
      <PageHeader
        rubrik={
          visade.length > 0 ? vy.rubrik.replace(/Mål (?=\d)/g, 'Mål\u00a0') : 'Talen visas per månadsslut'
        }
        ingress={`${omfangNamn(vy.valt)}, ${vy.per === vy.idag ? `i dag ${vy.per}` : `per ${vy.per}`}${vy.spar ? `, ${vy.spar === 'REAKTIV' ? 'reaktivt' : 'förebyggande'} spår` : ''}.`}
        atgarder={<Uttag vy={vy} />}
      />
      <Val vy={vy} />
      {visade.length === 0 ? (
        <Notice ton="neutral" rubrik="Välj ett månadsslut.">
          Under hela projektets nivå visas talen bara för den sista dagen i en månad, så att enskilda personer
          inte går att räkna ut.
        </Notice>
      ) : (
        <>
          <VarViStar vy={vy} />
          <Utveckling vy={vy} indikator={indikator} />
          <KonOchFlode vy={vy} />
        </>
      )}
      <Omfangstabell vy={vy} />
    </>
  )
}

function Uttag({ vy }: { vy: MalSida }) {
  const query = new URLSearchParams({ per: vy.per, ...(vy.spar ? { spar: vy.spar } : {}) }).toString()
  return (
    <>
      <span className="flex flex-wrap items-center gap-x-3">
        <span className="text-ink-2">Hämta som</span>
        {filformat.map((format) => (
          <a
            key={format}
            className="link"
            href={`/api/export/mal?format=${format}&${query}`}
            aria-label={`Hämta målen som ${format}`}
          >
            {format}
          </a>
        ))}
      </span>
      <PrintButton />
    </>
  )
}

function Val({ vy }: { vy: MalSida }) {
  const stora = vy.omfang.filter((o) => o.typ !== 'KOMMUN')
  return (
    <div className="malval mb-6">
      <FilterBar atgard="/mal" etikett="Dag och spår">
        <FilterDate
          namn="per"
          etikett="Per"
          varde={vy.perFel?.skrivet ?? vy.per}
          fel={vy.perFel ? dagFelText(vy.perFel.kod, vy.per) : undefined}
          max={vy.idag}
        />
        {vy.per !== vy.idag && <input type="hidden" name="visad" value={vy.per} />}
        <FilterSelect
          namn="spar"
          etikett="Spår"
          varde={vy.spar}
          alternativ={[
            { varde: 'REAKTIV', etikett: 'Reaktivt' },
            { varde: 'FOREBYGGANDE', etikett: 'Förebyggande' },
          ]}
        />
        <input type="hidden" name="omfang" value={omfangKod(vy.valt)} />
      </FilterBar>
      {stora.length > 1 && (
        <SegmentedLinks
          etikett="Omfång"
          val={stora.map((o) => ({
            href: malHref(vy, { omfang: omfangKod(o) }),
            etikett: omfangNamn(o),
            vald: omfangKod(o) === omfangKod(vy.valt),
          }))}
        />
      )}
    </div>
  )
}

function VarViStar({ vy }: { vy: MalSida }) {
  const rader = vy.rader.flatMap((r) =>
    r.matt.utfall === null || typeof r.matt.mal !== 'number'
      ? []
      : [
          {
            nyckel: r.kod,
            etikett: r.etikett,
            href: malHref(vy, {}, r.kod),
            not: malNot(r),
            utfall: r.matt.utfall,
            mal: r.matt.mal,
            plan: r.plan ?? undefined,
            avvikelse: r.plan === null ? undefined : avvikelse(motPlan(r.matt.utfall, r.plan)),
          },
        ],
  )
  return (
    <Section rubrik="Var vi står" not="samma skala, personer">
      <Malrader
        rader={rader}
        delar={vy.delar.map((d) => ({
          kod: d.kod,
          etikett: d.etikett,
          tal: mattText(d.matt),
          href: malHref(vy, {}, d.kod),
        }))}
      />
    </Section>
  )
}
