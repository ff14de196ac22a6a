import { nearest } from '@matchwright/almanac';
import type { Path } from './accepted.js';
import { foundText, valueAt, type Problem } from './problem.js';
import { defaultSeason } from './profile.js';

const citizenshipOf: Readonly<Record<string, string>> = { 'us-img': 'us', 'non-us-img': 'other' };

const schoolOf: Readonly<Record<string, string>> = {
  'md-senior': 'lcme',
  'md-graduate': 'lcme',
  'do-senior': 'coca',
  'do-graduate': 'coca',
  'us-img': 'international',
  'non-us-img': 'international',
};

function mustAgree(raw: unknown, path: Path, wanted: string | undefined, why: string): Problem[] {
  const found = valueAt(raw, path);
  if (wanted === undefined || typeof found !== 'string' || found === wanted) return [];
  return [{ code: 'contradiction', path, found: foundText(found), expected: `${wanted}, because ${why}` }];
}

/** A senior graduates in the year of the Match or the half-year before; everybody else by then at the latest. */
function graduation(raw: unknown, kind: string): Problem[] {
  const path = ['applicant', 'graduationYear'];
  const year = valueAt(raw, path);
  const season = valueAt(raw, ['season']) ?? defaultSeason;
  if (typeof year !== 'number' || typeof season !== 'number') return [];
  const senior = kind.endsWith('-senior');
  const first = senior ? season - 1 : 2000;
  const last = kind.endsWith('-graduate') ? season - 1 : season;
  if (year >= first && year <= last) return [];
  const expected = `a year from ${first} to ${last} for ${kind} in season ${season}`;
  return [{ code: 'implausible', path, found: String(year), expected }];
}

function backwards(raw: unknown, list: string): Problem[] {
  const spans = valueAt(raw, ['rotations', list]);
  if (!Array.isArray(spans)) return [];
  return spans.flatMap((span: unknown, i): Problem[] => {
    const start = valueAt(span, ['start']);
    const end = valueAt(span, ['end']);
    if (typeof start !== 'string' || typeof end !== 'string' || start <= end) return [];
    const path = ['rotations', list, i, 'end'];
    return [
      { code: 'contradiction', path, found: `"${end}"`, expected: `a date from ${start}, the start, on` },
    ];
  });
}

function bothInAndOut(raw: unknown): Problem[] {
  const chosen = valueAt(raw, ['choices', 'in']);
  const out = valueAt(raw, ['choices', 'out']);
  if (!Array.isArray(chosen) || !Array.isArray(out)) return [];
  const wanted = new Set(chosen.map((each: unknown) => valueAt(each, ['program'])));
  return out.flatMap((id: unknown, i): Problem[] =>
    wanted.has(id)
      ? [
          {
            code: 'contradiction',
            path: ['choices', 'out', i],
            found: foundText(id),
            expected: 'a program that choices.in does not name too',
          },
        ]
      : [],
  );
}

function isTimeZone(name: string): boolean {
  try {
    return Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

function timeZone(raw: unknown): Problem[] {
  const found = valueAt(raw, ['timeZone']);
  if (typeof found !== 'string' || isTimeZone(found)) return [];
  const near = nearest(found, Intl.supportedValuesOf('timeZone'));
  return [
    {
      code: 'unknown-word',
      path: ['timeZone'],
      found: foundText(found),
      expected: 'a time zone such as America/New_York',
      ...(near === undefined ? {} : { hint: `did you mean ${near}?` }),
    },
  ];
}

/**
 * Every way in which the fields of a profile contradict one another. Reads plain data, and says nothing about fields
 * that are missing or of the wrong type, so that it can be asked before the shape is known to be right.
 */
export function consistencyProblems(raw: unknown): Problem[] {
  const found = valueAt(raw, ['applicant', 'kind']);
  const kind = typeof found === 'string' && Object.hasOwn(schoolOf, found) ? found : null;
  const byKind =
    kind === null
      ? []
      : [
          ...mustAgree(raw, ['applicant', 'citizenship'], citizenshipOf[kind], `applicant.kind is ${kind}`),
          ...mustAgree(
            raw,
            ['applicant', 'homeSchool', 'class'],
            schoolOf[kind],
            `applicant.kind is ${kind}`,
          ),
          ...graduation(raw, kind),
        ];
  return [
    ...byKind,
    ...backwards(raw, 'unavailable'),
    ...backwards(raw, 'arranged'),
    ...bothInAndOut(raw),
    ...timeZone(raw),
  ];
}
