'use client'
import { useEffect, useRef, useState } from 'react'
import { fornamnAv, genitiv, klockslag, lista, stor } from '@/text/sv/format'
import { useHydrated } from '../hydrated.client'
import { useFormular } from './form-context.client'
import { displayOf, isTextField, labelOf, writeField } from './form-dom'
import type { KonfliktData } from './form-state'
import type { Varden } from './form-values'
import { markOwnWords, mergeTexts } from './merge'

type Props = { konflikt: KonfliktData; start: Varden; mina: Varden; vidVal: (version: number) => void }
type Val = 'ihop' | 'deras' | 'mina'

// A posted text has the line ends of the protocol, a stored one those of the field.
const asText = (value: string | string[] | undefined) =>
  [value ?? ''].flat().join(', ').replaceAll('\r\n', '\n')
const asTexts = (values: Varden) => Object.fromEntries(Object.entries(values).map(([k, v]) => [k, asText(v)]))

/**
 * Somebody saved the same thing first: what they wrote stands beside what you wrote, and you choose. Nothing is
 * overwritten until you have. Without JavaScript their text is shown, and saving again is the choice.
 */
export function ConflictPanel({ konflikt, start, mina, vidVal }: Props) {
  const { formRef } = useFormular()
  const hydrated = useHydrated()
  const ref = useRef<HTMLDivElement>(null)
  const [gjort, setGjort] = useState<string | null>(null)
  useEffect(() => ref.current?.focus(), [])
  const vem = konflikt.vem ?? 'Någon annan'
  const own = asTexts(mina)
  const known = { ...start, ...mina }
  const rows = Object.entries(konflikt.deras).filter(
    ([name, text]) => name in known && text !== (own[name] ?? ''),
  )

  function choose(val: Val) {
    const form = formRef.current
    if (!form) return
    const merged = mergeTexts(asTexts(start), own, konflikt.deras, (name) => isTextField(form, name))
    const values = val === 'ihop' ? merged.values : val === 'deras' ? konflikt.deras : {}
    for (const [name, value] of Object.entries(values)) writeField(form, name, value)
    vidVal(konflikt.version)
    const kept = merged.keptMine.map((name) => labelOf(form, name))
    setGjort(said(val, vem, kept))
  }

  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="group"
      aria-labelledby="konflikt-rubrik"
      className="ruta konflikt mb-6"
    >
      <h2 id="konflikt-rubrik" className="font-semibold">
        {vem} hann före dig
      </h2>
      <p>
        Det sparades{konflikt.nar ? ` ${when(konflikt.nar)}` : ''} medan du skrev. Din text är inte borta.
      </p>
      {gjort ? (
        <p role="status" className="mt-2">
          {gjort}
        </p>
      ) : (
        <>
          {rows.map(([name, text]) => (
            <Row key={name} name={name} vem={vem} theirs={text} own={own[name] ?? ''} />
          ))}
          {hydrated ? (
            <Choices vem={vem} choose={choose} />
          ) : (
            <p className="mt-3">Din text står i fälten nedanför. Ändra det du vill och spara igen.</p>
          )}
        </>
      )}
    </div>
  )
}

function Choices({ vem, choose }: { vem: string; choose: (val: Val) => void }) {
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <button type="button" className="knapp knapp--primary" onClick={() => choose('ihop')}>
        Slå ihop båda
      </button>
      <button type="button" className="knapp knapp--secondary" onClick={() => choose('deras')}>
        Behåll {genitive(vem)}
      </button>
      <button type="button" className="knapp knapp--secondary" onClick={() => choose('mina')}>
        Behåll min
      </button>
    </div>
  )
}

function Row({ name, vem, theirs, own }: { name: string; vem: string; theirs: string; own: string }) {
  const { formRef } = useFormular()
  const hydrated = useHydrated()
  const form = hydrated ? formRef.current : null
  const label = form && labelOf(form, name)
  const shown = (value: string) => (form ? displayOf(form, name, value) : value)
  return (
    <div className="mt-3">
      {label && <p className="text-meta text-ink-2">{label}</p>}
      <div className="konflikt-par">
        <div>
          <p className="text-meta font-semibold">{stor(genitive(vem))}, sparad</p>
          <p className="whitespace-pre-line">{shown(theirs) || 'Tomt'}</p>
        </div>
        <div>
          <p className="text-meta font-semibold">Din, inte sparad</p>
          <p className="whitespace-pre-line">
            {own
              ? markOwnWords(shown(own), shown(theirs)).map((p, i) =>
                  p.own ? <mark key={i}>{p.text}</mark> : p.text,
                )
              : 'Tomt'}
          </p>
        </div>
      </div>
    </div>
  )
}

/** "Maria Claesson" owns as "Marias"; a first name is enough beside the full one in the heading. */
function genitive(vem: string): string {
  if (vem === 'Någon annan') return 'den andras'
  return genitiv(fornamnAv(vem) ?? vem)
}

function when(nar: string): string {
  return /^\d{4}-\d{2}-\d{2}T/u.test(nar) ? `klockan ${klockslag(nar)}` : nar
}

function said(val: Val, vem: string, kept: string[]): string {
  if (val === 'deras') return `Fälten har ${genitive(vem)} text. Spara när du har läst igenom.`
  if (val === 'mina') return `Din text står kvar i fälten. När du sparar ersätter den ${genitive(vem)}.`
  const rest = kept.length > 0 ? ` ${lista(kept)} gick inte att slå ihop, där står ditt.` : ''
  return `Texterna är ihopslagna.${rest} Läs igenom och spara.`
}
