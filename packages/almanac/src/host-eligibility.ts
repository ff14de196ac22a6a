import type { Fact, Source } from './fact.js';
import { hostConditions, type HostCondition } from './host-conditions.js';
import type { Elective, Host, Verdict } from './host.js';
import { electivesOf, electiveVerdict, type ElectiveVerdict } from './host-electives.js';
import type { Rotator } from './rotator.js';
import type { HomeSchoolClass } from './words.js';

/** One reason of a verdict, with the field of `Host` it rests on and the page it was read on. */
export type EligibilityReason = {
  readonly text: string;
  /** What this reason alone leads to: speaks for it, needs a question, or shuts the host. */
  readonly effect: Verdict;
  readonly field: string;
  readonly source?: Source | undefined;
  readonly pageYear?: number | undefined;
};

export type HostEligibility = {
  readonly verdict: Verdict;
  readonly reasons: readonly EligibilityReason[];
  /** What to ask the host before planning on it. */
  readonly questions: readonly string[];
  /** What it asks of the student, met or not; one that is known not to be met closes the host. */
  readonly conditions: readonly HostCondition[];
  readonly electives: readonly ElectiveVerdict[];
};

type Findings = { verdict: Verdict; reasons: EligibilityReason[]; questions: string[] };

const oldPageYears = 5;

const schoolNames: Readonly<Record<HomeSchoolClass, string>> = {
  lcme: 'LCME-accredited schools',
  coca: 'COCA-accredited (osteopathic) schools',
  international: 'schools outside the US',
};

/** A reason before it is known what it leads to. */
type Ground = Omit<EligibilityReason, 'effect'>;

function because(text: string, field: string, fact: Fact<unknown>): Ground {
  if (fact.state !== 'known') return { text, field };
  return { text, field, source: fact.source, pageYear: fact.source.pageYear };
}

function speaksFor(found: Findings, ground: Ground): void {
  found.reasons.push({ ...ground, effect: 'open' });
}

function closed(found: Findings, ground: Ground): void {
  found.verdict = 'closed';
  found.reasons.push({ ...ground, effect: 'closed' });
}

function ask(found: Findings, ground: Ground, question: string): void {
  if (found.verdict === 'open') found.verdict = 'ask';
  found.reasons.push({ ...ground, effect: 'ask' });
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
    speaksFor(found, because(`It takes students of ${schools}${note}.`, field, fact));
  else speaksFor(found, because(`It takes students of ${schools} on conditions${note}.`, field, fact));
}

function checkVslo(host: Host, rotator: Rotator, found: Findings): void {
  if (host.needsVslo.state !== 'known' || !host.needsVslo.value) return;
  const reason = (text: string): Ground => because(text, 'needsVslo', host.needsVslo);
  if (rotator.vsloMember === true)
    speaksFor(found, reason('Applications go through VSLO; your school takes part.'));
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
    speaksFor(
      found,
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

function checkStudent(conditions: readonly HostCondition[], found: Findings): void {
  for (const { text, field, met, question, source, pageYear } of conditions) {
    const ground: Ground = { text, field, source, pageYear };
    if (met === false) closed(found, ground);
    else if (question !== undefined && found.verdict !== 'closed') ask(found, ground, question);
  }
}

/** An elective's own page goes before its school's: a stated no shuts it, a stated yes is worth asking about. */
function checkElectives(verdicts: readonly ElectiveVerdict[], found: Findings): void {
  const open = verdicts.filter((v) => v.verdict === 'open' && v.names);
  if (found.verdict === 'closed' && open.length > 0) {
    found.verdict = 'ask';
    for (const { title, text } of open)
      ask(
        found,
        { text: `One elective's own page says otherwise. ${text}.`, field: 'electives' },
        `The page of "${title}" takes students of my class of school: does it still?`,
      );
    return;
  }
  const shut = verdicts.filter((v) => v.verdict === 'closed');
  for (const { text } of shut)
    found.reasons.push({ text: `Elective closed to you: ${text}.`, field: 'electives', effect: 'closed' });
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
 * is known not to be, `ask` for anything in between. A person's own fact that the host is open or closed to their
 * class of school (grade `user`) settles it. `electives` may be all of the almanac's.
 */
export function hostEligibility(
  host: Host,
  rotator: Rotator,
  electives: readonly Elective[] = [],
): HostEligibility {
  const verdicts = electivesOf(host, electives).map((elective) =>
    electiveVerdict(elective, rotator.homeSchoolClass),
  );
  const found: Findings = { verdict: 'open', reasons: [], questions: [] };
  checkStance(host, rotator, found);
  const stance = host.stance[rotator.homeSchoolClass];
  const settled = stance.state === 'known' && stance.grade === 'user' && stance.value !== 'conditional';
  const conditions = hostConditions(host, rotator);
  if (!settled) {
    checkVslo(host, rotator, found);
    checkConditions(host, rotator, found);
    checkOffshore(host, rotator, found);
    checkCitizenship(host, rotator, found);
    checkStudent(conditions, found);
    checkElectives(verdicts, found);
    checkAge(host, rotator, found);
  }
  return { ...found, conditions, electives: verdicts };
}
