'use server'
import { defineAction } from '@/server/define-action'
import { visaNummer } from './use-cases/visa-nummer'

// Nothing is drawn anew: the number stands in the answer alone, until the page is left.
export const visaNummerAction = defineAction(visaNummer, { revalidate: [], data: (v) => v })
