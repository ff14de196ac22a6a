/** Words of the rehearsed Match. */
export { rehearsal } from './en/rehearsal.js';
