import { checkScenarios, type ApplicantScenariosInput } from './applicant-input.js';
import type { ApplicantScenarios } from './applicant-scenarios.js';
import { packApplicant } from './against-pack.js';
import { documentedApplicant } from './documented-applicant.js';
import { drawFates } from './draw-fates.js';

/**
 * Draws one applicant's fate in K replicates of the season (DESIGN, section 5). All chances share the applicant's
 * unseen strength, the specialty's and the region's luck; an option's own luck depends on its id alone, so leaving
 * other options out changes nothing. Never falls in any scenario when only Step 2 CK, a letter or a signal is added.
 */
export function applicantScenarios(input: ApplicantScenariosInput): ApplicantScenarios {
  checkScenarios(input.scenarios);
  const { pack } = input;
  const prepared = pack === undefined ? documentedApplicant(input) : packApplicant({ ...input, pack });
  return drawFates(input, prepared);
}
