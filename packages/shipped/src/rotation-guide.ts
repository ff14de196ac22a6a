import { issueLine, loadRotationGuide, rotationGuideFiles, type RotationGuide } from '@matchwright/almanac';
import { readData } from './packs.js';

/** The shipped rotation guide: how long hosts take, how often they say yes. */
export async function loadGuide(): Promise<RotationGuide> {
  const files = await Promise.all(
    rotationGuideFiles.map(async (path) => [path, await readData(path)] as const),
  );
  const guide = loadRotationGuide(Object.fromEntries(files));
  if (guide.ok) return guide.value;
  throw new Error(
    `the rotation guide is damaged:\n${guide.error.map((issue) => `  ${issueLine(issue)}`).join('\n')}`,
  );
}
