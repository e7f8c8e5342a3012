// The help: every command with its keys, straight from the table of commands, and what the signs mean.
import { Box } from 'ink';
import type { Group } from '../../state/commands.ts';
import { helpLines, legendLines } from '../../state/help.ts';
import { keyLabels } from '../../state/keys.ts';
import type { Box as Place } from '../../state/layout.ts';
import { fitSegments, segment } from '../../state/lines.ts';
import { Line } from '../line.tsx';
import { Placed } from '../placed.tsx';
import { RuledTable } from '../ruled-table.tsx';
import { useFloor } from '../store-context.ts';

/** Columns and rows that the ruled tables need side by side. */
const tablesFrom = { width: 170, height: 34 };

const tableColumns: readonly (readonly Group[])[] = [
	['Move', 'Words'],
	['Judge', 'Find', 'Take away'],
	['Live', 'Screen'],
];

const GroupTable = ({ group, width }: { readonly group: Group; readonly width: number }) => (
	<RuledTable
		columns={[
			[group, 16],
			['what it does', width - 23],
		]}
		rows={useFloor()
			.commands.filter((command) => command.group === group)
			.map((command) => ({ [group]: keyLabels(command.keys).join(' '), 'what it does': command.title }))}
	/>
);

const Tables = ({ place }: { readonly place: Place }) => {
	const width = Math.floor(place.width / tableColumns.length);
	return (
		<Placed place={place}>
			<Box>
				{tableColumns.map((names) => (
					<Box key={names[0]} flexDirection="column" width={width}>
						{names.map((group) => (
							<GroupTable key={group} group={group} width={width} />
						))}
						{names.includes('Screen') &&
							legendLines(width).map(({ key, segments }) => <Line key={key} segments={segments} />)}
					</Box>
				))}
			</Box>
		</Placed>
	);
};

const Plain = ({ place }: { readonly place: Place }) => {
	const { view, commands } = useFloor();
	const lines = [...helpLines(commands, place.width), ...legendLines(place.width)];
	const top = Math.max(0, Math.min(lines.length - place.height, view.scroll));
	const more = lines.length - top - place.height;
	return (
		<Placed place={place}>
			{lines.slice(top, top + place.height - (more > 0 ? 1 : 0)).map(({ key, segments }) => (
				<Line key={key} segments={segments} />
			))}
			{more > 0 && <Line segments={fitSegments([segment(` ▼ ${more + 1} more: j`, 'muted')], place.width)} />}
		</Placed>
	);
};

/** The help at its place: ruled tables where there is room, else plain rows. */
export const Help = ({ place }: { readonly place: Place }) => {
	const isRoomy = place.width >= tablesFrom.width && place.height >= tablesFrom.height;
	return isRoomy ? <Tables place={place} /> : <Plain place={place} />;
};
