/** A criterion with the weight that a study gives it. */
export type DefaultCriterion = { readonly id: string; readonly name: string; readonly weight: number };

/**
 * What 83 applicants to both fields said they weigh, out of five (rule R34: Journal of Vascular and Interventional
 * Radiology, abstract 459, 13 % response): a place to start from, to be changed by the person.
 */
export const defaultCriteria: readonly DefaultCriterion[] = [
  { id: 'place', name: 'Place', weight: 4.2 },
  { id: 'residents', name: 'Residents seem happy', weight: 4.1 },
  { id: 'ir-name', name: 'Standing in interventional radiology', weight: 3.9 },
  { id: 'dr-name', name: 'Standing in diagnostic radiology', weight: 3.7 },
  { id: 'ir-over-dr', name: 'Interventional rather than diagnostic', weight: 3.7 },
  { id: 'size', name: 'Number of positions', weight: 2.7 },
];

/** The rule that the weights come from. */
export const defaultCriteriaRule = 'R34';
