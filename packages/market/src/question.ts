import { applicantKinds, fail, ok, type Result } from '@matchwright/almanac';

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
