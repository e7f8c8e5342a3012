// `watchfloor same`: whether two names are one actor's, one JSON line a pair.
import { jsonText } from '../lib/json-text.ts';
import { sameName } from '../lib/name-match.ts';
import { readLines } from './lines.ts';
import { complain, writeOut } from './output.ts';

type Row = { readonly id?: unknown; readonly a?: unknown; readonly b?: unknown };

/** Answers each JSON line of standard input. A line that is no pair is named on stderr: exit code 3. */
export const runSame = async (): Promise<number> => {
	let code = 0;
	for await (const { number, text } of readLines(process.stdin)) {
		if (text.trim() === '') continue;
		const row = readRow(text);
		if (row !== null) await writeOut(`${jsonText({ id: row.id, same: sameName(row.a, row.b) })}\n`);
		else {
			complain(`line ${number}: not a pair of names; expected {"id","a","b"}`);
			code = 3;
		}
	}
	return code;
};

const readRow = (line: string): { id: unknown; a: string; b: string } | null => {
	try {
		const { id, a, b } = JSON.parse(line) as Row;
		return typeof a === 'string' && typeof b === 'string' ? { id: id ?? null, a, b } : null;
	} catch {
		return null;
	}
};
