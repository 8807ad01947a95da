import { nearest } from './nearest'
import { at, type Check, Words } from './subject'

/** An id that was ever published is still there, or has a tombstone; versions follow each other; the file names the last one. */
export const permanence: Check = ({ situation, of, fault }) => {
  const { changes, items, file } = situation
  const added = new Set<string>()
  const buried = new Map<string, string>()
  const address = (version: number, ...keys: readonly PropertyKey[]) => at('changes.json', 'changes', version, ...keys)

  changes.forEach(({ version, date, added: ids, changed, withdrawn }, index) => {
    const before = changes[index - 1]
    if (before && order(version) <= order(before.version)) {
      fault(
        address(index, 'version'),
        `a version after ${before.version}`,
        version,
        'list the versions from the first to the last'
      )
    }
    if (before && date < before.date)
      fault(address(index, 'date'), `a day from ${before.date} on`, date, 'correct the day')
    ids.forEach((id, position) => {
      if (added.has(id) && !buried.has(id))
        fault(address(index, 'added', position), 'an id that no earlier version added', id, 'remove it here')
      if (buried.has(id))
        fault(
          address(index, 'added', position),
          'an id that was not withdrawn before',
          id,
          'give the new feature an id of its own'
        )
      added.add(id)
    })
    changed.forEach((id, position) => {
      if (!added.has(id)) fault(address(index, 'changed', position), 'an id that was added before', id, hint(id, added))
    })
    withdrawn.forEach(({ id }, position) => {
      const here = address(index, 'withdrawn', position, 'id')
      if (!added.has(id)) fault(here, 'an id that was added before', id, hint(id, added))
      if (items.has(id)) fault(here, 'no feature with the id of a tombstone', id, 'remove the feature or the tombstone')
      buried.set(id, version)
    })
  })

  changes.forEach(({ version, added: ids }, index) =>
    ids.forEach((id, position) => {
      if (items.has(id) || buried.has(id)) return
      const mend = 'restore the feature, or add its id with title and reason to "withdrawn" of the new version'
      fault(
        address(index, 'added', position),
        `a feature or a tombstone for what version ${version} added`,
        new Words(`neither for ${JSON.stringify(id)}`),
        mend
      )
    })
  )
  const last = changes.at(-1)
  for (const id of items.keys()) {
    if (!added.has(id))
      fault(
        of(id, 'id'),
        'an id that changes.json lists as added',
        id,
        `add it to "added" of version ${last?.version ?? ''}; from then on it is permanent`
      )
  }
  if (last && last.version !== file.version) {
    fault(
      at('situation.json', 'version'),
      `${last.version}, the last version in changes.json`,
      file.version,
      'give both the same version'
    )
  }
}

function order(version: string): number {
  return version.split('.').reduce((sum, part) => sum * 10_000 + Number(part), 0)
}

function hint(id: string, known: ReadonlySet<string>): string {
  const near = nearest(id, [...known])
  return near === null ? 'add it to the version in which it first appeared' : `did you mean "${near}"?`
}
