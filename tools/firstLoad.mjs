/**
 * How the page comes first: what `entry` needs in one file, which asks for all else, and what `start` needs beyond that in another.
 * Otherwise each part that something later has in common with them would be a file of its own, to be asked for and packed alone.
 * Libraries outside of `source` stay as they are: their indexes name far more than is used.
 */
export function firstLoad({ source, entry, start }) {
  const group = (name, root, test, priority) => {
    let members
    return { test, priority, name: (id, graph) => ((members ??= needs(root, graph)).has(id) ? name : null) }
  }
  return [group('index', entry, /./, 2), group('start', start, (id) => id.startsWith(source), 1)]
}

/** All that a module imports at once, itself included. */
function needs(id, graph, found = new Set()) {
  if (found.has(id)) return found
  found.add(id)
  for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) needs(imported, graph, found)
  return found
}
