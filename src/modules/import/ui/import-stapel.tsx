import { heltal, lista } from '@/text/sv/format'
import { Icon } from '@/ui/icon'
import type { ImportBild } from '../queries/import-bild'

/** One bar (solid, hollow, hatched) with its figures, and which rows are ill. The figures stand in words beside it. */
export function ImportStapel({ bild }: { bild: ImportBild }) {
  const { accepterade, oforandrade, avvisade, rader } = bild.svar
  const fel = bild.avvisade.reduce((n, r) => n + r.fel.length, 0)
  const del = (n: number): string => `${(100 * n) / Math.max(1, rader)}%`
  return (
    <div className="mb-8">
      <div className="importstapel" aria-hidden="true">
        <span className="importstapel-in" style={{ width: del(accepterade) }} />
        <span className="importstapel-lika" style={{ width: del(oforandrade) }} />
        <span className="importstapel-ut" style={{ width: del(avvisade.length) }} />
      </div>
      <dl className="mt-3 grid gap-4 wide:grid-cols-3">
        <Tal
          ikon="klar"
          etikett="Läses in"
          antal={accepterade}
          not={`${heltal(bild.nya)} nya, ${heltal(bild.andras)} med nya uppgifter`}
        />
        <Tal ikon="ring" etikett="Oförändrade" antal={oforandrade} not="finns redan" />
        <Tal ikon="kryss" etikett="Avvisas" antal={avvisade.length} not={`${heltal(fel)} fel`} />
      </dl>
      {avvisade.length > 0 && avvisade.length <= 40 && (
        <p className="mt-3 text-meta text-ink-2">Avvisade: rad {lista(avvisade.map((r) => heltal(r.rad)))}</p>
      )}
    </div>
  )
}

function Tal({
  ikon,
  etikett,
  antal,
  not,
}: {
  ikon: 'klar' | 'ring' | 'kryss'
  etikett: string
  antal: number
  not: string
}) {
  return (
    <div>
      <dt className="flex items-center gap-2">
        <Icon namn={ikon} />
        {etikett}
      </dt>
      <dd>
        <strong className="text-h2">{heltal(antal)}</strong>{' '}
        <span className="text-meta text-ink-2">{not}</span>
      </dd>
    </div>
  )
}
