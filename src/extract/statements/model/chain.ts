// The chain of labels over a window: outside, content, source or cue for each token, with at most one source.
// Twelve states keep in mind whether a source and a content have been seen; all paths are weighed exactly.

/** Scores of each position: labels, then the events at their borders. */
export const output = {
	content: 0,
	source: 1,
	cue: 2,
	contentBegins: 3,
	contentResumes: 4,
	contentEnds: 5,
	sourceBegins: 6,
	sourceEnds: 7,
} as const;
export const outputCount = 8;

/** Labels as the chain gives them back. */
export const label = { outside: 0, cue: 1, content: 2, source: 3 } as const;

// States: outside 0-3 and cue 4-7 (bit 0: source seen, bit 1: content seen), content 8-9 (source seen),
// source 10-11 (content seen).
const stateCount = 12;
export const outsideOf = (hasSource: number, hasContent: number): number => hasSource + 2 * hasContent;

const labelOfState = [0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 3, 3] as const;
const sourceSeen = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 1, 1] as const;
const contentSeen = [0, 0, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1] as const;

/** Kinds of steps between states, each with the outputs that it adds up. */
const stepOutputs: readonly (readonly number[])[] = [
	[],
	[output.contentEnds],
	[output.sourceEnds],
	[output.cue],
	[output.cue, output.contentEnds],
	[output.cue, output.sourceEnds],
	[output.content],
	[output.content, output.contentBegins],
	[output.content, output.contentResumes],
	[output.content, output.contentBegins, output.sourceEnds],
	[output.content, output.contentResumes, output.sourceEnds],
	[output.source, output.sourceBegins],
	[output.source],
	[output.source, output.sourceBegins, output.contentEnds],
];
const kindCount = stepOutputs.length;
/** The same in one column: outputs of kind `k` from `outputsFrom[k]` to `outputsFrom[k + 1]`. */
const outputsOf = Uint8Array.from(stepOutputs.flat());
const outputsFrom = Uint8Array.from({ length: kindCount + 1 }, (_, kind) => stepOutputs.slice(0, kind).flat().length);

const edgeFrom: number[] = [];
const edgeTo: number[] = [];
const edgeKind: number[] = [];
const connect = (from: number, to: number, kind: number) => {
	edgeFrom.push(from);
	edgeTo.push(to);
	edgeKind.push(kind);
};
for (let from = 0; from < stateCount; from += 1) {
	const was = labelOfState[from]!;
	const left = was === label.content ? 1 : was === label.source ? 2 : 0;
	const source = sourceSeen[from]!;
	const content = contentSeen[from]!;
	connect(from, outsideOf(source, content), left);
	connect(from, 4 + outsideOf(source, content), 3 + left);
	if (was === label.content) connect(from, 8 + source, 6);
	else connect(from, 8 + source, (was === label.source ? 9 : 7) + content);
	if (was === label.source) connect(from, 10 + content, 12);
	else if (source === 0) connect(from, 10 + content, was === label.content ? 13 : 11);
}
const edgeCount = edgeFrom.length;
const isCueKind = (kind: number) => kind >= 3 && kind <= 5;
const edgesAll = edgeFrom.map((_, edge) => edge);
const edgesOfAnchor = edgesAll.filter((edge) => isCueKind(edgeKind[edge]!));
const edgesOfEnd = edgesAll.filter((edge) => edgeKind[edge]! <= 2);

const from = Uint8Array.from(edgeFrom);
const to = Uint8Array.from(edgeTo);
const kindOf = Uint8Array.from(edgeKind);
const allEdges = Uint8Array.from(edgesAll);
const anchorEdges = Uint8Array.from(edgesOfAnchor);
const endEdges = Uint8Array.from(edgesOfEnd);

/** The end position's outputs weigh what is missing: no content, no source, or neither. */
const endScore = (scores: Float64Array | Float32Array, base: number, state: number): number => {
	let score = 0;
	if (!contentSeen[state]) score += scores[base + output.content]!;
	if (!sourceSeen[state]) score += scores[base + output.source]!;
	if (!contentSeen[state] && !sourceSeen[state]) score += scores[base + output.cue]!;
	return score;
};

/** Buffers for windows of up to `limit` positions. */
export type Chain = {
	readonly alpha: Float64Array;
	readonly beta: Float64Array;
	readonly factors: Float64Array;
	readonly best: Float64Array;
	readonly back: Uint8Array;
	readonly path: Uint8Array;
};

export const createChain = (limit: number): Chain => ({
	alpha: new Float64Array((limit + 2) * stateCount),
	beta: new Float64Array((limit + 2) * stateCount),
	factors: new Float64Array((limit + 1) * kindCount),
	best: new Float64Array(2 * stateCount),
	back: new Uint8Array((limit + 1) * stateCount),
	path: new Uint8Array(limit + 1),
});

const edgesAt = (position: number, size: number, anchor: number): Uint8Array =>
	position === anchor ? anchorEdges : position === size ? endEdges : allEdges;

const readFactors = (chain: Chain, scores: Float32Array, size: number): void => {
	const { factors } = chain;
	for (let position = 0; position <= size; position += 1) {
		const base = position * outputCount;
		for (let name = 0; name < outputCount; name += 1) powers[name] = Math.exp(scores[base + name]!);
		for (let kind = 0; kind < kindCount; kind += 1) {
			let factor = 1;
			for (let index = outputsFrom[kind]!; index < outputsFrom[kind + 1]!; index += 1)
				factor *= powers[outputsOf[index]!]!;
			factors[position * kindCount + kind] = factor;
		}
	}
};

const powers = new Float64Array(outputCount);

/** What the four ends weigh: index = source seen + 2 × content seen; they sum to 1. */
export type Ends = readonly [number, number, number, number];

