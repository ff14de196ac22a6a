/** Something that a person asked for in a way that cannot be done; its message says what is expected. */
export class UsageError extends Error {}
