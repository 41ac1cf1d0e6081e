/**
 * Lets go of the frames that an abort's reason remembers, by having its stack written out as text at once: otherwise an
 * ended render stays in memory, and with it those that ended beside it (docs/beslut/2026-11-28-minnet-slapper-gamla-sidor.md).
 * To be removed when Node or React no longer needs it: its test then passes without it.
 */
export function releaseFramesOnAbort(controller: typeof AbortController = AbortController): void {
  const { abort } = controller.prototype
  controller.prototype.abort = function (this: AbortController, ...reason) {
    abort.apply(this, reason)
    writeOutStack(this.signal.reason)
  }
}

function writeOutStack(reason: unknown): void {
  if (reason instanceof Error) void reason.stack
}
