import { type Filters, filterKinds, noFilters } from '~/analysis/question'
import { units } from '~/i18n/format'
import { type Day, isDay } from '~/model/day'
import type { Position } from '~/model/geometry'
import { languages } from '~/model/text'
import { archiveAddress } from '~/model/archiveAddress'
import { knowledges } from '~/model/knowledge'
import { isOwn } from '../own'
import { standing } from '../standing'
import { type View, embedParts, themes } from '../view'
import type { Codec } from './codec'

/** Longest text that a link carries for a search. */
export const longestQuery = 60
/** Most characters that it may take up there, once signs beyond ASCII are written with percent signs. */
const longestEncoded = 360
/** Most positions that a link carries for a measurement. */
export const mostPositions = 40

const round = (value: number, digits: number) => String(Number(value.toFixed(digits)))

/** The first characters of a search, never half of one. */
function clipped(text: string): string {
  const whole = Array.from(text.replace(/\p{Surrogate}/gu, '')).slice(0, longestQuery)
  while (encodeURIComponent(whole.join('')).length > longestEncoded) whole.pop()
  return whole.join('')
}

/** A number written plainly within bounds, or null. */
function number(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined || !/^-?\d{1,4}(\.\d{1,8})?$/.test(text)) return null
  const value = Number(text)
  return value >= least && value <= most ? value : null
}

/** A word of a closed list. */
function word<W extends string>(parameter: string, list: readonly W[], home: (view: View) => W): Codec<W> {
  return {
    parameters: [parameter],
    read(parameters, context, ignore) {
      const text = parameters.get(parameter)
      const found = list.find((one) => one === text)
      if (text !== null && found === undefined) ignore(parameter)
      return found ?? home(context.home)
    },
    write: (value, context): Record<string, string> => (value === home(context.home) ? {} : { [parameter]: value })
  }
}

function day(parameter: string): Codec<Day | null> {
  return {
    parameters: [parameter],
    read(parameters, { situation }, ignore) {
      const text = parameters.get(parameter)
      if (text === null) return null
      const { start, end } = situation.file.span
      if (isDay(text) && text >= start && text <= end) return text
      ignore(parameter)
      return null
    },
    write: (value): Record<string, string> => (value === null ? {} : { [parameter]: value })
  }
}

function list<W extends string>(
  text: string | null,
  known: (word: string) => word is W,
  ignore: () => void
): readonly W[] {
  if (text === null || text === '') return []
  const found = [...new Set(text.split(','))]
  const good = found.filter(known)
  if (good.length < found.length) ignore()
  return good
}

const bands = ['within-12', '12-24', '24-200', 'beyond-200', 'beyond-12', 'undecided']

const filters: Codec<Filters> = {
  parameters: Object.keys(noFilters),
  read(parameters, { situation }, ignore) {
    const one = <W extends string>(name: string, known: (word: string) => boolean) =>
      list(
        parameters.get(name),
        (text): text is W => known(text),
        () => ignore(name)
      )
    const areas = new Set(situation.areas.map(({ id }) => id))
    const sides = new Set(situation.file.sides.map(({ id }) => id))
    return {
      kind: one<(typeof filterKinds)[number]>('kind', (text) => filterKinds.some((kind) => kind === text)),
      sea: one('sea', (text) => areas.has(text)),
      knowledge: one<(typeof knowledges)[number]>('knowledge', (text) => knowledges.some((kind) => kind === text)),
      group: one('group', (text) => /^[a-z0-9-]{1,60}$/.test(text)),
      side: one('side', (text) => sides.has(text)),
      band: one('band', (text) => bands.includes(text)),
      inside: one<'yes' | 'no' | 'undecided'>('inside', (text) => ['yes', 'no', 'undecided'].includes(text)),
      sources: one<'one' | 'few' | 'many'>('sources', (text) => ['one', 'few', 'many'].includes(text))
    }
  },
  write: (value) =>
    Object.fromEntries(
      Object.entries(value).flatMap(([name, chosen]: readonly [string, readonly string[]]) =>
        chosen.length > 0 ? [[name, chosen.join(',')]] : []
      )
    )
}

const positionText = ([longitude, latitude]: Position) => `${round(longitude, 4)},${round(latitude, 4)}`

