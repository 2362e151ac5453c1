// A browser of a few lines for tests: follows redirects with its cookies, and chooses a person at the stand-in login.

export type Page = {
  readonly status: number
  readonly html: string
  readonly headers: Headers
  readonly url: URL
}

export type Browser = {
  /** Follows redirects on the provider's own site; stops before leaving it, with the address it would go to. */
  open(url: URL, form?: Readonly<Record<string, string>>): Promise<Page | URL>
}

/** Without cookies, as on the first visit. */
export function openBrowser(): Browser {
  const cookies = new Map<string, string>()
  async function open(url: URL, form?: Readonly<Record<string, string>>): Promise<Page | URL> {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    keepCookies(cookies, response.headers)
    const location = response.headers.get('location')
    if (location === null)
      return { status: response.status, html: await response.text(), headers: response.headers, url }
    const next = new URL(location, url)
    return next.origin === url.origin ? open(next) : next
  }
  return { open }
}

function keepCookies(cookies: Map<string, string>, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
    if (/expires=Thu, 01 Jan 1970/i.test(cookie)) cookies.delete(name)
    else cookies.set(name, value)
  }
}

/**
 * Opens the login address, chooses the person, and returns the address of the application it comes back to.
 * Someone who is still logged in there is not asked again. Throws when the provider shows another page.
 */
export async function chooseAtLogin(browser: Browser, loginUrl: URL, sub: string): Promise<URL> {
  const asked = await browser.open(loginUrl)
  if (asked instanceof URL) return asked
  const answered = await browser.open(asked.url, { persona: sub })
  if (answered instanceof URL) return answered
  throw new Error(`The stand-in login answered ${answered.status} to the choice of ${sub}`)
}
