import type { QuestionValue, Questions } from '@matchwright/dossier';
import type { PlanSession } from '../plan-session.js';
import { gainOfChange, setMode, stateOf } from '../scenario/plan-state.js';
import { dollarsOfChange, addUsage, usageOf } from '../scenario/spending.js';
import { choiceOver, namesOf, netUnder } from './asked.js';
import { hostOpenness } from './host-openness.js';
import { rotationSets, type RotationSets } from './rotation-sets.js';
import { scoreNodes } from './score-nodes.js';

/** Hosts whose answer is worked out in full: the likely best of all that could be asked. */
const askedInFull = 6;
/** Open hosts among which the plan that asks nobody chooses. */
const openTried = 4;

/** What to find out next. */
export function nextQuestions(session: PlanSession): Questions {
  const { setting } = session.problem();
  const openness = hostOpenness(setting);
  const sets = rotationSets(session);
  const nameOf = namesOf(setting);
  const base = bestOf(sets, sets.likelyBest(openness.open, openTried), arrangedOf(session));
  const threeMore = bestThree(session);
  const askFor = new Map(openness.ask.map(({ program, questions }) => [program, questions]));
  const hosts = sets.likelyBest([...askFor.keys()], askedInFull).map((program): QuestionValue => {
    const pointsIfYes = Math.max(0, gainWith(sets, base, program, arrangedOf(session)));
    const points = openness.yes.mid * pointsIfYes;
    return {
      kind: 'host',
      program,
      name: nameOf(program),
      points,
      pointsIfYes,
      yes: openness.yes,
      beatsThreeMore: points > threeMore.points,
      ask: [...(askFor.get(program) ?? [])],
    };
  });
  const questions = [...hosts, ...scoreQuestion(session, threeMore.points)].filter(
    ({ points }) => points > 0,
  );
  return {
    questions: questions.toSorted((a, b) => b.points - a.points || (a.name < b.name ? -1 : 1)),
    threeMore,
    withoutAsking: base.net,
    assumptions: [
      `A host that reports nothing is taken to be open as often as those that report: ${openness.yes.k} of ${openness.yes.n}. Hosts that are silent may differ.`,
      'The answer is set against the best plan that counts on open hosts alone. An open host may still refuse: see the two stages.',
      'A rotation counts with its effect at the host and with one letter of its specialty; its cost is taken off at your own rate. Asking costs nothing.',
    ],
  };
}

type Base = { readonly hosts: readonly string[]; readonly net: number };

function arrangedOf({ profile }: PlanSession): string[] {
  return profile.rotations.arranged.map(({ program }) => program);
}

/** The best set of some hosts, grown one by one. */
function bestOf(sets: RotationSets, hosts: readonly string[], arranged: readonly string[]): Base {
  let best: Base = { hosts: arranged, net: sets.netOf(arranged) };
  for (;;) {
    let next = best;
    for (const host of hosts) {
      if (best.hosts.includes(host)) continue;
      const taken = [...best.hosts, host];
      if (!sets.mayTake(taken)) continue;
      const net = sets.netOf(taken);
      if (net > next.net) next = { hosts: taken, net };
    }
    if (next === best) return best;
    best = next;
  }
}

/** Net points that one more open host adds: as a further rotation, or in place of one of the plan's. */
function gainWith(sets: RotationSets, base: Base, host: string, arranged: readonly string[]): number {
  const instead = base.hosts
    .filter((each) => !arranged.includes(each))
    .map((out) => [...base.hosts.filter((each) => each !== out), host]);
  const ways = [[...base.hosts, host], ...instead].filter((taken) => sets.mayTake(taken));
  return Math.max(0, ...ways.map((taken) => sets.netOf(taken) - base.net));
}

/** The three applications that add most to the plan as it stands, whatever limit they break; money aside. */
function bestThree(session: PlanSession): Questions['threeMore'] {
  const { problem, chances } = session.problem();
  const mode = choiceOver(chances, session.choice().modes);
  const state = stateOf(problem, mode);
  const usage = usageOf(problem, mode);
  const programs: string[] = [];
  let points = 0;
  let dollars = 0;
  for (let n = 0; n < 3; n++) {
    let best = -1;
    let most = 0;
    for (let option = 0; option < problem.options; option++) {
      if (state.mode[option] >= 0 || (problem.allowed[option] & 1) === 0) continue;
      const gain = gainOfChange(problem, state, option, 0) / problem.scenarios;
      if (gain > most) [best, most] = [option, gain];
    }
    if (best < 0) break;
    dollars += dollarsOfChange(problem, usage, best, -1, 0);
    points += most;
    programs.push(chances.options[best].id);
    addUsage(problem, usage, best, -1, 0);
    setMode(problem, state, best, 0);
  }
  return { points, dollars, programs };
}

/** What knowing the score before choosing is worth: the plan made for each score against this one under each. */
function scoreQuestion(session: PlanSession, three: number): QuestionValue[] {
  const nodes = scoreNodes(session.profile);
  if (nodes.length < 2) return [];
  const own = session.choice();
  const points = nodes.reduce((sum, { profile, share }) => {
    const held = netUnder(session.problem({ profile }), own.modes);
    return sum + share * Math.max(0, session.refine({ profile }, own).net - held);
  }, 0);
  return [
    {
      kind: 'score',
      program: null,
      name: 'Step 2 CK',
      points,
      pointsIfYes: null,
      yes: null,
      beatsThreeMore: points > three,
      ask: ['Your Step 2 CK score, once you have it.'],
    },
  ];
}
