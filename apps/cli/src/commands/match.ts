import { fail } from '@matchwright/almanac';
import type { Issue, Result } from '@matchwright/almanac';
import { findDuplicateNames, matchNamed, readMarketInput } from '@matchwright/match';
import type { MatchReport, NamedBlocking, Side } from '@matchwright/match';

export type { MatchReport };

/** Matches a market with names (DESIGN's `matchwright match`); all issues of the input at once. */
export function runMatch(input: unknown, options: { readonly side: Side }): Result<MatchReport> {
  return matchNamed(input, options.side);
}

/** As `runMatch`, from JSON text: also finds broken JSON, and names given twice, which parsing would drop. */
export function runMatchText(text: string, options: { readonly side: Side }): Result<MatchReport> {
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    return fail<readonly Issue[]>([
      { code: 'broken-json', where: 'the file', found, expected: 'valid JSON' },
    ]);
  }
  const twice = findDuplicateNames(text);
  if (twice.length === 0) return runMatch(input, options);
  const read = readMarketInput(input);
  return fail([...twice, ...(read.ok ? [] : read.error)]);
}

/** A report as text for people: who goes where, what is open, and whether it is stable. */
export function renderMatch(report: MatchReport): string {
  const names = Object.keys(report.matching);
  const width = Math.max(9, ...names.map((name) => name.length));
  const lines = names.map((name) => {
    const firstYear = report.pgy1?.[name];
    const place = report.matching[name] ?? 'unmatched';
    return `  ${name.padEnd(width)}  ${place}${typeof firstYear === 'string' ? `, first year at ${firstYear}` : ''}`;
  });
  const open = Object.entries(report.unfilled).filter(([, seats]) => seats > 0);
  return [
    `${names.length - report.unmatched.length} of ${names.length} matched (best for the ${report.side}s)`,
    ...lines,
    open.length === 0
      ? 'No position is open.'
      : `Open: ${open.map(([name, seats]) => `${name} ${seats}`).join(', ')}`,
    ...renderQuotas(report),
    ...renderStability(report),
    renderWork(report),
    '',
  ].join('\n');
}

function renderQuotas({ finalQuotas }: MatchReport): string[] {
  if (finalQuotas === undefined) return [];
  const quotas = Object.entries(finalQuotas).map(([name, quota]) => `${name} ${quota}`);
  return [`Final quotas: ${quotas.join(', ')}`];
}

function renderStability(report: MatchReport): string[] {
  if (report.stable) return ['Stable: nobody and no program would both rather have each other.'];
  const why =
    report.existence === 'none-exists'
      ? 'Not stable: no stable matching of this market exists. What blocks this one:'
      : `Not stable: none was found in ${report.counts.attempts} attempts of at most ${report.counts.moveLimit} moves (one may exist). What blocks this one:`;
  return [why, ...report.blocking.map((entry) => `  ${renderBlocking(entry)}`)];
}

function renderBlocking(entry: NamedBlocking): string {
  const placeOf = (program: string | null): string => program ?? 'no position';
  switch (entry.kind) {
    case 'pair':
      return `${entry.applicant} and ${placeOf(entry.program)} prefer each other to what they have (${placeOf(entry.present)})`;
    case 'supplemental':
      return `${placeOf(entry.program)} would take ${entry.applicant} for the first year, who has ${placeOf(entry.present)}`;
    case 'couple':
      return `${entry.couple.join(' and ')} would rather have ${entry.programs.map(placeOf).join(' and ')}, and would be taken`;
    case 'couple-off-list':
      return `${entry.couple.join(' and ')} did not rank ${entry.programs.map(placeOf).join(' and ')}`;
    case 'individual':
      return `${entry.applicant} and ${placeOf(entry.program)} did not both rank each other`;
    case 'broken-link':
      return `${entry.applicant} has ${placeOf(entry.program)} from a supplemental list that is not open`;
    default:
      return `${placeOf(entry.program)} holds ${entry.filled} in ${entry.quota} positions`;
  }
}

function renderWork({ counts, ignored }: MatchReport): string {
  const left = ignored.byPrograms + ignored.byApplicants + ignored.pairs + ignored.supplementalLists;
  return `${counts.proposals} proposals, ${counts.loops} loops, ${counts.rounds} rounds; ${left} ranks without effect.`;
}
