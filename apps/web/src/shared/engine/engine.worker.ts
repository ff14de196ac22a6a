import { parseAlmanac, type Almanac, type Result } from '@matchwright/almanac';
import { checkProfile, type Plan, type Profile } from '@matchwright/dossier';
import { parseEffects, type OddsPack } from '@matchwright/odds';
import { makePlan, type PlanProgress } from '@matchwright/planner';
import { expose } from 'comlink';
import effects from '../../../../../data/odds/effects.json?raw';

let packs: Promise<Almanac> | undefined;

/** The value, or an error that tells every issue: a broken pack is a fault of the build, not of the person. */
function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map(({ where, expected }) => `${where}: expected ${expected}`).join('; '));
}

async function readPacks(): Promise<Almanac> {
  // the worker's script lies in assets/ when built and elsewhere while developing; packs/ is beside the page
  const base = self.location.href.replace(/(assets|src)\/.*$/, '');
  const answer = await fetch(new URL('packs/almanac.json', base));
  if (!answer.ok) throw new Error(`packs/almanac.json: the server answered ${answer.status}`);
  return must(parseAlmanac(await answer.json()));
}

function almanac(): Promise<Almanac> {
  packs ??= readPacks().catch((error: unknown) => {
    packs = undefined;
    throw error;
  });
  return packs;
}

let odds: OddsPack | undefined;

async function plan(profile: Profile, onProgress: (progress: PlanProgress) => void): Promise<Plan> {
  odds ??= must(parseEffects(effects));
  return makePlan({ almanac: await almanac(), odds, profile, onProgress });
}

function check(raw: unknown): Result<Profile> {
  return checkProfile(raw);
}

const engine = { almanac, plan, check };
/** What the page can ask of the engine. */
export type Engine = typeof engine;
expose(engine);
