import { heltal, lista } from '@/text/sv/format'
import { felText, nyaText } from '@/text/sv/import'
import { Icon } from '@/ui/icon'
import type { ImportBild } from '../import-bild'
import { attGora } from '../domain/att-gora'
import { radremsa } from './radremsa'

/** More rows than this are drawn several to a tick. */
const STRECK = 120

/** One bar (solid, hollow, hatched) with its figures below, and a strip that shows where in the file it is ill. */
export function ImportStapel({ bild }: { bild: ImportBild }) {
  const { accepterade, oforandrade, avvisade } = bild.svar
  const fel = bild.avvisade.reduce((n, r) => n + r.fel.length, 0)
  const delar = [
    { slag: 'in', ikon: 'klar', etikett: 'Läses in', antal: accepterade, not: nyaText(bild) },
    { slag: 'lika', ikon: 'ring', etikett: 'Oförändrade', antal: oforandrade, not: 'finns redan' },
    {
      slag: 'ut',
      ikon: 'kryss',
      etikett: 'Avvisas',
      antal: avvisade.length,
      not: felText(fel, attGora(bild.avvisade)),
    },
  ] as const
  return (
    <div className="mb-10">
      <dl className="importdelar">
        {delar.map((d) => (
          <div
            key={d.slag}
            className="importdel"
            style={{ flexGrow: d.antal }}
            data-tom={d.antal === 0 || undefined}
          >
            <span className={`importstapel importstapel--${d.slag}`} aria-hidden="true" />
            <dt className="flex items-center gap-2">
              <Icon namn={d.ikon} />
              {d.etikett}
            </dt>
            <dd>
              <strong className="text-h2">{heltal(d.antal)}</strong>{' '}
              {d.antal > 0 && <span className="text-meta text-ink-2">{d.not}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {avvisade.length > 0 && <Radremsa bild={bild} />}
    </div>
  )
}

function Radremsa({ bild }: { bild: ImportBild }) {
  const remsa = radremsa(bild, STRECK)
  return (
    <div className="importremsa">
      <span className="text-meta text-ink-2">
        Rad {heltal(remsa.forsta)}–{heltal(remsa.sista)} i filen
      </span>
      <span className="importremsa-streck" aria-hidden="true">
        {remsa.streck.map((slag, i) => (
          <i key={i} className={`importstreck--${slag}`} />
        ))}
      </span>
      <span className="text-meta text-ink-2">
        Avvisade: {uppradade(bild.avvisade.map((r) => heltal(r.rad)))}
      </span>
    </div>
  )
}

const VISAS = 12

const uppradade = (rader: string[]): string =>
  rader.length <= VISAS
    ? lista(rader)
    : `${rader.slice(0, VISAS).join(', ')} och ${rader.length - VISAS} till`
