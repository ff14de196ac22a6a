import { ok } from '@matchwright/almanac';
import type { Plan, Profile, Robustness } from '@matchwright/dossier';
import { planToCsv, planToIcs, planToPdf, planToText, planToXlsx } from '@matchwright/exchange';
import { createPlanSession, makeFullPlan, robustnessOf, type PlanInput } from '@matchwright/planner';
import { loadGuide, loadPacks } from '@matchwright/shipped';
import type { Outcome } from '../outcome.js';
import { startProgress } from '../progress.js';
import { countingRecords, readPlanInput } from '../read-plan-input.js';
import { shown } from '../shown.js';
import type { Terminal } from '../terminal.js';
import { writeFiles, type Files } from '../write-files.js';

/** Options of `matchwright plan`. */
export type PlanOptions = { readonly json?: boolean; readonly out?: string; readonly why?: boolean };

async function planFiles(
  plan: Plan,
  profile: Profile,
  stamp: string,
  robustness: Robustness,
): Promise<Files> {
  return {
    'list.csv': planToCsv(plan),
    'plan.xlsx': await planToXlsx(plan, { robustness }),
    'season.ics': planToIcs(plan, { stamp }),
    'report.pdf': await planToPdf(plan, profile, { madeOn: stamp.slice(0, 10), robustness }),
  };
}

/**
 * Makes the plan of a profile or of a project file; with `out`, all of its files are complete before the first one is
 * written.
 */
export async function runPlan(path: string, options: PlanOptions, terminal: Terminal): Promise<Outcome> {
  const { almanac, odds, played } = await loadPacks();
  const input = await readPlanInput(path, almanac, terminal);
  if (!input.ok) return input;
  const { profile, records } = input.value;
  const guide = options.why === true || records !== null ? await loadGuide() : undefined;
  const why =
    options.why === true && guide !== undefined ? { offer: guide.offerTiming.offerChance } : undefined;
  const progress = startProgress(terminal);
  const asked: PlanInput = {
    almanac,
    odds,
    pack: played ?? undefined,
    ...countingRecords(input.value, guide),
    onProgress: ({ step, done }) => progress.say(step, done),
  };
  const plan = makeFullPlan(asked, { why });
  if (options.out === undefined) {
    progress.end();
  } else {
    // files say which lines are firm, which takes longer than the plan itself
    const robustness =
      plan.why?.robustness ??
      robustnessOf(createPlanSession(asked), {
        onProgress: (done) => progress.say('Asking which lines are firm', done),
      });
    progress.end();
    const files = await planFiles(plan, profile, terminal.now(), robustness);
    for (const file of await writeFiles(options.out, files)) terminal.err(`wrote ${file}\n`);
  }
  return ok(shown(plan, options, (made) => planToText(made, terminal.columns)));
}
