import type { Mode } from '@matchwright/dossier';

/** What can be heard from a program; `silence`: the date by which it usually invites has passed without a word. */
export const seasonEventKinds = [
  'invited',
  'waitlisted',
  'interviewed',
  'declined',
  'rejected',
  'silence',
  'withdrawn',
] as const;
export type SeasonEventKind = (typeof seasonEventKinds)[number];

/** Something that has happened at one program or first-year track so far. */
export type SeasonEvent = {
  /** Program id, or NRMP code of a first-year track. */
  readonly program: string;
  readonly kind: SeasonEventKind;
  /** How the program was approached. */
  readonly mode: Mode;
  /** ISO date. */
  readonly on?: string | undefined;
  /** Of `silence`: the share of invitations that have come out by then, 0.9 unless told. */
  readonly share?: number | undefined;
};

/** What is known of one option after all that was heard from it. */
export type Word = {
  readonly heard: 'invitation' | 'no-invitation' | null;
  /** Without an invitation: the share of invitations that would have come by now; 1 where no is final. */
  readonly share: number;
  /** False once no place can come of it. */
  readonly open: boolean;
};

/** Share of invitations that are out by the usual date: silence is weaker than a refusal. */
export const shareByUsualDate = 0.9;
/** A place on a waiting list is a weaker no than silence. */
const waitlistShare = 0.75;

/** Nothing heard, of which `share` would have come by now. */
export function nothingHeard(share = 0): Word {
  return { heard: null, share, open: true };
}

/** What is known after one more event: a later invitation overrules silence, a refusal after it closes the place. */
export function wordAfter(word: Word, event: Pick<SeasonEvent, 'kind' | 'share'>): Word {
  switch (event.kind) {
    case 'invited':
    case 'interviewed':
      return { heard: 'invitation', share: 1, open: true };
    case 'declined':
      return { heard: 'invitation', share: 1, open: false };
    case 'withdrawn':
      return { ...word, open: false };
    case 'rejected':
      return word.heard === 'invitation'
        ? { ...word, open: false }
        : { heard: 'no-invitation', share: 1, open: false };
    case 'silence':
      return word.heard === 'invitation'
        ? word
        : { heard: 'no-invitation', share: event.share ?? shareByUsualDate, open: true };
    case 'waitlisted':
      break;
  }
  return word.heard === 'invitation' ? word : { heard: 'no-invitation', share: waitlistShare, open: true };
}

/** The same word on a day by which `share` of the invitations are out. */
export function wordOn(word: Word, share: number): Word {
  if (word.heard === 'invitation' || !word.open) return word;
  return share > word.share ? { ...word, share } : word;
}
