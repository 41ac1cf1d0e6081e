'use client'

import Link from 'next/link'
import { Badge } from '@/ui/badge'
import { type Kolumn, Table } from '@/ui/table'
import { Namn } from './namn'
import type { Person } from './person'

/** A case in the column of its step, as it is shown and no more. */
export interface Tavelkort extends Person {
  kommun: string
  tid: string
  saknas: string
  kontaktperson: string | null
}

export interface Stegkolumn {
  kod: string
  nummer: number
  namn: string
  antal: number
  kort: Tavelkort[]
  /** Where all of the step are found. */
  alla: string
}

/** The open cases by step. Drawn on the client's side of the line as well, so that a card travels once. */
export function Stegkolumner({ kolumner }: { kolumner: Stegkolumn[] }) {
  return (
    <div className="grid gap-6 wide:grid-cols-5">
      {kolumner.map((k) => (
        <section key={k.kod} aria-labelledby={`steg-${k.kod}`}>
          <h3 id={`steg-${k.kod}`} className="border-b border-line pb-1 text-meta font-semibold">
            {`${k.nummer}. ${k.namn} `}
            <span className="font-normal text-ink-2">{k.antal}</span>
          </h3>
          <ul className="divide-y divide-line">
            {k.kort.map((a) => (
              <Kort key={a.arendenummer} a={a} />
            ))}
          </ul>
          {k.antal > k.kort.length && (
            <Link prefetch={false} className="link text-meta" href={k.alla}>
              {`Visa alla ${k.antal}`}
              <span className="sr-only">{` i steget ${k.namn}`}</span>
            </Link>
          )}
        </section>
      ))}
    </div>
  )
}

function Kort({ a }: { a: Tavelkort }) {
  return (
    <li className="py-3 text-meta">
      <Namn r={a} />
      <p className="text-ink-2">
        {`${a.kommun}, ${a.tid}`}
        <span className="sr-only"> i steget</span>
      </p>
      <p className="mt-1">{a.saknas}</p>
      <p className="text-ink-2">
        {a.kontaktperson ?? (
          <Badge ton="warn" ikon="varning">
            Utan kontaktperson
          </Badge>
        )}
      </p>
    </li>
  )
}

interface Tavelrad extends Person {
  kommun: string
  kontaktperson: string
}

const namn = {
  nyckel: 'namn',
  rubrik: 'Namn',
  radrubrik: true,
  hel: true,
  cell: (a: Tavelrad) => <Namn r={a} efter={a.kommun} />,
}
const kontakt = {
  nyckel: 'kontakt',
  rubrik: 'Kontaktperson',
  cell: (a: Tavelrad) => a.kontaktperson,
}

export interface Beslutsrad extends Tavelrad {
  lage: string
}

const beslutskolumner: Kolumn<Beslutsrad>[] = [
  namn,
  { nyckel: 'lage', rubrik: 'Läge', cell: (a) => a.lage },
  kontakt,
]

/** What waits for the team's decision. */
export function Beslutstabell({ rader }: { rader: Beslutsrad[] }) {
  return (
    <Table
      rubrik="Väntar på beslut"
      rader={rader}
      nyckel={(a) => a.arendenummer}
      kolumner={beslutskolumner}
      tomt="Inget väntar på teamets beslut."
      tat
    />
  )
}

export interface Stillarad extends Tavelrad {
  steg: string
  dagar: number
  saknas: string
}

const stillakolumner: Kolumn<Stillarad>[] = [
  namn,
  { nyckel: 'steg', rubrik: 'Steg', cell: (a) => a.steg },
  {
    nyckel: 'dagar',
    rubrik: 'Dagar i steget',
    hoger: true,
    cell: (a) => (
      <>
        {a.dagar}
        <span className="wide:hidden"> dagar</span>
      </>
    ),
  },
  { nyckel: 'saknas', rubrik: 'Vad som saknas', hel: true, cell: (a) => a.saknas },
  kontakt,
]

/** What stands still. */
export function Stillatabell({ rader }: { rader: Stillarad[] }) {
  return (
    <Table
      rubrik="Står stilla"
      rader={rader}
      nyckel={(a) => a.arendenummer}
      kolumner={stillakolumner}
      tomt="Inget ärende har stått stilla."
      tat
    />
  )
}

export interface Belastningsrad {
  namn: string
  som: string
  antal: number
}

const belastningskolumner: Kolumn<Belastningsrad>[] = [
  { nyckel: 'namn', rubrik: 'Namn', radrubrik: true, cell: (b) => b.namn },
  { nyckel: 'roll', rubrik: 'Som', cell: (b) => b.som },
  { nyckel: 'antal', rubrik: 'Öppna ärenden', hoger: true, cell: (b) => b.antal },
]

/** Who carries how many. */
export function Belastningstabell({ rader }: { rader: Belastningsrad[] }) {
  return (
    <Table
      rubrik="Öppna ärenden per person"
      rader={rader}
      nyckel={(b) => `${b.som}${b.namn}`}
      kolumner={belastningskolumner}
      tomt="Ingen har något öppet ärende."
      behallSomTabell
    />
  )
}
