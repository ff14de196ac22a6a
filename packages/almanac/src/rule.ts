/** One decision rule as data: the plan cites it by id, and re-solves when it is switched off. */
export type Rule = {
  /** `G1`–`G24` for the guide's rules, `R1`–`R40` for rules seen in the field. */
  readonly id: string;
  readonly text: string;
  readonly grade: 'primary' | 'study' | 'opinion';
  readonly topic: string;
  readonly source: string;
  readonly readOn: string;
  /** On unless the person switches it off. */
  readonly on: boolean;
  /** Name of the constraint in the planner or season that carries the rule out, where one does. */
  readonly carriedOutBy?: string | undefined;
  /** Numbers the constraint reads, for example `{ "max": 3 }`. */
  readonly parameters?: Readonly<Record<string, number | string>> | undefined;
};

/** Evidence floors: below them the app shows what is known and gives no number. */
export type EvidenceFloor = {
  /** Smallest number of published applicants of the kind behind a chance. */
  readonly minApplicantsOfKind: number;
  /** Widest 90 % range, in percentage points, still shown as a number for one program. */
  readonly maxProgramRangePoints: number;
  readonly text: string;
};
