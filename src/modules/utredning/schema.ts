import { z } from 'zod'
import { id, valfrittId } from '@/schema/falt'

/** A page about a person's case: the latest utredning, or the one named by u. */
export const ArendeSidaInput = z.object({ deltagareId: id(), u: valfrittId() })

export const VisaNummerInput = z.object({ utredningId: id() })
