import type { Archive } from '~/model/archive'
import { isLocal } from '~/model/archiveAddress'

/** Where an archive lies for this page: the build says so for what lies in the folder. Null if its host is none that the page was built to ask. */
export function archiveLocation(archive: Archive, page: Document): string | null {
  const said = (name: string) => page.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content
  const { href, origin } = new URL((isLocal(archive) && said(`archive-${archive.id}`)) || archive.file, page.baseURI)
  // A worker is not bound by the page's own policy, so the page looks by itself.
  const hosts = said('archive-hosts')?.split(' ') ?? []
  return origin === new URL(page.baseURI).origin || hosts.includes(origin) ? href : null
}
