// The claims about one figure, as a ruled table.

import { ladderOf } from '../../state/ladder.ts';
import type { Box as Place } from '../../state/layout.ts';
import { fitSegments, segment } from '../../state/lines.ts';
import { Line } from '../line.tsx';
import { Placed } from '../placed.tsx';
import { RuledTable } from '../ruled-table.tsx';
import { useSelected } from '../store-context.ts';

/** The ladder at its place. */
export const Ladder = ({ place }: { readonly place: Place }) => {
	const ladder = useSelected((state) => ladderOf(state) ?? null);
	if (ladder === null) return null;
	const title = [
		segment(ladder.isContested ? ' ≠ ' : '   ', 'contested'),
		segment(ladder.title, 'title'),
		segment(`  ${ladder.rungs.length} claims`, 'muted'),
	];
	const room = place.width - 46;
	return (
		<Placed place={place}>
			<Line segments={fitSegments(title, place.width)} />
			<RuledTable
				columns={[
					['value', 10],
					['held by', 24],
					['reported by', Math.max(12, Math.floor(room * 0.4))],
					['place', Math.max(12, Math.floor(room * 0.6) - 6)],
				]}
				rows={ladder.rungs.map(({ value, holder, source, place: where }) => ({
					value,
					'held by': holder,
					'reported by': source,
					place: where,
				}))}
			/>
		</Placed>
	);
};
