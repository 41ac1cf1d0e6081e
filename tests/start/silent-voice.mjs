/** A voice for tests: does the work and says nothing. */
export const silentVoice = { line: () => {}, done: () => {}, step: async (_, work) => work() }
