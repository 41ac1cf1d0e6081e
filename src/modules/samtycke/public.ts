/** What other modules may use of the samtycke: registering records one in the same act, others ask whether one stands. */
export { oppnarForLakaren, oppnarForTeamet, type Samtycke, star } from './domain/samtycke'
export { SamtyckeFalt, type SamtyckeVarden } from './schema'
export { samtyckeStore, type SamtyckesRad } from './store'
export {
  provaVarden,
  recordSamtycke,
  registreraSamtycke,
  type Samtyckesakt,
} from './use-cases/registrera-samtycke'
