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

const plainText = ({ children }: PropsWithChildren) => <Text>{children}</Text>;

const toned = (tone: Tone) =>
	function Toned({ children }: PropsWithChildren) {
		const { theme } = useDesk();
		return <Text>{paint([segment(String(children), tone)], theme)}</Text>;
	};

const Head = toned('strong');
const Rule = toned('frame');

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
				cell={plainText as never}
				skeleton={Rule as never}
			/>
		</Transform>
	</Box>
);
