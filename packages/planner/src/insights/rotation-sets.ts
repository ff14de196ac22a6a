import type { Profile } from '@matchwright/dossier';
import type { PlanChoice, PlanSession } from '../plan-session.js';
import { profilesWithLetters } from '../rotations/rotation-letters.js';
import { modeOf, signalOf } from '../scenario/mode-order.js';
import { gainOfChange, stateOf } from '../scenario/plan-state.js';
import { choiceOver } from './asked.js';

/** The best plan with exactly some rotations, under the letters that they bring. */
export type RotationSets = {
  /** Net points of the plan with rotations at exactly these programs; each is worked out once. */
  readonly netOf: (hosts: readonly string[]) => number;
  /** Whether the person's limits and rules allow so many rotations, of all and of IR. */
  readonly mayTake: (hosts: readonly string[]) => boolean;
  /** The likely best of some hosts, the best first: what a rotation there adds to the plan's present state, net. */
  readonly likelyBest: (hosts: readonly string[], count: number) => string[];
};

/**
 * Rotations by sets: the rest of the plan is chosen anew around each. A rotation counts with its own effect and with one
 * letter of its specialty, as the letter plan counts them.
 */
export function rotationSets(session: PlanSession, profile: Profile = session.profile): RotationSets {
  const own = session.choice();
  const known = new Map<string, number>();
  const withLetters = profilesWithLetters(profile);
  const { setting, problem } = session.problem({ profile });
  const isIr = (host: string): boolean => setting.programs.get(host)?.specialty === 'IR';
  return {
    mayTake: (hosts) =>
      hosts.length <= problem.limits.rotations && hosts.filter(isIr).length <= problem.limits.irRotations,
    netOf: (hosts) => {
      const key = hosts.toSorted().join(' ');
      const found = known.get(key);
      if (found !== undefined) return found;
      const ir = hosts.filter(isIr).length;
      const { net } = session.refine(
        { profile: withLetters({ IR: ir, DR: hosts.length - ir }), rotations: new Set(hosts) },
        own,
      );
      known.set(key, net);
      return net;
    },
    likelyBest: (hosts, count) => likelyBest(session, profile, own, hosts).slice(0, count),
  };
}

function likelyBest(
  session: PlanSession,
  profile: Profile,
  own: PlanChoice,
  hosts: readonly string[],
): string[] {
  const { problem, chances } = session.problem({ profile, rotations: new Set(hosts) });
  const without = session.problem({ profile }).problem;
  const plain = choiceOver(chances, own.modes).map((m) => (m < 0 ? m : modeOf(signalOf(m), false)));
  // rows of hosts hold rotation modes alone: the state starts without them
  const state = stateOf(
    problem,
    plain.map((m, o) => (problem.required[o] >= 3 ? -1 : m)),
  );
  const place = new Map(chances.options.map(({ id }, o) => [id, o]));
  const worth = new Map(
    hosts.flatMap((host): [string, number][] => {
      const o = place.get(host);
      if (o === undefined) return [];
      const mode = modeOf(signalOf(plain[o]), true);
      const gain = gainOfChange(problem, state, o, mode) / problem.scenarios;
      const before = gainOfChange(without, state, o, Math.max(0, plain[o]));
      return [
        [host, gain - before / problem.scenarios - problem.pointsPerDollar * problem.rotationDollars[o]],
      ];
    }),
  );
  return [...worth].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([host]) => host);
}
