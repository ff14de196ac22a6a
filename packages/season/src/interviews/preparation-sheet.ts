import { criterionNames, type CriterionName, type Fact, type Program } from '@matchwright/almanac';

/** What to know about a program before its interview, and what nobody has said, to ask there. */
export type PreparationSheet = {
  readonly known: readonly { readonly name: CriterionName; readonly fact: Fact<string> }[];
  readonly ask: readonly CriterionName[];
};

/** Facts that matter once one is invited, the weightiest first; whom a program takes is settled by then. */
const worthKnowing: readonly CriterionName[] = [
  'esir',
  'pgy1_included',
  'positions_per_year',
  'img_residents',
  'visa',
  'home_rotation_note',
  'interviews_offered',
  'interview_months',
];
/** Of these, what an applicant can well ask in an interview. */
const worthAsking: ReadonlySet<CriterionName> = new Set<CriterionName>(['esir', 'pgy1_included', 'visa']);

/**
 * A sheet from the program's ledger: every stated fact that matters now (what sources disagree on included), and
 * questions from what is not reported. Whether a visa is a question depends on the person.
 */
export function preparationSheet(program: Program, needsVisa: boolean): PreparationSheet {
  const isTold = (name: CriterionName): boolean =>
    (program.criteria[name]?.state ?? 'not-reported') !== 'not-reported';
  const rest = criterionNames.filter((name) => !worthKnowing.includes(name));
  return {
    known: [...worthKnowing, ...rest].flatMap((name) => {
      const fact = program.criteria[name];
      return fact === undefined || fact.state === 'not-reported' ? [] : [{ name, fact }];
    }),
    ask: worthKnowing.filter(
      (name) =>
        worthAsking.has(name) &&
        (!isTold(name) || program.criteria[name]?.state === 'conflicting') &&
        (name !== 'visa' || needsVisa),
    ),
  };
}
