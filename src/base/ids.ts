// Ids are random 128-bit strings, never derived from a name or a position.
export type Id = string;

/** Makes a fresh id; the platform supplies a random source, tests a counted one. */
export type NewId = () => Id;
