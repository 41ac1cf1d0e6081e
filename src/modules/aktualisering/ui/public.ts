/** The views that other modules draw in their pages, one by one. */
export { SandningPanel } from './sandning-panel'
