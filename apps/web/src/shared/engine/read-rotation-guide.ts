import { parseRotationGuide, type RotationGuide } from '@matchwright/almanac';

/**
 * Fetches and checks the guide to rotations. On the page itself, not in the engine's worker: a worker that is making a
 * plan would keep every page of rotations waiting.
 * @throws Error when it cannot be fetched or does not pass its check, which is a fault of the build.
 */
export async function readRotationGuide(): Promise<RotationGuide> {
  const answer = await fetch(new URL('packs/rotations.json', document.baseURI));
  if (!answer.ok) throw new Error(`packs/rotations.json: the server answered ${answer.status}`);
  const read = parseRotationGuide(await answer.json());
  if (read.ok) return read.value;
  throw new Error(read.error.map(({ where, expected }) => `${where}: expected ${expected}`).join('; '));
}
