import { describe, expect, it } from 'vitest';
import { recordsSchema } from '../records/records.js';
import { withIdentityChoices } from './identity-choices.js';
import { recordsIdentity } from './records-identity.js';

const note = { rotation: null, on: '2027-07-06', role: 'assisted', writtenAt: '2027-07-06T18:00:00Z' };
// nobody here is real
const records = recordsSchema.parse({
  caseNotes: [
    {
      ...note,
      id: 'n1',
      procedure: 'tips',
      learned: 'Mrs Alvarez bled, coil. Dr Okafor showed me.',
      question: 'bed 12?',
    },
    { ...note, id: 'n2', procedure: 'port', learned: 'Seldinger again.' },
  ],
  stories: [{ id: 's1', title: 'The night', text: 'Mr Osei asked me to stay.' }],
  rotations: [
    {
      id: 'r1',
      program: '1',
      status: 'done',
      meeting: { feedback: 'Good with Mr Osei, MRN 4482917.' },
      notes: 'Fine.',
    },
  ],
  people: [{ id: 'p1', name: 'Maria Lopez', role: 'resident', phone: '312-555-0148' }],
});

describe('recordsIdentity', () => {
  it('lists entries by place and passes teachers, techniques and contacts', () => {
    const found = recordsIdentity(records).map(({ collection, id, fields }) => [
      `${collection} ${id}`,
      ...fields.map(({ field, findings }) => `${field}: ${findings.map(({ text }) => text).join(', ')}`),
    ]);
    expect(found).toEqual([
      ['caseNotes n1', 'learned: Mrs Alvarez', 'question: bed 12'],
      ['stories s1', 'text: Mr Osei'],
      ['rotations r1', 'meeting.feedback: Mr Osei, 4482917'],
    ]);
  });

  it('passes over what is stored just so, and no changed entry', () => {
    const stored = {
      ...records,
      stories: [],
      caseNotes: records.caseNotes.map((one) => ({ ...one, answer: 'x' })),
    };
    expect(recordsIdentity(records, stored).map(({ id }) => id)).toEqual(['n1', 's1']);
    expect(recordsIdentity(records, records)).toEqual([]);
  });
});

describe('withIdentityChoices', () => {
  const entries = recordsIdentity(records);

  it('takes entries without the words where nothing is chosen, and nothing is left to find', () => {
    const taken = withIdentityChoices(records, entries, () => undefined);
    expect(taken.caseNotes[0]?.learned).toBe('[…] bled, coil. Dr Okafor showed me.');
    expect(taken.rotations[0]?.meeting.feedback).toBe('Good with […], MRN […].');
    expect(recordsIdentity(taken)).toEqual([]);
  });

  it('leaves out notes and stories, and of a rotation the text alone', () => {
    const taken = withIdentityChoices(records, entries, () => 'leave-out');
    expect(taken.caseNotes.map(({ id }) => id)).toEqual(['n2']);
    expect(taken.stories).toEqual([]);
    expect(taken.rotations).toEqual([{ ...records.rotations[0], meeting: { agenda: '', feedback: '' } }]);
  });

  it('takes all as it is where that is chosen', () => {
    expect(withIdentityChoices(records, entries, () => 'take')).toEqual(records);
  });
});
