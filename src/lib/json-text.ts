// JSON that is safe to look at: what could act on a terminal or hide in a line is escaped, although JSON need not.

const unsafe = /[\x7f-\x9f\p{Cf}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|\p{M}{5,}/gu;

const escapeUnits = (character: string): string => {
	let escaped = '';
	for (let index = 0; index < character.length; index += 1) {
		escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`;
	}
	return escaped;
};

/** A value as one line of JSON, controls and invisible characters escaped. */
export const jsonText = (value: unknown): string => JSON.stringify(value).replace(unsafe, escapeUnits);
