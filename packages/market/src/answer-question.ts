import { fail, ok, type Almanac, type Result } from '@matchwright/almanac';
import { rangeOf } from './calibration-report.js';
import { pgy1Answer } from './pgy1-answer.js';
import type { Batch, BatchValues } from './play-batch.js';
import type { Question, Answer } from './question.js';
import type { Ensemble } from './scenario-pack.js';

/** Seasons of each member behind an answer. */
const seasonsEach = 3;

/**
 * Answers a question about one season, played or not: 90 % range over parameters, the luck of a season and, for
 * seasons without published counts, the drift of places and applicants.
 */
export async function answerQuestion(input: {
  readonly almanac: Almanac;
  readonly ensemble: Ensemble;
  readonly season: number;
  readonly question: Question;
  readonly play: (batches: readonly Batch[]) => Promise<readonly BatchValues[]>;
}): Promise<Result<Answer>> {
  const { ensemble, season, question, almanac } = input;
  const text = `${question.question}:${question.specialty}:${question.kind}`;
  if (question.specialty !== 'IR' && question.specialty !== 'DR')
    return pgy1Answer(almanac, question, season);
  if (question.question === 'matched-at-rotation-site' && question.specialty === 'DR') {
    return fail([
      {
        code: 'no-answer',
        where: '--ask',
        found: text,
        expected: 'matched-at-rotation-site:IR',
        hint: 'away rotations in DR are not played, as nothing published says how many do one: no number is justified',
      },
    ]);
  }
  const size = 8;
  const members = ensemble.members.map((coordinates, member) => ({ member, coordinates }));
  const batches = Array.from({ length: Math.ceil(members.length / size) }, (_, i) => ({
    season,
    seed: ensemble.seed,
    members: members.slice(i * size, (i + 1) * size),
    repeats: seasonsEach,
    asks: [text],
  }));
  const values = (await input.play(batches)).flatMap((part) => [...part]);
  const { mid, low, high } = rangeOf(values);
  if (!Number.isFinite(mid)) {
    return fail([
      {
        code: 'no-answer',
        where: '--ask',
        found: text,
        expected: 'a figure that this season has',
        hint: 'no played season holds anybody to count, for example no signals before 2023',
      },
    ]);
  }
  return ok({ question: text, season, mid, low, high, evidence: evidenceOf(members.length, season) });
}

function evidenceOf(members: number, season: number): string {
  const played = `${members * seasonsEach} played seasons of ${members} parameter sets fitted to published figures; C and A tracks, physician-only tracks apart`;
  if (season <= 2025) return `${played}.`;
  return `${played}; places and applicants of ${season} are projected from 2021–2025, and the range holds that drift.`;
}
