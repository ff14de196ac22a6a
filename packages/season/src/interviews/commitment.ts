const promises: readonly RegExp[] = [
  /\brank(ing|ed)?\b[^.]{0,40}\b(first|number one|no\.? ?1|#1|top|highly?)\b/iu,
  /\b(my|their|our) (first|top|number one) choice\b/iu,
  /\bcommit(ted|ment|s)?\b|\bpromise[ds]?\b|\bguarantee[ds]?\b/iu,
];

/** True where a note on a contact speaks of a place on a list or of a promise: worth a word on what binds nobody. */
export function soundsLikeCommitment(text: string): boolean {
  return promises.some((pattern) => pattern.test(text));
}
