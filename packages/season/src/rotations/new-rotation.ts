import type { Host, Program, RotationGuide } from '@matchwright/almanac';
import { goalKinds, rotationSchema, type Rotation, type RotationStatus } from '@matchwright/dossier';
import { documentsFor } from './documents-for.js';

/** What a new rotation is made from. */
export type NewRotation = {
  /** Id for the record. */
  readonly id: string;
  readonly program: Pick<Program, 'id' | 'specialty'>;
  /** Null where no page of the host is known. */
  readonly host: Host | null;
  readonly elective?: string | undefined;
  readonly status?: RotationStatus | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly dollars?: number | undefined;
};

/** A rotation's record with its four goals (rule G1), the host's checklist of papers, and the topics to prepare (G14). */
export function newRotation(input: NewRotation, guide: RotationGuide): Rotation {
  const { id, program, host, start, end, dollars } = input;
  return rotationSchema.parse({
    id,
    program: program.id,
    elective: input.elective ?? '',
    specialty: program.specialty,
    status: input.status ?? 'considering',
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    dollars: dollars ?? null,
    documents: documentsFor(host, guide),
    goals: guide.prompts.goals.map(({ kind, text }) => ({
      id: kind,
      kind: goalKinds.find((known) => known === kind) ?? 'other',
      text,
    })),
    topics: guide.preparation.topics.map(({ id: topic, text }) => ({ id: topic, text })),
    firstDay: { bring: guide.prompts.firstDay.find((prompt) => prompt.id === 'bring')?.text ?? '' },
    meeting: { agenda: guide.prompts.halfTime.map(({ text }) => `- ${text}`).join('\n') },
  });
}
