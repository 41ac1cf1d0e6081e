/** Work that takes a slow phone a while, done when what came of the press has been painted. */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work))
}
