export { profileJsonSchema, planJsonSchema, type JsonSchema } from './json-schemas.js';
export * from './plan.js';
export * from './profile.js';
export { profileHash } from './profile-hash.js';
export { rotatorOf } from './rotator-of.js';
export * from './identity-guard/index.js';
export * from './records/index.js';
export { checkProfile, readProfile } from './read-profile.js';
export { readYaml, type YamlText } from './yaml-text.js';
