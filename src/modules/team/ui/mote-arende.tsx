import { Notice } from '@/ui/notice'
import { Outline } from '@/ui/icon'
import { extern, klar, las, varning } from '@/ui/icon-shapes'
import { Masked } from '@/ui/masked'
import { Quote } from '@/ui/quote'
import { datum } from '@/text/sv/format'
import { medOrd } from '@/text/sv/kartlaggning'
import type { Regelrad } from '@/text/sv/team'
import type { ArendeInnehall, KoArende } from '../queries/mote-arende'
import type { TeammoteView } from '../queries/teammote'

type Props = { a: KoArende; view: TeammoteView; rubrikId: string }

/** The case on the table: whether the person belongs to the target group, what the kommun asks, and the person's words. */
export function MoteArendeVy({ a, view, rubrikId }: Props) {
  return (
    <article aria-labelledby={rubrikId}>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <h2 id={rubrikId} tabIndex={-1} className="text-h1">
          {a.skyddad && (
            <Outline d={las} storlek={22} etikett="Skyddad" className="mr-2 inline align-[-2px]" />
          )}
          {a.namn ?? 'Skyddade uppgifter'}
        </h2>
        {!view.delad && (
          <a
            className="link inline-flex items-center gap-1 py-1"
            href={`/deltagare/${a.deltagareId}?u=${a.utredningId}`}
            target="_blank"
            rel="noreferrer"
          >
            Öppna hela ärendet <Outline d={extern} etikett="i en ny flik" />
          </a>
        )}
      </div>
      <p className="text-meta text-ink-2">
        {a.innehall?.nummer && (
          <>
            <Masked varde={a.innehall.nummer} />,{' '}
          </>
        )}
        {view.delad ? a.kommun : `${a.kommun}, ${a.arendenummer}`}
      </p>
      {a.innehall ? (
        <MoteInnehall a={a} innehall={a.innehall} view={view} />
      ) : (
        <p className="mt-6 max-w-text">
          Skärmen är delad. Namn, frågan och bakgrunden visas inte här, så att de andra kommunerna inte ser
          dem.
        </p>
      )}
    </article>
  )
}

/** What the kommun has sent, and whether the person belongs to the target group. */
export function MoteInnehall({
  a,
  innehall,
  view,
}: {
  a: KoArende
  innehall: ArendeInnehall
  view: Pick<TeammoteView, 'beslut'>
}) {
  return (
    <>
      <p className="text-meta text-ink-2">{innehall.skickad}</p>
      <ul className="my-4 grid gap-x-6 gap-y-3 border-y border-line py-3 wide:grid-cols-3 max-wide:gap-y-1">
        {innehall.regler.map((r) => (
          <Regel key={r.rubrik} r={r} />
        ))}
      </ul>
      <Tidigare innehall={innehall} view={view} kommun={a.kommun} />
      <Del rubrik={`Det här vill ${a.kommun} ha hjälp med`}>
        <p className="max-w-text text-lede whitespace-pre-line">
          {innehall.fraga ?? 'Ingen fråga är skriven.'}
        </p>
      </Del>
      {innehall.egnaOrd && (
        <div className="mt-6">
          <Quote vem={medOrd(innehall.fornamn)}>{innehall.egnaOrd}</Quote>
        </div>
      )}
      <div className="grid gap-x-10 wide:grid-cols-2">
        <Del rubrik="Bakgrund">
          <p className="max-w-text whitespace-pre-line">
            {innehall.bakgrund ?? 'Ingen bakgrund är skriven.'}
          </p>
        </Del>
        <Del rubrik="Prövat tidigare">
          <p className="max-w-text whitespace-pre-line">{innehall.provatTidigare ?? 'Inget är antecknat.'}</p>
        </Del>
      </div>
    </>
  )
}

function Del({ rubrik, children }: { rubrik: string; children: React.ReactNode }) {
  return (
    <section className="mt-6">
      <h3 className="font-semibold">{rubrik}</h3>
      {children}
    </section>
  )
}

function Regel({ r }: { r: Regelrad }) {
  return (
    <li className="flex min-w-0 gap-2">
      <Outline
        d={r.uppfylld ? klar : varning}
        etikett={r.uppfylld ? 'Uppfyllt' : 'Se upp'}
        className={`mt-1 flex-none ${r.uppfylld ? 'ton-ok' : 'ton-warn'}`}
      />
      <span className="min-w-0">
        <span className="font-semibold wide:block">{r.rubrik}</span>{' '}
        <span className="text-meta wide:block">{r.text}</span>
      </span>
    </li>
  )
}

function Tidigare({
  innehall: { tidigare },
  view,
  kommun,
}: {
  innehall: ArendeInnehall
  view: Pick<TeammoteView, 'beslut'>
  kommun: string
}) {
  if (!tidigare) return null
  const etikett = view.beslut.find((b) => b.kod === tidigare.beslut)?.etikett ?? ''
  return (
    <Notice rubrik={`${etikett} ${datum(tidigare.datum)}.`}>
      {tidigare.text}
      {tidigare.svar && (
        <span className="mt-1 block">
          <strong>{kommun} svarar:</strong> {tidigare.svar}
        </span>
      )}
    </Notice>
  )
}
