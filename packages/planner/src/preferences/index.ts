export type { Choice, ChoiceItem, WeightedCriterion } from './choice-items.js';
export { defaultCriteria, defaultCriteriaRule, type DefaultCriterion } from './default-criteria.js';
export { chanceOver, differenceOf, fitPreferences, type Preferences } from './fit-preferences.js';
export { gutDifference, type GutDifference } from './gut-order.js';
export { kendallTau } from './kendall.js';
export { nextPair, type NextPair } from './next-pair.js';
export {
  preferenceOrder,
  sureEnough,
  type OrderedItem,
  type PreferenceOrder,
  type TieGroup,
} from './preference-order.js';
export {
  criteriaInUse,
  interviewedPrograms,
  preferenceState,
  type PreferenceState,
} from './preference-state.js';
export { rotationCriterion } from './seen-on-rotation.js';
export { sortedByChance, type ChanceSorting } from './sorted-by-chance.js';
