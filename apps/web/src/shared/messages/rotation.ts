import { rotation as en } from './en/rotation.js';

/** Words of one rotation's own page. */
export const rotation = en;
