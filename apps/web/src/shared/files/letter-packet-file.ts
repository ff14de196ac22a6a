import type { LetterPacketContent } from '@matchwright/exchange';
import { today } from '../format/plain.js';
import { saveFile } from './save-file.js';

// the writer is heavy: it is loaded when first wanted
const exchange = () => import('@matchwright/exchange');

/** Downloads a letter packet as one PDF, named for its writer. */
export async function downloadLetterPacket(packet: LetterPacketContent): Promise<void> {
  const { letterPacketToPdf } = await exchange();
  const bytes = await letterPacketToPdf(packet, { madeOn: today() });
  saveFile(`letter-packet-${slug(packet.writer)}.pdf`, bytes, 'application/pdf');
}

/** The same packet as text. */
export async function letterPacketText(packet: LetterPacketContent): Promise<string> {
  const { letterPacketToText } = await exchange();
  return letterPacketToText(packet);
}

function slug(words: string): string {
  const plain = words.normalize('NFKD').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'writer';
}
