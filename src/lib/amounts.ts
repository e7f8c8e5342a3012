// Whether two amounts can both be right.
import type { Amount } from '../domain.ts';

// "About 17,000" and "some 16,000" may be one count; 17,000 and 5,000 may not.
const aboutShare = 0.1;
const wideShare = 3;

/** Whether an amount is a word like “dozens” rather than a count. */
export const isVague = ({ low, high, about }: Amount): boolean =>
	about && high !== null && low > 0 && high >= low * wideShare;

const reach = ({ low, high, about }: Amount): { from: number; to: number } => {
	const slack = about && low === high ? low * aboutShare : 0;
	// "Thousands" are no fewer than 2,000, but nobody who says so has counted how many more.
	const isOpen = high === null || isVague({ low, high, about });
	return { from: low - slack, to: isOpen ? Number.POSITIVE_INFINITY : high + slack };
};

// "Up to 2,000" and "up to 5,000" leave room for one number, but whoever says so expects another one.
const isCeiling = ({ low, high }: Amount): boolean => low === 0 && high !== null && high > 0;
const ceilingShare = 1.5;

/** Whether there is a number that fits both. */
export const areCompatible = (left: Amount, right: Amount): boolean => {
	if (isCeiling(left) && isCeiling(right))
		return Math.max(left.high!, right.high!) < ceilingShare * Math.min(left.high!, right.high!);
	const [one, other] = [reach(left), reach(right)];
	return one.from <= other.to && other.from <= one.to;
};
