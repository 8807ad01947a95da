/** Gives the address of a file of the site as another file of it names it: relative, or whole where it is known where the site will stand. */
export type Address = (path: string, from?: string) => string

/** Addresses on a site; `base` is where its front page will be, with a slash at the end. */
export function addresses(base: string | null): Address {
  return (path, from = '') =>
    base === null ? `${'../'.repeat(from.split('/').length - 1)}${path}` || './' : new URL(path, base).href
}
