import { forceOn, type Presence, type Report, type Standing } from '~/analysis/forceOn'
import { polygonsOf } from '~/analysis/extent'
import { forceWords } from '~/i18n/forces'
import { formatDay } from '~/i18n/format'
import type { Position } from '~/model/geometry'
import { itemOf, type Force, type Situation } from '~/model/situation'
import { type Text, textOf } from '~/model/text'
import { disc } from './disc'
import { circleSymbol, forceSymbol, isThere, passageSymbol, sideColour, watersSymbol } from './forceSymbol'
import type { LayerInput, MapFeature } from './layer'
import { rim } from './rim'
import type { SpotSymbol } from './symbol'

/** Days up to which the earlier places of a stretch are shown beside the latest. */
const shortStretch = 31

/** A force with its standing on the chosen days and the report that places it. */
export interface Shown {
  readonly force: Force
  readonly standing: Standing
  readonly report: Report
  readonly symbol: SpotSymbol
}

const merge: Text = { en: 'forces reported close together here', es: 'fuerzas informadas muy cerca unas de otras' }

/** Forces that have a place on the chosen days, each with it. */
export function shownForces({ situation, question, selection }: LayerInput): readonly Shown[] {
  return selection.forces.flatMap((force) => {
    if (force.total) return []
    const standing = forceOn(force, question, situation)
    return standing.report === null
      ? []
      : [{ force, standing, report: standing.report, symbol: forceSymbol(force, standing.status, situation) }]
  })
}

function statusText(force: Force, status: Presence): Text {
  const { use } = force
  return textOf(
    (language) =>
      `${force.title[language]} · ${use === undefined || use === 'used' ? forceWords[language].presence[status] : forceWords[language].uses[use]}`
  )
}

function siteFeature({ force, standing, symbol }: Shown, at: Position): MapFeature {
  const title = statusText(force, standing.status)
  return {
    id: force.id,
    title,
    opens: [force.id],
    shape: { kind: 'label', at },
    symbol,
    label: {
      text: force.title,
      style: 'token',
      colour: symbol.colour,
      tokens: [symbol],
      merge,
      pin: true,
      rank: 0.05,
      at
    }
  }
}

