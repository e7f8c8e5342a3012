// Amounts as short words.
import type { Amount } from '../../src/domain.ts';

const grouped = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** `9`, `~9`, `8–9`, `≥9`. */
export const formatAmount = ({ low, high, about }: Amount): string => {
	const sign = about ? '~' : '';
	if (high === null) return `≥${grouped(low)}`;
	return low === high ? sign + grouped(low) : `${sign}${grouped(low)}–${grouped(high)}`;
};

const amountShape = /^(≥|~)?(\d[\d,]*)(?:–(\d[\d,]*))?$/;

/** The amount that was formatted so; null for other words. */
export const readAmount = (text: string): Amount | null => {
	const [whole, sign, low = '', high] = amountShape.exec(text) ?? [];
	if (whole === undefined) return null;
	const number = (digits: string): number => Number(digits.replaceAll(',', ''));
	return { low: number(low), high: sign === '≥' ? null : number(high ?? low), about: sign === '~' };
};
