// The claims about one figure, as a ruled table.

import { ladderOf, type Rung } from '../../state/rows/ladder.ts';
import type { Box as Place } from '../../state/screen/layout.ts';
import { fitSegments, segment } from '../../state/screen/lines.ts';
import { Line } from '../line.tsx';
import { Placed } from '../placed.tsx';
import { RuledTable } from '../ruled-table.tsx';
import { useSelected } from '../store-context.ts';

/** The columns by what they are worth: head, field, most columns. */
const columns: readonly (readonly [head: string, field: keyof Rung, most: number])[] = [
	['value', 'value', 12],
	['held by', 'holder', 26],
	['when', 'when', 15],
	['standing', 'standing', 14],
	['grade', 'grade', 5],
	['place', 'place', 36],
	['reported by', 'source', 20],
];

/** Frame and air of a column. */
const framed = 3;

const widthOf = ([head, field, most]: (typeof columns)[number], rungs: readonly Rung[]): number =>
	Math.min(most, Math.max(head.length, ...rungs.map((rung) => [...rung[field]].length)));

/** The columns that say something and have room, each as wide as what it says. */
const columnsFor = (rungs: readonly Rung[], width: number): readonly (readonly [string, keyof Rung, number])[] => {
	let room = width - 1;
	return columns.flatMap((column) => {
		const [head, field] = column;
		if (rungs.every((rung) => rung[field] === '')) return [];
		const wanted = widthOf(column, rungs);
		const given = Math.min(wanted, room - framed);
		if (given < Math.min(wanted, 10)) return [];
		room -= given + framed;
		return [[head, field, given] as const];
	});
};

/** The ladder at its place. */
export const Ladder = ({ place }: { readonly place: Place }) => {
	const ladder = useSelected((state) => ladderOf(state) ?? null);
	if (ladder === null) return null;
	const { rungs, now } = ladder;
	const title = [
		segment(ladder.isContested ? ' ≠ ' : '   ', 'contested'),
		segment(ladder.title, 'title'),
		segment(`  ${rungs.length} claims${now === '' ? '' : `, ${now}`}`, 'muted'),
	];
	const shown = columnsFor(rungs, place.width);
	return (
		<Placed place={place}>
			<Line segments={fitSegments(title, place.width)} />
			<RuledTable
				columns={shown.map(([head, , width]) => [head, width])}
				rows={rungs.map((rung) => Object.fromEntries(shown.map(([head, field]) => [head, rung[field]])))}
			/>
		</Placed>
	);
};
