import { packetPurpose, type LetterPacketContent } from '../pdf/letter-packet-to-pdf.js';

/** A letter packet (rule G18) as plain text, to paste into a mail. Parts that are empty are left out, as in the PDF. */
export function letterPacketToText(packet: LetterPacketContent): string {
  const { applicant, rotation, bullets } = packet;
  const parts = [
    [applicant, rotation].filter((words) => words !== '').join('\n'),
    packetPurpose(packet),
    part('How to upload the letter', packet.upload),
    part('Cases', listed(bullets.cases)),
    part('Growth', listed(bullets.growth)),
    part('What I learned', listed(bullets.learned)),
    part('What I read up on', listed(bullets.read)),
    part('Feedback at half-time', packet.feedback),
    part('Draft of my personal statement', packet.statement),
    part('CV', packet.cv),
  ];
  return `${parts.filter((text) => text !== '').join('\n\n')}\n`;
}

function part(title: string, text: string): string {
  return text.trim() === '' ? '' : `${title.toUpperCase()}\n${text.trim()}`;
}

function listed(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
