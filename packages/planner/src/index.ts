export { engineVersion, makePlan, type PlanInput, type PlanProgress } from './make-plan.js';
export * from './portfolio/index.js';
export * from './rotations/index.js';
