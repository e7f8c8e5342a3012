// Seeded mixtures: several hazards at once, in an order nobody thought of.
import { createChance } from '../canaries.ts';
import { type Input, textInput } from '../input.ts';
import { controls } from './controls.ts';
import { payloads } from './payloads.ts';

const words = [
	'said',
	'Minister',
	'Ostra',
	'on 3 March',
	'"',
	'denied that',
	'missiles',
	'\n',
	'. ',
	', ',
	'may',
	'the',
	'40 people',
	'(',
	'’s',
];
const marks = ['\u202e', '\u200b', '\ufeff', '\u2028', '\u0301', '\u00ad', '\u{e0041}', '\u0000', '\u009b', '\u001b'];

const mixture = (seed: string): string => {
	const chance = createChance(seed);
	const pick = <Row>(rows: readonly Row[]): Row => rows[chance(rows.length)]!;
	const parts: string[] = [];
	for (let part = 0; part < 120; part += 1) {
		const kind = chance(10);
		parts.push(kind < 5 ? pick(words) : kind < 7 ? pick(controls)[1] : kind < 9 ? pick(payloads)[1] : pick(marks));
	}
	return parts.join(chance(2) === 0 ? ' ' : '');
};

/** So many mixtures of one seed. */
export const mixedInputs = (seed: string, count: number): readonly Input[] =>
	Array.from({ length: count }, (_, n) => textInput(`mixture ${seed}-${n}`, mixture(`${seed}-${n}`)));
