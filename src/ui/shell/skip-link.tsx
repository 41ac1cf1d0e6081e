/** The first stop for the keyboard: past the menu, to what the page is about. */
export function SkipLink() {
  return (
    <a href="#innehall" className="skip no-print">
      Hoppa till innehållet
    </a>
  )
}
