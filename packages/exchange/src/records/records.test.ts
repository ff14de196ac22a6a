import {
  noRecords,
  readRecord,
  type Collection,
  type RecordInput,
  type RecordOf,
  type Records,
} from '@matchwright/dossier';
import papaparse from 'papaparse';
import { expect, test } from 'vitest';
import {
  letterPacketToPdf,
  packetDefinition,
  type LetterPacketContent,
} from '../pdf/letter-packet-to-pdf.js';
import { letterPacketToText } from '../text/letter-packet-to-text.js';
import { notebookToMarkdown } from './notebook-to-markdown.js';
import { allRecordsToCsv, recordsToCsv } from './records-to-csv.js';
import { storiesToMarkdown } from './stories-to-markdown.js';

function record<C extends Collection>(collection: C, data: RecordInput<C>): RecordOf<C> {
  const read = readRecord(collection, data);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const records: Records = {
  ...noRecords(),
  rotations: [
    record('rotations', {
      id: 'r1',
      program: '4160300001',
      status: 'held',
      start: '2027-06-28',
      end: '2027-07-23',
      offer: { receivedOn: '2027-03-01', answerBy: '2027-03-08' },
      goals: [
        { id: 'g', kind: 'show-fit', text: 'Show fit', reached: 'yes', reflection: 'They asked me back.' },
      ],
      meeting: { feedback: '# not a heading\n- not a list' },
      culture: { support: 5, redFlags: '<img src=x onerror=alert(1)>' },
    }),
  ],
  caseNotes: [
    record('caseNotes', {
      id: 'n1',
      rotation: 'r1',
      on: '2027-07-06',
      procedure: 'tips',
      role: 'observed',
      learned: 'Pressure [before](javascript:alert(1)) and after.',
      question: '=1+1',
      answer: 'Two.',
      answeredOn: '2027-07-06',
      writtenAt: '2027-07-06T20:00:00Z',
    }),
    record('caseNotes', {
      id: 'n2',
      rotation: null,
      on: '2027-05-06',
      procedure: 'Own words',
      role: 'assisted',
      writtenAt: '2027-05-06T20:00:00Z',
    }),
  ],
  stories: [
    record('stories', {
      id: 's1',
      title: 'A long night',
      theme: 'Teamwork',
      text: 'It began at two.',
      programs: ['4160300001'],
    }),
  ],
  letters: [
    record('letters', {
      id: 'l1',
      writer: 'Dr. Synthetic',
      kind: 'ir',
      state: 'asked',
      assigned: ['a', 'b'],
    }),
  ],
};

const names = {
  program: (id: string) => (id === '4160300001' ? 'Synthetic Hospital' : id),
  procedure: (words: string) => (words === 'tips' ? 'TIPS' : words),
};

test('a collection comes as a table that reads back with what was in it', () => {
  const { data } = papaparse.parse<Record<string, string>>(recordsToCsv('rotations', records), {
    header: true,
    skipEmptyLines: true,
  });
  expect(data).toHaveLength(1);
  expect(data[0]).toMatchObject({
    id: 'r1',
    status: 'held',
    'offer.answerBy': '2027-03-08',
    'culture.support': '5',
  });
  expect(JSON.parse(data[0]?.['goals'] ?? '')).toMatchObject([{ kind: 'show-fit', reached: 'yes' }]);
  expect(recordsToCsv('letters', records)).toContain('a; b');
});

test('a text that a spreadsheet would run stands as text', () => {
  expect(recordsToCsv('caseNotes', records)).toContain("'=1+1");
  expect(recordsToCsv('caseNotes', records)).not.toMatch(/(^|,)=1\+1/m);
});

test('only collections that hold something become files', () => {
  expect(Object.keys(allRecordsToCsv(records)).sort()).toEqual([
    'caseNotes.csv',
    'letters.csv',
    'rotations.csv',
    'stories.csv',
  ]);
});

test('the notebook holds rotations, cases, ratings and stories, and nothing that a viewer would run', () => {
  const markdown = notebookToMarkdown(records, names);
  expect(markdown).toContain('## Synthetic Hospital, 2027-06-28 to 2027-07-23');
  expect(markdown).toContain('- Show fit: yes. They asked me back.');
  expect(markdown).toContain('- TIPS (observed)');
  expect(markdown).toContain('  - Answer: Two.');
  expect(markdown).toContain('## Cases seen elsewhere');
  expect(markdown).toContain('#### A long night');
  expect(markdown).toContain('- Support: 5 of 5');
  expect(markdown).not.toMatch(/(^|[^\\])<img/);
  expect(markdown).not.toContain('[before](');
  expect(markdown).toContain(String.raw`\# not a heading`);
  expect(markdown).toContain(String.raw`\- not a list`);
});

test('stories come by theme and in the person’s order, those without a theme last, with the draft at the end', () => {
  const [first] = records.stories;
  const story = (id: string, order: number, theme: string, title: string): Records['stories'][number] =>
    record('stories', { ...first, id, order, theme, title });
  const stories = [
    story('a', 2, 'Teamwork', 'Second'),
    story('b', 1, 'Teamwork', 'First'),
    story('c', 0, '', 'Loose'),
  ];
  const markdown = storiesToMarkdown(stories, '# It began', names.program);
  const places = ['## Teamwork', '### First', '### Second', '## Without a theme', '### Loose'].map((words) =>
    markdown.indexOf(words),
  );
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
  expect(markdown).toContain('Serves: Synthetic Hospital');
  expect(markdown.trimEnd().endsWith(String.raw`\# It began`)).toBe(true);
});

const packet: LetterPacketContent = {
  writer: 'Dr. Synthetic',
  applicant: 'A. Person',
  rotation: 'Interventional radiology rotation at Synthetic Hospital',
  goal: 'interventional radiology',
  neededBy: '2027-08-25',
  cv: '',
  statement: 'It began at two in the morning.\n\nA second paragraph.',
  bullets: { cases: ['TIPS: 2 (1 assisted)'], growth: [], learned: ['TIPS: pressure first'], read: [] },
  feedback: '',
  upload: 'Upload it with the number on the form.',
};

test('the letter packet says what for and by when, and leaves out what is empty', () => {
  const text = JSON.stringify(packetDefinition(packet, '2027-07-20').content);
  for (const words of ['A. Person', 'by August 25, 2027', 'TIPS: 2 (1 assisted)', 'A second paragraph.'])
    expect(text).toContain(words);
  for (const title of ['"CV"', 'Growth', 'Feedback']) expect(text).not.toContain(title);
});

test('the packet as text says the same as the PDF, and leaves out the same', () => {
  const text = letterPacketToText(packet);
  const drawn = JSON.stringify(packetDefinition(packet, '2027-07-20').content);
  for (const words of [
    'A. Person',
    'by August 25, 2027',
    'Upload it with the number',
    'TIPS: pressure first',
  ]) {
    expect(text).toContain(words);
    expect(drawn).toContain(words);
  }
  for (const title of ['CV', 'GROWTH', 'FEEDBACK']) expect(text).not.toContain(`\n${title}`);
  expect(text).not.toMatch(/\n{3,}/);
});

test('the letter packet is a PDF, the same bytes each time', async () => {
  const bytes = await letterPacketToPdf(packet, { madeOn: '2027-07-20' });
  expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
  expect(Buffer.from(await letterPacketToPdf(packet, { madeOn: '2027-07-20' })).equals(bytes)).toBe(true);
});