/** One codec for each member of the view: a member without one does not compile. */
export const codecs: { readonly [K in keyof View]: Codec<View[K]> } = {
  camera: {
    parameters: ['view'],
    read(parameters, _context, ignore) {
      const text = parameters.get('view')
      if (text === null) return null
      const [zoom, latitude, longitude, ...rest] = text.split('/')
      const values = [number(zoom, 0, 18), number(latitude, -85, 85), number(longitude, -180, 180)] as const
      if (rest.length === 0 && values[0] !== null && values[1] !== null && values[2] !== null)
        return { zoom: values[0], centre: [values[2], values[1]] }
      ignore('view')
      return null
    },
    write: (camera): Record<string, string> =>
      camera === null
        ? {}
        : { view: `${round(camera.zoom, 2)}/${round(camera.centre[1], 4)}/${round(camera.centre[0], 4)}` }
  },
  layers: {
    parameters: ['layers'],
    read(parameters, { layerIds, situation, home }, ignore) {
      const known = standing(layerIds, situation)
      const text = parameters.get('layers')
      if (text === null) return home.layers
      if (text === '') return []
      const layers: { id: string; opacity: number }[] = []
      for (const part of text.split(',')) {
        const [id = '', percent, ...rest] = part.split('~')
        const opacity = percent === undefined ? 100 : number(percent, 0, 100)
        if (!known.includes(id) || opacity === null || rest.length > 0 || layers.some((layer) => layer.id === id))
          ignore('layers')
        else layers.push({ id, opacity: opacity / 100 })
      }
      // A list of which nothing can be read asks for nothing: an empty map would be no answer.
      return layers.length > 0 ? layers : home.layers
    },
    write(all, { home, layerIds, situation }): Record<string, string> {
      // What the reader brought is in this browser only.
      const known = standing(layerIds, situation)
      const layers = all.filter(({ id }) => known.includes(id))
      const text = (shown: View['layers']) =>
        shown.map(({ id, opacity }) => (opacity === 1 ? id : `${id}~${Math.round(opacity * 100)}`)).join(',')
      return text(layers) === text(home.layers) ? {} : { layers: text(layers) }
    }
  },
  from: day('from'),
  to: day('to'),
  known: day('known'),
  selected: {
    parameters: ['sel'],
    read(parameters, { situation }, ignore) {
      const id = parameters.get('sel')
      if (id === null) return null
      if (
        situation.items.has(id) ||
        archiveAddress(id, situation.file.archives) !== null ||
        situation.changes.some(({ withdrawn }) => withdrawn.some((grave) => grave.id === id))
      )
        return id
      ignore('sel')
      return null
    },
    write: (id): Record<string, string> => (id === null || isOwn(id) ? {} : { sel: id })
  },
  query: {
    parameters: ['q'],
    read(parameters, _context, ignore) {
      const text = parameters.get('q') ?? ''
      const kept = clipped(text)
      if (kept !== text) ignore('q')
      return kept
    },
    write: (text): Record<string, string> => (clipped(text) === '' ? {} : { q: clipped(text) })
  },
  filters,
  measure: {
    parameters: ['measure'],
    read(parameters, _context, ignore) {
      const text = parameters.get('measure')
      if (text === null) return null
      const [kind, ...parts] = text.split('~')
      const positions = parts.map((part): Position | null => {
        const [longitude, latitude, ...rest] = part.split(',')
        const values = [number(longitude, -180, 180), number(latitude, -90, 90)] as const
        return rest.length === 0 && values[0] !== null && values[1] !== null ? [values[0], values[1]] : null
      })
      const good = positions.filter((position) => position !== null)
      if (
        (kind === 'path' || kind === 'ring') &&
        good.length === positions.length &&
        good.length > 0 &&
        good.length <= mostPositions
      )
        return { kind, positions: good }
      ignore('measure')
      return null
    },
    write: (measure): Record<string, string> =>
      measure === null || measure.positions.length === 0
        ? {}
        : { measure: [measure.kind, ...measure.positions.slice(0, mostPositions).map(positionText)].join('~') }
  },
  unit: word('unit', units, (home) => home.unit),
  language: {
    ...word('lang', languages, (home) => home.language),
    // Written always: what the reader's browser prefers is not what the link's next reader's browser prefers.
    write: (language) => ({ lang: language })
  },
  theme: word('theme', themes, (home) => home.theme),
  embed: {
    parameters: ['embed'],
    read(parameters, _context, ignore) {
      const text = parameters.get('embed')
      if (text !== null && text !== '1') ignore('embed')
      return text === '1'
    },
    write: (embed): Record<string, string> => (embed ? { embed: '1' } : {})
  },
  embedParts: {
    parameters: ['show'],
    read(parameters, _context, ignore) {
      const found = list(
        parameters.get('show'),
        (text): text is (typeof embedParts)[number] => embedParts.some((part) => part === text),
        () => ignore('show')
      )
      return embedParts.filter((part) => found.includes(part))
    },
    write: (parts): Record<string, string> => (parts.length === 0 ? {} : { show: parts.join(',') })
  },
  story: {
    parameters: ['story'],
    read(parameters, { situation }, ignore) {
      const text = parameters.get('story')
      if (text === null) return null
      const step = number(text, 1, situation.story?.steps ?? 0)
      if (step !== null && Number.isInteger(step)) return step
      ignore('story')
      return null
    },
    write: (step): Record<string, string> => (step === null ? {} : { story: String(step) })
  }
}
