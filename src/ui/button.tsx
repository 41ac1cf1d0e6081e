import Link from 'next/link'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icon'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

/** The class names of a button's look; at most one `primary` in a view. */
export function buttonClass(variant: ButtonVariant = 'secondary', liten = false, extra = '') {
  return ['knapp', `knapp--${variant}`, liten && 'knapp--liten', extra].filter(Boolean).join(' ')
}

type Look = {
  variant?: ButtonVariant
  liten?: boolean
  ikon?: IconName
  className?: string
  children: ReactNode
}

type ButtonProps = Look &
  Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
    /** The reason it cannot be pressed yet. The button stays reachable, and the reason is read with it. */
    ejAn?: string
  }

/** A button. It is never disabled: one that cannot be used yet says why and stays in the tab order. */
export function Button({ variant, liten, ikon, className, children, ejAn, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={ejAn ? 'button' : (type ?? 'button')}
      aria-disabled={ejAn ? true : undefined}
      title={ejAn}
      className={buttonClass(variant, liten, className)}
    >
      {ikon && <Icon namn={ikon} />}
      {children}
      {ejAn && <span className="sr-only">. {ejAn}</span>}
    </button>
  )
}

type LinkProps = Look & {
  href: string
  prefetch?: boolean
  download?: boolean
  nyFlik?: boolean
  id?: string
}

/** A link that looks like a button: it goes somewhere, it changes nothing. Prefetch is off unless asked for. */
export function ButtonLink({
  href,
  variant,
  liten,
  ikon,
  className,
  children,
  prefetch = false,
  download,
  nyFlik,
  id,
}: LinkProps) {
  const look = buttonClass(variant, liten, className)
  const inner = (
    <>
      {ikon && <Icon namn={ikon} />}
      {children}
    </>
  )
  // A download is answered by a route handler, which the router must not try to render.
  if (download)
    return (
      <a id={id} href={href} download className={look}>
        {inner}
      </a>
    )
  return (
    <Link id={id} href={href} prefetch={prefetch} className={look} target={nyFlik ? '_blank' : undefined}>
      {inner}
    </Link>
  )
}

/** The quiet act of a row that waits for somebody else. */
export function ArrowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} prefetch={false} className="pil-lank">
      {children}
      <Icon namn="pil" />
    </Link>
  )
}
