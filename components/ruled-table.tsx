// A small ruled table: ink-table, fed with cells that are cut and padded to columns beforehand, since it counts
// code units where a terminal counts columns.
import { Box, Text, Transform } from 'ink';
import type { PropsWithChildren } from 'react';
import { cutText, textWidth } from '../src/lib/text-width.ts';
import { segment, type Tone } from '../state/lines.ts';
import { Table } from './ink-table.ts';
import { useDesk } from './store-context.ts';
import { paint } from './theme.ts';

export type TableRow = Readonly<Record<string, string>>;

type RuledTableProps = {
	readonly rows: readonly TableRow[];
	/** Column heads with the most columns each may take. */
	readonly columns: readonly (readonly [head: string, most: number])[];
};

// The table asks for String.length; this string is padded so that length and columns agree.
const padded = (text: string): string => text + '\u2060'.repeat(Math.max(0, textWidth(text) - text.length));

const Toned = ({ tone, children }: PropsWithChildren<{ readonly tone: Tone }>) => (
	<Text>{paint([segment(String(children), tone)], useDesk().theme)}</Text>
);

const Plain = ({ children }: PropsWithChildren) => <Toned tone="plain">{children}</Toned>;
const Head = ({ children }: PropsWithChildren) => <Toned tone="strong">{children}</Toned>;
const Rule = ({ children }: PropsWithChildren) => <Toned tone="frame">{children}</Toned>;

/** At most a dozen rows: it costs two screen lines a row. */
export const RuledTable = ({ rows, columns }: RuledTableProps) => (
	<Box flexDirection="column">
		<Transform transform={(line) => line.replaceAll('\u2060', '')}>
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
		</Transform>
	</Box>
);
