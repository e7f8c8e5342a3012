// Grouping by likeness on the whole: a chain of neighbours does not make a group, as single links would.

/**
 * Groups 0 … count-1: the two groups whose members are most alike on average are joined, as long as that is above 0.
 * Deterministic; `likeness` must be symmetric. Members of a group come in order.
 */
export const groupByMean = (
	count: number,
	likeness: (left: number, right: number) => number,
): readonly (readonly number[])[] => {
	const members: (number[] | null)[] = Array.from({ length: count }, (_, at) => [at]);
	const sums = new Float64Array(count * count);
	for (let left = 0; left < count; left += 1) {
		for (let right = left + 1; right < count; right += 1) {
			sums[left * count + right] = sums[right * count + left] = likeness(left, right);
		}
	}
	for (;;) {
		const pair = closest(members, sums);
		if (pair === null) break;
		const [left, right] = pair;
		members[left]!.push(...members[right]!);
		members[right] = null;
		for (let other = 0; other < count; other += 1) {
			const sum = sums[left * count + other]! + sums[right * count + other]!;
			sums[left * count + other] = sum;
			sums[other * count + left] = sum;
		}
	}
	return members.flatMap((group) => (group === null ? [] : [group.sort((left, right) => left - right)]));
};

const closest = (members: readonly (readonly number[] | null)[], sums: Float64Array): [number, number] | null => {
	const count = members.length;
	let best: [number, number] | null = null;
	let most = 0;
	for (let left = 0; left < count; left += 1) {
		const one = members[left];
		if (one == null) continue;
		for (let right = left + 1; right < count; right += 1) {
			const other = members[right];
			if (other == null) continue;
			const mean = sums[left * count + right]! / (one.length * other.length);
			if (mean <= most) continue;
			best = [left, right];
			most = mean;
		}
	}
	return best;
};
