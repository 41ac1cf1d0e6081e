/** In a hidden window nothing is painted, and the work is done all the same. */
const AT_LATEST_MS = 300

/** Work that takes a slow phone a while, done once when what came of the press has been painted. */
export function afterPaint(work: () => void): void {
  let done = false
  const once = (): void => {
    if (done) return
    done = true
    work()
  }
  requestAnimationFrame(() => setTimeout(once))
  setTimeout(once, AT_LATEST_MS)
}
