import type { Task } from '@matchwright/dossier';
import { calendarEvent } from '../calendar.js';
import { datedBy, type TaskContext } from './task-context.js';

const steps = [
  {
    id: 'ecfmg-pathway-deadline',
    title: 'Apply for your ECFMG pathway by today',
    detail: 'Earlier is better: your school has its own part to do afterwards.',
  },
  {
    id: 'ecfmg-attestation-deadline',
    title: 'Your school attests for the ECFMG pathway',
    detail: 'Ask the dean’s office whether it is done.',
  },
  {
    id: 'img-credential-deadline',
    title: 'Step 1, Step 2 CK and the ECFMG pathway must be in',
    detail: 'Whoever lacks one of them when rank lists close is withdrawn from the Match by the NRMP.',
  },
] as const;

/** What ECFMG and the NRMP ask, by fixed dates, of people who trained abroad; nothing for others. */
export function imgTasks({ pack, profile }: TaskContext): Task[] {
  if (profile.applicant.kind !== 'us-img' && profile.applicant.kind !== 'non-us-img') return [];
  return steps.flatMap((step) => {
    const event = calendarEvent(pack, step.id);
    return event === undefined ? [] : [{ ...datedBy(event), ...step, kind: 'deadline' as const, rules: [] }];
  });
}
