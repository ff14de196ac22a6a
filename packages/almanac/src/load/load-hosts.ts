import * as z from 'zod';
import type { Fact } from '../fact.js';
import { hostExams, type Elective, type Host, type HostStance } from '../host.js';
import { monthSpan } from '../month-span.js';
import type { Program } from '../program.js';
import type { Issue } from '../result.js';
import { brief } from '../zod-issues.js';
import { homeSchoolClasses, homeSchoolClassSchema, type HomeSchoolClass } from '../words.js';
import { evidenceColumns, maybe, number, oneOf, optionalText, state, text, yesNo } from './cells.js';
import { factOf } from './evidence.js';
import { cell, checkUnique, parseTable } from './table.js';

const stance = maybe<HostStance>(oneOf(['open', 'conditional', 'closed']));
const answer = maybe(yesNo);
const dollars = maybe(number);
const ids = z
  .string()
  .trim()
  .transform((s) => (s === '' ? [] : s.split('|')));

const hostRow = z.object({
  id: z
    .string()
    .trim()
    .regex(/^[a-z0-9-]+-[a-z]{2}$/, 'a slug of institution and state'),
  institution: text,
  state,
  program_ids: ids,
  hosts_ir: answer,
  eligible: optionalText,
  lcme: stance,
  coca: stance,
  international: stance,
  needs_vslo: answer,
  needs_affiliation: answer,
  needs_sponsor: answer,
  offshore_excluded: answer,
  citizenship: maybe(oneOf(['us-excluded', 'us-only', 'no-condition'])),
  citizenship_classes: ids,
  condition: optionalText,
  reading: optionalText,
  service: optionalText,
  opens: optionalText,
  lead_weeks: maybe(number),
  fee_usd: dollars,
  fee_lcme: dollars,
  fee_coca: dollars,
  fee_international: dollars,
  fee_text: optionalText,
  max_weeks: maybe(number),
  final_year: answer,
  core_done: answer,
  exam: maybe(oneOf(hostExams)),
  months: maybe(monthSpan),
  months_classes: ids,
  requirements: optionalText,
  ...evidenceColumns,
});
type HostRow = z.infer<typeof hostRow>;

function checkPrograms(
  file: string,
  row: number,
  value: { readonly state: string; readonly program_ids: readonly string[] },
  programs: ReadonlyMap<string, Program>,
  issues: Issue[],
): void {
  for (const id of value.program_ids) {
    const program = programs.get(id);
    if (program?.state === value.state) continue;
    issues.push({
      code: program === undefined ? 'unknown-program' : 'program-elsewhere',
      where: cell(file, row, 'program_ids'),
      found: brief(id),
      expected: `ids of programs in ${value.state}, joined by |`,
    });
  }
}

function feesByClass(r: HostRow): Partial<Record<HomeSchoolClass, Fact<number>>> {
  const fees: Partial<Record<HomeSchoolClass, Fact<number>>> = {};
  for (const name of homeSchoolClasses) {
    const fee = r[`fee_${name}`];
    if (fee !== undefined) fees[name] = factOf(r, fee);
  }
  return fees;
}

/** The classes of home school that a cell names, joined by |. */
function classesOf(
  file: string,
  row: number,
  r: HostRow,
  column: 'citizenship_classes' | 'months_classes',
  issues: Issue[],
): HomeSchoolClass[] {
  return r[column].flatMap((name) => {
    const parsed = homeSchoolClassSchema.safeParse(name);
    if (parsed.success) return [parsed.data];
    issues.push({
      code: 'bad-cell',
      where: cell(file, row, column),
      found: brief(name),
      expected: `${homeSchoolClasses.join(', ')}, joined by |`,
    });
    return [];
  });
}

