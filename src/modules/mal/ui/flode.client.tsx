'use client'

/** The way through the steps, drawn on the client's side of the line as well: its figures travel once, as data. */
export { FlowRows as Flode } from '@/ui/charts/flow-rows'
