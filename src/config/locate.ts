// Where in the text of a TOML file a value stands. Only for messages: it reads headers and keys line by line.
import type { Path } from './schema.ts';

const header = /^\s*(\[\[?)\s*([^\]]+?)\s*\]/;
const assignment = /^\s*("[^"]*"|'[^']*'|[\w-]+)((?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=/;

const namesIn = (dotted: string): string[] =>
	[...dotted.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');

const startsWith = (whole: Path, head: Path): boolean => head.every((step, index) => whole[index] === step);

/** The line of the value at `path`, or of the nearest thing around it; counted from 1. */
export const lineOf = (toml: string, path: Path): number => {
	const counts = new Map<string, number>();
	let table: Path = [];
	let best = { line: 1, depth: 0 };
	const offer = (line: number, place: Path): void => {
		if (place.length > best.depth && startsWith(path, place)) best = { line, depth: place.length };
	};
	toml.split('\n').forEach((line, index) => {
		const [, brackets, name] = header.exec(line) ?? [];
		if (name !== undefined) {
			const count = counts.get(name) ?? 0;
			if (brackets === '[[') counts.set(name, count + 1);
			table = brackets === '[[' ? [...namesIn(name), count] : namesIn(name);
			offer(index + 1, table);
			return;
		}
		const assigned = assignment.exec(line);
		if (assigned !== null) offer(index + 1, [...table, ...namesIn(assigned[1]! + assigned[2]!)]);
	});
	return best.line;
};
