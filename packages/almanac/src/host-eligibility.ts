import type { Fact, Source } from './fact.js';
import type { Elective, Host } from './host.js';
import type { HomeSchoolClass } from './words.js';

/** What a host's rules turn on, for one person. */
export type Rotator = {
  readonly homeSchoolClass: HomeSchoolClass;
  /** Whether the home school takes part in VSLO; null = not known. */
  readonly vsloMember: boolean | null;
  readonly citizenship: 'us' | 'other';
  /** Hosts that the home school has an agreement with, by id or name; null = not known. */
  readonly affiliatedHosts: readonly string[] | null;
  /** Hosts where a faculty member who knows the person sponsors them, by id or name. */
  readonly sponsors?: readonly string[] | undefined;
  /** Off-shore, for-profit or stand-alone home school; null or absent = not known. */
  readonly homeSchoolOffshore?: boolean | null | undefined;
  /** Season of the plan: pages more than five years older are to be asked about again. */
  readonly season?: number | undefined;
};

export type Verdict = 'open' | 'ask' | 'closed';

/** One reason of a verdict, with the field of `Host` it rests on and the page it was read on. */
export type EligibilityReason = {
  readonly text: string;
  readonly field: string;
  readonly source?: Source | undefined;
  readonly pageYear?: number | undefined;
};

/** Whether one elective of the host takes the person: its rule can differ from its school's. */
export type ElectiveVerdict = { readonly title: string; readonly verdict: Verdict; readonly text: string };

export type HostEligibility = {
  readonly verdict: Verdict;
  readonly reasons: readonly EligibilityReason[];
  /** What to ask the host before planning on it. */
  readonly questions: readonly string[];
  readonly electives: readonly ElectiveVerdict[];
};

type Findings = { verdict: Verdict; reasons: EligibilityReason[]; questions: string[] };

const oldPageYears = 5;

const schoolNames: Readonly<Record<HomeSchoolClass, string>> = {
  lcme: 'LCME-accredited schools',
  coca: 'COCA-accredited (osteopathic) schools',
  international: 'schools outside the US',
};

function because(text: string, field: string, fact: Fact<unknown>): EligibilityReason {
  if (fact.state !== 'known') return { text, field };
  return { text, field, source: fact.source, pageYear: fact.source.pageYear };
}

function closed(found: Findings, reason: EligibilityReason): void {
  found.verdict = 'closed';
  found.reasons.push(reason);
}

function ask(found: Findings, reason: EligibilityReason, question: string): void {
  if (found.verdict === 'open') found.verdict = 'ask';
  found.reasons.push(reason);
  found.questions.push(question);
}

function names(list: readonly string[] | null | undefined, host: Host): boolean {
  const wanted = [host.id, host.institution.toLowerCase()];
  return (list ?? []).some((entry) => wanted.includes(entry.trim().toLowerCase()));
}

function checkStance(host: Host, rotator: Rotator, found: Findings): void {
  const fact = host.stance[rotator.homeSchoolClass];
  const field = `stance.${rotator.homeSchoolClass}`;
  const schools = schoolNames[rotator.homeSchoolClass];
  const note = fact.state === 'known' && fact.note !== undefined ? ` (${fact.note})` : '';
  if (fact.state === 'not-reported')
    ask(
      found,
      { text: `Whether it takes students of ${schools} is not reported.`, field },
      `Do you take visiting students from ${schools}?`,
    );
  else if (fact.state === 'conflicting')
    ask(
      found,
      { text: `Its pages disagree on ${schools}.`, field },
      `Do you take visiting students from ${schools}?`,
    );
  else if (fact.value === 'closed')
    closed(found, because(`It does not take students of ${schools}${note}.`, field, fact));
  else if (fact.value === 'open')
    found.reasons.push(because(`It takes students of ${schools}${note}.`, field, fact));
  else found.reasons.push(because(`It takes students of ${schools} on conditions${note}.`, field, fact));
}

function checkVslo(host: Host, rotator: Rotator, found: Findings): void {
  if (host.needsVslo.state !== 'known' || !host.needsVslo.value) return;
  const reason = (text: string): EligibilityReason => because(text, 'needsVslo', host.needsVslo);
  if (rotator.vsloMember === true)
    found.reasons.push(reason('Applications go through VSLO; your school takes part.'));
  else if (rotator.vsloMember === null)
    ask(found, reason('Applications go through VSLO.'), 'Ask your own school: does it take part in VSLO?');
  else if (names(rotator.affiliatedHosts, host))
    ask(
      found,
      reason('Applications go through VSLO, and your school does not take part.'),
      'Our school has an agreement with you but is not in VSLO: is there another way to apply?',
    );
  else closed(found, reason('Applications go through VSLO, and your school does not take part.'));
}

