// Entries of a radio log: "0412 ENGINE 5: on scene, two storeys alight", "[04:19] HARBOUR CONTROL - tug sent". When, who, what.
import { type Block, type Reading, tokenAt } from './reading.ts';

export type LogEntry = {
	/** Where the time of day stands in the text, and what it is: `T04:12`. */
	readonly clock: { readonly start: number; readonly end: number; readonly value: string };
	/** Tokens of the call sign, of the mark behind it, and the first token of what is told. */
	readonly first: number;
	readonly end: number;
	readonly mark: number;
	readonly body: number;
};

const sign = String.raw`(?:\p{Lu}[\p{Lu}\p{N}./'-]*(?: \p{Lu}[\p{Lu}\p{N}./'-]*| \d{1,4}[A-Z]?){0,3}|(?:\p{Lu}[\p{L}'-]+ ){1,3}\d{1,4}[A-Z]?)`;
const shape = new RegExp(
	String.raw`^[[(]?(?<clock>(?<hour>[01]\d|2[0-3])[:.]?(?<minute>[0-5]\d)(?:[:.][0-5]\d)?(?:h|hrs|[zZ])?)[\])]?(?:\s?[-–—|,])?\s+(?<sign>${sign})(?:\s(?:to|TO)\s${sign})?(?<mark>:| [-–—|])\s+(?=\S)`,
	'u',
);
const reach = 100;

/** Whether a line looks like an entry: by itself it says little. */
export const looksLikeEntry = (line: string): boolean => shape.test(line.slice(0, reach));

const callWord =
	/\d|\b(?:COMMAND|CONTROL|DISPATCH|BASE|UNIT|ENGINE|LADDER|TRUCK|MEDIC|RESCUE|AMBULANCE|PATROL|TUG|PILOT|TOWER|BRIDGE|OPS|OPERATIONS|OFFICER|CHIEF|CAR|STATION|AIR|HELO|COASTGUARD|LIFEBOAT)\b/;
/** A text of fewer such lines is no log. */
const fewest = 3;

const known = new WeakMap<readonly Block[], ReadonlyMap<number, LogEntry>>();

/** The entries of a log, by block; none where the text is no log. */
export const findLogEntries = (reading: Reading): ReadonlyMap<number, LogEntry> => {
	const before = known.get(reading.blocks);
	if (before) return before;
	const found = read(reading);
	known.set(reading.blocks, found);
	return found;
};

const read = ({ text, tokens, blocks }: Reading): ReadonlyMap<number, LogEntry> => {
	const entries = new Map<number, LogEntry>();
	const clocks: string[] = [];
	let hasCall = false;
	for (const [index, { start, end, kind, firstSentence, endSentence }] of blocks.entries()) {
		if (kind === 'metadata' || endSentence <= firstSentence) continue;
		const head = text.slice(start, Math.min(end, start + reach));
		const match = /^[[(]?[012]\d/.test(head) ? shape.exec(head) : null;
		const { clock, hour, minute, sign: name, mark } = match?.groups ?? {};
		if (!match || !clock || !name || !mark) continue;
		const at = start + match[0].indexOf(clock);
		const named = at + clock.length + match[0].slice(match[0].indexOf(clock) + clock.length).indexOf(name);
		const marked = start + match[0].trimEnd().length - 1;
		const body = tokenAt(tokens, start + match[0].length);
		if (body >= tokens.count || tokens.start[body]! >= end) continue;
		clocks.push(clock);
		hasCall ||= callWord.test(name);
		entries.set(index, {
			clock: { start: at, end: at + clock.length, value: `T${hour}:${minute}` },
			first: tokenAt(tokens, named),
			end: tokenAt(tokens, named + name.length - 1) + 1,
			mark: tokenAt(tokens, marked),
			body,
		});
	}
	// "1945 GERMANY: …", "1956 EGYPT: …" are years.
	const areYears = clocks.every((clock) => /^(?:1[89]|20)\d\d$/.test(clock));
	return clocks.length < fewest || areYears || !hasCall ? new Map() : entries;
};
