/** What other modules may use of the samtycke: registering records one in the same act, others ask whether one stands. */
export { oppnarForLakaren } from './domain/samtycke'
export type { SamtyckeVarden } from './schema'
export { samtyckeStore } from './store'
export { provaVarden, recordSamtycke, samtyckeRegistrerat } from './use-cases/registrera-samtycke'
