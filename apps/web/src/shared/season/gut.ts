/** Id of the gut feeling among an interview's ratings: it stands beside the criteria and has no weight. */
export const gutCriterion = 'gut';
