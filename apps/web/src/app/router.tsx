import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { database } from '../shared/store/database.js';
import { Crash, NotFound } from './fallbacks.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound, errorComponent: Crash });

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: async () => {
    // storage that cannot be read is told on the page itself
    const projects = await database.project.count().catch(() => 0);
    throw redirect({ to: projects > 0 ? '/today' : '/start', replace: true });
  },
});

/** A page without anything of its own in its address: its path, and the component that is loaded when it is opened. */
function page<Path extends string>(path: Path, component: ReturnType<typeof lazyRouteComponent>) {
  return createRoute({ getParentRoute: () => root, path, component });
}

const start = page(
  '/start',
  lazyRouteComponent(() => import('../features/start/start-page.js'), 'StartPage'),
);
const today = page(
  '/today',
  lazyRouteComponent(() => import('../features/today/today-page.js'), 'TodayPage'),
);
const programs = createRoute({
  getParentRoute: () => root,
  path: '/programs',
  // how the programs are looked at; the page reads it, and takes what it does not know as plain
  validateSearch: (search: Record<string, unknown>): Record<string, string> =>
    Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)])),
  component: lazyRouteComponent(() => import('../features/programs/programs-page.js'), 'ProgramsPage'),
});
const program = page(
  '/programs/$id',
  lazyRouteComponent(() => import('../features/program/program-page.js'), 'ProgramPage'),
);
const compare = createRoute({
  getParentRoute: () => root,
  path: '/compare',
  /** Program ids with points between them. */
  validateSearch: (search: Record<string, unknown>): { ids?: string } =>
    typeof search['ids'] === 'string' ? { ids: search['ids'] } : {},
  component: lazyRouteComponent(() => import('../features/compare/compare-page.js'), 'ComparePage'),
});
const guide = page(
  '/guide',
  lazyRouteComponent(() => import('../features/guide/guide-page.js'), 'GuidePage'),
);
const article = page(
  '/guide/$id',
  lazyRouteComponent(() => import('../features/guide/article-page.js'), 'ArticlePage'),
);
const glossary = createRoute({
  getParentRoute: () => root,
  path: '/glossary',
  /** A word to be shown at once, by id. */
  validateSearch: (search: Record<string, unknown>): { word?: string } =>
    typeof search['word'] === 'string' ? { word: search['word'] } : {},
  component: lazyRouteComponent(() => import('../features/glossary/glossary-page.js'), 'GlossaryPage'),
});
const preferences = page(
  '/preferences',
  lazyRouteComponent(() => import('../features/preferences/preferences-page.js'), 'PreferencesPage'),
);
const data = page(
  '/data',
  lazyRouteComponent(() => import('../features/data/data-page.js'), 'DataPage'),
);
const look = page(
  '/look',
  lazyRouteComponent(() => import('../features/data/look-page.js'), 'LookPage'),
);
const method = page(
  '/method',
  lazyRouteComponent(() => import('../features/method/method-page.js'), 'MethodPage'),
);

/** The parts of the applications page, as its address names them. */
const boardViews = ['board', 'day', 'slots', 'add'] as const;

const applications = createRoute({
  getParentRoute: () => root,
  path: '/applications',
  validateSearch: (search: Record<string, unknown>): { view?: (typeof boardViews)[number] } => {
    const view = boardViews.find((known) => known === search['view']);
    return view === undefined ? {} : { view };
  },
  component: lazyRouteComponent(
    () => import('../features/applications/applications-page.js'),
    'ApplicationsPage',
  ),
});
const interviews = page(
  '/interviews',
  lazyRouteComponent(() => import('../features/interviews/interviews-page.js'), 'InterviewsPage'),
);
const interview = page(
  '/interviews/$id',
  lazyRouteComponent(() => import('../features/interviews/interview-page.js'), 'InterviewPage'),
);
const seasonEnd = page(
  '/season-end',
  lazyRouteComponent(() => import('../features/season-end/season-end-page.js'), 'SeasonEndPage'),
);
const forecast = page(
  '/forecast',
  lazyRouteComponent(() => import('../features/forecast/forecast-page.js'), 'ForecastPage'),
);
/** The parts of the page of rotations, as its address names them. */
const rotationsViews = ['hosts', 'portfolio', 'calendar', 'offers'] as const;

const rotations = createRoute({
  getParentRoute: () => root,
  path: '/rotations',
  validateSearch: (search: Record<string, unknown>): { view?: (typeof rotationsViews)[number] } => {
    const view = rotationsViews.find((known) => known === search['view']);
    return view === undefined ? {} : { view };
  },
  component: lazyRouteComponent(() => import('../features/rotations/rotations-page.js'), 'RotationsPage'),
});

/** The parts of one rotation's page, and of the notebook, as addresses name them. */
const rotationViews = ['before', 'notebook', 'half-time', 'end'] as const;
const notebookParts = ['entries', 'tonight', 'tomorrow', 'counts'] as const;