/** Weighs all paths over `scores` (`outputCount` for each of `size` + 1 positions). Leaves `alpha` scaled by position. */
export const weighPaths = (chain: Chain, scores: Float32Array, size: number, anchor: number): Ends => {
	const { alpha, factors } = chain;
	readFactors(chain, scores, size);
	alpha.fill(0, 0, (size + 2) * stateCount);
	alpha[0] = 1;
	for (let position = 0; position <= size; position += 1) {
		const at = position * stateCount;
		const next = at + stateCount;
		const edges = edgesAt(position, size, anchor);
		for (let index = 0; index < edges.length; index += 1) {
			const edge = edges[index]!;
			alpha[next + to[edge]!]! += alpha[at + from[edge]!]! * factors[position * kindCount + kindOf[edge]!]!;
		}
		let sum = 0;
		for (let state = 0; state < stateCount; state += 1) sum += alpha[next + state]!;
		for (let state = 0; state < stateCount; state += 1) alpha[next + state]! /= sum;
	}
	const last = (size + 1) * stateCount;
	const endOf = (state: number): number => alpha[last + state]! * Math.exp(endScore(scores, size * outputCount, state));
	const none = endOf(0);
	const source = endOf(1);
	const content = endOf(2);
	const both = endOf(3);
	const total = none + source + content + both;
	return [none / total, source / total, content / total, both / total];
};

/**
 * Expected counts of each output at each position under all paths, after `weighPaths`; for training.
 * `expected` has the layout of `scores`.
 */
export const expectOutputs = (chain: Chain, ends: Ends, size: number, anchor: number, expected: Float32Array): void => {
	const { alpha, beta, factors } = chain;
	expected.fill(0, 0, (size + 1) * outputCount);
	const last = (size + 1) * stateCount;
	beta.fill(0, 0, last + stateCount);
	for (let state = 0; state < 4; state += 1) {
		beta[last + state] = alpha[last + state]! > 0 ? ends[state]! / alpha[last + state]! : 0;
	}
	const end = size * outputCount;
	expected[end + output.content] = ends[0] + ends[1];
	expected[end + output.source] = ends[0] + ends[2];
	expected[end + output.cue] = ends[0];
	for (let position = size; position >= 0; position -= 1) {
		const at = position * stateCount;
		const next = at + stateCount;
		const edges = edgesAt(position, size, anchor);
		let total = 0;
		for (let index = 0; index < edges.length; index += 1) {
			const edge = edges[index]!;
			const onward = beta[next + to[edge]!]! * factors[position * kindCount + kindOf[edge]!]!;
			beta[at + from[edge]!]! += onward;
			total += alpha[at + from[edge]!]! * onward;
		}
		for (let index = 0; index < edges.length; index += 1) {
			const edge = edges[index]!;
			const kind = kindOf[edge]!;
			const share =
				(alpha[at + from[edge]!]! * beta[next + to[edge]!]! * factors[position * kindCount + kind]!) / total;
			if (share < 1e-9) continue;
			for (const name of stepOutputs[kind]!) expected[position * outputCount + name]! += share;
		}
		for (let state = 0; state < stateCount; state += 1) beta[at + state]! /= total;
	}
};

/** The best path that has a content; labels go to `chain.path`. `needsSource`: 0 forbids a source, 1 asks for one, null leaves it open. */
export const bestPath = (
	chain: Chain,
	scores: Float32Array,
	size: number,
	anchor: number,
	needsSource: 0 | 1 | null,
): Uint8Array => {
	const { factors, back, path } = chain;
	let current = new Float64Array(stateCount);
	let next = new Float64Array(stateCount);
	current[0] = 1;
	for (let position = 0; position <= size; position += 1) {
		next.fill(0);
		const edges = edgesAt(position, size, anchor);
		let top = 0;
		for (let index = 0; index < edges.length; index += 1) {
			const edge = edges[index]!;
			const value = current[from[edge]!]! * factors[position * kindCount + kindOf[edge]!]!;
			if (value > next[to[edge]!]!) {
				next[to[edge]!] = value;
				back[position * stateCount + to[edge]!] = from[edge]!;
				if (value > top) top = value;
			}
		}
		if (top > 1e100 || top < 1e-100) for (let state = 0; state < stateCount; state += 1) next[state]! /= top || 1;
		[current, next] = [next, current];
	}
	const withSource = current[3]!;
	const without = current[2]! * Math.exp(scores[size * outputCount + output.source]!);
	let state = needsSource === 1 || (needsSource === null && withSource >= without) ? 3 : 2;
	for (let position = size; position > 0; position -= 1) {
		state = back[position * stateCount + state]!;
		path[position - 1] = labelOfState[state]!;
	}
	return path;
};

/** Adds the outputs that a labelled path uses, for training; gives false if the chain cannot take that path. */
export const countOutputs = (labels: Uint8Array, size: number, counts: Float32Array): boolean => {
	counts.fill(0, 0, (size + 1) * outputCount);
	let state = 0;
	for (let position = 0; position <= size; position += 1) {
		const wanted = position === size ? label.outside : labels[position]!;
		let taken = -1;
		for (let edge = 0; edge < edgeCount; edge += 1) {
			if (from[edge] === state && labelOfState[to[edge]!] === wanted) taken = edge;
		}
		if (taken < 0) return false;
		for (const name of stepOutputs[kindOf[taken]!]!) counts[position * outputCount + name]! += 1;
		state = to[taken]!;
	}
	const end = size * outputCount;
	if (!contentSeen[state]) counts[end + output.content]! += 1;
	if (!sourceSeen[state]) counts[end + output.source]! += 1;
	if (!contentSeen[state] && !sourceSeen[state]) counts[end + output.cue]! += 1;
	return true;
};
