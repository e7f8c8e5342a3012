// What changed between two texts, by whole lines.

export type DiffLine = { readonly sign: ' ' | '-' | '+'; readonly text: string };

/** So many cells are compared; of larger changes all old lines go and all new ones come. */
const mostCells = 1_000_000;

/** The lines of both texts in order: kept, gone, come. */
export const diffLines = (before: string, after: string): readonly DiffLine[] => {
	const [old, now] = [before.split('\n'), after.split('\n')];
	let head = 0;
	while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
	let tail = 0;
	while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
	const kept = (text: string): DiffLine => ({ sign: ' ', text });
	return [
		...now.slice(0, head).map(kept),
		...diffMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
		...now.slice(now.length - tail).map(kept),
	];
};

const diffMiddle = (old: readonly string[], now: readonly string[]): readonly DiffLine[] => {
	if (old.length * now.length > mostCells) return [...old.map(gone), ...now.map(come)];
	const longest = commonLengths(old, now);
	const lines: DiffLine[] = [];
	let [at, to] = [0, 0];
	while (at < old.length || to < now.length) {
		if (at < old.length && to < now.length && old[at] === now[to]) {
			lines.push({ sign: ' ', text: old[at]! });
			at += 1;
			to += 1;
		} else if (to >= now.length || (at < old.length && longest[at + 1]![to]! >= longest[at]![to + 1]!)) {
			lines.push(gone(old[at]!));
			at += 1;
		} else {
			lines.push(come(now[to]!));
			to += 1;
		}
	}
	return lines;
};

const gone = (text: string): DiffLine => ({ sign: '-', text });
const come = (text: string): DiffLine => ({ sign: '+', text });

// Length of the longest common run of lines from each pair of places on.
const commonLengths = (old: readonly string[], now: readonly string[]): readonly Uint32Array[] => {
	const lengths = Array.from({ length: old.length + 1 }, () => new Uint32Array(now.length + 1));
	for (let at = old.length - 1; at >= 0; at -= 1) {
		const [row, next] = [lengths[at]!, lengths[at + 1]!];
		for (let to = now.length - 1; to >= 0; to -= 1) {
			row[to] = old[at] === now[to] ? next[to + 1]! + 1 : Math.max(next[to]!, row[to + 1]!);
		}
	}
	return lengths;
};

const around = 1;

/** The lines that changed, each with a line around it; `null` stands for those left out. */
export const changedLines = (lines: readonly DiffLine[]): readonly (DiffLine | null)[] => {
	const near = new Set<number>();
	for (const [index, { sign }] of lines.entries()) {
		if (sign === ' ') continue;
		for (let at = index - around; at <= index + around; at += 1) near.add(at);
	}
	const shown: (DiffLine | null)[] = [];
	for (const [index, line] of lines.entries()) {
		if (near.has(index)) shown.push(line);
		else if (shown.at(-1) !== null) shown.push(null);
	}
	return shown;
};
