// The folders that are watched where the operator names none.

const usual = ['seeds'];

/** The folders named, else the usual one. */
export const foldersOf = (paths: readonly string[]): readonly string[] => (paths.length > 0 ? paths : usual);
