import type { Forecast } from './forecast.js';
import { byRoute, type ByRoute, type Route } from './forecast-routes.js';
import { scoreEnding, type EndingScore } from './scoring.js';

/** What a season's forecast said on one day, and how good that was once the ending was known. */
export type ScoredDay = EndingScore & {
  /** ISO date; null before anything was heard. */
  readonly on: string | null;
  readonly chances: ByRoute<number>;
};

/**
 * Scores a season's forecast against its ending: before anything was heard, and as each month ended (the last day on
 * which something was told, at most `until`).
 */
export function scoredTimeline(
  { byRoute: routes, timeline }: Pick<Forecast, 'byRoute' | 'timeline'>,
  ending: Route,
  until: string,
): readonly ScoredDay[] {
  const scored = (on: string | null, chances: ByRoute<number>): ScoredDay => ({
    on,
    chances,
    ...scoreEnding(chances, ending),
  });
  const lastOfMonth = new Map<string, ScoredDay>();
  for (const step of timeline) {
    if (step.on === null || step.on > until) continue;
    lastOfMonth.set(
      step.on.slice(0, 7),
      scored(
        step.on,
        byRoute((route) => step.routes[route].mid),
      ),
    );
  }
  return [
    scored(
      null,
      byRoute((route) => routes[route].before.mid),
    ),
    ...lastOfMonth.values(),
  ];
}
