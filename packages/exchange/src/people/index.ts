export { personRecord, type FoundPerson, type PeopleFile } from './found-person.js';
export * from './match-people.js';
export * from './read-people.js';
