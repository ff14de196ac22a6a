import type { Almanac, Grade, Program, SeasonPack } from '@matchwright/almanac';
import type { Mode } from '@matchwright/dossier';
import { shareByUsualDate, type SeasonEvent } from './forecast-events.js';

/** The day by which a program usually has invited, and what that rests on. */
export type UsualDate = {
  readonly by: string;
  readonly grade: Grade;
  readonly source: string;
  /** True where the program itself names its interview months. */
  readonly stated: boolean;
};

/** When a season's invitations come, program by program. */
export type InvitationTiming = {
  readonly dateOf: (program: string) => UsualDate | null;
  /** Share of a program's invitations that are out on a day. */
  readonly shareOut: (program: string, on: string) => number;
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const shareByLastInterviews = 0.98;

/**
 * Invitation dates of one season (Match year): the end of the first interview month that a program states, else the
 * season's own `invitations-by`. Without either, nothing is said of a program.
 */
export function invitationTiming(almanac: Almanac, season: number): InvitationTiming {
  const pack = almanac.seasons.findLast((candidate) => candidate.season <= season) ?? almanac.seasons[0];
  const programs = new Map(almanac.programs.map((program) => [program.id, program]));
  const dateOf = (id: string): UsualDate | null => {
    const program = programs.get(id);
    return (program === undefined ? null : statedDate(program, season)) ?? usualDate(pack, season);
  };
  const from = shifted(pack, 'programs-review', season) ?? `${season - 1}-09-25`;
  const last = shifted(pack, 'interviews-to', season) ?? `${season}-01-31`;
  const end = shifted(pack, 'rank-deadline', season) ?? `${season}-03-03`;
  return {
    dateOf,
    shareOut: (id, on) => {
      const usual = dateOf(id);
      if (usual === null || on <= from) return 0;
      if (on >= end) return 1;
      if (on < usual.by) return shareByUsualDate * part(from, usual.by, on);
      if (usual.by >= last || on >= last) return shareByLastInterviews;
      return shareByUsualDate + (shareByLastInterviews - shareByUsualDate) * part(usual.by, last, on);
    },
  };
}

/** The days between which a season's interviews are held (Match year), from its pack. */
export function interviewSeason(
  almanac: Almanac,
  season: number,
): { readonly from: string; readonly to: string } {
  const pack = almanac.seasons.findLast((candidate) => candidate.season <= season) ?? almanac.seasons[0];
  return {
    from: shifted(pack, 'interviews-from', season) ?? `${season - 1}-10-15`,
    to: shifted(pack, 'interviews-to', season) ?? `${season}-01-31`,
  };
}

function statedDate(program: Program, season: number): UsualDate | null {
  const fact = program.criteria.interview_months;
  if (fact?.state !== 'known') return null;
  const first = /\b(sep|oct|nov|dec|jan|feb)/iu.exec(fact.value)?.[1]?.toLowerCase();
  if (first === undefined) return null;
  const month = months.indexOf(first) + 1;
  const year = month >= 9 ? season - 1 : season;
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const by = `${year}-${String(month).padStart(2, '0')}-${String(lastDay).padStart(2, '0')}`;
  return { by, grade: fact.grade, source: `${fact.source.title}: interviews ${fact.value}`, stated: true };
}

function usualDate(pack: SeasonPack | undefined, season: number): UsualDate | null {
  const event = pack?.calendar.find(({ id }) => id === 'invitations-by');
  const by = shifted(pack, 'invitations-by', season);
  if (event === undefined || by === null) return null;
  return { by, grade: event.grade, source: event.source.title, stated: false };
}

/** An event's day, moved by whole years where another season's pack stands in. */
function shifted(pack: SeasonPack | undefined, id: string, season: number): string | null {
  const event = pack?.calendar.find((candidate) => candidate.id === id);
  if (pack === undefined || event === undefined) return null;
  return `${Number(event.date.slice(0, 4)) + season - pack.season}${event.date.slice(4)}`;
}

function part(from: string, to: string, on: string): number {
  const day = (date: string): number => Date.parse(`${date}T00:00:00Z`);
  return Math.min(1, Math.max(0, (day(on) - day(from)) / Math.max(1, day(to) - day(from))));
}

/** Events in order of their dates (undated ones first), without silences that come before the usual date. */
export function countedEvents(
  timing: InvitationTiming,
  events: readonly SeasonEvent[],
): { readonly events: readonly SeasonEvent[]; readonly tooEarly: readonly SeasonEvent[] } {
  const sorted = events.toSorted((a, b) =>
    (a.on ?? '') < (b.on ?? '') ? -1 : (a.on ?? '') > (b.on ?? '') ? 1 : 0,
  );
  const early = (event: SeasonEvent): boolean =>
    event.kind === 'silence' && event.on !== undefined && event.on < (timing.dateOf(event.program)?.by ?? '');
  return {
    events: sorted
      .filter((event) => !early(event))
      .map((event) =>
        event.kind === 'silence' && event.on !== undefined && event.share === undefined
          ? { ...event, share: Math.max(shareByUsualDate, timing.shareOut(event.program, event.on)) }
          : event,
      ),
    tooEarly: sorted.filter(early),
  };
}

/** Where one applied, and what has been heard so far. */
export type SeasonSoFar = {
  readonly applied: readonly { readonly program: string; readonly mode: Mode }[];
  readonly events: readonly SeasonEvent[];
  /** ISO date up to which nothing else has come; without it only the events count. */
  readonly asOf?: string | undefined;
};
