/** The proper nouns of a situation: words of five letters or more that its names write with a capital and its texts never without one. */
export function properNouns(files: readonly unknown[]): ReadonlySet<string> {
  const common = new Set(
    files.flatMap((file) => texts(file)).flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}{5,}/gu) ?? [])
  )
  const capital = files
    .flatMap((file) => names(file))
    .flatMap((name) => name.match(/(?<!\p{L})\p{Lu}\p{L}{4,}/gu) ?? [])
  return new Set(capital.map((word) => word.toLowerCase()).filter((word) => !common.has(word)))
}

/** The proper nouns that a text of code contains, also as a part of a compound name such as `nearAtlantis`. */
export function mentioned(nouns: ReadonlySet<string>, code: string): readonly string[] {
  const words = code.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []
  return [...new Set(words.map((word) => word.toLowerCase()))].filter((word) => nouns.has(word))
}

/** The days that a situation speaks of. */
export function days(files: readonly unknown[]): ReadonlySet<string> {
  return new Set(files.flatMap((file) => JSON.stringify(file).match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? []))
}

/** Every text in a language, at any depth. */
function texts(value: unknown): readonly string[] {
  if (!isRecord(value)) return []
  if (typeof value['en'] === 'string' && typeof value['es'] === 'string') return [value['en'], value['es']]
  return Object.values(value).flatMap(texts)
}

/** Parts of a situation whose titles are ordinary words. */
const ordinary = new Set(['categories', 'notes'])

/** The titles and names, at any depth; of the title of an event or a strike, which is a sentence, all but its first word. */
function names(value: unknown): readonly string[] {
  if (!isRecord(value)) return []
  const sentence = value['kind'] === 'strike' || value['kind'] === 'event'
  return Object.entries(value).flatMap(([key, member]) => {
    if (ordinary.has(key)) return []
    if (key !== 'title' && key !== 'name') return names(member)
    return texts(member).map((text) => (sentence ? text.replace(/^[«“"¿¡]?\S+/u, '') : text))
  })
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
