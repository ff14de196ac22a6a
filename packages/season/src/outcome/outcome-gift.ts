import type { Application, Profile } from '@matchwright/dossier';
import { band, bandOfShare, type Band } from './bands.js';

/** How a season ends: interventional radiology, diagnostic radiology, a first year alone, or no place. */
export const endings = ['ir', 'dr', 'prelimOnly', 'none'] as const;
export type Ending = (typeof endings)[number];

/** Chances of the four endings, each 0–1. */
export type EndingChances = Readonly<Record<Ending, number>>;

/**
 * What one person may hand on about a season: closed lists and wide bands only. It has no field that could hold a
 * name, a school, a program, a place, a day, a score or a word of the person's own.
 */
export type OutcomeGift = {
  readonly schema: 'matchwright.gift/1';
  readonly season: number;
  readonly kind: Profile['applicant']['kind'];
  readonly goal: Profile['goal'];
  readonly ending: Ending;
  /** Step 2 CK in three wide bands; `unknown` where it was not given. */
  readonly step2: Band;
  readonly applications: { readonly ir: Band; readonly dr: Band };
  readonly interviews: { readonly ir: Band; readonly dr: Band };
  /** Interviews among the programs signalled and among the others. */
  readonly invitedWhenSignalled: Band;
  readonly invitedOtherwise: Band;
  /** What was forecast before anything was heard; null where no forecast was kept. */
  readonly forecast: Readonly<Record<Ending, Band>> | null;
};

const applicationEdges = [1, 20, 60] as const;
const interviewEdges = [1, 4, 10] as const;
const step2Edges = [235, 250] as const;

/** Reduces a season to bands. Nothing is copied from the records but members of closed lists and the season's year. */
export function outcomeGift(input: {
  readonly profile: Profile;
  readonly applications: readonly Application[];
  readonly ending: Ending;
  readonly chances: EndingChances | null;
}): OutcomeGift {
  const { profile, applications, ending, chances } = input;
  const of = (specialty: 'IR' | 'DR'): readonly Application[] =>
    applications.filter((each) => each.specialty === specialty && wasSent(each));
  const sent = [...of('IR'), ...of('DR')];
  const score = profile.applicant.step2ck;
  return {
    schema: 'matchwright.gift/1',
    season: profile.season,
    kind: profile.applicant.kind,
    goal: profile.goal,
    ending,
    step2: score === undefined ? 'unknown' : band(score, step2Edges),
    applications: {
      ir: band(of('IR').length, applicationEdges),
      dr: band(of('DR').length, applicationEdges),
    },
    interviews: {
      ir: band(of('IR').filter(wasInvited).length, interviewEdges),
      dr: band(of('DR').filter(wasInvited).length, interviewEdges),
    },
    invitedWhenSignalled: shareInvited(sent.filter(wasSignalled)),
    invitedOtherwise: shareInvited(sent.filter((each) => !wasSignalled(each))),
    forecast: chances === null ? null : bandsOf(chances),
  };
}

function bandsOf(chances: EndingChances): Readonly<Record<Ending, Band>> {
  return {
    ir: bandOfShare(chances.ir),
    dr: bandOfShare(chances.dr),
    prelimOnly: bandOfShare(chances.prelimOnly),
    none: bandOfShare(chances.none),
  };
}

/** Fewer than five programs would say too much about each of them. */
function shareInvited(applications: readonly Application[]): Band {
  if (applications.length < 5) return 'unknown';
  return bandOfShare(applications.filter(wasInvited).length / applications.length);
}

function wasSent({ events }: Application): boolean {
  return events.length > 0;
}

function wasInvited({ events }: Application): boolean {
  return events.some(({ kind }) => kind === 'invited' || kind === 'scheduled' || kind === 'interviewed');
}

function wasSignalled({ events }: Application): boolean {
  return events.some(({ kind }) => kind === 'signalled-silver' || kind === 'signalled-gold');
}
