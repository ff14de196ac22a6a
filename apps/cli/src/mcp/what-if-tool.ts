import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { modeSchema } from '@matchwright/dossier';
import { dollars } from '@matchwright/exchange';
import {
  limitNames,
  profileUnder,
  tryables,
  tryChange,
  type PlanFigures,
  type WhatIf,
} from '@matchwright/planner';
import { overallRefusal } from '@matchwright/odds';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { askedOf, type Said } from './answered.js';
import type { Desk, OpenDesk } from './desk.js';
import { saidOutlook, saidOutlookSchema, type SaidOutlook } from './said-chance.js';

const changeShape = z.strictObject({
  step2ck: z.number().int().min(180).max(300).optional().describe('another Step 2 CK score'),
  dollars: z.number().min(0).max(100_000).optional().describe('most that may be spent, US dollars'),
  rotations: z.number().int().min(0).max(8).optional().describe('most visiting rotations'),
  modes: z
    .record(z.string(), z.union([modeSchema, z.literal('out')]))
    .default({})
    .describe('by program id: how to approach it, or "out" to leave it out'),
  chooseAnew: z
    .boolean()
    .default(false)
    .describe('choose the whole plan anew under the change instead of keeping the rest of it (some seconds)'),
});

const sideShape = z.object({
  outlook: saidOutlookSchema,
  dollars: z.number().int(),
  exceeded: z.array(z.enum(limitNames)),
});
const whatIfShape = z.object({
  before: sideShape,
  after: sideShape,
  /** Where the plan was chosen anew: what is done otherwise. */
  changes: z.array(
    z.object({ program: z.string(), name: z.string(), before: z.string(), after: z.string() }),
  ),
  evidence: z.string(),
});

type Side = z.output<typeof sideShape>;

/** Programs that are unknown, or that cannot be approached in the way asked for. */
function wrongModes({ session }: Desk, { modes }: WhatIf): readonly Issue[] {
  const possible = new Map(tryables(session).map((each) => [each.id, each.modes]));
  return Object.entries(modes).flatMap(([program, mode]): Issue[] => {
    const allowed = possible.get(program);
    if (allowed === undefined)
      return [
        {
          code: 'unknown-program',
          where: 'modes',
          found: program,
          expected: 'the id of a program that this plan can be made of (see the tool "plan")',
        },
      ];
    if (mode === 'out' || allowed.includes(mode)) return [];
    return [
      {
        code: 'not-possible',
        where: `modes.${program}`,
        found: mode,
        expected: [...allowed, 'out'].join(', '),
      },
    ];
  });
}

function sideOf(figures: PlanFigures, refusal: string | null): Side {
  return {
    outlook: saidOutlook(figures, refusal),
    dollars: Math.round(figures.dollars),
    exceeded: [...figures.exceeded],
  };
}

/** What one change does to the plan, judged on the same fresh seasons before and after. */
function whatIf(desk: Desk, change: WhatIf, chooseAnew: boolean): Result<Said> {
  const issues = wrongModes(desk, change);
  if (issues.length > 0) return fail(issues);
  const { session, packs } = desk;
  const own = session.choice();
  const profile = profileUnder(session.profile, { ...change, modes: {} });
  const chosen = chooseAnew ? session.resolve({ profile, modes: change.modes }) : own;
  const figures = chooseAnew ? session.evaluate({ profile }, chosen) : tryChange(session, change);
  const data = {
    before: sideOf(session.evaluate(), overallRefusal(packs.almanac, packs.odds, session.profile)),
    after: sideOf(figures, overallRefusal(packs.almanac, packs.odds, profile)),
    changes: changesBetween(desk, own.modes, chosen.modes),
    evidence: desk.plan().pMatch.evidence.text,
  };
  return ok({ text: whatIfText(data, chooseAnew), data });
}

function changesBetween(
  { packs }: Desk,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): z.output<typeof whatIfShape>['changes'] {
  const names = new Map([
    ...packs.almanac.programs.map(({ id, name }) => [id, name] as const),
    ...packs.almanac.pgy1Tracks.map(({ code, institution }) => [code, institution] as const),
  ]);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((program) => {
    const [from, to] = [before.get(program) ?? 'out', after.get(program) ?? 'out'];
    return from === to ? [] : [{ program, name: names.get(program) ?? program, before: from, after: to }];
  });
}

const lines = [
  ['A radiology place', 'radiologyPlace'],
  ['Interventional radiology', 'ir'],
  ['Diagnostic radiology', 'dr'],
  ['A first year only', 'firstYearOnly'],
  ['No place', 'noPlace'],
] as const;

function whatIfText(
  { before, after, changes, evidence }: z.output<typeof whatIfShape>,
  chosenAnew: boolean,
): string {
  const say = (outlook: SaidOutlook, key: (typeof lines)[number][1]): string =>
    outlook[key]?.words ?? 'no number';
  const chances = lines.map(
    ([name, key]) => `${name}: ${say(before.outlook, key)} → ${say(after.outlook, key)}`,
  );
  const refusals = [...new Set([before.outlook.refusal, after.outlook.refusal])].filter(
    (text) => text !== null,
  );
  return [
    chosenAnew ? 'The plan chosen anew under the change:' : 'The same plan with the change alone:',
    ...chances,
    ...refusals,
    `Applications and rotations: ${dollars(before.dollars)} → ${dollars(after.dollars)}`,
    ...(after.exceeded.length === 0 ? [] : [`Limits exceeded then: ${after.exceeded.join(', ')}`]),
    ...changes.map(({ program, name, before: from, after: to }) => `- ${name} (${program}): ${from} → ${to}`),
    `Evidence: ${evidence}`,
    'Before and after are judged on the same drawn seasons, so their difference is steadier than each range.',
    '',
  ].join('\n');
}

/** Adds `what_if`: the plan under a change, which is never written down. */
export function addWhatIfTool(server: McpServer, open: OpenDesk): void {
  server.registerTool(
    'what_if',
    {
      title: 'What if',
      description:
        'What another score, more or less money, more rotations, or another way of approaching single programs would do to the chances. Nothing is saved.',
      inputSchema: changeShape,
      outputSchema: whatIfShape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    ({ chooseAnew, step2ck, dollars: money, rotations, modes }) =>
      askedOf(open, (desk) =>
        whatIf(
          desk,
          {
            modes,
            ...(step2ck === undefined ? {} : { step2ck }),
            ...(money === undefined ? {} : { dollars: money }),
            ...(rotations === undefined ? {} : { rotations }),
          },
          chooseAnew,
        ),
      ),
  );
}
