'use client'
import { useState } from 'react'
import { Button } from '@/ui/button'

/** Picks or drops a file and hands it in. A plain form: without JavaScript it posts all the same. */
export function LamnaInForm() {
  const [skickar, setSkickar] = useState(false)
  return (
    <form
      action="/api/uppladdning/import"
      method="post"
      encType="multipart/form-data"
      onSubmit={() => setSkickar(true)}
      className="formular"
    >
      <label className="block">
        <span className="block font-semibold">Fil</span>
        <span className="mb-2 block text-meta text-ink-2">Välj filen, eller dra den hit.</span>
        <input type="file" name="fil" required accept=".xlsx,.csv" className="importplats" />
      </label>
      <p className="mt-4 flex flex-wrap items-center gap-3">
        <Button type="submit" variant="primary">
          Pröva filen
        </Button>
        <span role="status">{skickar ? 'Filen läses. En lång lista tar några sekunder.' : ''}</span>
      </p>
    </form>
  )
}
