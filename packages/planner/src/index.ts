export { engineVersion, makePlan, planOf } from './make-plan.js';
export { limitNames, type LimitName, type PlanFigures } from './plan-figures.js';
export {
  createPlanSession,
  type CertifyOptions,
  type PlanChange,
  type PlanChoice,
  type PlanSession,
} from './plan-session.js';
export type { PlanInput, PlanProgress } from './plan-setting.js';
export * from './offers/index.js';
export * from './portfolio/index.js';
export * from './preferences/index.js';
export * from './rank-list/index.js';
export * from './rehearsal/index.js';
export * from './rotations/index.js';
export * from './slots/index.js';
