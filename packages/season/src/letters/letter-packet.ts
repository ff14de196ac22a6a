import { dayText } from '@matchwright/almanac';
import type { RotationGuide } from '@matchwright/almanac';
import type { Letter, Records, Rotation } from '@matchwright/dossier';
import { packetBullets, type PacketBullets } from '../notebook/packet-bullets.js';

/** What goes to a letter writer, ready to be laid out on paper; `exchange` makes the PDF. */
export type LetterPacket = {
  readonly writer: string;
  readonly applicant: string;
  /** "Interventional radiology rotation at …, 28 June to 23 July 2027". */
  readonly rotation: string;
  readonly goal: string;
  /** ISO date by which the letter should be in ERAS. */
  readonly neededBy: string | null;
  /** The person's CV as text; empty where it goes along as a file of its own. */
  readonly cv: string;
  /** Draft of the personal statement. */
  readonly statement: string;
  readonly bullets: PacketBullets;
  /** Feedback of the half-time meeting, and what was done about it. */
  readonly feedback: string;
  /** How the writer gets the letter into ERAS. */
  readonly upload: string;
  /** What the letter packet still lacks, in words. */
  readonly lacks: readonly string[];
};

/** What the records do not hold. */
export type PacketInput = {
  readonly letter: Letter;
  /** The rotation that the writer saw; null where there was none. */
  readonly rotation: Rotation | null;
  readonly place: string;
  readonly records: Pick<Records, 'caseNotes'>;
  readonly applicant: string;
  readonly goal: string;
  readonly neededBy: string | null;
  readonly cv?: string | undefined;
  readonly statement?: string | undefined;
};

/** The letter packet of rule G18: CV, draft statement, and a short list of cases and of growth from the notebook. */
export function letterPacket(input: PacketInput, guide: Pick<RotationGuide, 'procedures'>): LetterPacket {
  const { letter, rotation, place, records } = input;
  const notes = rotation === null ? [] : records.caseNotes.filter((note) => note.rotation === rotation.id);
  const bullets = packetBullets(notes, guide);
  const cv = input.cv?.trim() ?? '';
  const statement = input.statement?.trim() ?? '';
  return {
    writer: letter.writer,
    applicant: input.applicant,
    rotation: rotation === null ? place : stayText(rotation, place),
    goal: input.goal,
    neededBy: input.neededBy,
    cv,
    statement,
    bullets,
    feedback: rotation?.meeting.feedback.trim() ?? '',
    upload: uploadWords,
    lacks: [
      ...(cv === '' ? ['The CV: add it here, or send it along as a file.'] : []),
      ...(statement === '' ? ['A draft of the personal statement.'] : []),
      ...(bullets.counts.total.total === 0 ? ['Cases: the notebook of this rotation is empty.'] : []),
    ],
  };
}

/** ERAS numbers each letter; the number stands on the form that the applicant downloads there. */
const uploadWords =
  'ERAS gives each letter a number of its own. I send you the Letter Request Form with it. The letter is uploaded with that number, as a signed PDF on letterhead, in the AAMC’s portal for letters of recommendation.';

function stayText({ start, end, specialty }: Rotation, place: string): string {
  const field =
    specialty === 'IR'
      ? 'Interventional radiology'
      : specialty === 'DR'
        ? 'Diagnostic radiology'
        : 'Rotation';
  const dates = start === undefined || end === undefined ? '' : `, ${dayText(start)} to ${dayText(end)}`;
  return `${field}${specialty === 'other' ? '' : ' rotation'} at ${place}${dates}`;
}
