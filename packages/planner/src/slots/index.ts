export { slotValues, type SlotValue } from './slot-values.js';
