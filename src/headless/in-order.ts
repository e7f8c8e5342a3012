// Work done by several at once, with the answers in the order of the questions and only so many under way.

/** Starts `work` for each input, at most `ahead` at a time, and yields the results in the inputs' order. */
export async function* inOrder<Input, Output>(
	inputs: AsyncIterable<Input> | Iterable<Input>,
	ahead: number,
	work: (input: Input) => Promise<Output>,
): AsyncGenerator<Output> {
	const started: Promise<Output>[] = [];
	for await (const input of inputs) {
		const result = work(input);
		// A failure is told when its turn comes, not before.
		result.catch(() => undefined);
		started.push(result);
		if (started.length >= ahead) yield await started.shift()!;
	}
	while (started.length > 0) yield await started.shift()!;
}
