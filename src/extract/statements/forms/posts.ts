// Posts: "words — Name (@handle) date", "@handle: words", and the tags and links that hang on them.
import { type Block, type Reading, tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const signature = /(?:—|–|--)\s*(?<name>[^—–(\n]{1,80}\s*\(@\w{1,30}\))/u;
// "@cityworks: Lane two is closed", "[2024-05-03 07:19 ET] City Works (@cityworks): …", "07:19 | @cityworks: …".
const handleLine =
	/^\s*(?:(?:\[[^\]\n]{4,40}\]|\([^)\n]{4,40}\)|\d[\d:./\s-]{3,20}(?:[A-Za-z.]{1,5}\s?){0,2})\s*[|·•–—,-]?\s*)?(?<handle>(?:\p{Lu}[^@:()\n]{0,40}\s)?\(?@\w{1,30}\)?)\s*:\s*/u;
// "City Works (@cityworks), May 3, 2024" or "City Works (@cityworks) · 7:19 a.m." in a line of its own, over the body.
const header =
	/^(?<name>[^:\n—–]{1,80}\(@\w{1,30}\))[\s,·•|–—-]*(?:[^\n:]{0,40}|[^\n]{0,20}\d{1,2}:\d{2}[^\n]{0,25})(?<colon>:?)\s*$/u;
const bareHandle = /^(?<name>(?:\p{Lu}[^@:()\n]{0,60}\s)?@\w{1,30})(?:$|[\s,·•|–—-]+(?=\S))/u;
const statedBy =
	/^(?<name>\p{Lu}[^@:()\n]{2,60}?)\s*\((?<kind>statement|remarks|press release|written statement)\)[\s,·•|–—-]*/u;
const trailing = /(?:\s*(?:pic\.twitter\.com\/\S+|https?:\/\/\S+))+\s*$/u;

// "Mar 3, 2026 11:05 AM", "· 2h", "07:12 UTC": a line, or the end of one, that only says when.
const whenWords =
	/^(?:posted|at|on|the|of|a|p|m|am|pm|ago|just|now|today|yesterday|edited|local|time|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\d+(?:st|nd|rd|th|h|hr|hrs|m|min|mins|s|d|am|pm)?|[ecmpb]s?t|[ecmp]dt|gmt|utc|bst|cest|cet|z|\d{4}-\d\d-\d\dt\d+)$/i;
const isWhen = (words: string): boolean =>
	words.length <= 60 &&
	/\d/.test(words) &&
	(words.match(/[\p{L}\p{N}-]+/gu) ?? []).every((word) => word.split('-').every((part) => whenWords.test(part)));

type Header = {
	readonly name: { readonly from: number; readonly to: number };
	readonly cue: { readonly from: number; readonly to: number } | null;
};

// "Mayor Tom Reyes @MayorReyes": the name says who it is, a handle alone stands for itself.
const ownerEnd = (name: string): number => {
	const words = name.slice(0, name.indexOf('@')).trimEnd();
	return words.length > 1 ? words.length : name.trimEnd().length;
};

/** The account that a line over its words names: "Name (@handle), May 3", "@handle · 07:12", "Name (statement), May 3". */
const headerOf = (words: string, below: string): Header | null => {
	const named = header.exec(words);
	if (named?.groups) return { name: { from: 0, to: named.groups.name!.length }, cue: null };
	const bare = bareHandle.exec(words);
	// A handle alone in its line signs what stands below only over a line that says when.
	if (bare?.groups && isWhen(words.slice(bare[0].length) || below))
		return { name: { from: 0, to: ownerEnd(bare.groups.name!) }, cue: null };
	const stated = statedBy.exec(words);
	if (!stated?.groups || !isWhen(words.slice(stated[0].length))) return null;
	const { name, kind } = stated.groups;
	const from = words.indexOf('(') + 1;
	return { name: { from: 0, to: name!.length }, cue: { from, to: from + kind!.length } };
};

