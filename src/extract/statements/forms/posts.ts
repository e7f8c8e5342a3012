// Posts: "words — Name (@handle) date", "@handle: words", and the tags and links that hang on them.
import { type Reading, tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const signature = /(?:—|–|--)\s*(?<name>[^—–(\n]{1,80}\s*\(@\w{1,30}\))/u;
const handleLine = /^\s*(?<handle>@\w{1,30})\s*:\s*/u;
const trailing = /(?:\s*(?:pic\.twitter\.com\/\S+|https?:\/\/\S+))+\s*$/u;

/** A post is one statement of the account that signs it; its content is the body. */
export function* findPosts(reading: Reading): Iterable<Draft> {
	const { text, tokens, blocks } = reading;
	for (const [index, block] of blocks.entries()) {
		if (block.kind === 'metadata' || block.end - block.start > 1200) continue;
		const words = text.slice(block.start, block.end);
		const range = (from: number, to: number) => ({
			first: tokenAt(tokens, block.start + from),
			end: tokenAt(tokens, block.start + to),
		});
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
			const at = words.indexOf('@');
			const content = range(handled[0].length, words.replace(trailing, '').trimEnd().length);
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
