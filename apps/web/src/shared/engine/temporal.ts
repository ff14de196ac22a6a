import type { Temporal as TemporalOf } from 'temporal-polyfill';

/**
 * What stands in for `temporal-polyfill` in the app: the browser's own Temporal where it has one, and only else the
 * polyfill (20 kB). The whole page uses the same of the two.
 */
export const Temporal: typeof TemporalOf =
  // both follow the same standard, which the polyfill's types describe
  (Reflect.get(globalThis, 'Temporal') as typeof TemporalOf | undefined) ??
  (await import('temporal-polyfill/implementation')).Temporal;
