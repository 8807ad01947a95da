import type { View } from '../view'
import type { Codec, LinkContext } from './codec'
import { codecs } from './codecs'
import { migrate, type Migration } from './migrate'
import { readParameters } from './parameters'

/** Version of the link's form. */
export const linkVersion = 1

/** For each version before this one, the step to the next. Whoever raises `linkVersion` adds one here; version 1 is the first. */
const migrations: Readonly<Record<number, Migration>> = {}

/** Most names that are given of parameters that mean nothing here; an ellipsis stands for the rest. */
const mostStrangers = 20

const members = Object.keys(codecs) as (keyof View)[] // the record has exactly the members of a view

/** A view and the names of parameters that could not be read. */
export interface LinkReading {
  readonly view: View
  readonly ignored: readonly string[]
}

function readMember<K extends keyof View>(
  member: K,
  parameters: URLSearchParams,
  context: LinkContext,
  ignore: (name: string) => void
): Pick<View, K> {
  const codec: Codec<View[K]> = codecs[member]
  return { [member]: codec.read(parameters, context, ignore) } as Pick<View, K> // a computed key widens to string
}

function writeMember<K extends keyof View>(
  member: K,
  view: View,
  context: LinkContext
): Readonly<Record<string, string>> {
  const codec: Codec<View[K]> = codecs[member]
  return codec.write(view[member], context)
}

/** The view that the search part of an address asks for, of this version or an older one; what cannot be read is left at home and named. */
export function readLink(
  search: string,
  context: LinkContext,
  steps: Readonly<Record<number, Migration>> = migrations
): LinkReading {
  const { parameters: written, ignored: leftOut } = readParameters(search)
  const migrated = migrate(written, steps, linkVersion)
  const parameters = migrated ?? written
  const ignored = new Set<string>(migrated === null ? ['v'] : [])
  const read = members.map((member) => readMember(member, parameters, context, (name) => ignored.add(name)))
  let view: View = read.reduce<View>((whole, part) => Object.assign(whole, part), { ...context.home })
  if (view.from !== null && view.to !== null && view.from > view.to) {
    view = { ...view, from: null, to: null }
    ignored.add('from').add('to')
  }
  const known = new Set(['v', ...members.flatMap((member) => codecs[member].parameters)])
  const strangers = new Set<string>()
  for (const name of [...leftOut, ...parameters.keys()]) {
    if (!known.has(name)) strangers.add(name.slice(0, 40))
    else if (leftOut.has(name)) ignored.add(name)
  }
  for (const name of [...strangers].slice(0, mostStrangers)) ignored.add(name)
  if (strangers.size > mostStrangers) ignored.add('…')
  return { view, ignored: [...ignored] }
}

/** The search part of an address that restores a view, readable and without what is at home. */
export function writeLink(view: View, context: LinkContext): string {
  const entries = members.flatMap((member) => Object.entries(writeMember(member, view, context)))
  const text = [['v', String(linkVersion)], ...entries].map(
    ([name, value]) =>
      `${name}=${encodeURIComponent(value ?? '')
        .replace(/%2C/g, ',')
        .replace(/%2F/g, '/')
        .replace(/%7E/g, '~')}`
  )
  return `?${text.join('&')}`
}
