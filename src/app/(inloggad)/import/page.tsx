import type { Metadata } from 'next'
import { importStart } from '@/modules/import/queries/import-start'
import { ImportStartVy } from '@/modules/import/ui/import-start-vy'
import { readPage } from '@/server/page'

export const metadata: Metadata = { title: 'Import och export' }

type Props = { searchParams: Promise<{ fel?: string; inlasta?: string; nya?: string }> }

/** Where lists go in and out. */
export default async function Page({ searchParams }: Props) {
  const { fel, inlasta, nya } = await searchParams
  const { kommun } = await readPage(importStart)
  return <ImportStartVy kommun={kommun} fel={fel} inlasta={tal(inlasta)} nya={tal(nya)} />
}

const tal = (text: string | undefined): number | undefined =>
  text && /^\d{1,5}$/.test(text) ? Number(text) : undefined
