/** Names that end in a consonant and take no s all the same: the kommun of the county's own name. */
const utanS: readonly string[] = ['Kalmar']

/**
 * What a kommun calls itself, of its short name: "Oskarshamns kommun", but "Nybro kommun" and "Mönsterås kommun", since a
 * name that ends in a vowel or an s takes no more. Source: the kommuner's own names, as Sveriges Kommuner och Regioner
 * lists them.
 */
export const kommunNamn = (namn: string): string =>
  /[aeiouyåäösxz]$/iu.test(namn) || utanS.includes(namn) ? `${namn} kommun` : `${namn}s kommun`
