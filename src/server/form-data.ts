/** Takes a posted form and gives its fields: repeated names become lists, React's own fields are left out. */
export function formObject(form: FormData): Record<string, string | string[] | File> {
  const result: Record<string, string | string[] | File> = {}
  for (const key of new Set(form.keys())) {
    if (key.startsWith('$ACTION')) continue
    const all = form.getAll(key)
    const texts = all.filter((v): v is string => typeof v === 'string')
    const [first] = all
    if (first instanceof File) result[key] = first
    else result[key] = texts.length > 1 || key.endsWith('[]') ? texts : (texts[0] ?? '')
  }
  return Object.fromEntries(Object.entries(result).map(([k, v]) => [k.replace(/\[\]$/, ''), v]))
}

/** What was sent, as text, to be shown again after a refusal: nothing typed is lost. Files and passwords are not echoed. */
export function echo(form: FormData): Record<string, string | string[]> {
  const fields = Object.entries(formObject(form)).filter(
    ([k, v]) => !(v instanceof File) && !/losenord/i.test(k),
  )
  return Object.fromEntries(fields) as Record<string, string | string[]>
}
