/** Apart, so that only this is fetched when records are first read, and not the whole package. */
export { readRecord } from '@matchwright/dossier';
