import { fail, ok, type Almanac, type Result } from '@matchwright/almanac';
import type { Answer, Question } from './question.js';

const lastHeld = 2025;
const z90 = 1.645;

/** Figure ids of matched counts by kind, 2025. */
const byKindFigure = { TY: 'F125', PM: 'F123', PS: 'F124' } as const;
const kindLabels: Readonly<Record<string, string>> = {
  'md-senior': 'US MD seniors',
  'do-senior': 'US DO seniors',
  'us-img': 'US-IMG',
  'non-us-img': 'non-US IMG',
};

/**
 * First years are filled mostly by other specialties, so they are not played: `filled` and `matched` are projected
 * from published places and fill of 2021–2025, with the spread of their yearly changes.
 */
export function pgy1Answer(almanac: Almanac, question: Question, season: number): Result<Answer> {
  const { specialty, kind } = question;
  const text = `${question.question}:${specialty}:${kind}`;
  const refuse = (hint: string): Result<Answer> =>
    fail([
      {
        code: 'no-answer',
        where: '--ask',
        found: text,
        expected: 'filled, or matched, for a first-year specialty',
        hint,
      },
    ]);
  if (specialty === 'IR' || specialty === 'DR')
    throw new RangeError('pgy1Answer: not a first-year specialty');
  if (question.question !== 'filled' && question.question !== 'matched') {
    return refuse('first years are not preferred or signalled in the played season: no number is justified');
  }
  const seasons = [2021, 2022, 2023, 2024, 2025];
  const filled = seasons.map((year) => sumFilled(almanac, specialty, year));
  const total = project(seasons, filled, season);
  if (question.kind === 'all') {
    return ok({
      question: text,
      season,
      ...total,
      evidence: `Projected from places filled ${seasons[0]}–${lastHeld} (${filled.join(', ')}); not played.`,
    });
  }
  const share = shareOfKind(almanac, specialty, kind);
  if (share === null) return refuse('no published count of this kind is held');
  const mid = total.mid * share.value;
  const ahead = Math.max(1, Math.abs(season - lastHeld));
  const spread = Math.sqrt(
    1 / Math.max(1, share.k) + 0.08 ** 2 * ahead + ((total.high - total.low) / (2 * z90 * total.mid)) ** 2,
  );
  return ok({
    question: text,
    season,
    mid,
    low: mid * Math.exp(-z90 * spread),
    high: mid * Math.exp(z90 * spread),
    evidence: `${share.k} of ${Math.round(filled.at(-1) ?? 0)} in ${lastHeld}, carried to projected places; not played.`,
  });
}

function sumFilled(almanac: Almanac, specialty: string, year: number): number {
  let sum = 0;
  for (const track of almanac.pgy1Tracks) {
    if (track.specialty === specialty) sum += track.results[year]?.filled ?? 0;
  }
  return sum;
}

/** Log-linear growth with the spread of the yearly changes around it. */
function project(
  seasons: readonly number[],
  values: readonly number[],
  season: number,
): { readonly mid: number; readonly low: number; readonly high: number } {
  const changes = values.slice(1).map((value, i) => Math.log(value / values[i]));
  const growth = changes.reduce((sum, x) => sum + x, 0) / changes.length;
  const sd = Math.sqrt(changes.reduce((sum, x) => sum + (x - growth) ** 2, 0) / (changes.length - 1));
  const held = seasons.indexOf(season);
  const ahead = season - lastHeld;
  const mid = held >= 0 ? values[held] : (values.at(-1) ?? 0) * Math.exp(growth * ahead * 0.7);
  // published sums and the program list differ by a few positions even in seasons that are held
  const spread = held >= 0 ? 0.004 : Math.max(0.02, sd) * Math.sqrt(Math.abs(ahead));
  return { mid, low: mid * Math.exp(-z90 * spread), high: mid * Math.exp(z90 * spread) };
}

/** Places of 2025 by kind in the tables by state, which hold graduates too; null where the track is not in them. */
function countByState(almanac: Almanac, specialty: string, kind: string): number | null {
  const rows = almanac.stateMatches2025.filter((row) => row.track === specialty);
  if (rows.length === 0) return null;
  return rows.reduce((sum, row) => sum + (row.matched[kind] ?? 0), 0);
}

function shareOfKind(
  almanac: Almanac,
  specialty: 'TY' | 'PM' | 'PS',
  kind: string,
): { readonly value: number; readonly k: number } | null {
  const byState = countByState(almanac, specialty, kind);
  if (byState !== null) return { value: byState / sumFilled(almanac, specialty, lastHeld), k: byState };
  const figure = almanac.figures.find(({ id }) => id === byKindFigure[specialty]);
  const label = kindLabels[kind];
  if (
    figure === undefined ||
    label === undefined ||
    typeof figure.value !== 'object' ||
    figure.value === null
  ) {
    return null;
  }
  const pair: unknown = Reflect.get(figure.value, label);
  const k: unknown = Array.isArray(pair) ? pair[1] : undefined;
  if (typeof k !== 'number') return null;
  return { value: k / sumFilled(almanac, specialty, lastHeld), k };
}
