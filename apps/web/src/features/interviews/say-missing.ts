import type { Interview } from '@matchwright/dossier';
import { isDueAgain } from '@matchwright/season';
import { m } from '../../shared/messages/index.js';

const words = m.interviews.missing;

/** What is still to do after an interview, in a few words; empty when nothing is. */
export function sayMissing(interview: Interview): string {
  if (interview.status !== 'done') return '';
  const parts = [
    ...(interview.notes.some(({ text }) => text.trim() !== '') ? [] : [words.notes]),
    ...(Object.values(interview.ratings).some((rating) => rating !== null) ? [] : [words.ratings]),
    ...(isDueAgain(interview, Date.now()) ? [words.again] : []),
  ];
  return parts.join(', ');
}
