type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The controls of a form by one name, also when it is sent as a list. */
export function controlsOf(form: HTMLFormElement, name: string): Control[] {
  return [...form.elements].filter(
    (el): el is Control =>
      (el instanceof HTMLInputElement ||
        el instanceof HTMLSelectElement ||
        el instanceof HTMLTextAreaElement) &&
      (el.name === name || el.name === `${name}[]`),
  )
}

/** Puts a text into one field as if it had been typed: what listens to the form hears it, and so does React. */
export function writeInput(input: HTMLInputElement, value: string): void {
  // React notices a change only when the element's own setter was used.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, value)
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Puts a value into a field as if it had been typed, so that everything that listens hears it. */
export function writeField(form: HTMLFormElement, name: string, value: string | string[]): void {
  const wanted = new Set(Array.isArray(value) ? value : [value])
  const controls = controlsOf(form, name).filter((c) => c.type !== 'hidden' && c.type !== 'file')
  for (const control of controls) {
    if (control instanceof HTMLInputElement && (control.type === 'radio' || control.type === 'checkbox'))
      control.checked = wanted.has(control.value)
    else control.value = Array.isArray(value) ? (value[0] ?? '') : value
  }
  controls[0]?.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Whether a field holds running text, which two people's versions of can be put together. */
export function isTextField(form: HTMLFormElement, name: string): boolean {
  return controlsOf(form, name).some((c) => c instanceof HTMLTextAreaElement)
}

/** What a field is called on the screen: its label, or the legend of its group. */
export function labelOf(form: HTMLFormElement, name: string): string {
  const control = controlsOf(form, name)[0]
  const inGroup = control instanceof HTMLInputElement && /^(radio|checkbox)$/u.test(control.type)
  const text = inGroup && control.closest('fieldset')?.querySelector('legend')?.textContent
  return text || control?.labels?.[0]?.querySelector('[data-etikett]')?.textContent || name
}

/** What a value is called on the screen: the words of the choice it stands for, or itself. */
export function displayOf(form: HTMLFormElement, name: string, value: string): string {
  for (const control of controlsOf(form, name)) {
    const option = control instanceof HTMLSelectElement && [...control.options].find((o) => o.value === value)
    if (option) return value && option.text
    if (
      control instanceof HTMLInputElement &&
      /^(radio|checkbox)$/u.test(control.type) &&
      control.value === value
    )
      return control.labels?.[0]?.querySelector('[data-etikett]')?.textContent || value
  }
  return value
}

/** What somebody has filled in: everything but hidden fields, files and passwords. This is what a draft holds. */
export function typedValues(form: HTMLFormElement): FormData {
  const data = new FormData(form)
  for (const el of form.elements)
    if (el instanceof HTMLInputElement && /^(hidden|file|password)$/u.test(el.type)) data.delete(el.name)
  return data
}
