import type { Letter } from '@matchwright/dossier';
import { m } from '../../shared/messages/index.js';
import type { Status } from '../../shared/parts/status-dot.js';
import { offerUndo } from '../../shared/parts/offer-undo.js';
import { commitChange } from '../../shared/store/index.js';

const words = m.letters;

/** Something that happened with a letter, to be noted with one press. */
export type LetterStep = {
  readonly id: keyof typeof words.steps;
  /** The record after it, on that day. */
  readonly change: (letter: Letter, on: string) => Letter;
};

const asked: LetterStep = {
  id: 'asked',
  change: (letter, on) => ({ ...letter, state: 'asked', askedOn: on }),
};
const again: LetterStep = { ...asked, id: 'again' };
const promised: LetterStep = { id: 'promised', change: (letter) => ({ ...letter, state: 'promised' }) };
const declined: LetterStep = { id: 'declined', change: (letter) => ({ ...letter, state: 'declined' }) };
const reminded: LetterStep = { id: 'reminded', change: (letter, on) => ({ ...letter, remindedOn: on }) };
const uploaded: LetterStep = {
  id: 'uploaded',
  change: (letter, on) => ({ ...letter, state: 'uploaded', uploadedOn: on }),
};

const steps: { readonly [S in Letter['state']]: readonly LetterStep[] } = {
  idea: [asked],
  asked: [promised, declined],
  promised: [uploaded, reminded],
  uploaded: [],
  declined: [again],
};

/** What can happen next with a letter, the likeliest first. */
export function nextSteps({ state }: Pick<Letter, 'state'>): readonly LetterStep[] {
  return steps[state];
}

/** Notes a step, with a way back. */
export async function take({ id, change }: LetterStep, letter: Letter, on: string): Promise<void> {
  const label = words.did.step(words.steps[id], writerOf(letter));
  const done = await commitChange(label, (draft) =>
    draft.update('letters', letter.id, (stored) => change(stored, on)),
  );
  if (done.ok && done.value !== null) offerUndo(label, done.value);
}

/** The writer's name, or words for a letter without one. */
export function writerOf({ writer }: Pick<Letter, 'writer'>): string {
  return writer.trim() === '' ? words.noWriter : writer;
}

/** The shape that stands for a letter's state. */
export const stateShapes: { readonly [S in Letter['state']]: Status } = {
  idea: 'todo',
  asked: 'waiting',
  promised: 'started',
  uploaded: 'done',
  declined: 'closed',
};