const rotation = createRoute({
  getParentRoute: () => root,
  path: '/rotations/$id',
  validateSearch: (
    search: Record<string, unknown>,
  ): { view?: (typeof rotationViews)[number]; show?: (typeof notebookParts)[number] } => {
    const view = rotationViews.find((known) => known === search['view']);
    const show = notebookParts.find((known) => known === search['show']);
    return { ...(view === undefined ? {} : { view }), ...(show === undefined ? {} : { show }) };
  },
  component: lazyRouteComponent(() => import('../features/rotation/rotation-page.js'), 'RotationPage'),
});
const notebook = createRoute({
  getParentRoute: () => root,
  path: '/notebook',
  validateSearch: (search: Record<string, unknown>): { show?: (typeof notebookParts)[number] } => {
    const show = notebookParts.find((known) => known === search['show']);
    return show === undefined ? {} : { show };
  },
  component: lazyRouteComponent(() => import('../features/rotation/notebook-page.js'), 'NotebookPage'),
});
const letters = page(
  '/letters',
  lazyRouteComponent(() => import('../features/letters/letters-page.js'), 'LettersPage'),
);
const letter = page(
  '/letters/$id',
  lazyRouteComponent(() => import('../features/letters/letter-page.js'), 'LetterPage'),
);
const people = page(
  '/people',
  lazyRouteComponent(() => import('../features/people/people-page.js'), 'PeoplePage'),
);
const person = page(
  '/people/$id',
  lazyRouteComponent(() => import('../features/people/person-page.js'), 'PersonPage'),
);
const stories = page(
  '/stories',
  lazyRouteComponent(() => import('../features/stories/stories-page.js'), 'StoriesPage'),
);

/** The parts of the rank list, as its address names them; the page takes what it does not know as the list. */
const rankList = createRoute({
  getParentRoute: () => root,
  path: '/rank-list',
  validateSearch: (search: Record<string, unknown>): { view?: string } =>
    typeof search['view'] === 'string' ? { view: search['view'] } : {},
  component: lazyRouteComponent(() => import('../features/rank-list/rank-list-page.js'), 'RankListPage'),
});

/** The parts of the plan page, as its address names them. */
const views = [
  'list',
  'portfolio',
  'what-if',
  'why',
  'signals',
  'rotations',
  'money',
  'dates',
  'rules',
] as const;

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  /** A part, and within the list or what-if a program, by id, to begin with. */
  validateSearch: (search: Record<string, unknown>): { view?: (typeof views)[number]; program?: string } => {
    const view = views.find((known) => known === search['view']);
    const program = search['program'];
    return {
      ...(view === undefined ? {} : { view }),
      ...(typeof program === 'string' ? { program } : {}),
    };
  },
  component: lazyRouteComponent(() => import('../features/plan/plan-page.js'), 'PlanPage'),
});

/** Pages that a school's own server adds; from anywhere else they say that there is none. */
const staffViews = ['cohort', 'collisions', 'links', 'log'] as const;

const staff = createRoute({
  getParentRoute: () => root,
  path: '/staff',
  /** The secret of an invitation, a part, or a student by id. */
  validateSearch: (
    search: Record<string, unknown>,
  ): { invitation?: string; view?: (typeof staffViews)[number]; student?: string } => {
    const view = staffViews.find((known) => known === search['view']);
    const { invitation, student } = search;
    return {
      ...(view === undefined ? {} : { view }),
      ...(typeof invitation === 'string' ? { invitation } : {}),
      ...(typeof student === 'string' ? { student } : {}),
    };
  },
  component: lazyRouteComponent(() => import('../features/staff/staff-page.js'), 'StaffPage'),
});
const join = createRoute({
  getParentRoute: () => root,
  path: '/join',
  /** The secret of a link to join, or of one's own page; or staff who take in a file. */
  validateSearch: (search: Record<string, unknown>): { link?: string; mine?: string; as?: 'staff' } => {
    const { link, mine } = search;
    if (search['as'] === 'staff') return { as: 'staff' };
    if (typeof mine === 'string') return { mine };
    return typeof link === 'string' ? { link } : {};
  },
  component: lazyRouteComponent(() => import('../features/data/join-page.js'), 'JoinPage'),
});

/** Addresses live behind the `#`, so that the built folder works on any plain file server. */
export const router = createRouter({
  routeTree: root.addChildren([
    home,
    start,
    today,
    plan,
    applications,
    forecast,
    interviews,
    interview,
    seasonEnd,
    rankList,
    rotations,
    rotation,
    notebook,
    letters,
    letter,
    people,
    person,
    stories,
    programs,
    program,
    compare,
    guide,
    article,
    glossary,
    preferences,
    data,
    look,
    method,
    staff,
    join,
  ]),
  history: createHashHistory(),
  defaultPreload: 'intent',
  scrollRestoration: true,
  // numbers in addresses, such as program ids, stay text
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(
      Object.entries(search).map(([key, value]): [string, string] => [key, String(value)]),
    ).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
