/** What can tell who a patient was. `stay`: a day of admission, discharge or death; `bed`: a bed or a room. */
export const identityKinds = [
  'name',
  'birth',
  'age',
  'record',
  'phone',
  'address',
  'email',
  'stay',
  'bed',
] as const;
export type IdentityKind = (typeof identityKinds)[number];

/** What each kind is, as one says it to a person: "this looks like …". */
export const identityWords: Readonly<Record<IdentityKind, string>> = {
  name: "a person's name",
  birth: 'a date of birth',
  age: 'an age over 89',
  record: 'a record or account number',
  phone: 'a telephone number',
  address: 'where somebody lives',
  email: 'an e-mail address',
  stay: 'the day of an admission, a discharge or a death',
  bed: 'a bed or a room',
};

/** Words in a text that look as if they told who a patient was. */
export type IdentityFinding = {
  readonly kind: IdentityKind;
  /** Span in the text, in UTF-16 units: from `start` up to but not including `end`. */
  readonly start: number;
  readonly end: number;
  /** The words themselves. */
  readonly text: string;
  /** What they look like, in words: see `identityWords`. */
  readonly looksLike: string;
};

/** A finding without its words, as the searches return it. */
export type Found = Omit<IdentityFinding, 'text' | 'looksLike'>;
