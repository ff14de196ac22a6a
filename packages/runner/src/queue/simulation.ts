import { fail, ok, zodIssues, type Result } from '@matchwright/almanac';
import { profileSchema } from '@matchwright/dossier';
import { encodePack, ensembleToJson, type Ensemble, type FiguresSplit } from '@matchwright/market';
import * as z from 'zod';
import { fitEnsemble, makeReport, saveState } from '../calibration.js';
import type { RunnerSetup } from '../jobs.js';
import { playPack } from '../play-pack.js';
import { runAll, type Runner } from '../runner.js';
import { fromWire, toWire } from './wire.js';

const whole = z.number().int();

const simulationSchema = z.discriminatedUnion('kind', [
  /** Fits the market to the published figures; with `report`, plays every member against all of them afterwards. */
  z.strictObject({
    kind: z.literal('calibration'),
    settings: z.strictObject({
      members: whole.min(8).max(4096),
      steps: whole.min(1).max(32),
      repeats: whole.min(1).max(64),
      seed: whole.min(0).max(4_294_967_295),
    }),
    report: z.boolean(),
  }),
  /** Plays the seasons that plans are judged on. */
  z.strictObject({
    kind: z.literal('seasons'),
    season: whole.min(2020).max(2035),
    scenarios: whole.min(1).max(65_536),
  }),
  /** Makes a plan for each of many people; at most so many that the result fits into one text. */
  z.strictObject({ kind: z.literal('cohort'), profiles: z.array(profileSchema).min(1).max(2000) }),
]);

/** Work that can be spread over many machines. */
export type Simulation = z.output<typeof simulationSchema>;

/** Reads a simulation that somebody asks for. */
export function readSimulation(value: unknown): Result<Simulation> {
  const read = simulationSchema.safeParse(value);
  return read.success ? ok(read.data) : fail(zodIssues(read.error, (path) => `simulation: ${path}`));
}

/** What simulations stand on besides what each worker has. */
export type SimulationGround = {
  readonly setup: RunnerSetup;
  readonly split: FiguresSplit;
  readonly ensemble: Ensemble;
};

/**
 * Runs a simulation and gives its result as text. The text depends on request and ground alone: not on the runner, nor
 * on how many workers it has, nor on how often the program was cut and run again.
 */
export async function runSimulation(
  simulation: Simulation,
  ground: SimulationGround,
  runner: Runner,
  progress: (step: string) => void,
): Promise<string> {
  const { setup, split, ensemble } = ground;
  if (simulation.kind === 'calibration') {
    const { settings } = simulation;
    const state = await fitEnsemble({
      priors: setup.priors,
      split,
      runner,
      settings,
      saved: null,
      save: async () => {},
      progress,
    });
    const fitted = { seed: settings.seed, members: state.ensemble };
    if (simulation.report) progress('playing the report');
    const report = simulation.report ? await makeReport(split.rows, fitted, runner) : null;
    return JSON.stringify({ ensemble: ensembleToJson(fitted), state: saveState(state), report });
  }
  if (simulation.kind === 'seasons') {
    progress('playing seasons');
    const { season, scenarios } = simulation;
    const pack = await playPack({ setup, ensemble, runner, season, scenarios });
    return toWire({ scenarios: encodePack(pack) });
  }
  progress('making plans');
  const inputs = simulation.profiles.map((profile) => ({ profile }));
  return JSON.stringify({ plans: await runAll(runner, 'make-plan', inputs) });
}

const calibrationResult = z.object({ ensemble: z.string(), state: z.string(), report: z.unknown() });
const seasonsResult = z.object({ scenarios: z.instanceof(Uint8Array) });

/** A result as files, named as they lie in `data/market`. */
export function resultFiles(
  { kind }: Simulation,
  result: string,
): Readonly<Record<string, string | Uint8Array>> {
  if (kind === 'cohort') return { 'plans.json': result };
  if (kind === 'seasons') return { 'scenarios.bin': seasonsResult.parse(fromWire(result)).scenarios };
  const { ensemble, state, report } = calibrationResult.parse(JSON.parse(result));
  const made = { 'ensemble.json': ensemble, 'state.json': state };
  return report === null ? made : { ...made, 'calibration.json': `${JSON.stringify(report, null, 1)}\n` };
}
