// The best of very many, without sorting the rest.

export type Scored = { readonly place: number; readonly score: number };

const isWorse = (left: Scored, right: Scored): boolean =>
	left.score < right.score || (left.score === right.score && left.place < right.place);

/** The `limit` highest scores above 0, best first; of equal ones the later place. Also how many there are above 0. */
export const findBest = (
	scores: ArrayLike<number>,
	limit: number,
): { readonly best: readonly Scored[]; readonly total: number } => {
	// A heap with the worst of the best on top.
	const heap: Scored[] = [];
	let total = 0;
	for (let place = 0; place < scores.length; place += 1) {
		const score = scores[place]!;
		if (score <= 0) continue;
		total += 1;
		const one = { place, score };
		if (heap.length < limit) rise(heap, one);
		else if (isWorse(heap[0]!, one)) sink(heap, one);
	}
	return { best: heap.sort((left, right) => right.score - left.score || right.place - left.place), total };
};

const rise = (heap: Scored[], one: Scored): void => {
	let at = heap.push(one) - 1;
	while (at > 0) {
		const parent = (at - 1) >> 1;
		if (!isWorse(heap[at]!, heap[parent]!)) return;
		[heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
		at = parent;
	}
};

const sink = (heap: Scored[], one: Scored): void => {
	let at = 0;
	for (;;) {
		let child = 2 * at + 1;
		if (child >= heap.length) break;
		if (child + 1 < heap.length && isWorse(heap[child + 1]!, heap[child]!)) child += 1;
		if (!isWorse(heap[child]!, one)) break;
		heap[at] = heap[child]!;
		at = child;
	}
	heap[at] = one;
};
