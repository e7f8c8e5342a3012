// Health of the sources, as a ruled table.

import { sourceHealth } from '../../state/screen/health.ts';
import type { Box as Place } from '../../state/screen/layout.ts';
import { fitSegments, segment } from '../../state/screen/lines.ts';
import { healthOf } from '../../state/screen/liveness.ts';
import { Line } from '../line.tsx';
import { Placed } from '../placed.tsx';
import { RuledTable } from '../ruled-table.tsx';
import { useSelected } from '../store-context.ts';

/** The table at its place; its first line says how the watch over the folder stands. */
export const Health = ({ place }: { readonly place: Place }) => {
	const { health, reason, rows } = useSelected((state) => ({
		health: healthOf(state),
		reason: state.watch.status === 'polling' ? `: ${state.watch.reason}` : '',
		// A title, the frame, the heads; each row has a rule below it.
		rows: sourceHealth(state, Math.floor((place.height - 4) / 2)),
	}));
	const { sign, word, tone, age } = health;
	const title = [
		segment(' Sources', 'title'),
		segment('   watch: ', 'muted'),
		segment(`${sign} ${word}${reason}`, tone),
		segment(age === null ? '' : `, last report ${age} ago`, 'muted'),
	];
	return (
		<Placed place={place}>
			<Line segments={fitSegments(title, place.width)} />
			{rows.length > 0 && (
				<RuledTable
					columns={[
						['source', Math.max(12, Math.min(40, place.width - 48))],
						['reports', 8],
						['last', 13],
						['age', 7],
						['state', 8],
					]}
					rows={rows}
				/>
			)}
		</Placed>
	);
};
