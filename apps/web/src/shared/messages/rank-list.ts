/** Words of the rank list and of the rehearsal. */
export { rankList } from './en/rank-list.js';
