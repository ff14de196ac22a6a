import * as z from 'zod';
import { type CriterionName, type Program, type Track, criterionNames } from '../program.js';
import type { Fact } from '../fact.js';
import type { Issue } from '../result.js';
import { brief } from '../zod-issues.js';
import { evidenceColumns, integer, maybe, number, oneOf, optionalText, state, text, yesNo } from './cells.js';
import { groupBy } from '../group-by.js';
import { factFromRows, factOf } from './evidence.js';
import { cell, checkUnique, parseTable } from './table.js';

const programRow = z.object({
  id: z
    .string()
    .trim()
    .regex(/^(\d{10}|nrmp-\d{7})$/, 'a ten-digit accreditation code, or nrmp- and seven digits'),
  specialty: oneOf(['IR', 'DR']),
  name: text,
  institution: text,
  city: z.string().trim(),
  state,
  latitude: number,
  longitude: number,
  website: optionalText,
  recommendable: yesNo,
  not_recommendable_because: optionalText,
  accepts_img: optionalText,
  accepts_img_url: optionalText,
  ...evidenceColumns,
});

const criterionRow = z.object({
  program_id: text,
  name: oneOf(criterionNames),
  value: text,
  n: maybe(integer),
  ...evidenceColumns,
});

type CriteriaByProgram = Map<string, Map<CriterionName, Fact<string>[]>>;

function loadCriteria(
  file: string,
  csv: string,
  known: ReadonlySet<string>,
  issues: Issue[],
): CriteriaByProgram {
  const byProgram: CriteriaByProgram = new Map();
  for (const { row, value } of parseTable(file, csv, criterionRow, issues)) {
    if (!known.has(value.program_id))
      issues.push({
        code: 'unknown-program',
        where: cell(file, row, 'program_id'),
        found: brief(value.program_id),
        expected: 'the id of a program in programs/programs.csv',
      });
    const names = byProgram.get(value.program_id) ?? new Map<CriterionName, Fact<string>[]>();
    byProgram.set(value.program_id, names);
    const facts = names.get(value.name) ?? [];
    facts.push(factOf(value, value.value, value.note, value.n));
    names.set(value.name, facts);
  }
  return byProgram;
}

function criteriaOf(
  facts: ReadonlyMap<CriterionName, readonly Fact<string>[]> | undefined,
  acceptsImg: Fact<string>,
): Program['criteria'] {
  const criteria: Partial<Record<CriterionName, Fact<string>>> = {};
  for (const [name, claims] of facts ?? []) criteria[name] = factFromRows(claims);
  // a page of the program about its own policy goes before what other pages show of it
  if (acceptsImg.state === 'known') criteria.accepts_img ??= acceptsImg;
  return criteria;
}

/** Reads `programs.csv` and `criteria.csv`, joined with the tracks already read. */
export function loadPrograms(
  file: string,
  csv: string,
  criteria: { readonly file: string; readonly csv: string },
  tracks: readonly Track[],
  issues: Issue[],
): Program[] {
  const rows = parseTable(file, csv, programRow, issues);
  checkUnique(file, rows, 'id', (r) => r.id, issues);
  const ids = new Set(rows.map((r) => r.value.id));
  const stated = loadCriteria(criteria.file, criteria.csv, ids, issues);
  const codes = groupBy(tracks, (t) => t.programId);
  return rows.map(({ row, value: r }): Program => {
    if (!r.recommendable && r.not_recommendable_because === undefined)
      issues.push({
        code: 'missing-reason',
        where: cell(file, row, 'not_recommendable_because'),
        expected: 'the reason, since recommendable is no',
      });
    // what other people's pages show of a program is second-hand
    const seen = { ...r, source_url: r.accepts_img_url, page_year: undefined, grade: 'secondary' as const };
    const acceptsImg = factOf({ ...seen, source_title: 'Page about the program' }, r.accepts_img, undefined);
    return {
      id: r.id,
      specialty: r.specialty,
      name: r.name,
      institution: r.institution,
      city: r.city,
      state: r.state,
      latitude: r.latitude,
      longitude: r.longitude,
      trackCodes: (codes.get(r.id) ?? []).map((t) => t.code),
      ...(r.website === undefined ? {} : { website: r.website }),
      criteria: criteriaOf(stated.get(r.id), acceptsImg),
      recommendable: r.recommendable,
      ...(r.recommendable ? {} : { notRecommendableBecause: r.not_recommendable_because ?? '' }),
      identity: factOf(r, r.name),
    };
  });
}
