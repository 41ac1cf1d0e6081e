'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

type Props = { href: string; className: string; children: ReactNode }

/** A link that knows whether one stands in the room it leads to. The start page is only itself. */
export function NavLink({ href, className, children }: Props) {
  const path = usePathname()
  const here = path === href || (href !== '/' && path.startsWith(`${href}/`))
  return (
    <Link href={href} prefetch={false} className={className} aria-current={here ? 'page' : undefined}>
      {children}
    </Link>
  )
}
