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
    throw redirect({ to: projects > 0 ? '/plan' : '/start', replace: true });
  },
});

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  component: lazyRouteComponent(() => import('../features/start/start-page.js'), 'StartPage'),
});

/** The parts of the plan page, as its address names them. */
const views = ['list', 'signals', 'rotations', 'money', 'dates', 'rules'] as const;

const plan = createRoute({
  getParentRoute: () => root,
  path: '/plan',
  validateSearch: (search: Record<string, unknown>): { view?: (typeof views)[number] } => {
    const view = views.find((known) => known === search['view']);
    return view === undefined ? {} : { view };
  },
  component: lazyRouteComponent(() => import('../features/plan/plan-page.js'), 'PlanPage'),
});

const programs = createRoute({
  getParentRoute: () => root,
  path: '/programs',
  component: lazyRouteComponent(() => import('../features/programs/programs-page.js'), 'ProgramsPage'),
});

const program = createRoute({
  getParentRoute: () => root,
  path: '/programs/$id',
  component: lazyRouteComponent(() => import('../features/program/program-page.js'), 'ProgramPage'),
});

const data = createRoute({
  getParentRoute: () => root,
  path: '/data',
  component: lazyRouteComponent(() => import('../features/data/data-page.js'), 'DataPage'),
});

const method = createRoute({
  getParentRoute: () => root,
  path: '/method',
  component: lazyRouteComponent(() => import('../features/method/method-page.js'), 'MethodPage'),
});

/** Addresses live behind the `#`, so that the built folder works on any plain file server. */
export const router = createRouter({
  routeTree: root.addChildren([home, start, plan, programs, program, data, method]),
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
