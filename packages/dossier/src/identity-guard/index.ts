export * from './find-identity.js';
export { identityKinds, identityWords, type IdentityFinding, type IdentityKind } from './finding.js';
export * from './without-words.js';
export * from './identity-choices.js';
export * from './records-identity.js';
