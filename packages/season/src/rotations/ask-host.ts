import type { Program, RotationGuide, UserFact } from '@matchwright/almanac';
import type { Profile } from '@matchwright/dossier';
import { fillText, textById, type FilledText } from '../texts/fill-text.js';
import { textValues } from '../texts/text-values.js';

/** What a question to a host is about. */
export type HostQuestion = {
  readonly program: Pick<Program, 'institution' | 'specialty'>;
  /** What is not reported, as questions. */
  readonly questions: readonly string[];
  readonly coordinator?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
};

/** The e-mail that asks a coordinator what the pages do not report, ready to edit. */
export function askCoordinator(
  question: HostQuestion,
  profile: Profile,
  guide: Pick<RotationGuide, 'texts'>,
): FilledText {
  const { program, questions } = question;
  return fillText(textById(guide, 'ask-coordinator'), {
    ...textValues(profile, program.specialty, question),
    host: program.institution,
    coordinator: question.coordinator ?? 'coordinator of visiting students',
    questions: questions.map((text, i) => `${i + 1}. ${text}`).join('\n'),
  });
}

/** What a host answered; parts that were not told are left out. */
export type HostAnswer = {
  /** Program id, or host id where the answer is about the whole school. */
  readonly about: string;
  /** ISO date of the answer. */
  readonly on: string;
  /** In the person's words: "e-mail of the coordinator". */
  readonly source: string;
  /** Whether students of the person's class of school may come. */
  readonly takes?: 'yes' | 'no' | 'on-conditions' | undefined;
  readonly condition?: string | undefined;
  readonly throughVslo?: boolean | undefined;
  readonly leadWeeks?: number | undefined;
  readonly feeDollars?: number | undefined;
  readonly opens?: string | undefined;
  /** Months in which visitors start, as "7-10". */
  readonly startMonths?: string | undefined;
  /** First days of the host's blocks, ISO dates. */
  readonly blockStarts?: readonly string[] | undefined;
  readonly requirements?: string | undefined;
};

const stances = { yes: 'open', no: 'closed', 'on-conditions': 'conditional' } as const;

/** The answer as facts of the person's own, dated, for `profile.facts`; a host's verdict follows them at once. */
export function answerFacts(profile: Profile, answer: HostAnswer): UserFact[] {
  const named: readonly (readonly [string, UserFact['value'] | undefined])[] = [
    [
      `stance.${profile.applicant.homeSchool.class}`,
      answer.takes === undefined ? undefined : stances[answer.takes],
    ],
    ['otherCondition', answer.condition],
    ['needsVslo', answer.throughVslo],
    ['leadWeeks', answer.leadWeeks],
    ['feeDollars', answer.feeDollars],
    ['opens', answer.opens],
    ['startMonths', answer.startMonths],
    ['blockStarts', answer.blockStarts?.join(', ')],
    ['requirements', answer.requirements],
  ];
  return named.flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [{ about: answer.about, name, value, source: answer.source, readOn: answer.on }],
  );
}

/** The profile with an answer's facts: see `withOwnFacts`. */
export function withAnswer(profile: Profile, answer: HostAnswer): Profile {
  return withOwnFacts(profile, answerFacts(profile, answer));
}

/** The profile with facts of the person's own; one of the same day and name on the same host is replaced, older ones stay. */
export function withOwnFacts(profile: Profile, facts: readonly UserFact[]): Profile {
  const isReplaced = (old: UserFact): boolean =>
    facts.some(
      ({ about, name, readOn }) => about === old.about && name === old.name && readOn === old.readOn,
    );
  return { ...profile, facts: [...profile.facts.filter((old) => !isReplaced(old)), ...facts] };
}