/** Groups a list by a key, in the order in which keys first occur. */
function grouped<T>(list: readonly T[], key: (one: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>()
  for (const one of list) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return [...groups.values()]
}

function circleFeature(
  members: readonly Shown[],
  centre: Position,
  radius: number,
  situation: Situation
): readonly MapFeature[] {
  const [first] = members
  if (!first) return []
  const ring = disc(centre, radius)
  const there = members.some(({ standing }) => isThere(standing.status))
  const colour = sideColour(first.force.owner, situation)
  const [at = centre, ...others] = rim(ring, [0, 45, 315, 90, 270, 180])
  return [
    {
      id: `circle-${first.force.id}`,
      title: textOf((language) =>
        members.map(({ force, standing }) => statusText(force, standing.status)[language]).join('; ')
      ),
      opens: members.map(({ force }) => force.id),
      shape: { kind: 'polygons', polygons: [[ring]] },
      symbol: circleSymbol(colour, there),
      ...(first.report.where.sea === undefined ? {} : { pane: 'sea' as const }),
      label: {
        text: first.force.title,
        style: 'token',
        colour,
        tokens: members.map(({ symbol }) => symbol),
        merge,
        rank: 0.3,
        at,
        others
      }
    }
  ]
}

function watersFeature(members: readonly Shown[], areaId: string, situation: Situation): readonly MapFeature[] {
  const [first] = members
  if (!first) return []
  const area = itemOf(situation.areas, areaId)
  const { file } = situation
  const colour = sideColour(first.force.owner, situation)
  const side = file.sides.find(({ id }) => id === file.owners.find((owner) => owner.id === first.force.owner)?.side)
  const count = members.length
  const there = members.filter(({ standing }) => isThere(standing.status)).length
  const gone = count - there
  const text = {
    en:
      there > 0
        ? `${there} ${there === 1 ? 'force' : 'forces'} somewhere in this sea`
        : `${gone} ${gone === 1 ? 'force' : 'forces'} earlier in this sea`,
    es:
      there > 0
        ? `${there} ${there === 1 ? 'fuerza' : 'fuerzas'} en algún lugar de este mar`
        : `${gone} ${gone === 1 ? 'fuerza' : 'fuerzas'} antes en este mar`
  }
  const under = textOf((language) => {
    const more =
      there === 0 || gone === 0 ? '' : language === 'es' ? ` · ${gone} más, antes` : ` · ${gone} more, earlier`
    return `${side?.name[language] ?? ''}${more}`
  })
  return [
    {
      id: `in-${areaId}-${colour}`,
      title: textOf((language) => `${text[language]}: ${area.title[language]} (${under[language]})`),
      opens: members.map(({ force }) => force.id),
      shape: { kind: 'polygons', polygons: polygonsOf(area) },
      symbol: watersSymbol(colour, there > 0),
      pane: 'sea',
      label: {
        text,
        under,
        narrow: {
          text: {
            en: `${there || gone} ${(there || gone) === 1 ? 'force' : 'forces'}`,
            es: `${there || gone} ${(there || gone) === 1 ? 'fuerza' : 'fuerzas'}`
          },
          under:
            there > 0
              ? { en: 'in this sea', es: 'en este mar' }
              : { en: 'earlier in this sea', es: 'antes en este mar' }
        },
        style: 'badge',
        colour,
        rank: 0.2,
        at: area.label
      }
    }
  ]
}

/** The arrows of passages, one for all that went the same way. */
function arrows(shown: readonly Shown[], situation: Situation): readonly MapFeature[] {
  const going = shown.flatMap((one) =>
    one.report.at && one.report.toward ? [{ ...one, from: one.report.at, toward: one.report.toward }] : []
  )
  return grouped(
    going,
    ({ from, toward, force }) => `${from.join()} ${toward.join()} ${sideColour(force.owner, situation)}`
  ).flatMap((members) => {
    const [first] = members
    if (!first) return []
    const there = members.some(({ standing }) => isThere(standing.status))
    return [
      {
        id: `way-${first.force.id}`,
        title: first.force.title,
        opens: members.map(({ force }) => force.id),
        shape: { kind: 'lines' as const, lines: [[first.from, first.toward]] },
        symbol: passageSymbol(sideColour(first.force.owner, situation), there)
      }
    ]
  })
}

/** Where elements had been before within a short stretch of days: the extents, each with its day. */
function tracks(shown: readonly Shown[], situation: Situation): readonly MapFeature[] {
  const before = shown.flatMap(({ force, standing, report }) =>
    standing.earlier.flatMap(({ at, where, when }) =>
      at === null ||
      when === null ||
      at.join() === report.at?.join() ||
      (where.kind !== 'circle' && where.kind !== 'position')
        ? []
        : [
            {
              force,
              at,
              sea: where.sea,
              day: when.start,
              radius: where.kind === 'circle' ? where.radius : where.precision,
              colour: sideColour(force.owner, situation)
            }
          ]
    )
  )
  return grouped(before, ({ at, radius, day, colour }) => `${at.join()} ${radius} ${day} ${colour}`).flatMap(
    (members): readonly MapFeature[] => {
      const [first] = members
      if (!first) return []
      const { at, radius, colour, sea } = first
      const ring = disc(at, radius)
      const day = textOf((language) => formatDay(first.day, language, 'short'))
      const [top = at, ...others] = rim(ring, [180, 0, 90, 270])
      return [
        {
          id: `earlier-${first.force.id}-${first.day}-${at.join()}`,
          title: textOf(
            (language) => `${members.map(({ force }) => force.title[language]).join('; ')}: ${day[language]}`
          ),
          opens: [...new Set(members.map(({ force }) => force.id))],
          shape: { kind: 'polygons', polygons: [[ring]] },
          symbol: circleSymbol(colour, false),
          ...(sea === undefined ? {} : { pane: 'sea' as const }),
          label: { text: day, style: 'line', rank: 0.6, at: top, others }
        }
      ]
    }
  )
}

function isShort({ question: { from, to }, situation }: LayerInput): boolean {
  const days = (start: string, end: string) => (Date.parse(end) - Date.parse(start)) / 86_400_000
  return from !== null && days(from, to ?? situation.file.span.end) <= shortStretch
}

/** What the layer of forces draws: waters, tracks, circles, passages and sites. */
export function forceFeatures(input: LayerInput): readonly MapFeature[] {
  const { situation } = input
  const shown = shownForces(input)
  const isIn = <K extends Report['where']['kind']>(kind: K) => shown.filter(({ report }) => report.where.kind === kind)
  const sites = isIn('position').flatMap((one) => (one.report.at ? [siteFeature(one, one.report.at)] : []))
  const circles = grouped(
    isIn('circle'),
    ({ report, force }) =>
      `${report.at?.join()} ${report.where.kind === 'circle' ? report.where.radius : ''} ${sideColour(force.owner, situation)}`
  ).flatMap((members) => {
    const report = members[0]?.report
    return report?.at && report.where.kind === 'circle'
      ? circleFeature(members, report.at, report.where.radius, situation)
      : []
  })
  const areaOf = ({ report }: Shown) => (report.where.kind === 'area' ? report.where.area : '')
  const waters = grouped(isIn('area'), (one) => `${areaOf(one)} ${sideColour(one.force.owner, situation)}`).flatMap(
    (members) => (members[0] ? watersFeature(members, areaOf(members[0]), situation) : [])
  )
  return [
    ...waters,
    ...(isShort(input) ? tracks(shown, situation) : []),
    ...circles,
    ...arrows(shown, situation),
    ...sites
  ]
}
