/** A value that goes with the form unseen. It is no secret, and the server trusts it no more than any other. */
export function HiddenField({ namn, varde }: { namn: string; varde: string | number | null | undefined }) {
  return varde == null ? null : <input type="hidden" name={namn} value={String(varde)} />
}
