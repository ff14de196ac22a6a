import { applicantKinds, fail, ok, type Almanac, type Result } from '@matchwright/almanac';
import { rangeOf } from './calibration-report.js';
import { pgy1Answer } from './pgy1-answer.js';
import type { Ensemble } from './scenario-pack.js';
import type { Batch, BatchValues } from './play-batch.js';

/** Figures that can be asked for. */
export const questions = [
  'match-rate-preferring',
  'preferring',
  'matched',
  'filled',
  'ranks-matched-median',
  'ranks-unmatched-median',
  'step2-matched-median',
  'interviews-matched-mean',
  'interview-rate-signalled',
  'interview-rate-unsignalled',
  'interview-rate-next-signal',
  'matched-at-rotation-site',
  'also-applied-dr',
] as const;
export type QuestionName = (typeof questions)[number];

/** Specialties that can be asked about. */
export const askedSpecialties = ['IR', 'DR', 'TY', 'PM', 'PS'] as const;

export type Question = {
  readonly question: QuestionName;
  readonly specialty: (typeof askedSpecialties)[number];
  readonly kind: (typeof applicantKinds)[number] | 'all';
};

/** One figure of a realised season: median and 90 % range; shares between 0 and 1, counts and scores as they are. */
export type Answer = {
  readonly question: string;
  readonly season: number;
  readonly mid: number;
  readonly low: number;
  readonly high: number;
  readonly evidence: string;
};

/** Reads `QUESTION:SPECIALTY:KIND`. */
export function parseQuestion(text: string): Result<Question> {
  const [question, specialty, kind, ...rest] = text.split(':');
  const asked = questions.find((name) => name === question);
  const market = askedSpecialties.find((name) => name === specialty);
  const who = kind === 'all' ? 'all' : applicantKinds.find((name) => name === kind);
  const wrong = (place: string, found: string | undefined, expected: string): Result<Question> =>
    fail([{ code: 'bad-question', where: `--ask, ${place}`, found: found ?? '(nothing)', expected }]);
  if (asked === undefined) return wrong('question', question, questions.join(', '));
  if (market === undefined) return wrong('specialty', specialty, askedSpecialties.join(', '));
  if (who === undefined) return wrong('kind', kind, `${applicantKinds.join(', ')}, all`);
  if (rest.length > 0) return wrong('end', rest.join(':'), 'QUESTION:SPECIALTY:KIND and nothing more');
  return ok({ question: asked, specialty: market, kind: who });
}

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
