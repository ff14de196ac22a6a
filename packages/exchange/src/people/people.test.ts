import ICAL from 'ical.js';
import type { Person } from '@matchwright/dossier';
import { describe, expect, it } from 'vitest';
import { personRecord } from './found-person.js';
import { matchPeople } from './match-people.js';
import { readPeople } from './read-people.js';
import { vcardLines } from './vcard-lines.js';

// every person, house and address here is invented
const csv = [
  'Notes:',
  '"When exporting your connection data, you may notice that some of the email addresses are missing."',
  '',
  'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
  'Núria,Costa,https://www.linkedin.com/in/x,nuria.costa@example.org,"Riverside Hospital, IR","Resident, PGY-4",03 Oct 2026',
  ',,,,,,12 Sep 2026',
  'Tomasz,"Zielinski,\nMD",https://x,,Lakeside,Program Director,31 Feb 2026',
  'Ada,=HYPERLINK("http://x"),,,,Medical Student,1 Nov 2026',
].join('\r\n');

function read(text: string): {
  people: readonly { name: string; line: number }[];
  skipped: readonly { where: string; code: string }[];
} & Record<string, unknown> {
  const found = readPeople(text);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value;
}
const codes = (text: string): string[] => {
  const found = readPeople(text);
  return found.ok ? [] : found.error.map(({ code }) => code);
};
const cards = (...bodies: string[]): string =>
  bodies.map((body) => `BEGIN:VCARD\r\n${body}\r\nEND:VCARD\r\n`).join('');

describe('LinkedIn connections', () => {
  it('gives people with their lines, below the notes and over cells of several lines', () => {
    const { kind, people, skipped } = read(csv);
    expect(kind).toBe('linkedin');
    expect(people).toEqual([
      {
        line: 5,
        name: 'Núria Costa',
        organisation: 'Riverside Hospital, IR',
        title: 'Resident, PGY-4',
        email: 'nuria.costa@example.org',
        phone: '',
        connectedOn: '2026-10-03',
      },
      expect.objectContaining({ line: 7, name: 'Tomasz Zielinski, MD', connectedOn: undefined }),
      expect.objectContaining({ line: 9, name: 'Ada =HYPERLINK("http://x")', connectedOn: '2026-11-01' }),
    ]);
    expect(skipped).toEqual([expect.objectContaining({ code: 'no-name', where: 'line 6' })]);
  });

  it('names the column that is missing', () => {
    expect(codes('First Name,Surname\nA,B')).toEqual(['no-column']);
  });
});

const version3 = cards(
  'VERSION:3.0\r\nN:Okafor;Ngozi;;Dr.;MD\r\nFN:Dr. Ngozi Okafor\\, MD\r\nORG:Riverside Hospital;Interventional Radiology\r\nTITLE:Program\r\n  Director\r\nitem1.EMAIL;TYPE=INTERNET:a@example.org\r\nEMAIL;TYPE=INTERNET,PREF:n.okafor@example.org\r\nTEL;TYPE=WORK,FAX:+1 202 555 0100\r\nTEL;TYPE="cell:x;y":+1 202 555 0101',
  'VERSION:3.0\r\nFN:Ana Lima\r\nN:Lima;Ana;;;\r\nNOTE:one\\ntwo',
);
const version4 = cards(
  'VERSION:4.0\r\nFN:李雷\r\nN:李;雷;;;\r\nEMAIL;PREF=2:b@example.org\r\nEMAIL;PREF=1:c@example.org\r\nTEL;VALUE=uri;TYPE=cell:tel:+86-10-5550-0100\r\nORG:Lake\\; Side',
);
const version21 = cards(
  'VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=BCr=\r\ngen;;;\r\nTEL;CELL:555-0102\r\nTITLE;QUOTED-PRINTABLE:Chief=20Resident',
  'VERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Nu=F1ez;Iv=E1n',
);

