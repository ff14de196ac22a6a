import type { LetterAssignment, LetterMix } from '@matchwright/season';

/** One program: what it wants, and what it gets. */
export type MixRow = { readonly mix: LetterMix; readonly gets: LetterAssignment; readonly name: string };
