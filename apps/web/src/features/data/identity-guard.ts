/** The search for what tells who a patient was; apart, since its lists of names are loaded only with a file. */
export { findIdentity, recordsIdentity } from '@matchwright/dossier';
