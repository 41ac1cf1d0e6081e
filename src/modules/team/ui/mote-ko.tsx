import { antal } from '@/text/sv/format'
import { Disclosure } from '@/ui/disclosure'
import { Outline } from '@/ui/icon'
import { klar, las, paus, retur, kryss } from '@/ui/icon-shapes'
import { granne } from '../domain/ko'
import type { KoArende } from '../queries/mote-arende'
import type { TeammoteView } from '../queries/teammote'
import { MoteLank } from './mote-lank'

type Props = {
  view: TeammoteView
  valt: string | null
  valj: (utredningId: string) => void
}

const utfall = { ANTAGEN: klar, KOMPLETTERAS: retur, EJ_ANTAGEN: kryss, VILANDE: paus } as const

/** The queue: who waits and how long, what has been decided; protected cases apart. Folded where the screen is narrow. */
export function MoteKo(props: Props) {
  const { arenden } = props.view
  const i = arenden.findIndex((a) => a.utredningId === props.valt)
  return (
    <>
      <div className="max-[1099px]:hidden">
        <KoLista {...props} />
        <p className="px-4 py-6 text-meta text-ink-2">
          <kbd>↑</kbd> <kbd>↓</kbd> byter ärende. Beslut går att ångra tills protokollet är klart.
        </p>
      </div>
      {arenden.length > 0 && (
        <div className="px-4 py-2 min-[1100px]:hidden">
          <div className="flex items-center justify-between gap-3">
            <Granne {...props} a={granne(arenden, props.valt, -1)} etikett="Förra" />
            <span>
              {i < 0 ? antal(arenden.length, 'ärende', 'ärenden') : `Ärende ${i + 1} av ${arenden.length}`}
            </span>
            <Granne {...props} a={granne(arenden, props.valt, 1)} etikett="Nästa" />
          </div>
          <div className="mt-1">
            <Disclosure rubrik="Visa alla ärenden">
              <KoLista {...props} />
            </Disclosure>
          </div>
        </div>
      )}
    </>
  )
}

function Granne({ a, etikett, view, valj }: Props & { a: KoArende | null; etikett: string }) {
  if (!a) return <span className="w-20" />
  return (
    <MoteLank a={a} view={view} valj={valj} className="knapp knapp--secondary">
      {etikett}
    </MoteLank>
  )
}

function KoLista({ view, valt, valj }: Props) {
  const oppna = view.arenden.filter((a) => !a.skyddad)
  const skyddade = view.arenden.filter((a) => a.skyddad)
  const vantar = view.arenden.filter((a) => !a.beslut)
  const langst = Math.max(0, ...vantar.map((a) => a.vantat))
  const rad = (a: KoArende, i: number) => (
    <KoRad key={a.utredningId} a={a} nr={i + 1} view={view} vald={a.utredningId === valt} valj={valj} />
  )
  return (
    <>
      <div className="px-4 pt-4 pb-2">
        <h2 className="text-meta font-semibold">Väntar på beslut</h2>
        <p className="text-meta text-ink-2">
          {vantar.length > 0
            ? `Längst väntan kvar: ${antal(langst, 'dag', 'dagar')}`
            : 'Alla ärenden har fått beslut.'}
        </p>
      </div>
      <ol>{oppna.map(rad)}</ol>
      {skyddade.length > 0 && (
        <>
          <h2 className="px-4 pt-6 pb-2 text-meta font-semibold">Skyddade, beslutas för sig</h2>
          <ol>{skyddade.map((a, i) => rad(a, oppna.length + i))}</ol>
        </>
      )}
    </>
  )
}

type RadProps = { a: KoArende; nr: number; view: TeammoteView; vald: boolean; valj: Props['valj'] }

function KoRad({ a, nr, view, vald, valj }: RadProps) {
  const etikett = view.beslut.find((b) => b.kod === a.beslut?.kod)?.etikett
  return (
    <li className="border-b border-line">
      <MoteLank
        a={a}
        view={view}
        valj={valj}
        aria-current={vald ? 'true' : undefined}
        className="grid grid-cols-[28px_minmax(0,1fr)_auto] gap-x-1 border-l-4 border-transparent py-2 pr-3 pl-3 hover:bg-sunken aria-[current]:border-accent aria-[current]:bg-surface"
      >
        <span className="text-meta text-ink-2">{nr}</span>
        <span className={`min-w-0 ${vald ? 'font-semibold text-accent' : a.beslut ? 'text-ink-2' : ''}`}>
          {a.namn ?? 'Skyddade uppgifter'}
        </span>
        {!a.beslut && (
          <span className={`text-meta ${vald ? 'font-semibold text-accent' : ''}`}>
            {vald ? 'Nu' : antal(a.vantat, 'dag', 'dagar')}
          </span>
        )}
        <span className="col-start-2 col-end-4 flex flex-wrap items-center gap-x-1 text-meta text-ink-2">
          {a.skyddad && <Outline d={las} storlek={13} etikett="Skyddad" />}
          {a.beslut && (
            <span className="inline-flex items-center gap-1 text-ink">
              <Outline d={utfall[a.beslut.kod]} storlek={14} /> {etikett},
            </span>
          )}
          <Var a={a} delad={view.delad} />
        </span>
      </MoteLank>
    </li>
  )
}

function Var({ a, delad }: { a: KoArende; delad: boolean }) {
  if (delad || a.beslut) return a.kommun
  return (
    <>
      {a.kommun}, {a.spar === 'REAKTIV' ? 'reaktivt' : 'förebyggande'},{' '}
      <span className="whitespace-nowrap">{a.arendenummer}</span>
    </>
  )
}
