import type { Plan, PlanItem } from '@matchwright/dossier';
import papaparse from 'papaparse';
import { harmless } from './harmless-cell.js';
import { wholePercent } from './percent.js';
import { modeWords } from './words.js';

type Cell = string | number;

/** The columns of `list.csv`, in order. */
const columns: readonly { readonly name: string; readonly of: (item: PlanItem, place: number) => Cell }[] = [
  { name: 'line', of: (_, place) => place + 1 },
  { name: 'program_id', of: (item) => item.program },
  { name: 'name', of: (item) => item.name },
  { name: 'city', of: (item) => item.city },
  { name: 'state', of: (item) => item.state },
  { name: 'specialty', of: (item) => item.specialty },
  { name: 'nrmp_tracks', of: (item) => item.track.join(' ') },
  { name: 'mode', of: (item) => modeWords[item.mode] },
  ...chanceColumns('interview', (item) => item.pInvite),
  ...chanceColumns('match', (item) => item.pMatch),
  { name: 'no_number_because', of: (item) => item.refusal ?? '' },
  { name: 'evidence_k', of: (item) => item.evidence.k },
  { name: 'evidence_n', of: (item) => item.evidence.n },
  { name: 'evidence_grade', of: (item) => item.evidence.grade },
  { name: 'evidence', of: (item) => item.evidence.text },
  { name: 'added_points', of: (item) => Math.round(item.marginal * 100) / 100 },
  { name: 'dollars', of: (item) => item.dollars },
  { name: 'reasons', of: (item) => item.reasons.map((reason) => reason.text).join(' ') },
  { name: 'rules', of: (item) => [...new Set(item.reasons.flatMap((reason) => reason.rules))].join(' ') },
];

/**
 * The plan's list as CSV (RFC 4180, UTF-8, CRLF), one program a line under a header. Chances are whole per
 * cents in three columns; they are empty where no number is justified and `no_number_because` says why.
 *
 * Texts that a spreadsheet would run as a formula are made harmless by an apostrophe in front, as OWASP
 * ("CSV injection") advises.
 */
export function planToCsv(plan: Pick<Plan, 'list'>): string {
  const fields = columns.map((column) => column.name);
  const data = plan.list.map((item, place) => columns.map((column) => harmless(column.of(item, place))));
  return `${papaparse.unparse({ fields, data }, { newline: '\r\n' })}\r\n`;
}

function chanceColumns(
  name: string,
  chanceOf: (item: PlanItem) => PlanItem['pInvite'],
): readonly (typeof columns)[number][] {
  return (['mid', 'low', 'high'] as const).map((part) => ({
    name: part === 'mid' ? `${name}_percent` : `${name}_${part}`,
    of: (item: PlanItem): Cell => {
      const chance = chanceOf(item);
      return chance === null ? '' : wholePercent(chance[part]);
    },
  }));
}
