import * as v from 'valibot'
import {
  AreaFeature,
  DeploymentFeature,
  DisputeFeature,
  EventFeature,
  ForceFeature,
  PlaceFeature,
  StrikeFeature
} from './feature'
import { IsletFeature, NameFeature } from './names'
import { Changes, SituationFile } from './situationFile'
import { Sources } from './source'
import { StoryFile } from './story'

const collection = <F extends v.GenericSchema>(feature: F) =>
  v.strictObject({ $schema: v.optional(v.string()), type: v.literal('FeatureCollection'), features: v.array(feature) })

/** The files of a situation and what each must be. */
export const files = {
  'situation.json': SituationFile,
  'sources.json': v.strictObject({ $schema: v.optional(v.string()), sources: Sources }),
  'changes.json': v.strictObject({ $schema: v.optional(v.string()), changes: Changes }),
  'strikes.geojson': collection(StrikeFeature),
  'events.geojson': collection(EventFeature),
  'forces.geojson': collection(ForceFeature),
  'deployment.geojson': collection(DeploymentFeature),
  'places.geojson': collection(PlaceFeature),
  'areas.geojson': collection(AreaFeature),
  'disputes.geojson': collection(DisputeFeature),
  'names.geojson': collection(NameFeature),
  'islets.geojson': collection(IsletFeature),
  'story.json': StoryFile
} as const

/** Name of a file of a situation. */
export type FileName = keyof typeof files
/** The file that a situation may lack, and that is left out when it is wrong. */
export type OptionalFile = 'story.json'
/** A file without which there is no situation. */
export type NeededFile = Exclude<FileName, OptionalFile>
/** The files without which there is no situation. */
export const neededFiles = (Object.keys(files) as FileName[]).filter((name) => name !== 'story.json') // the table's own keys
/** What a file holds once it is checked. */
export type FileContent<N extends FileName> = v.InferOutput<(typeof files)[N]>
