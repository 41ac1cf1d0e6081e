'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = {
  href: string
  className: string
  /** Addresses of rooms that lie inside this one and have a link of their own. */
  inrum?: readonly string[]
  children: ReactNode
}

/** A link that knows whether one stands in the room it leads to. The start page is only itself. */
export function NavLink({ href, className, inrum = [], children }: Props) {
  const path = usePathname()
  const leadsTo = (room: string) => path === room || (room !== '/' && path.startsWith(`${room}/`))
  const here = leadsTo(href) && !inrum.some(leadsTo)
  return (
    <Link href={href} prefetch={false} className={className} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  )
}
