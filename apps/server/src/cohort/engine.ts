import {
  fail,
  ok,
  overlay,
  programById,
  tracksByProgram,
  type Program,
  type Result,
  type RotationGuide,
} from '@matchwright/almanac';
import { readProfile, type Mode, type Plan, type Profile, type Records } from '@matchwright/dossier';
import { readProject, type ProjectFile } from '@matchwright/exchange';
import {
  createPlanSession,
  engineVersion,
  planOf,
  programPoints,
  type PlanChoice,
  type PlanFigures,
  type PlanSession,
} from '@matchwright/planner';
import { profileWithRecords } from '@matchwright/season';
import { loadGuide, loadPacks, type Packs } from '@matchwright/shipped';
import type { FigureLine, StudentFigures } from './figures.js';
import { letterFigures } from './letter-figures.js';
import { openTasks } from './open-tasks.js';

/** The engine with its packs, as the cohort needs it. One at a time in a process: a session fills the processor. */
export type Engine = {
  /** Engine and packs by name: figures made with others are worked out anew. */
  readonly madeWith: string;
  /** Everything that the cohort shows of one student's file; issues where the file cannot be worked with. */
  readonly figures: (text: string) => Result<StudentFigures>;
  /** The chance under the student's plan, and with some of its lines changed, on the same drawn seasons. */
  readonly compare: (text: string, modes: ChangedModes) => Result<Compared>;
};

/** By program: another mode, or none. */
export type ChangedModes = Readonly<Record<string, Mode | 'out'>>;

/** Chances before and after a change, and the plan's lines after it. */
export type Compared = {
  readonly before: PlanFigures['match'];
  readonly after: PlanFigures['match'];
  readonly lines: readonly FigureLine[];
};

/** A made plan is chosen on as many seasons as the app chooses on; a shared one needs none to choose. */
const chooseOn = { made: 1024, own: 64 } as const;

export async function createEngine(): Promise<Engine> {
  const [packs, guide] = await Promise.all([loadPacks(), loadGuide()]);
  return {
    madeWith: `${engineVersion} ${packs.almanac.asOf}`,
    figures: (text) => {
      const opened = openStudent(packs, text);
      return opened.ok ? ok(figuresOf(packs, guide, opened.value)) : opened;
    },
    compare: (text, modes) => {
      const opened = openStudent(packs, text);
      if (!opened.ok) return opened;
      const { session, choice } = opened.value;
      const changed = { ...opened.value, choice: withModes(choice, modes) };
      return ok({
        before: session.evaluate({}, choice).match,
        after: session.evaluate({}, changed.choice).match,
        lines: figuresOf(packs, guide, changed).lines,
      });
    },
  };
}

function withModes(choice: PlanChoice, change: ChangedModes): PlanChoice {
  const modes = new Map(choice.modes);
  for (const [program, mode] of Object.entries(change)) {
    if (mode === 'out') modes.delete(program);
    else modes.set(program, mode);
  }
  return { ...choice, modes };
}

type Opened = {
  readonly profile: Profile;
  readonly records: Records;
  readonly leftOut: readonly string[];
  readonly session: PlanSession;
  readonly choice: PlanChoice;
  readonly own: boolean;
};

function openStudent({ almanac, odds, played }: Packs, text: string): Result<Opened> {
  const file = readProject(text);
  if (!file.ok) return file;
  const answers = answersOf(file.value, almanac);
  if (!answers.ok) return answers;
  const { records, plan, leftOut } = file.value;
  const { profile } = profileWithRecords(answers.value, records);
  const modes = plan === null ? null : modesOf(plan);
  const session = createPlanSession({
    almanac,
    odds,
    pack: played ?? undefined,
    profile,
    scenarios: modes === null ? chooseOn.made : chooseOn.own,
  });
  const choice =
    modes === null ? session.choice() : { profile, modes, points: 0, net: 0, dollars: 0, price: 0 };
  return ok({ profile, records, leftOut, session, choice, own: modes !== null });
}

/** The answers, checked against the packs as any profile is. */
function answersOf({ profile }: ProjectFile, almanac: Packs['almanac']): Result<Profile> {
  if (profile !== null) return readProfile(JSON.stringify(profile), 'profile', almanac);
  return fail([
    {
      code: 'no-answers',
      where: 'profile',
      expected: 'the answers among what is shared',
      hint: 'Without the answers nothing can be worked out. Share the file again with “Answers” ticked.',
    },
  ]);
}

function modesOf({ list }: Plan): ReadonlyMap<string, Mode> {
  return new Map(list.map(({ program, mode }) => [program, mode]));
}

function figuresOf(packs: Packs, guide: RotationGuide, opened: Opened): StudentFigures {
  const { profile, records, leftOut, session, choice, own } = opened;
  const almanac = overlay(packs.almanac, profile.facts).almanac;
  const plan = planOf(session.input, session, choice);
  const programs = programById(almanac);
  const places = placesBy(packs);
  const refused = plan.pMatch.refusal !== undefined;
  const { mid, low, high, refusal } = plan.pMatch;
  return {
    summary: {
      kind: profile.applicant.kind,
      goal: profile.goal,
      season: profile.season,
      match: refused ? null : { mid, low, high },
      ...(refusal === undefined ? {} : { refusal }),
      noPlace: refused ? null : noRadiology({ mid, low, high }),
      programs: plan.list.length,
      gold: count(plan, /gold$/),
      silver: count(plan, /silver$/),
      letters: letterFigures(almanac, profile, plan, records.letters),
      lettersShared: !leftOut.includes('letters'),
      tasksShared: !leftOut.includes('tasks'),
      open: openTasks(almanac, guide, profile, plan, records),
      plan: own ? 'own' : 'made',
    },
    lines: plan.list.map((item): FigureLine => {
      const { program, name, city, state, specialty, mode, pInvite, pMatch, refusal, marginal } = item;
      const why = refusal === undefined ? {} : { refusal };
      const taken = takenShare(item, profile, programs.get(program));
      const line = { program, name, city, state, specialty, mode, pInvite, pMatch, marginal, taken };
      return { ...line, ...why, places: places.get(program) ?? null };
    }),
  };
}

/** No IR or DR place is what is left of the chance of one. */
function noRadiology({ mid, low, high }: PlanFigures['match']): PlanFigures['match'] {
  return { mid: 1 - mid, low: 1 - high, high: 1 - low };
}

function count({ list }: Plan, mode: RegExp): number {
  return list.filter((item) => mode.test(item.mode)).length;
}

/** A line's contribution is the share of seasons in which its place is the one taken, times the place's points. */
function takenShare(item: Plan['list'][number], profile: Profile, program: Program | undefined): number {
  if (program === undefined || item.contribution === undefined) return 0;
  return Math.min(1, Math.max(0, item.contribution / programPoints(profile, program)));
}

function placesBy({ almanac }: Packs): ReadonlyMap<string, number> {
  return new Map(
    [...tracksByProgram(almanac)].flatMap(([program, tracks]): [string, number][] => {
      const open = tracks.filter(({ letter }) => letter !== 'R');
      const last = Math.max(...open.flatMap(({ results }) => Object.keys(results).map(Number)));
      if (!Number.isFinite(last)) return [];
      return [[program, open.reduce((sum, { results }) => sum + (results[last]?.quota ?? 0), 0)]];
    }),
  );
}
