/** What this file reads of the bundler's module graph. */
type Graph = {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
};

const engine = /[\\/]packages[\\/]\w+[\\/]src[\\/]/;
const words = /[\\/]shared[\\/]messages[\\/]/;
const framework =
  /[\\/]node_modules[\\/](react|react-dom|scheduler|@tanstack[\\/](react-router|router-core|history|store|react-store)|use-sync-external-store)[\\/]/;

/** The modules that `entry` reaches, with itself: before it runs, or `ever`. What `leaves` tells is not gone into. */
function reached(entry: string, graph: Graph, ever: boolean, leaves?: (id: string) => boolean) {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id) || leaves?.(id)) continue;
    found.add(id);
    const info = graph.getModuleInfo(id);
    open.push(...(info?.importedIds ?? []), ...((ever && info?.dynamicallyImportedIds) || []));
  }
  return found;
}

/**
 * Groups modules into few files: each file is a request, and forty requests of some hundred bytes each hold the first
 * picture up longer than their bytes do. `page` and `worker` are the modules that the two start with. What the worker may
 * reach stays out of the page's files, which do not run in a worker. The engine and the words are left to the bundler: of
 * them a page takes single functions and sentences, and the bundler knows which.
 */
export function chunkGroups(page: string, worker: string) {
  let known: { readonly start: ReadonlySet<string>; readonly worker: ReadonlySet<string> } | undefined;
  const parts = (graph: Graph) =>
    (known ??= {
      start: reached(page, graph, false, (id) => engine.test(id) || words.test(id)),
      worker: reached(worker, graph, true),
    });
  const start = (id: string, graph: Graph): string | null =>
    parts(graph).start.has(id) && !parts(graph).worker.has(id) ? 'start' : null;
  const common = (id: string, graph: Graph): string | null =>
    parts(graph).worker.has(id) || [...reached(id, graph, false)].some((needs) => engine.test(needs))
      ? null
      : 'common';
  const alone = { includeDependenciesRecursively: false } as const;
  return [
    // changes seldom, so that a new version of the app finds it kept
    { name: 'base', test: framework, priority: 3 },
    { ...alone, name: start, debugName: 'start', priority: 2 },
    // what many pages draw with, little enough to come with the first of them
    {
      ...alone,
      name: common,
      debugName: 'common',
      test: /[\\/]web[\\/]src[\\/]shared[\\/](?!messages)/,
      minShareCount: 3,
      priority: 1,
    },
  ];
}
