// The end of a switch over a closed set of cases.

/** Never called: a case that is missing above stops the compiler here. */
export const assertNever = (value: never): never => {
	throw new Error(`a case was forgotten: ${JSON.stringify(value)}`);
};
