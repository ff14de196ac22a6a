import type { Said } from './candidate.js';
import { isConditional } from './words.js';

const classes = {
  'stance.lcme': /(?<!non-)\blcme\b/i,
  'stance.coca': /\bcoca\b|\bosteopathic\b|\bDO (?:students|schools|applicants)\b/i,
  'stance.international':
    /\b(?:international|foreign|overseas)(?:\s(?:visiting|medical|school))*\s(?:students?|schools?|applicants?|graduates?)\b|\b(?:international|foreign) (?:medical )?schools\b|\bnon-(?:us|u\.s\.|lcme) (?:medical )?schools?\b|\boutside (?:of )?the (?:us|u\.s\.|united states)\b|\bfrom abroad\b|\bschools? abroad\b|\bcaribbean (?:medical )?school\b/i,
} as const;
type Stance = keyof typeof classes;
const stances = ['stance.lcme', 'stance.coca', 'stance.international'] as const;

const accepting =
  /\b(?:accept\w*|eligib\w*|appl(?:y|ies|ications?|icants?)|welcom\w*|open to|enrolled|take|takes|host|hosted|accommodat\w*|consider\w*|encouraged|come|review\w*|look at|admit\w*)\b/i;
const refusing =
  /\b(?:not|cannot|unable to|no longer|never|can['’]?t|don['’]?t|won['’]?t)\s(?:\w+\s){0,3}?(?:accept\w*|eligible|take|host|consider\w*|accommodat\w*|admit\w*|apply|offer|open)\b|\bineligible\b|\bnot (?:eligible|accepted)\b/i;
const only =
  /\blcme[^.;]{0,60}?\bschools? only\b|\bonly (?:take |accept |host |consider |open to )?(?:students |applicants |applications )?(?:from|of|at|to|enrolled (?:at|in)) [^.;]{0,60}?\blcme\b/i;
// about somebody else's students, or about one group of them
const aside =
  /\bobserver|\bus citizens? (?:at|of|from|enrolled)[^.;]{0,40}\bnot eligible|\bresiden(?:t|cy)|\bfellow(?:s|ship)\b/i;

/** Which classes of home school a sentence says may come, may come on conditions, or may not. */
export function findStances(sentence: string): Said[] {
  const clauses = sentence.split(/;\s|,?\s(?:so|but|however|while|whereas)\s/);
  return clauses.flatMap((clause) => {
    if (aside.test(clause) || !(accepting.test(clause) || needsAgreement(clause))) return [];
    const value =
      isConditional(sentence) || needsAgreement(clause)
        ? 'conditional'
        : refusing.test(clause)
          ? 'closed'
          : 'open';
    const named = stances.filter((stance) => classes[stance].test(clause));
    const said = named
      .filter((stance) => value !== 'conditional' || stance === 'stance.international')
      .map((field): Said => ({ field, value }));
    return [...said, ...othersClosed(clause, named, value)];
  });
}

function needsAgreement(clause: string): boolean {
  return /\bagreement\b[^.;]{0,60}\brequired\b|\b(?:must|needs? to|has to) have\b[^.;]{0,40}\bagreement\b|\bpartner schools\b/i.test(
    clause,
  );
}

/** "LCME schools only" closes the classes that it does not name. */
function othersClosed(clause: string, named: readonly Stance[], value: string): Said[] {
  if (value !== 'open' || !only.test(clause)) return [];
  return stances.filter((stance) => !named.includes(stance)).map((field) => ({ field, value: 'closed' }));
}