function hostOf(file: string, row: number, r: HostRow, issues: Issue[]): Host {
  // how a stance was read from the page's words belongs to the stance
  const reading = [r.reading, r.note].filter((s) => s !== undefined).join('; ') || undefined;
  const classes = classesOf(file, row, r, 'citizenship_classes', issues);
  const monthsClasses = classesOf(file, row, r, 'months_classes', issues);
  const fees = feesByClass(r);
  return {
    id: r.id,
    institution: r.institution,
    state: r.state,
    programIds: r.program_ids,
    hostsIr: factOf(r, r.hosts_ir),
    eligibleText: factOf(r, r.eligible),
    stance: {
      lcme: factOf(r, r.lcme, reading),
      coca: factOf(r, r.coca, reading),
      international: factOf(r, r.international, reading),
    },
    needsVslo: factOf(r, r.needs_vslo),
    needsAffiliation: factOf(r, r.needs_affiliation),
    needsSponsor: factOf(r, r.needs_sponsor),
    citizenship: factOf(r, r.citizenship, reading),
    ...(classes.length === 0 ? {} : { citizenshipClasses: classes }),
    ...(r.offshore_excluded === undefined ? {} : { offshoreExcluded: factOf(r, r.offshore_excluded) }),
    ...(r.condition === undefined ? {} : { otherCondition: factOf(r, r.condition) }),
    ...(r.final_year === undefined ? {} : { finalYearOnly: factOf(r, r.final_year) }),
    ...(r.core_done === undefined ? {} : { coreClerkships: factOf(r, r.core_done) }),
    ...(r.exam === undefined ? {} : { exam: factOf(r, r.exam) }),
    ...(r.months === undefined ? {} : { startMonths: factOf(r, r.months) }),
    ...(monthsClasses.length === 0 ? {} : { startMonthsClasses: monthsClasses }),
    service: factOf(r, r.service),
    opens: factOf(r, r.opens),
    leadWeeks: factOf(r, r.lead_weeks),
    feeDollars: factOf(r, r.fee_usd),
    ...(Object.keys(fees).length === 0 ? {} : { feeDollarsByClass: fees }),
    feeText: factOf(r, r.fee_text),
    maxWeeks: factOf(r, r.max_weeks),
    requirements: factOf(r, r.requirements),
  };
}

/** Reads `visiting-policies.csv`; each program id must exist and lie in the host's state. */
export function loadHosts(
  file: string,
  csv: string,
  programs: ReadonlyMap<string, Program>,
  issues: Issue[],
): Host[] {
  const rows = parseTable(file, csv, hostRow, issues);
  checkUnique(file, rows, 'id', (r) => r.id, issues);
  return rows.map(({ row, value }) => {
    checkPrograms(file, row, value, programs, issues);
    return hostOf(file, row, value, issues);
  });
}

const electiveRow = z.object({
  institution: text,
  state,
  host_id: optionalText,
  program_id: optionalText,
  title: text,
  course_number: optionalText,
  listed_under: optionalText,
  sub_internship: answer,
  weeks: maybe(number),
  offered: optionalText,
  spots: optionalText,
  visiting_accepted: optionalText,
  international_accepted: optionalText,
  prerequisites: optionalText,
  service: optionalText,
  opens: optionalText,
  deadline_or_lead: optionalText,
  fee_usd: dollars,
  fee_text: optionalText,
  scholarship: optionalText,
  ...evidenceColumns,
});

/** Reads `electives.csv`; program and host ids must exist where given. */
export function loadElectives(
  file: string,
  csv: string,
  programs: ReadonlyMap<string, Program>,
  hosts: readonly Host[],
  issues: Issue[],
): Elective[] {
  const hostIds = new Set(hosts.map((h) => h.id));
  return parseTable(file, csv, electiveRow, issues).map(({ row, value: r }): Elective => {
    checkPrograms(
      file,
      row,
      { state: r.state, program_ids: r.program_id === undefined ? [] : [r.program_id] },
      programs,
      issues,
    );
    if (r.host_id !== undefined && !hostIds.has(r.host_id))
      issues.push({
        code: 'unknown-host',
        where: cell(file, row, 'host_id'),
        found: brief(r.host_id),
        expected: 'the id of a host in hosts/visiting-policies.csv',
      });
    return {
      institution: r.institution,
      state: r.state,
      programId: r.program_id ?? null,
      ...(r.host_id === undefined ? {} : { hostId: r.host_id }),
      title: r.title,
      courseNumber: factOf(r, r.course_number),
      listedUnder: factOf(r, r.listed_under),
      subInternship: factOf(r, r.sub_internship),
      weeks: factOf(r, r.weeks),
      visitingAccepted: factOf(r, r.visiting_accepted),
      internationalAccepted: factOf(r, r.international_accepted),
      prerequisites: factOf(r, r.prerequisites),
      opens: factOf(r, r.opens),
      feeDollars: factOf(r, r.fee_usd, r.fee_text ?? r.note),
      offered: factOf(r, r.offered),
      spots: factOf(r, r.spots),
      service: factOf(r, r.service),
      lead: factOf(r, r.deadline_or_lead),
      scholarship: factOf(r, r.scholarship),
    };
  });
}
