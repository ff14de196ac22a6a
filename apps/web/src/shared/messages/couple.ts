/** Words of the couple's list. */
export { couple } from './en/couple.js';
