/** The arrows of the house (ARCHITECTURE.md): each room may import only the rooms below it. */
const below = {
  match: [],
  almanac: [],
  dossier: ['almanac'],
  odds: ['almanac', 'dossier'],
  season: ['almanac', 'dossier'],
  market: ['almanac', 'dossier', 'match', 'odds'],
  planner: ['almanac', 'dossier', 'match', 'odds', 'market', 'season'],
  runner: ['almanac', 'dossier', 'match', 'odds', 'market', 'season', 'planner'],
  exchange: ['almanac', 'dossier'],
  shipped: ['almanac', 'dossier', 'match', 'odds', 'market'],
};

const rooms = Object.entries(below).map(([room, allowed]) => ({
  name: `arrows-${room}`,
  comment: `packages/${room} may import only: ${allowed.join(', ') || 'no other package'}`,
  severity: 'error',
  from: { path: `^packages/${room}/` },
  to: { path: '^(packages|apps)/', pathNot: `^packages/(${[room, ...allowed].join('|')})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    {
      name: 'no-reaching-inside',
      comment: "a package's public face is its index; everything else is private to it",
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/' },
      to: {
        path: '^packages/([^/]+)/(src|dist)/',
        pathNot: ['^packages/[^/]+/(src|dist)/(index|worker|node)\\.(ts|js|d\\.ts)$', '^packages/$2/'],
      },
    },
    {
      name: 'no-app-imports-an-app',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'features-stay-apart',
      comment: 'a page of the web app takes shared things from shared/, never from another page',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'pure-packages-touch-no-platform',
      comment:
        'files, network and clock are passed in; only runner knows workers, only shipped knows where files lie',
      severity: 'error',
      from: {
        path: '^packages/',
        pathNot: ['^packages/(runner|shipped)/', '^packages/[^/]+/test-(data|support)/', '\\.test\\.ts$'],
      },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'default'] },
  },
};
