// Lines of a stream as they come, so that no input needs to fit into memory.

export type Line = { readonly number: number; readonly text: string };

const longest = 100_000_000;

/** The lines of UTF-8 bytes, counted from 1; the last one also without a line end. A line beyond 100 MB is cut. */
export async function* readLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
	for await (const lines of readLineBatches(stream)) yield* lines;
}

/** The same lines, those together that came together. */
export async function* readLineBatches(stream: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
	const decoder = new TextDecoder();
	let parts: string[] = [];
	let length = 0;
	let number = 0;
	const add = (text: string): void => {
		if (length < longest) parts.push(text);
		length += text.length;
	};
	const take = (): Line => {
		const text = parts.join('').replace(/\r$/, '');
		parts = [];
		length = 0;
		number += 1;
		return { number, text };
	};
	for await (const chunk of stream) {
		const text = decoder.decode(chunk, { stream: true });
		const lines: Line[] = [];
		let from = 0;
		for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
			add(text.slice(from, end));
			lines.push(take());
			from = end + 1;
		}
		if (from < text.length) add(text.slice(from));
		if (lines.length > 0) yield lines;
	}
	add(decoder.decode());
	if (length > 0) yield [take()];
}