describe('vCards', () => {
  it('of version 3 give the preferred address, the telephone that is no fax, and unescaped texts', () => {
    expect(read(version3).people).toEqual([
      {
        line: 1,
        name: 'Dr. Ngozi Okafor, MD',
        organisation: 'Riverside Hospital, Interventional Radiology',
        title: 'Program Director',
        email: 'n.okafor@example.org',
        phone: '+1 202 555 0101',
      },
      expect.objectContaining({ line: 13, name: 'Ana Lima' }),
    ]);
  });

  it('of version 4 give preferences by number and addresses without their scheme', () => {
    expect(read(version4).people).toEqual([
      expect.objectContaining({
        name: '李雷',
        email: 'c@example.org',
        phone: '+86-10-5550-0100',
        organisation: 'Lake; Side',
      }),
    ]);
  });

  it('of version 2.1 are decoded, over soft line breaks and in old charsets', () => {
    expect(read(version21).people).toEqual([
      expect.objectContaining({ name: 'Jürgen Müller', phone: '555-0102', title: 'Chief Resident' }),
      expect.objectContaining({ name: 'Iván Nuñez' }),
    ]);
  });

  it('split into the same names and values as by ical.js', () => {
    const theirs = [version3, version4].flatMap((text) => {
      const parsed: unknown[] = ICAL.parse(text.replace('TYPE="cell:x;y"', 'TYPE=cell'));
      const list = typeof parsed[0] === 'string' ? [parsed] : parsed;
      return list.flatMap((card) =>
        new ICAL.Component(card as never)
          .getAllProperties()
          .map((p) => [p.name.replace(/^item1\./, ''), [p.getFirstValue()].flat(2).join(';')]),
      );
    });
    const ours = [version3, version4].flatMap((text) =>
      vcardLines(text)
        .filter(({ name }) => name !== 'begin' && name !== 'end')
        .map(({ name, value }) => [name, value.replaceAll('\\n', '\n').replaceAll(/\\(.)/g, '$1')]),
    );
    expect(ours).toEqual(theirs);
  });

  it('that are cut short, nested or nameless are told with their lines and lose nobody else', () => {
    const { people, skipped } = read(
      `${cards('VERSION:3.0\r\nNOTE:x')}BEGIN:VCARD\r\nFN:Cut\r\n${version3}BEGIN:VCARD\r\nFN:Late`,
    );
    expect(people.map(({ name }) => name)).toEqual(['Dr. Ngozi Okafor, MD', 'Ana Lima']);
    expect(skipped.map(({ code, where }) => `${code} ${where}`)).toEqual([
      'no-name line 1',
      'not-ended line 5',
      'not-ended line 25',
    ]);
  });
});

describe('files that are no contacts', () => {
  it.each([
    ['too-large', 'x'.repeat(8_000_001)],
    ['not-people', '{"schema":"matchwright.project/2"}'],
    ['not-people', ''],
    ['nobody', cards('VERSION:3.0')],
    ['too-many', `First Name,Last Name\n${'A,B\n'.repeat(30_001)}`],
  ])('are refused with %s', (code, text) => {
    expect(codes(text)[0]).toBe(code);
  });

  it.each([';', ':', '"', '=', '=\n', ' \n', '\\', ';"', 'BEGIN:VCARD\n', 'N;ENCODING=QUOTED-PRINTABLE:=\n'])(
    'made of %j a million times are answered in time',
    (piece) => {
      const began = performance.now();
      readPeople(
        `BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:${piece.repeat(1_000_000 / piece.length)}\nEND:VCARD`,
      );
      expect(performance.now() - began).toBeLessThan(5000);
    },
  );
});

describe('matchPeople', () => {
  const kept = (fields: Partial<Person>): Person => ({
    ...personRecord({ line: 1, name: 'x', organisation: '', title: '', email: '', phone: '' }, 'p1'),
    ...fields,
  });
  const found = (
    fields: Partial<Person>,
  ): { line: number; name: string; organisation: string; title: string; email: string; phone: string } => ({
    line: 7,
    name: 'y',
    organisation: '',
    title: '',
    email: '',
    phone: '',
    ...fields,
  });

  it.each<[Partial<Person>, Partial<Person>, string | null]>([
    [{ name: 'Núria Costa' }, { name: 'Dr. Nuria O. COSTA, MD' }, 'name'],
    [{ name: 'A B', email: 'A@example.org' }, { name: 'Other Name', email: 'a@example.org' }, 'email'],
    [{ name: 'Ana Lima', organisation: 'Lakeside' }, { name: 'Ana Lima', organisation: 'Riverside' }, null],
    [{ name: 'Ana Lima', organisation: 'Lakeside' }, { name: 'Ana Lima', email: 'ana@example.org' }, 'name'],
    [{ name: 'Ana Lima' }, { name: 'Ana Limas' }, null],
  ])('%j and %j: %s', (one, other, by) => {
    expect(matchPeople([found(other)], [kept(one)])[0]?.same?.by ?? null).toBe(by);
  });

  it('recognises somebody who stands twice in one file', () => {
    const [, second] = matchPeople(
      [found({ name: 'Ana Lima' }), { ...found({ name: 'Ana Lima' }), line: 8 }],
      [],
    );
    expect(second?.same).toEqual({ as: 'line', line: 7, by: 'name' });
  });
});

describe('personRecord', () => {
  it.each([
    ['Program Director, Associate Professor', 'director'],
    ['PGY-4 resident', 'resident'],
    ['Residency Program Coordinator', 'coordinator'],
    ['Medical Student at X', 'student'],
    ['Interventional Radiologist', 'faculty'],
    ['Software Engineer', 'other'],
  ])('of "%s" is a %s', (title, role) => {
    expect(
      personRecord({ line: 1, name: 'A', organisation: '', title, email: '', phone: '' }, 'x').role,
    ).toBe(role);
  });
});
