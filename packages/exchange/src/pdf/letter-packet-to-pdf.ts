import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { heading, ink, styles } from './theme.js';

/** What a letter packet holds; `letterPacket` of the season package gives it. */
export type LetterPacketContent = {
  readonly writer: string;
  readonly applicant: string;
  readonly rotation: string;
  readonly goal: string;
  /** ISO date, or null where none is set. */
  readonly neededBy: string | null;
  /** Plain text; empty where the CV goes along as a file of its own. */
  readonly cv: string;
  readonly statement: string;
  readonly bullets: {
    readonly cases: readonly string[];
    readonly growth: readonly string[];
    readonly learned: readonly string[];
    readonly read: readonly string[];
  };
  readonly feedback: string;
  /** How the writer gets the letter into ERAS; empty leaves it out. */
  readonly upload: string;
};

/**
 * A letter packet (rule G18) as one PDF: what the letter is for and by when, cases and growth from the notebook, the draft
 * statement, the CV. Parts that are empty are left out. The writer and its fonts are loaded when first used, no address
 * is ever opened, and the same input gives the same bytes.
 */
export async function letterPacketToPdf(
  packet: LetterPacketContent,
  options: { readonly madeOn: string },
): Promise<Uint8Array> {
  const [{ default: pdfmake }, { default: fonts }] = await Promise.all([
    import('pdfmake/build/pdfmake.js'),
    import('pdfmake/build/vfs_fonts.js'),
  ]);
  pdfmake.addVirtualFileSystem(fonts);
  pdfmake.setUrlAccessPolicy(() => false);
  const buffer = await pdfmake.createPdf(packetDefinition(packet, options.madeOn)).getBuffer();
  return new Uint8Array(buffer);
}

/** The packet as the PDF writer takes it; US letter. */
export function packetDefinition(packet: LetterPacketContent, madeOn: string): TDocumentDefinitions {
  const { applicant, writer, bullets } = packet;
  return {
    pageSize: 'LETTER',
    pageMargins: [54, 48, 54, 50],
    info: {
      title: `Letter packet: ${applicant}`,
      creator: 'Matchwright',
      producer: 'Matchwright',
      creationDate: new Date(`${madeOn}T00:00:00Z`),
    },
    language: 'en-US',
    defaultStyle: { font: 'Roboto', fontSize: 10.5, color: ink.text, lineHeight: 1.25 },
    styles,
    content: [
      { text: applicant, style: 'title' },
      ...(packet.rotation === '' ? [] : [{ text: packet.rotation, style: 'subtitle' }]),
      { text: packetPurpose(packet), margin: [0, 10, 0, 0] },
      ...prose('How to upload the letter', packet.upload),
      ...list('Cases', bullets.cases),
      ...list('Growth', bullets.growth),
      ...list('What I learned', bullets.learned),
      ...list('What I read up on', bullets.read),
      ...prose('Feedback at half-time', packet.feedback),
      ...prose('Draft of my personal statement', packet.statement),
      ...prose('CV', packet.cv, packet.statement !== '' || bullets.cases.length > 0),
    ],
    footer: (page, pages): Content => ({
      columns: [
        { text: `${applicant}, for ${writer}`, width: '*' },
        { text: `${page} of ${pages}`, width: 50, alignment: 'right' },
      ],
      style: 'small',
      margin: [54, 18, 54, 0],
    }),
  };
}

const dayFormat = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** What the letter is for, and by when; the first paragraph. */
export function packetPurpose({ writer, goal, neededBy }: LetterPacketContent): string {
  const due =
    neededBy === null
      ? ''
      : ` The letter would need to be in ERAS by ${dayFormat.format(new Date(`${neededBy}T12:00:00Z`))}.`;
  return `For ${writer}: I am applying to ${goal}.${due} Thank you for taking the time.`;
}

function list(title: string, items: readonly string[]): Content[] {
  return items.length === 0 ? [] : [heading(title), { ul: [...items] }];
}

function prose(title: string, text: string, onNewPage = false): Content[] {
  if (text.trim() === '') return [];
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph): Content => ({ text: paragraph, margin: [0, 0, 0, 6] }));
  return [
    { text: title, style: 'heading', ...(onNewPage ? { pageBreak: 'before' as const } : {}) },
    ...paragraphs,
  ];
}
