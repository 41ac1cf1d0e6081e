'use server'
import { defineAction } from '@/server/define-action'
import { aterkallaSamtycke } from './use-cases/aterkalla-samtycke'
import { registreraSamtycke } from './use-cases/registrera-samtycke'

export const registreraSamtyckeAction = defineAction(registreraSamtycke, {
  kvitto: () => 'Samtycket är sparat.',
})
export const aterkallaSamtyckeAction = defineAction(aterkallaSamtycke, {
  kvitto: ({ stangs }) =>
    stangs
      ? 'Samtycket är återkallat. Ingen utanför kommunen ser ärendet längre, och det är pausat.'
      : 'Samtycket är återkallat. Ett annat samtycke gäller fortfarande för teamet.',
})
