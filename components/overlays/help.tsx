// The help: every command with its keys, straight from the table of commands, and what the signs mean.
import { Box } from 'ink';
import type { Command, Group } from '../../state/commands.ts';
import { helpLines, legendLines } from '../../state/help.ts';
import { keyLabels } from '../../state/keys.ts';
import type { Box as Place } from '../../state/layout.ts';
import { fitSegments, type Line as LineOf, segment } from '../../state/lines.ts';
import { Line } from '../line.tsx';
import { Placed } from '../placed.tsx';
import { RuledTable } from '../ruled-table.tsx';
import { useSelected } from '../store-context.ts';

/** Columns that the ruled tables need side by side. */
const tablesFrom = { width: 170 };

const tableColumns: readonly (readonly Group[])[] = [
	['Move', 'Words'],
	['Judge', 'Find', 'Take away'],
	['Live', 'Screen'],
];

const GroupTable = ({ group, width }: { readonly group: Group; readonly width: number }) => {
	const rows = useSelected(({ commands }) =>
		commands
			.filter((command) => command.group === group)
			.map((command) => ({ [group]: keyLabels(command.keys).join(' '), 'what it does': command.title })),
	);
	return (
		<RuledTable
			columns={[
				[group, 16],
				['what it does', width - 23],
			]}
			rows={rows}
		/>
	);
};

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
	const { scroll, lines } = useSelected(({ view, commands }) => ({
		scroll: view.scroll,
		lines: [...helpLines(commands, place.width), ...legendLines(place.width)],
	}));
	const top = Math.max(0, Math.min(lines.length - place.height, scroll));
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

/** A column of plain rows needs this much. */
const plainColumn = 62;

const Columns = ({ place, lines }: { readonly place: Place; readonly lines: readonly (readonly LineOf[])[] }) => (
	<Placed place={place}>
		<Box>
			{lines.map((column) => (
				<Box key={column[0]?.key} flexDirection="column" width={Math.floor(place.width / lines.length)}>
					{column.map(({ key, segments }) => (
						<Line key={key} segments={segments} />
					))}
				</Box>
			))}
		</Box>
	</Placed>
);

/** The help in as many columns of plain rows as fit side by side; undefined where it does not fit at all. */
const columnsOf = (
	commands: readonly Command[],
	{ width, height }: Place,
): readonly (readonly LineOf[])[] | undefined => {
	const count = Math.floor(width / plainColumn);
	if (count < 2) return undefined;
	const columnWidth = Math.floor(width / count);
	const lines = [...helpLines(commands, columnWidth), ...legendLines(columnWidth)];
	const each = Math.ceil(lines.length / count);
	if (each > height) return undefined;
	return Array.from({ length: count }, (_, index) => lines.slice(index * each, (index + 1) * each));
};

/** Rows that a ruled table of so many rows takes. */
const tableHeight = (rows: number): number => 2 * rows + 3;

const doTablesFit = (commands: readonly Command[], { width, height }: Place): boolean =>
	width >= tablesFrom.width &&
	tableColumns.every(
		(names) =>
			names.reduce((sum, name) => sum + tableHeight(commands.filter(({ group }) => group === name).length), 0) +
				(names.includes('Screen') ? legendLines(width).length : 0) <=
			height,
	);

/** The help at its place: ruled tables where there is room for all of them, else plain rows in columns, else in one. */
export const Help = ({ place }: { readonly place: Place }) => {
	const commands = useSelected(({ commands: all }) => all);
	if (doTablesFit(commands, place)) return <Tables place={place} />;
	const columns = columnsOf(commands, place);
	return columns === undefined ? <Plain place={place} /> : <Columns place={place} lines={columns} />;
};
