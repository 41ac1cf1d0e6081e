import { type NextRequest, NextResponse } from 'next/server'
import { forStort } from '@/text/sv/for-stort'

/** Bytes of a form; Next reads no more, and would answer with an error of its own. */
const STORST = 1_000_000

/**
 * Adds headers and a content security policy with a nonce, and says in words when a form is too large to read. It protects
 * nothing by itself: who may see what is decided in the runners and in the database.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const isDev = process.env.NODE_ENV === 'development'
  const csp = [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    isDev ? `style-src 'self' 'unsafe-inline'` : `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data:`,
    `font-src 'self'`,
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-kraft-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', csp)
  const tooLarge = Number(request.headers.get('content-length') ?? 0) > STORST
  const response = tooLarge
    ? new NextResponse(forStort, { status: 413, headers: { 'content-type': 'text/html; charset=utf-8' } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', csp)
  response.headers.set('x-content-type-options', 'nosniff')
  response.headers.set('referrer-policy', 'same-origin')
  response.headers.set('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  response.headers.set('cross-origin-opener-policy', 'same-origin')
  response.headers.set('cache-control', 'no-store')
  if (request.nextUrl.protocol === 'https:') {
    response.headers.set('strict-transport-security', 'max-age=31536000; includeSubDomains')
  }
  return response
}

export const config = {
  // Uploads go past the proxy, which would cut their body.
  matcher: ['/((?!_next/static|_next/image|favicon|ikon|api/uppladdning).*)'],
}
