'use client'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { granne, nastaSomVantar } from '../domain/ko'
import type { KoArende } from '../queries/mote-arende'
import type { TeammoteView } from '../queries/teammote'
import { moteHref } from './mote-lankar'
import type { Minne } from './mote-minne.client'

/** The case on the table: its heading takes the focus when it comes up. */
export const RUBRIK = 'arende-rubrik'

/** Which case is on the table, what is half written about it, and what has just been said. */
export function useBord(view: TeammoteView, a: string | undefined, minne: Minne) {
  const { arenden } = view
  const [valt, setValt] = useState(
    () => (arenden.find((x) => x.arendenummer === a) ?? nastaSomVantar(arenden, null))?.utredningId ?? null,
  )
  const [sagt, setSagt] = useState('')
  // The case whose decision is being made; on a narrow screen the bar is folded for every other.
  const [beslutar, setBeslutar] = useState<string | null>(null)
  const valj = (id: string | null) => {
    setValt(id)
    minne.nastaArende()
    const nr = arenden.find((x) => x.utredningId === id)?.arendenummer
    window.history.replaceState(null, '', moteHref(view.mote.id, view.delad, nr))
    requestAnimationFrame(() => document.getElementById(RUBRIK)?.focus())
  }
  useAfterDecision(arenden, valt, (beslutat) => {
    const etikett = view.beslut.find((b) => b.kod === beslutat.beslut?.kod)?.etikett ?? ''
    setSagt(`${beslutat.namn ?? beslutat.arendenummer}: ${etikett}. Sparat.`)
    valj(nastaSomVantar(arenden, valt)?.utredningId ?? null)
  })
  const sparat = valt ? view.halvaBeslut[valt] : undefined
  const kvar = valt ? minne.halvtBeslut(valt, sparat !== undefined) : undefined
  const halvt = kvar ?? sparat?.innehall
  return {
    valt,
    valj,
    sagt,
    kvar,
    paVag: view.beslut.find((b) => b.kod === halvt?.beslut)?.etikett ?? null,
    flytta: (steg: 1 | -1) => {
      const next = granne(arenden, valt, steg)
      if (next) valj(next.utredningId)
    },
    minns: (event: FormEvent<HTMLDivElement>) => {
      const form = event.currentTarget.querySelector('form')
      if (!valt || !form) return
      minne.minnsBeslut(valt, textsOf(form))
      setBeslutar(valt)
    },
    beslutar: valt !== null && beslutar === valt,
    vand: () => setBeslutar(beslutar === valt ? null : valt),
    glom: () => {
      if (valt) minne.minnsBeslut(valt, {})
    },
  }
}

/** Calls once when the case on the table has been given a decision. */
function useAfterDecision(arenden: KoArende[], valt: string | null, then: (a: KoArende) => void): void {
  const vantade = useRef(new Set<string>())
  useEffect(() => {
    const nu = arenden.find((x) => x.utredningId === valt)
    const before = vantade.current
    vantade.current = new Set(arenden.filter((x) => !x.beslut).map((x) => x.utredningId))
    if (nu?.beslut && before.has(nu.utredningId)) then(nu)
  })
}

function textsOf(form: HTMLFormElement): Record<string, string> {
  const entries = [...new FormData(form)].filter((e): e is [string, string] => typeof e[1] === 'string')
  return Object.fromEntries(entries.filter(([namn]) => namn !== 'version' && !namn.startsWith('$')))
}
