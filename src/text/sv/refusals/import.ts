import { filFelText } from '../import'

const RUBRIKER = 'Rubrikerna på första raden är inte mallens. Jämför med mallen och läs in filen igen.'

/** Refusals of the module, by code: the fact, then the way out. {name} is filled from the refusal's data. */
export const importRefusals: Record<string, string> = {
  ...filFelText,
  RUBRIK_SAKNAS: RUBRIKER,
  RUBRIK_OKAND: RUBRIKER,
  RUBRIK_DUBBEL: RUBRIKER,
  IMPORTFIL_BORTA: 'Filen finns inte kvar. Välj den igen.',
}
