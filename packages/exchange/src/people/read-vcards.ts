import { fail, ok, type Issue, type Result } from '@matchwright/almanac';
import { mostPeople, tidy, type FoundPerson, type PeopleFile } from './found-person.js';
import { vcardLines, type VcardLine } from './vcard-lines.js';

/** Most properties of one card that are looked at. */
const mostProperties = 1000;

/**
 * vCards of versions 2.1, 3.0 (RFC 2426) and 4.0 (RFC 6350): name, organisation, title, first or preferred e-mail and
 * telephone. A card without a name, not ended, or inside another is skipped and told with its line.
 */
export function readVcards(text: string): Result<PeopleFile> {
  const people: FoundPerson[] = [];
  const skipped: Issue[] = [];
  let card: { readonly line: number; readonly properties: VcardLine[] } | null = null;
  for (const property of vcardLines(text)) {
    const isCard = property.value.trim().toLowerCase() === 'vcard';
    if (property.name === 'begin' && isCard) {
      if (card !== null) skipped.push(notEnded(card.line));
      card = { line: property.line, properties: [] };
    } else if (property.name === 'end' && isCard && card !== null) {
      const person = personOf(card.properties, card.line);
      if (person === null) skipped.push(nameless(card.line));
      else people.push(person);
      card = null;
      if (people.length > mostPeople) return fail([tooMany]);
    } else if (card !== null && card.properties.length < mostProperties) card.properties.push(property);
  }
  if (card !== null) skipped.push(notEnded(card.line));
  return ok({ kind: 'vcard', people, skipped });
}

const tooMany: Issue = {
  code: 'too-many',
  where: 'the file',
  expected: `at most ${mostPeople} cards`,
  hint: 'Export fewer contacts at once.',
};

function notEnded(line: number): Issue {
  return {
    code: 'not-ended',
    where: `line ${line}`,
    expected: 'END:VCARD before the next card or the end',
    hint: 'The file was cut short. The card is left out; export it once more to have it.',
  };
}

function nameless(line: number): Issue {
  return {
    code: 'no-name',
    where: `line ${line}`,
    expected: 'a name (FN or N) or an organisation (ORG)',
    hint: 'The card is left out.',
  };
}

function personOf(properties: readonly VcardLine[], line: number): FoundPerson | null {
  const of = (name: string): VcardLine | undefined =>
    preferred(properties.filter((each) => each.name === name));
  const organisation = tidy(
    parts(of('org')?.value ?? '')
      .filter((part) => part !== '')
      .join(', '),
  );
  const name = tidy(plain(of('fn')?.value ?? '')) || structuredName(of('n')?.value ?? '') || organisation;
  if (name === '') return null;
  return {
    line,
    name,
    organisation: name === organisation ? '' : organisation,
    title: tidy(plain(of('title')?.value ?? of('role')?.value ?? '')),
    email: tidy(plain(of('email')?.value ?? '').replace(/^mailto:/i, ''), 254),
    phone: tidy(plain(of('tel')?.value ?? '').replace(/^tel:/i, ''), 40),
  };
}

/** The one marked as preferred (`PREF`, `TYPE=pref`, lowest `PREF=n`), else the first that is not a fax. */
function preferred(lines: readonly VcardLine[]): VcardLine | undefined {
  const rank = ({ parameters }: VcardLine): number => {
    const types = (parameters.get('type') ?? '').split(',');
    if (types.includes('pref')) return 0;
    if (types.includes('fax')) return 1000;
    return Number(parameters.get('pref') ?? 101) || 101;
  };
  return lines.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** "Okafor;Ngozi;;Dr.;MD" as "Dr. Ngozi Okafor, MD". */
function structuredName(value: string): string {
  const [family = '', given = '', further = '', prefix = '', suffix = ''] = parts(value);
  const name = [prefix, given, further, family].filter((part) => part !== '').join(' ');
  return tidy(suffix === '' ? name : `${name}, ${suffix}`);
}

/** Parts between semicolons that no backslash stands before. */
function parts(value: string): string[] {
  const found = [''];
  for (let i = 0; i < value.length; i++) {
    const sign = value[i] ?? '';
    if (sign === ';') found.push('');
    else found[found.length - 1] += sign === '\\' ? `\\${value[++i] ?? ''}` : sign;
  }
  return found.map((part) => plain(part).trim());
}

/** Without the backslashes of RFC 6350 3.4. */
function plain(value: string): string {
  return value.replaceAll(/\\([\\,;:nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? ' ' : sign));
}
