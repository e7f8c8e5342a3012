// Lines out of chunks that were cut anywhere.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../src/headless/lines.ts';

const linesOf = async (chunks: readonly Uint8Array[]): Promise<string[]> => {
	const lines: string[] = [];
	for await (const { text } of readLines(streamOf(chunks))) lines.push(text);
	return lines;
};

async function* streamOf(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
	yield* chunks;
}

test('lines are the same wherever the bytes were cut', () =>
	fc.assert(
		fc.asyncProperty(
			fc.string({ unit: fc.constantFrom('a', 'é', '—', '😀', '\n', ' ') }),
			fc.nat(7),
			async (text, size) => {
				const bytes = new TextEncoder().encode(text);
				const chunks: Uint8Array[] = [];
				for (let at = 0; at < bytes.length; at += size + 1) chunks.push(bytes.slice(at, at + size + 1));
				const expected = text.split('\n');
				if (expected.at(-1) === '') expected.pop();
				expect(await linesOf(chunks)).toEqual(expected);
			},
		),
	));

test('a carriage return before the line end is not part of the line', async () => {
	expect(await linesOf([new TextEncoder().encode('a\r\nb\r\n')])).toEqual(['a', 'b']);
});