/** Affiliation, sponsor and other conditions of a conditional stance. Either of the first two is enough. */
function checkConditions(host: Host, rotator: Rotator, found: Findings): void {
  const stance = host.stance[rotator.homeSchoolClass];
  if (stance.state !== 'known' || stance.value !== 'conditional') return;
  const affiliation = host.needsAffiliation.state === 'known' && host.needsAffiliation.value;
  const sponsor = host.needsSponsor.state === 'known' && host.needsSponsor.value;
  const met = names(rotator.affiliatedHosts, host) || (sponsor && names(rotator.sponsors, host));
  if ((affiliation || sponsor) && met)
    found.reasons.push(
      because('You have the agreement or sponsor it asks for.', 'needsAffiliation', host.needsAffiliation),
    );
  else if (sponsor)
    ask(
      found,
      because('It asks for a faculty sponsor who knows you.', 'needsSponsor', host.needsSponsor),
      'Is there a faculty member there who knows you and would sponsor the rotation?',
    );
  else if (affiliation) {
    const text = 'It takes students of partner schools only.';
    // two US schools sign such an agreement as a matter of routine; for a school abroad it is a standing partnership
    if (rotator.homeSchoolClass === 'international' && rotator.affiliatedHosts !== null)
      closed(
        found,
        because(
          `${text} If yours is one, name the host among your school's agreements.`,
          'needsAffiliation',
          host.needsAffiliation,
        ),
      );
    else
      ask(
        found,
        because(text, 'needsAffiliation', host.needsAffiliation),
        'Does my school have, or can it sign, an agreement with you?',
      );
  }
  const other = host.otherCondition;
  if (other?.state === 'known') ask(found, because(other.value, 'otherCondition', other), other.value);
}

function checkOffshore(host: Host, rotator: Rotator, found: Findings): void {
  const fact = host.offshoreExcluded;
  if (rotator.homeSchoolClass !== 'international' || fact?.state !== 'known' || !fact.value) return;
  const text = 'Off-shore, for-profit and stand-alone schools are excluded.';
  if (rotator.homeSchoolOffshore === true) closed(found, because(text, 'offshoreExcluded', fact));
  else if (rotator.homeSchoolOffshore !== false)
    ask(
      found,
      because(text, 'offshoreExcluded', fact),
      'Do you count my school as off-shore, for-profit or stand-alone?',
    );
}

function checkCitizenship(host: Host, rotator: Rotator, found: Findings): void {
  const fact = host.citizenship;
  if (fact.state !== 'known') return;
  if (!(host.citizenshipClasses ?? [rotator.homeSchoolClass]).includes(rotator.homeSchoolClass)) return;
  if (
    fact.value === 'us-excluded' &&
    rotator.citizenship === 'us' &&
    rotator.homeSchoolClass === 'international'
  )
    closed(found, because('US citizens and residents at schools abroad may not come.', 'citizenship', fact));
  if (fact.value === 'us-only' && rotator.citizenship === 'other')
    closed(found, because('Only US citizens and residents may come.', 'citizenship', fact));
}

/** What one elective's own words say on the class of school. */
function electiveVerdict(elective: Elective, schoolClass: HomeSchoolClass): ElectiveVerdict {
  const { title } = elective;
  const abroad = schoolClass === 'international';
  const own = abroad ? elective.internationalAccepted : elective.visitingAccepted;
  const visiting = elective.visitingAccepted.state === 'known' ? elective.visitingAccepted.value : '';
  if (own.state === 'known' && /^no\b/i.test(own.value))
    return { title, verdict: 'closed', text: `${title}: ${own.value}` };
  if (abroad && /LCME/.test(visiting) && !/international/i.test(visiting))
    return { title, verdict: 'closed', text: `${title}: ${visiting}` };
  if (own.state === 'known' && /^yes$/i.test(own.value))
    return { title, verdict: 'open', text: `${title}: yes` };
  return {
    title,
    verdict: 'ask',
    text: own.state === 'known' ? `${title}: ${own.value}` : `${title}: not reported`,
  };
}

function checkElectives(verdicts: readonly ElectiveVerdict[], found: Findings): void {
  const shut = verdicts.filter((v) => v.verdict === 'closed');
  for (const { text } of shut)
    found.reasons.push({ text: `Elective closed to you: ${text}.`, field: 'electives' });
  if (shut.length === 0) return;
  if (shut.length === verdicts.length) found.verdict = 'closed';
  else if (found.verdict === 'open') found.verdict = 'ask';
}

function checkAge(host: Host, rotator: Rotator, found: Findings): void {
  const fact = host.stance[rotator.homeSchoolClass];
  const year = fact.state === 'known' ? fact.source.pageYear : undefined;
  if (year === undefined || rotator.season === undefined || rotator.season - year <= oldPageYears) return;
  if (found.verdict === 'closed') return;
  ask(
    found,
    because(`The page is from ${year}.`, `stance.${rotator.homeSchoolClass}`, fact),
    `Your page of ${year} says who may come: does it still hold?`,
  );
}

/**
 * Whether a host takes this person for a rotation: `open` when every rule that is reported is met, `closed` when one
 * is known not to be, `ask` for anything in between. A person's own fact that the host is open to their class
 * of school (grade `user`) settles it. `electives` may be all of the almanac's.
 */
export function hostEligibility(
  host: Host,
  rotator: Rotator,
  electives: readonly Elective[] = [],
): HostEligibility {
  const verdicts = electives
    .filter((elective) => elective.hostId === host.id)
    .map((elective) => electiveVerdict(elective, rotator.homeSchoolClass));
  const found: Findings = { verdict: 'open', reasons: [], questions: [] };
  checkStance(host, rotator, found);
  const stance = host.stance[rotator.homeSchoolClass];
  const settled = stance.state === 'known' && stance.grade === 'user' && stance.value === 'open';
  if (!settled) {
    checkVslo(host, rotator, found);
    checkConditions(host, rotator, found);
    checkOffshore(host, rotator, found);
    checkCitizenship(host, rotator, found);
    checkElectives(verdicts, found);
    checkAge(host, rotator, found);
  }
  return { ...found, electives: verdicts };
}
