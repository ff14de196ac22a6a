export { engineVersion, makePlan, type PlanInput, type PlanProgress } from './make-plan.js';
