/** The command cannot answer: said in one clear sentence, with a non-zero exit. */
export class CommandRefusal extends Error {}
