import type { RotationGuide } from '@matchwright/almanac';
import type { Letter, Papers, Records } from '@matchwright/dossier';
import { letterPacket, type LetterPacket } from '@matchwright/season';
import { m } from '../../../shared/messages/index.js';
import type { LetterWorld } from '../use-letter-world.js';

/** The lines of a packet that a person edits. */
export type PacketLines = NonNullable<Letter['packet']>;

/** A packet as it would be made now, with the lines as edited. */
export type OwnPacket = { readonly packet: LetterPacket; readonly lines: PacketLines };

/** The packet of a letter: made from the notebook, or as the person left it. */
export function packetOf(
  letter: Letter,
  world: LetterWorld,
  guide: RotationGuide,
  kept: { readonly caseNotes: Records['caseNotes']; readonly papers: Papers | null },
): OwnPacket {
  const rotation = world.rotations.find(({ id }) => id === letter.rotation) ?? null;
  const goal = world.profile?.goal;
  const made = letterPacket(
    {
      letter,
      rotation,
      place: rotation === null ? '' : world.nameOf(rotation.program),
      records: { caseNotes: kept.caseNotes },
      applicant: kept.papers?.name ?? '',
      goal: goal === undefined ? '' : m.letters.packet.goals[goal],
      neededBy: letter.promisedFor ?? world.dates?.aim ?? null,
      cv: kept.papers?.cv,
      statement: kept.papers?.statement,
    },
    guide,
  );
  const { cases, growth, learned, read } = made.bullets;
  const fresh: PacketLines = {
    cases: [...cases],
    growth: [...growth],
    learned: [...learned],
    read: [...read],
    feedback: made.feedback,
    upload: made.upload,
  };
  const lines = letter.packet ?? fresh;
  return {
    lines,
    packet: {
      ...made,
      bullets: { ...made.bullets, ...trimmed(lines) },
      feedback: lines.feedback,
      upload: lines.upload,
    },
  };
}

/** Empty lines stay while a person types, and are left out of the packet. */
function trimmed({
  cases,
  growth,
  learned,
  read,
}: PacketLines): Pick<PacketLines, 'cases' | 'growth' | 'learned' | 'read'> {
  const full = (lines: readonly string[]): string[] =>
    lines.map((line) => line.trim()).filter((line) => line !== '');
  return { cases: full(cases), growth: full(growth), learned: full(learned), read: full(read) };
}
