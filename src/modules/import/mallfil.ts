import { KOLUMN_ORD } from '@/text/sv/import'
import { skrivAvvisade, skrivMall } from './filer/import-filer'
import { nedladdning } from '@/filer/filsvar'
import type { AvvisadeRader } from './queries/avvisade-rader'

/** The template as a download. */
export const mallFil = (format: 'xlsx' | 'csv'): Response =>
  nedladdning(skrivMall(format, KOLUMN_ORD), format, 'deltagare-mall')

/** Refused rows as a download: each as it stood, with why. */
export const avvisadeFil = ({ format, platser, rader }: AvvisadeRader): Response =>
  nedladdning(skrivAvvisade(format, platser, rader), format, 'att-ratta')
