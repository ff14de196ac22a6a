export { budgetCurve } from './budget-curve.js';
export { stopRule } from './stop-rule.js';
export { makeFullPlan } from './full-plan.js';
