// The chain weighs all paths exactly: checked against counting them one by one on a small window.
import { expect, test } from 'vitest';
import {
	bestPath,
	countOutputs,
	createChain,
	expectOutputs,
	outputCount,
	weighPaths,
} from '../../../../src/extract/statements/model/chain.ts';

const size = 4;
const anchor = 1;
const scores = Float32Array.from({ length: (size + 1) * outputCount }, (_, index) => Math.sin(index * 1.7));

/** Every labelling of the window that the chain can take, with its weight. */
const paths = () => {
	const found: { labels: Uint8Array; weight: number; counts: Float32Array }[] = [];
	for (let code = 0; code < 4 ** size; code += 1) {
		const labels = Uint8Array.from({ length: size }, (_, index) => (code >> (2 * index)) & 3);
		const counts = new Float32Array((size + 1) * outputCount);
		if (labels[anchor] !== 1 || !countOutputs(labels, size, counts)) continue;
		const weight = Math.exp(counts.reduce((sum, count, index) => sum + count * scores[index]!, 0));
		found.push({ labels, weight, counts });
	}
	return found;
};

test('ends and expected outputs agree with the sum over all paths', () => {
	const chain = createChain(size);
	const ends = weighPaths(chain, scores, size, anchor);
	const expected = new Float32Array((size + 1) * outputCount);
	expectOutputs(chain, ends, size, anchor, expected);
	const all = paths();
	const total = all.reduce((sum, { weight }) => sum + weight, 0);
	const withContent = all.filter(({ labels }) => labels.includes(2));
	expect(ends[2] + ends[3]).toBeCloseTo(withContent.reduce((sum, { weight }) => sum + weight, 0) / total, 5);
	for (let index = 0; index < expected.length; index += 1) {
		const mean = all.reduce((sum, { weight, counts }) => sum + weight * counts[index]!, 0) / total;
		expect(expected[index]).toBeCloseTo(mean, 4);
	}
});

test('the best path is the heaviest one with a content', () => {
	const chain = createChain(size);
	weighPaths(chain, scores, size, anchor);
	const best = paths()
		.filter(({ labels }) => labels.includes(2))
		.reduce((a, b) => (b.weight > a.weight ? b : a));
	expect([...bestPath(chain, scores, size, anchor, null).slice(0, size)]).toEqual([...best.labels]);
});

test('a second source is not a path', () => {
	expect(countOutputs(Uint8Array.from([3, 1, 3, 0]), size, new Float32Array((size + 1) * outputCount))).toBe(false);
});
