'use client'
import { useState } from 'react'
import {
  type Beslutsfalt,
  halvtBeslut,
  ingaHalvaBeslut,
  medHalvtBeslut,
  type Skarm,
} from '../domain/halva-beslut'
import {
  inteLangreHalvskriven,
  type Moteanteckningar,
  skriver,
  vidNastaArende,
} from '../domain/moteanteckningar'

export type Minne = ReturnType<typeof useMinne>

/** What the table remembers while one goes from case to case and from screen to screen. */
export function useMinne(delad: boolean) {
  const skarm: Skarm = delad ? 'DELAD' : 'MIN'
  const [halva, setHalva] = useState(ingaHalvaBeslut)
  const [anteckningar, setAnteckningar] = useState<Moteanteckningar>({})
  const [tangenter, setTangenter] = useState(true)
  return {
    tangenter,
    setTangenter,
    halvtBeslut: (utredningId: string, harUtkast: boolean) =>
      halvtBeslut(halva, skarm, utredningId, harUtkast),
    minnsBeslut: (utredningId: string, falt: Beslutsfalt) =>
      setHalva((h) => medHalvtBeslut(h, skarm, utredningId, falt)),
    anteckningar,
    skriver: (kommunKod: string, text: string, version: number) =>
      setAnteckningar((a) => skriver(a, kommunKod, text, version)),
    inteLangreHalvskriven: (kommunKod: string) => setAnteckningar((a) => inteLangreHalvskriven(a, kommunKod)),
    nastaArende: () => setAnteckningar(vidNastaArende),
  }
}
