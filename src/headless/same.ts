// `watchfloor same`: whether two names are one actor's, one JSON line a pair.
import { readFileSync } from 'node:fs';
import { sameName } from '../lib/name-match.ts';

type Row = { readonly id?: unknown; readonly a?: unknown; readonly b?: unknown };

/** Answers each JSON line of standard input. A line that is no pair is named on stderr: exit code 3. */
export const runSame = (): number => {
	let code = 0;
	for (const [index, line] of readFileSync(0, 'utf8').split('\n').entries()) {
		if (line.trim() === '') continue;
		const row = readRow(line);
		if (row) process.stdout.write(`${JSON.stringify({ id: row.id, same: sameName(row.a, row.b) })}\n`);
		else {
			process.stderr.write(`line ${index + 1}: not a pair of names; expected {"id","a","b"}\n`);
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
