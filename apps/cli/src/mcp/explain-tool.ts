import { ok, type Result } from '@matchwright/almanac';
import { flipCauses, modeSchema, type FlipCause, type Mode } from '@matchwright/dossier';
import { flipSentences } from '@matchwright/exchange';
import { flipSearch } from '@matchwright/planner';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { renderOdds, runOdds, type OddsReport } from '../commands/odds.js';
import { askedOf, type Said } from './answered.js';
import type { Desk, OpenDesk } from './desk.js';
import { saidChance, saidChanceSchema } from './said-chance.js';

const explainShape = z.object({
  program: z.string(),
  name: z.string(),
  mode: modeSchema,
  /** How the plan approaches it; null where it is not in the plan. */
  planned: modeSchema.nullable(),
  interview: saidChanceSchema.nullable(),
  place: saidChanceSchema.nullable(),
  refusal: z.string().nullable(),
  evidence: z.object({ text: z.string(), k: z.number(), n: z.number(), grade: z.string() }),
  reasons: z.array(z.object({ text: z.string(), rules: z.array(z.string()) })),
  /** Log-odds of an interview, part by part, each with its 90 % range. */
  parts: z.array(
    z.object({ label: z.string(), mid: z.number(), low: z.number(), high: z.number(), grade: z.string() }),
  ),
  /** A stated rule of the program that shuts the person out. */
  barred: z.string().nullable(),
  flips: z.array(z.string()),
});

type Asked = {
  readonly program: string;
  readonly mode?: Mode | undefined;
  readonly flippedBy?: FlipCause | undefined;
};

/** The odds of one program, with the plan's own figures where they are asked for in the plan's own mode. */
function oddsOf(
  { packs, profile }: Desk,
  planned: PlannedItem,
  { program, mode }: Asked,
): Result<OddsReport> {
  const wanted = mode ?? planned?.mode ?? 'apply';
  const { almanac, odds, played } = packs;
  const report = runOdds({ almanac, odds, pack: played ?? undefined, profile, program, mode: wanted });
  if (!report.ok || planned?.mode !== wanted) return report;
  const { pInvite, pMatch, refusal = null, evidence } = planned;
  return ok({ ...report.value, pInvite, pMatch, refusal, evidence });
}

type PlannedItem = ReturnType<Desk['plan']>['list'][number] | undefined;

function explain(desk: Desk, asked: Asked): Result<Said> {
  const planned = desk.plan().list.find(({ program }) => program === asked.program);
  const made = oddsOf(desk, planned, asked);
  if (!made.ok) return made;
  const report = made.value;
  const flips =
    asked.flippedBy === undefined
      ? []
      : flipSentences(flipSearch(desk.session)(asked.program, [asked.flippedBy]), report.refusal !== null);
  const reasons = (planned?.reasons ?? []).map(({ text, rules }) => ({ text, rules }));
  const { text, k, n, grade } = report.evidence;
  const data = {
    program: report.program,
    name: report.name,
    mode: report.mode,
    planned: planned?.mode ?? null,
    interview: report.pInvite === null ? null : saidChance(report.pInvite),
    place: report.pMatch === null ? null : saidChance(report.pMatch),
    refusal: report.refusal,
    evidence: { text, k, n, grade },
    reasons,
    parts: report.waterfall.parts.map((part) => ({
      label: part.label,
      mid: part.mid,
      low: part.low,
      high: part.high,
      grade: part.grade,
    })),
    barred: report.waterfall.barred,
    flips,
  };
  const inPlan = planned === undefined ? 'Not in the plan.' : `In the plan: ${planned.mode}.`;
  const why = reasons.map((reason) =>
    reason.rules.length === 0 ? `- ${reason.text}` : `- ${reason.text} (rule ${reason.rules.join(', ')})`,
  );
  const lines = [inPlan, ...why, ...flips.map((flip) => `- ${flip}`)];
  return ok({ text: `${renderOdds(report)}\n${lines.join('\n')}\n`, data });
}

/** Adds `explain`: why one program is or is not on the plan, and what its chance is made of. */
export function addExplainTool(server: McpServer, open: OpenDesk): void {
  server.registerTool(
    'explain',
    {
      title: 'Why this program',
      description:
        'Why a program is in the plan or not: its chance with range and evidence, the parts of its odds, the reasons and rules; on request the smallest change that would flip the advice.',
      inputSchema: z.strictObject({
        program: z.string().max(20).describe('the ACGME code of an IR or DR program, as in the plan'),
        mode: modeSchema.optional().describe('how to approach it; left out, as the plan does'),
        flippedBy: z
          .enum(flipCauses)
          .optional()
          .describe('also find the smallest change of this that flips the advice (up to half a minute)'),
      }),
      outputSchema: explainShape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    (asked) => askedOf(open, (desk) => explain(desk, asked)),
  );
}
