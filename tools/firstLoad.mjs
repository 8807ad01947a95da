/**
 * How the page comes: what `entry` needs in one file, which asks for all else; what `start` needs beyond that in another, React apart;
 * and in a third what follows once the map's first picture stands, beginning with the modules of `later`. Otherwise each part that something
 * has in common with them would be a file of its own, to be asked for and packed alone. Libraries outside of `source` stay as they
 * are: their indexes name far more than is used.
 */
export function firstLoad({ source, entry, start, later }) {
  const group = (name, roots, test, priority) => {
    let members
    return {
      test,
      priority,
      name: (id, graph) => ((members ??= needs(roots, graph)).has(id) ? name : null)
    }
  }
  const own = (id) => id.startsWith(source)
  return [
    group('index', [entry], /./, 3),
    // It begins in a task of its own.
    group('react', [start], /\/node_modules\/(react|react-dom|scheduler)\//, 3),
    group('start', [start], own, 2),
    group('later', later, own, 1)
  ]
}

/** All that modules import at once, they themselves included. */
function needs(ids, graph, found = new Set()) {
  for (const id of ids) {
    if (found.has(id)) continue
    found.add(id)
    needs(graph.getModuleInfo(id)?.importedIds ?? [], graph, found)
  }
  return found
}
