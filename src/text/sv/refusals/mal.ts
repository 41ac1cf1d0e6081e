/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const malRefusals: Record<string, string> = {}
