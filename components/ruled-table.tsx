// A small ruled table: ink-table, fed with cells that are cut and padded to columns beforehand, since it counts
// code units where a terminal counts columns.
import { Box, Text } from 'ink';
import type { PropsWithChildren } from 'react';
import { cutText, textWidth } from '../src/lib/text-width.ts';
import { segment, type Tone } from '../state/screen/lines.ts';
import { Table } from './ink-table.ts';
import { useDesk } from './store-context.ts';
import { paint } from './theme.ts';

export type TableRow = Readonly<Record<string, string>>;

type RuledTableProps = {
	readonly rows: readonly TableRow[];
	/** Column heads with the most columns each may take. */
	readonly columns: readonly (readonly [head: string, most: number])[];
};

const filler = '\u2060';

// The table asks for String.length: a wide text is made as long as it has columns.
const padded = (text: string): string => text + filler.repeat(Math.max(0, textWidth(text) - text.length));

// The table made this string as long as the cell has columns; what its text takes less is filled up.
const fitted = (cell: string): string => {
	const text = cell.replaceAll(filler, '');
	return text + ' '.repeat(Math.max(0, cell.length - textWidth(text)));
};

const Toned = ({ tone, children }: PropsWithChildren<{ readonly tone: Tone }>) => (
	<Text>{paint([segment(fitted(String(children)), tone)], useDesk().theme)}</Text>
);

const Plain = ({ children }: PropsWithChildren) => <Toned tone="plain">{children}</Toned>;
const Head = ({ children }: PropsWithChildren) => <Toned tone="strong">{children}</Toned>;
const Rule = ({ children }: PropsWithChildren) => <Toned tone="frame">{children}</Toned>;

/** At most a dozen rows: it costs two screen lines a row. */
export const RuledTable = ({ rows, columns }: RuledTableProps) => (
	<Box flexDirection="column" flexShrink={0}>
		<Table
			data={rows.map((row) =>
				Object.fromEntries(columns.map(([head, most]) => [head, padded(cutText(row[head] ?? '', most))])),
			)}
			columns={columns.map(([head]) => head)}
			padding={1}
			header={Head as never}
			cell={Plain as never}
			skeleton={Rule as never}
		/>
	</Box>
);
