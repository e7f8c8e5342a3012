// What a terminal can beyond what all of them can. Names of terminals say little about it, so each is asked: what it
// does with a repeated sign, and whether it knows margins at the left and right. One that says nothing gets neither.

export type Powers = {
	/** `REP`: the last sign again, so many times. */
	readonly repeats: boolean;
	/** `DECLRMM`: rows can be moved between two columns, beside what stands still. */
	readonly margins: boolean;
};

/** What can be taken for granted. */
export const noPowers: Powers = { repeats: false, margins: false };

/**
 * Asks. A sign of the frames is drawn and repeated twice, and where the cursor is then tells whether that was
 * understood, and whether the sign is one column wide; it stands in a row where no key is taken for the answer.
 */
export const questions = '\u001b[?69$p\u001b[2;1H─\u001b[2b\u001b[6n';

const cursorAfter = 4;
const answers = /\u001b\[\?69;(\d)\$y|\u001b\[2;(\d{1,4})R/g;
// The head of an answer at the end of a chunk. Function keys begin alike: they are told from it by the next chunk.
const begun = /\u001b\[(?:\?(?:6(?:9(?:;(?:\d\$?)?)?)?)?|2(?:;\d{0,4})?)$/;

export type Listener = {
	/** What the terminal has said so far. */
	readonly powers: () => Powers;
	/** From now on answers are to be expected. */
	readonly expect: () => void;
	/** What was typed, without the answers in it. */
	readonly take: (chunk: string) => string;
};

/** Listens for the answers among the keys. */
export const createListener = (): Listener => {
	let powers = noPowers;
	let open = 0;
	let held = '';
	const hear = (margins: string | undefined, column: string | undefined): void => {
		open -= 1;
		// 1 and 2: set or not at the moment; 0 and 4: unknown, or never to be had.
		if (margins !== undefined) powers = { ...powers, margins: margins === '1' || margins === '2' };
		if (column !== undefined) powers = { ...powers, repeats: Number(column) === cursorAfter };
	};
	return {
		powers: () => powers,
		expect() {
			open = 2;
		},
		take(chunk) {
			if (open === 0) return chunk;
			const said = held + chunk;
			for (const [, margins, column] of said.matchAll(answers)) hear(margins, column);
			const keys = said.replace(answers, '');
			held = open > 0 ? (begun.exec(keys)?.[0] ?? '') : '';
			return keys.slice(0, keys.length - held.length);
		},
	};
};
