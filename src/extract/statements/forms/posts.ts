// Posts: "words — Name (@handle) date", "@handle: words", and the tags and links that hang on them.
import { type Reading, tokenAt } from '../../reading.ts';
import type { Draft } from '../draft.ts';

const signature = /(?:—|–|--)\s*(?<name>[^—–(\n]{1,80}\s*\(@\w{1,30}\))/u;
// "@cityworks: Lane two is closed", "[2024-05-03 07:19 ET] City Works (@cityworks): …", "07:19 | @cityworks: …".
const handleLine =
	/^\s*(?:(?:\[[^\]\n]{4,40}\]|\([^)\n]{4,40}\)|\d[\d:./\s-]{3,20}(?:[A-Za-z.]{1,5}\s?){0,2})\s*[|·•–—,-]?\s*)?(?<handle>(?:\p{Lu}[^@:()\n]{0,40}\s)?\(?@\w{1,30}\)?)\s*:\s*/u;
// "City Works (@cityworks), May 3, 2024" or "City Works (@cityworks) · 7:19 a.m." in a line of its own, over the body.
const header =
	/^(?<name>[^:\n—–]{1,80}\(@\w{1,30}\))[\s,·•|–—-]*(?:[^\n:]{0,40}|[^\n]{0,20}\d{1,2}:\d{2}[^\n]{0,25})(?<colon>:?)\s*$/u;
const trailing = /(?:\s*(?:pic\.twitter\.com\/\S+|https?:\/\/\S+))+\s*$/u;

// The body under a header runs to the next header, at most to the end of its own block.
function* headedPost(reading: Reading, index: number, nameLength: number): Iterable<Draft> {
	const { blocks, tokens, sentences } = reading;
	const block = blocks[index]!;
	const body = blocks[index + 1];
	if (!body || body.kind === 'furniture' || body.endSentence <= body.firstSentence) return;
	yield {
		rule: 'post-header',
		score: 0.95,
		isOwnWords: true,
		source: { first: tokenAt(tokens, block.start), end: tokenAt(tokens, block.start + nameLength) },
		cue: [],
		content: [{ first: sentences[body.firstSentence]!.firstToken, end: sentences[body.endSentence - 1]!.endToken }],
	};
}

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
		const headed = words.length < 160 ? header.exec(words) : null;
		if (headed?.groups) {
			yield* headedPost(reading, index, headed.groups.name!.length);
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
