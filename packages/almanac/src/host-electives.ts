import type { Elective, Host, Verdict } from './host.js';
import type { HomeSchoolClass } from './words.js';

/** Whether one elective of the host takes the person: its rule can differ from its school's. */
export type ElectiveVerdict = {
  readonly title: string;
  readonly verdict: Verdict;
  readonly text: string;
  /** The elective's page names the person's own class of school, not visitors in general. */
  readonly names: boolean;
};

/** What one elective's own words say on the class of school. */
export function electiveVerdict(elective: Elective, schoolClass: HomeSchoolClass): ElectiveVerdict {
  const { title } = elective;
  const abroad = schoolClass === 'international';
  const own = abroad ? elective.internationalAccepted : elective.visitingAccepted;
  const visiting = elective.visitingAccepted.state === 'known' ? elective.visitingAccepted.value : '';
  const words = own.state === 'known' ? own.value : 'not reported';
  const given = (verdict: Verdict, said = words): ElectiveVerdict => ({
    title,
    verdict,
    text: `${title}: ${said}`,
    names: abroad && own.state === 'known',
  });
  if (own.state === 'known' && /^no\b/i.test(own.value)) return given('closed');
  if (abroad && /LCME/.test(visiting) && !/international/i.test(visiting)) return given('closed', visiting);
  if (own.state === 'known' && /^yes$/i.test(own.value)) return given('open', 'yes');
  return given('ask');
}

/** Electives of a host; of one program of it, where the person's own facts are about that program alone. */
export function electivesOf(host: Host, electives: readonly Elective[]): readonly Elective[] {
  return electives.filter((elective) => isOf(elective, host));
}

function isOf(elective: Elective, host: Host): boolean {
  if (elective.hostId === host.id) return true;
  if (elective.programId === null || !host.programIds.includes(elective.programId)) return false;
  return elective.hostId === undefined || elective.hostId === host.partOf;
}