// The body under a header: the lines below it up to a blank one, without those that only say when.
const bodyOf = (reading: Reading, index: number, headers: readonly (Header | null)[]): Block[] => {
	const { blocks, text } = reading;
	const body: Block[] = [];
	let before = blocks[index]!;
	for (let at = index + 1; at < blocks.length && at < index + 40; at += 1) {
		const block = blocks[at]!;
		if (headers[at] || block.kind === 'furniture' || block.endSentence <= block.firstSentence) break;
		if (body.length > 0 && /\n\s*\n/.test(text.slice(before.end, block.start))) break;
		before = block;
		if (!isWhen(text.slice(block.start, Math.min(block.end, block.start + 61)))) body.push(block);
	}
	return body;
};

function* headedPost(
	reading: Reading,
	index: number,
	{ name, cue }: Header,
	headers: readonly (Header | null)[],
): Iterable<Draft> {
	const { blocks, tokens, sentences } = reading;
	const block = blocks[index]!;
	const body = bodyOf(reading, index, headers);
	if (body.length === 0) return;
	const range = ({ from, to }: Header['name']) => {
		const first = tokenAt(tokens, block.start + from);
		return { first, end: Math.max(first + 1, tokenAt(tokens, block.start + to)) };
	};
	yield {
		rule: 'post-header',
		score: 0.95,
		isOwnWords: true,
		source: range(name),
		cue: cue ? [range(cue)] : [],
		content: [
			{ first: sentences[body[0]!.firstSentence]!.firstToken, end: sentences[body.at(-1)!.endSentence - 1]!.endToken },
		],
	};
}

// "Minister @name: “…” The port is closed." inside another's post: the handle's words end with their quotation.
const quotedEnd = (words: string, from: number): number => {
	const quoted = /^["“](?<said>[^"“”]{3,400})["”]\s+\S/u.exec(words.slice(from));
	return quoted?.groups ? from + quoted.groups.said!.length + 2 : words.replace(trailing, '').trimEnd().length;
};

/** A post is one statement of the account that signs it; its content is the body. */
export function* findPosts(reading: Reading): Iterable<Draft> {
	const { text, tokens, blocks } = reading;
	const headers = blocks.map(({ kind, start, end }, index) => {
		const next = blocks[index + 1];
		const below = next ? text.slice(next.start, Math.min(next.end, next.start + 61)) : '';
		return kind === 'metadata' || end - start >= 160 ? null : headerOf(text.slice(start, end), below);
	});
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'metadata' || block.end - block.start > 1200) continue;
		const words = text.slice(block.start, block.end);
		const range = (from: number, to: number) => ({
			first: tokenAt(tokens, block.start + from),
			end: tokenAt(tokens, block.start + to),
		});
		const headed = headers[index];
		if (headed) {
			yield* headedPost(reading, index, headed, headers);
			continue;
		}
		const signed = signature.exec(words);
		const handled = handleLine.exec(words);
		if (signed?.groups) {
			let start = 0;
			let end = signed.index;
			// The signature may stand in a line of its own, under the body.
			const previous = blocks[index - 1];
			if (words.slice(0, end).trim() === '' && previous) {
				start = previous.start - block.start;
				end = previous.end - block.start;
			}
			const body = text.slice(block.start + start, block.start + end);
			end = start + body.replace(trailing, '').trimEnd().length;
			const nameStart = signed.index + signed[0].indexOf(signed.groups.name!);
			const content = range(start, end);
			if (content.end > content.first) {
				yield {
					rule: 'post',
					isOwnWords: true,
					score: 0.95,
					source: range(nameStart, nameStart + signed.groups.name!.length),
					cue: [],
					content: [content],
				};
			}
		} else if (handled?.groups) {
			const at = words.indexOf(handled.groups.handle!);
			const content = range(handled[0].length, quotedEnd(words, handled[0].length));
			if (content.end <= content.first) continue;
			const colon = range(at + handled.groups.handle!.length, handled[0].trimEnd().length);
			yield {
				rule: 'post-handle',
				isOwnWords: true,
				score: 0.95,
				source: range(at, at + handled.groups.handle!.length),
				cue: [{ first: colon.first, end: colon.first + 1 }],
				content: [content],
			};
		}
	}
}
