/** The pure rules and shapes that other modules build on, one by one. Pure like all of domain. */
export { gallandeText, oppnarForTeamet, star, type SamtyckeTillTeamet } from './samtycke'
