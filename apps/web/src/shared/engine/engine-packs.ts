import {
  parseAlmanac,
  parseRotationGuide,
  type Almanac,
  type Result,
  type RotationGuide,
} from '@matchwright/almanac';
import { decodePack, type ScenarioPack } from '@matchwright/market';
import { parseEffects, type OddsPack } from '@matchwright/odds';
import effectsUrl from '../../../../../data/odds/effects.json?url';

/** The value, or an error that tells every issue: a broken pack is a fault of the build, not of the person. */
function must<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(result.error.map(({ where, expected }) => `${where}: expected ${expected}`).join('; '));
}

async function fetchPack(name: string): Promise<Response> {
  // the worker's script lies in assets/ when built and elsewhere while developing; packs/ is beside the page
  const base = self.location.href.replace(/(assets|src)\/.*$/, '');
  const answer = await fetch(new URL(`packs/${name}`, base));
  if (!answer.ok) throw new Error(`packs/${name}: the server answered ${answer.status}`);
  return answer;
}

/** Reads something once; what could not be read is tried again when it is next asked for. */
function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read().catch((error: unknown) => {
      reading = undefined;
      throw error;
    });
    return reading;
  };
}

/** The facts, checked. */
export const almanac: () => Promise<Almanac> = readOnce(async () => {
  const answer = await fetchPack('almanac.json');
  return must(parseAlmanac(await answer.json()));
});

/** The played seasons that every plan is judged on, as the command line has them. */
export const playedSeasons: () => Promise<ScenarioPack> = readOnce(async () => {
  const answer = await fetchPack('scenarios.bin');
  return must(decodePack(new Uint8Array(await answer.arrayBuffer())));
});

/** The sizes of effects. */
export const effects: () => Promise<OddsPack> = readOnce(async () => {
  const answer = await fetch(effectsUrl);
  if (!answer.ok) throw new Error(`the effects: the server answered ${answer.status}`);
  return must(parseEffects(await answer.text()));
});

/** The guide to rotations: hosts' documents, timing, templates. */
export const rotationGuide: () => Promise<RotationGuide> = readOnce(async () => {
  const answer = await fetchPack('rotations.json');
  return must(parseRotationGuide(await answer.json()));
});
