// Figures five rows high, to be read from across a room.
import type { Amount } from '../../src/domain.ts';

/** Rows of a big figure. */
export const bigRows = 5;

// Each sign as five rows of three or fewer dots; a dot is two columns wide, so that it is about square.
const shapes: ReadonlyMap<string, readonly string[]> = new Map(
	Object.entries({
		'0': '### # # # # # # ###',
		'1': ' #  ##   #   #  ###',
		'2': '###   # ### #   ###',
		'3': '###   # ###   # ###',
		'4': '# # # # ###   #   #',
		'5': '### #   ###   # ###',
		'6': '### #   ### # # ###',
		'7': '###   #   #   #   #',
		'8': '### # # ### # # ###',
		'9': '### # # ###   # ###',
		k: '#   # # ##  # # # #',
		'-': '        ###        ',
		'+': '     #  ###  #     ',
	}).map(([sign, dots]) => [sign, Array.from({ length: bigRows }, (_, row) => dots.slice(row * 4, row * 4 + 3))]),
);
const narrow: ReadonlyMap<string, readonly string[]> = new Map([
	[':', [' ', '#', ' ', '#', ' ']],
	['~', ['  ', '  ', '##', '  ', '  ']],
]);

/** A text of digits and `: - + ~ k` as five rows of equal width; signs that have no shape are left out. */
export const bigText = (text: string): readonly string[] => {
	const signs = [...text].flatMap((sign) => shapes.get(sign) ?? narrow.get(sign) ?? []).length / bigRows;
	const drawn = [...text].flatMap((sign) => {
		const shape = shapes.get(sign) ?? narrow.get(sign);
		return shape === undefined ? [] : [shape];
	});
	return Array.from({ length: signs === 0 ? 0 : bigRows }, (_, row) =>
		drawn.map((shape) => shape[row]!.replaceAll('#', '██').replaceAll(/ /g, '  ')).join('  '),
	);
};

const short = (value: number): string => (value < 10_000 ? String(value) : `${Math.floor(value / 1000)}k`);

/** An amount in the signs of `bigText`: `9`, `8-9`, `9+`, `~40`, `12k`. */
export const bigAmount = ({ low, high, about }: Amount): string => {
	if (high === null) return `${short(low)}+`;
	return low === high ? `${about ? '~' : ''}${short(low)}` : `${short(low)}-${short(high)}`;
};
