import { readFileSync } from 'node:fs';
import type { Result } from '@matchwright/almanac';
import { readProfile } from '@matchwright/dossier';
import { readPortfolio, readRotations } from '@matchwright/planner';
import { shippedAlmanac } from '../../packages/almanac/test-data/shipped.js';
import { readEvents } from '../../apps/cli/src/commands/forecast.js';
import { runMatchText } from '../../apps/cli/src/commands/match.js';
import { parseJson } from '../../apps/cli/src/parse-json.js';
import { fileOf, textOf, type Parser } from '../parser.js';

const almanac = shippedAlmanac();
const fromRoot = (path: string): Uint8Array => readFileSync(new URL(`../../${path}`, import.meta.url));

export const profileParser: Parser = {
  name: 'profile',
  good: [
    ...['us-img-ir', 'us-img-attempt', 'us-img-dr', 'non-us-img-ir', 'do-senior-ir', 'md-senior-ir'].map(
      (name) => fromRoot(`examples/${name}.yaml`),
    ),
    fromRoot('packages/exchange/test-data/profile.json'),
  ],
  share: 0.15,
  read: (bytes) => readProfile(textOf(bytes), 'me.yaml', almanac),
};

/** Cases of a test file that has several, each as a file of its own. */
function casesOf(path: string): Uint8Array[] {
  const { cases } = JSON.parse(textOf(fromRoot(path))) as { cases: { input: unknown }[] };
  return cases.slice(0, 12).map(({ input }) => fileOf(JSON.stringify(input)));
}

function json(name: string, good: readonly Uint8Array[], read: (input: unknown) => Result<unknown>): Parser {
  return {
    name,
    good,
    share: 1.5,
    read: (bytes) => {
      const parsed = parseJson(textOf(bytes));
      return parsed.ok ? read(parsed.value) : parsed;
    },
  };
}

export const marketParser: Parser = {
  name: 'market',
  good: ['published-hr', 'published-couples', 'published-supplemental', 'reversions', 'even-quota'].flatMap(
    (name) => casesOf(`packages/match/test-data/${name}.json`),
  ),
  share: 1.5,
  read: (bytes) => runMatchText(textOf(bytes), { side: 'applicant' }),
};

export const portfolioParser = json(
  'portfolio',
  [
    'portfolio-varied-cost',
    'portfolio-same-cost',
    'portfolio-correlated',
    'portfolio-signals-rotations',
  ].flatMap((name) => casesOf(`packages/planner/test-data/${name}.json`)),
  readPortfolio,
);

export const rotationsParser = json(
  'rotations',
  casesOf('packages/planner/test-data/rotations.json'),
  readRotations,
);

const [first = '', second = ''] = almanac.programs.map(({ id }) => id);
export const eventsParser = json(
  'events',
  [
    fileOf(
      JSON.stringify({
        schema: 'matchwright.events/1',
        applied: [{ program: first, mode: 'gold' }, { program: second }],
        events: [{ program: first, kind: 'invited', date: '2027-11-02' }],
        asOf: '2027-11-20',
      }),
    ),
  ],
  (input) => readEvents(input, 'events.json', almanac),
);
