import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import {
  angraBeslutAction,
  antecknaIProtokollAction,
  avslutaTeammoteAction,
  fattaBeslutAction,
  sattNarvaroAction,
} from '@/modules/team/actions'
import { teammoteQuery } from '@/modules/team/queries/teammote'
import { MoteBord } from '@/modules/team/ui/mote-bord.client'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Teammöte' }

type Props = {
  params: Promise<{ moteId: string }>
  searchParams: Promise<{ a?: string; delad?: string }>
}

const atgarder = {
  beslut: fattaBeslutAction,
  angra: angraBeslutAction,
  narvaro: sattNarvaroAction,
  anteckna: antecknaIProtokollAction,
  avsluta: avslutaTeammoteAction,
}

/** The meeting itself, without the house around it. One whose minutes are closed is read there. */
export default async function Page({ params, searchParams }: Props) {
  const { moteId } = await params
  const { a, delad } = await searchParams
  const view = await readPage(teammoteQuery, { moteId, delad })
  if (view.mote.stangt) redirect(`/team/moten/${moteId}/protokoll`)
  return <MoteBord view={view} atgarder={atgarder} a={a} nu={new Date().toISOString()} />
}
