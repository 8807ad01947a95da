import { visibleText } from '~/i18n/visibleText'
import type { Json } from '~/model/geojson'

/** Characters of a value that are shown. */
const longest = 2000

/** A value from a file that is not ours, as harmless text; the address of a page becomes a link. */
export function PropertyValue({ value }: { readonly value: Json }) {
  const text = visibleText(typeof value === 'string' ? value.slice(0, longest + 1) : JSON.stringify(value))
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text
  // Only addresses of the web become links, and only whole values.
  return /^https?:\/\/[^\s<>"]+$/.test(short) ? (
    <a href={short} target="_blank" rel="noopener noreferrer">
      <bdi>{short}</bdi>
    </a>
  ) : (
    <bdi>{short}</bdi>
  )
}
