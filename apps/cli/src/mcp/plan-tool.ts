import { ok } from '@matchwright/almanac';
import type { Plan } from '@matchwright/dossier';
import { planToText } from '@matchwright/exchange';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import * as z from 'zod';
import { askedOf } from './answered.js';
import type { OpenDesk } from './desk.js';
import { saidChance, saidChanceSchema, saidOutlook, saidOutlookSchema } from './said-chance.js';

const planShape = z.object({
  season: z.number().int(),
  outlook: saidOutlookSchema,
  evidence: z.string(),
  list: z.array(
    z.object({
      program: z.string(),
      name: z.string(),
      specialty: z.string(),
      mode: z.string(),
      interview: saidChanceSchema.nullable(),
      place: saidChanceSchema.nullable(),
      refusal: z.string().nullable(),
      evidence: z.string(),
      dollars: z.number().int(),
    }),
  ),
  signals: z.array(z.object({ pool: z.string(), gold: z.array(z.string()), silver: z.array(z.string()) })),
  dollars: z.number().int(),
  /** Under this model no plan is more than so many per cent better; null where that was not worked out. */
  noPlanBetterByMoreThanPercent: z.number().int().nullable(),
  warnings: z.array(z.string()),
  madeFrom: z.string(),
});

function planData(plan: Plan): z.output<typeof planShape> {
  const { pMatch, bound, provenance } = plan;
  return {
    season: plan.season,
    outlook: saidOutlook({ match: pMatch, byOutcome: pMatch.byOutcome }, pMatch.refusal ?? null),
    evidence: pMatch.evidence.text,
    list: plan.list.map((item) => ({
      program: item.program,
      name: item.name,
      specialty: item.specialty,
      mode: item.mode,
      interview: item.pInvite === null ? null : saidChance(item.pInvite),
      place: item.pMatch === null ? null : saidChance(item.pMatch),
      refusal: item.refusal ?? null,
      evidence: item.evidence.text,
      dollars: Math.round(item.dollars),
    })),
    signals: plan.signals.map(({ pool, gold, silver }) => ({ pool, gold, silver })),
    dollars: Math.round(plan.cost.total),
    noPlanBetterByMoreThanPercent: bound === undefined ? null : Math.ceil(bound.gapPercent),
    warnings: plan.warnings.map(({ text }) => text),
    madeFrom: `engine ${provenance.engine}, ${provenance.scenarios} played seasons, facts as of ${provenance.packsAsOf}, seed ${provenance.seed}`,
  };
}

/** Adds `plan`: the whole joint plan of the file. */
export function addPlanTool(server: McpServer, open: OpenDesk): void {
  server.registerTool(
    'plan',
    {
      title: 'The joint plan',
      description:
        'The whole plan for the file: where to apply and how, signals, rotations, letters, money, dates, and the chances with their ranges. The first call takes some seconds.',
      inputSchema: z.strictObject({}),
      outputSchema: planShape,
      annotations: { readOnlyHint: true, openWorldHint: false },
    },
    () =>
      askedOf(open, (desk) => {
        const plan = desk.plan();
        return ok({ text: planToText(plan), data: planData(plan) });
      }),
  );
}
