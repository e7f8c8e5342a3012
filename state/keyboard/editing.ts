// The line being typed: where the caret is, what Tab and ^R have offered. Pure steps from one line to the next.
import type { Completion } from '../query/complete.ts';
import { folded } from '../query/words.ts';

export type Editing = {
	/** Code units between the caret and the end of the text. */
	readonly fromEnd: number;
	/** What Tab offered, and which of it stands in the text now (-1: none yet). */
	readonly offer: (Completion & { readonly chosen: number; readonly base: string }) | null;
	/** What ^R looks for, and how far back it has come. */
	readonly recall: { readonly wanted: string; readonly at: number } | null;
};

export type EditedLine = { readonly text: string; readonly editing: Editing };

/** The caret at the end, nothing offered. */
export const freshEditing: Editing = { fromEnd: 0, offer: null, recall: null };

const withText = (text: string, fromEnd: number): EditedLine => ({ text, editing: { ...freshEditing, fromEnd } });

const caretOf = ({ text, editing }: EditedLine): number => Math.max(0, text.length - editing.fromEnd);

/** Start of the letter, or of the word, before a place. */
const before = (text: string, at: number, isWord: boolean): number => {
	if (isWord) return text.slice(0, at).search(/\S+\s*$/) === -1 ? 0 : text.slice(0, at).search(/\S+\s*$/);
	return at - ([...text.slice(0, at)].at(-1)?.length ?? 0);
};

const erased = (line: EditedLine, from: number): EditedLine =>
	withText(line.text.slice(0, from) + line.text.slice(caretOf(line)), line.editing.fromEnd);

const edits: Readonly<Record<string, (line: EditedLine) => EditedLine>> = {
	backspace: (line) => erased(line, before(line.text, caretOf(line), false)),
	'ctrl+h': (line) => erased(line, before(line.text, caretOf(line), false)),
	'ctrl+w': (line) => erased(line, before(line.text, caretOf(line), true)),
	'ctrl+u': (line) => erased(line, 0),
	delete: (line) => {
		const next = [...line.text.slice(caretOf(line))][0]?.length ?? 0;
		const at = caretOf(line);
		return withText(line.text.slice(0, at) + line.text.slice(at + next), Math.max(0, line.editing.fromEnd - next));
	},
	left: (line) => withText(line.text, line.text.length - before(line.text, caretOf(line), false)),
	right: (line) =>
		withText(line.text, Math.max(0, line.editing.fromEnd - ([...line.text.slice(caretOf(line))][0]?.length ?? 0))),
	home: ({ text }) => withText(text, text.length),
	'ctrl+a': ({ text }) => withText(text, text.length),
	end: ({ text }) => withText(text, 0),
	'ctrl+e': ({ text }) => withText(text, 0),
};

/** The line after a key that edits it; undefined for keys that do not. */
export const editLine = (line: EditedLine, key: string): EditedLine | undefined => {
	if (Object.hasOwn(edits, key)) return edits[key]!(line);
	if ([...key].length !== 1) return undefined;
	const at = caretOf(line);
	return withText(line.text.slice(0, at) + key + line.text.slice(at), line.editing.fromEnd);
};

const commonStart = (texts: readonly string[]): string =>
	texts.reduce((start, text) => {
		let length = 0;
		while (length < start.length && start[length]?.toLowerCase() === text[length]?.toLowerCase()) length += 1;
		return start.slice(0, length);
	});

const withOffer = (base: string, offer: Completion, inserted: string, chosen: number): EditedLine => {
	const tail = base.slice(offer.to);
	return {
		text: base.slice(0, offer.from) + inserted + tail,
		editing: { fromEnd: tail.length, offer: { ...offer, chosen, base }, recall: null },
	};
};

/** What Tab does: a sole choice is taken, of several first what they share, then one after the other. */
export const completeLine = (
	line: EditedLine,
	by: 1 | -1,
	complete: (text: string, caret: number) => Completion | undefined,
): EditedLine | undefined => {
	const { offer } = line.editing;
	if (offer !== null && offer.choices.length > 1) {
		const count = offer.choices.length;
		const chosen = (offer.chosen + by + (offer.chosen === -1 && by === -1 ? 1 : 0) + count) % count;
		return withOffer(offer.base, offer, offer.choices[chosen]!, chosen);
	}
	const found = complete(line.text, caretOf(line));
	if (found === undefined) return undefined;
	const sole = found.choices.length === 1 ? found.choices[0]! : undefined;
	if (sole !== undefined) {
		const { text, editing } = withOffer(line.text, found, sole + (/[:=]$/.test(sole) ? '' : ' '), 0);
		return { text, editing: { ...editing, offer: null } };
	}
	const typed = line.text.slice(found.from, caretOf(line));
	const shared = commonStart(found.choices);
	return withOffer(line.text, found, shared.length > typed.length ? shared : typed, -1);
};

/** What ^R does: the newest line of the past that has this in it, then older ones. */
export const recallLine = (line: EditedLine, history: readonly string[]): EditedLine | undefined => {
	const { recall } = line.editing;
	const wanted = recall?.wanted ?? line.text;
	const from = (recall?.at ?? -1) + 1;
	const at = history.findIndex(
		(text, index) => index >= from && text !== line.text && folded(text).includes(folded(wanted)),
	);
	const text = history[at];
	return text === undefined ? undefined : { text, editing: { ...freshEditing, recall: { wanted, at } } };
};
