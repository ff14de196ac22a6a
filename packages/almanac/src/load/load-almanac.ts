import * as z from 'zod';
import type { Almanac } from '../almanac.js';
import type { Track } from '../program.js';
import { fail, ok, type Issue, type Result } from '../result.js';
import type { Rule } from '../rule.js';
import { evidenceFloorSchema, ruleSchema, seasonPackSchema } from '../schemas.js';
import type { SeasonPack } from '../season-pack.js';
import { brief } from '../zod-issues.js';
import { newestDate } from './as-of.js';
import { parseJsonFile } from './json-file.js';
import { loadElectives, loadHosts } from './load-hosts.js';
import { loadPrograms } from './load-programs.js';
import { loadFigures, loadStateMatches } from './load-results.js';
import { loadPgy1Tracks, loadTracks } from './load-tracks.js';
import { cell, type Row } from './table.js';

const names = {
  programsPack: 'programs/pack.json',
  hostsPack: 'hosts/pack.json',
  resultsPack: 'results/pack.json',
  programs: 'programs/programs.csv',
  tracks: 'programs/tracks.csv',
  pgy1Tracks: 'programs/pgy1-tracks.csv',
  criteria: 'programs/criteria.csv',
  policies: 'hosts/visiting-policies.csv',
  electives: 'hosts/electives.csv',
  guide: 'rules/guide.json',
  field: 'rules/field.json',
  floor: 'rules/evidence-floor.json',
  figures: 'results/figures.json',
  rotationFigures: 'results/rotation-figures.json',
  stateMatches: 'results/state-matches-2025.csv',
} as const;

/** Packs of the seasons shipped; further `seasons/YEAR.json` files are read as well. */
const shippedSeasons = ['seasons/2026.json', 'seasons/2027.json', 'seasons/2028.json'] as const;
const seasonFile = /^seasons\/\d{4}\.json$/;

/** Paths, inside `data/`, of every file that `loadAlmanac` needs. */
export const almanacFiles: readonly string[] = [...Object.values(names), ...shippedSeasons];

const version = { schemaVersion: z.literal(1) };
/** Says which version of the columns a folder of tables follows; JSON files carry theirs themselves. */
const packFile = z.strictObject({ ...version, title: z.string() });
const rulesFile = z.strictObject({ ...version, rules: z.array(ruleSchema) });
const floorFile = z.strictObject({ ...version, evidenceFloor: evidenceFloorSchema });
const seasonPackFile = z
  .looseObject(version)
  .transform((file): unknown =>
    Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'schemaVersion')),
  )
  .pipe(seasonPackSchema);

function loadSeasons(files: Readonly<Record<string, string>>, issues: Issue[]): SeasonPack[] {
  return Object.keys(files)
    .filter((file) => seasonFile.test(file))
    .sort()
    .flatMap((file) => {
      const pack = parseJsonFile(file, files[file] ?? '', seasonPackFile, issues);
      if (pack !== undefined && file !== `seasons/${pack.season}.json`)
        issues.push({
          code: 'wrong-season',
          where: `${file}, $.season`,
          found: String(pack.season),
          expected: 'the season that the file is named after',
        });
      return pack ?? [];
    });
}

function loadRules(files: readonly { file: string; json: string }[], issues: Issue[]): Rule[] {
  const rules = files.flatMap(({ file, json }) =>
    (parseJsonFile(file, json, rulesFile, issues)?.rules ?? []).map((rule, i) => ({ file, i, rule })),
  );
  const seen = new Set<string>();
  for (const { file, i, rule } of rules) {
    if (seen.has(rule.id))
      issues.push({
        code: 'duplicate',
        where: `${file}, $.rules[${i}].id`,
        found: brief(rule.id),
        expected: 'an id used once',
      });
    seen.add(rule.id);
  }
  return rules.map(({ rule }) => rule);
}

/** Each joined track must name a program of the same specialty and state. */
function checkJoins(
  tracks: readonly Row<Track>[],
  programs: ReadonlyMap<string, Almanac['programs'][number]>,
): Issue[] {
  return tracks.flatMap(({ row, value }) => {
    if (value.programId === null) return [];
    const program = programs.get(value.programId);
    if (program?.specialty === value.specialty && program.state === value.state) return [];
    return [
      {
        code: program === undefined ? 'unknown-program' : 'wrong-join',
        where: cell(names.tracks, row, 'program_id'),
        found: brief(value.programId),
        expected: `the id of a program in ${value.specialty}, ${value.state}, or nothing`,
      },
    ];
  });
}

/**
 * Reads and validates all packs. Keys of `files` are paths inside `data/` (see `almanacFiles`), values the
 * files' text. Returns every issue of every file at once, each with file, row and column or JSON path.
 */
export function loadAlmanac(files: Readonly<Record<string, string>>): Result<Almanac> {
  const issues: Issue[] = almanacFiles
    .filter((file) => files[file] === undefined)
    .map((file) => ({ code: 'missing-file', where: file, expected: 'this file of data/' }));
  if (issues.length > 0) return fail(issues);
  const read = (file: string): string => files[file] ?? '';

  for (const file of [names.programsPack, names.hostsPack, names.resultsPack])
    parseJsonFile(file, read(file), packFile, issues);
  const trackRows = loadTracks(names.tracks, read(names.tracks), issues);
  const tracks = trackRows.map((r) => r.value);
  const criteria = { file: names.criteria, csv: read(names.criteria) };
  const programs = loadPrograms(names.programs, read(names.programs), criteria, tracks, issues);
  const byId = new Map(programs.map((p) => [p.id, p]));
  issues.push(...checkJoins(trackRows, byId));
  const hosts = loadHosts(names.policies, read(names.policies), byId, issues);
  const floor = parseJsonFile(names.floor, read(names.floor), floorFile, issues);
  const content = {
    programs,
    tracks,
    pgy1Tracks: loadPgy1Tracks(names.pgy1Tracks, read(names.pgy1Tracks), issues),
    hosts,
    electives: loadElectives(names.electives, read(names.electives), byId, hosts, issues),
    seasons: loadSeasons(files, issues),
    rules: loadRules(
      [names.guide, names.field].map((file) => ({ file, json: read(file) })),
      issues,
    ),
    figures: [names.figures, names.rotationFigures].flatMap((file) => loadFigures(file, read(file), issues)),
    stateMatches2025: loadStateMatches(names.stateMatches, read(names.stateMatches), issues),
  };
  if (issues.length > 0 || floor === undefined) return fail(issues);
  return ok({
    schemaVersion: 1,
    asOf: newestDate(content),
    ...content,
    evidenceFloor: floor.evidenceFloor,
  });
}
