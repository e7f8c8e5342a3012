// What is asked of the program over a room of hostile inputs. Each check gives what it found wrong, in words.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { auditText, tellBreaches } from './audit.ts';
import { auditExport } from './audit-export.ts';
import { type Run, runProgram } from './program.ts';
import { differences, filesIn, type Placed, type Room } from './room.ts';
import { secret } from './tables/kinds.ts';

export type Problems = readonly string[];

type Read = { readonly actors: readonly { readonly name: string; readonly aliases: readonly string[] }[] };

const namesIn = (read: Read): string =>
	read.actors
		.flatMap(({ name, aliases }) => [name, ...aliases])
		.join('\n')
		.normalize('NFC');

const missing = (placed: readonly Placed[], names: string): Problems =>
	placed.flatMap(({ input: { id, found }, canaries: { first, last } }) => [
		...(found !== 'none' && !names.includes(first.name) ? [`${id}: the sentence before it was not read`] : []),
		...(found === 'both' && !names.includes(last.name) ? [`${id}: the sentence after it was not read`] : []),
	]);

// Words that stand only outside the folder, or that only a program that was talked into something could know.
const traces = [secret, 'root:x:0:0', '"polluted"'];

const told = (where: string, run: Run): Problems => {
	const text = run.out.toString();
	return [
		...traces.filter((trace) => text.includes(trace)).map((trace) => `${where}: tells ${trace}`),
		...tellBreaches(`${where}, messages`, auditText(run.said)),
		...(run.code === null ? [`${where}: did not end`] : []),
		...(run.code !== 0 && run.code !== 3 && run.code !== null
			? [`${where}: exit code ${run.code}: ${run.said.toString().slice(0, 300)}`]
			: []),
	];
};

const linesOf = (out: Buffer): readonly Read[] =>
	out
		.toString()
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as Read);

const namesAtOnce = 150;

/** `extract` over every file that has a name in text. */
export const checkExtract = async ({ placed, work }: Room): Promise<Problems> => {
	const files = placed.flatMap(({ folder }) => filesIn(folder));
	const readable = placed.filter(({ input }) => !input.id.startsWith('name '));
	const problems: string[] = [];
	let names = '';
	for (let from = 0; from < files.length; from += namesAtOnce) {
		const run = await runProgram(['extract', '--', ...files.slice(from, from + namesAtOnce)], work);
		problems.push(...told('extract', run), ...tellBreaches('extract', auditText(run.out)));
		names += linesOf(run.out).map(namesIn).join('\n');
	}
	return [...problems, ...missing(readable, names)];
};

/** `report` in JSON: all canaries, also of files whose names no command line can hold. */
export const checkReport = async ({ folder, state, placed, work }: Room): Promise<Problems> => {
	const run = await runProgram(['report', folder, '--format', 'json', '--state', state], work);
	const problems = [...told('report', run), ...tellBreaches('report', auditText(run.out))];
	if (run.out.length === 0) return problems;
	return [...problems, ...missing(placed, namesIn(JSON.parse(run.out.toString()) as Read))];
};

/** The written forms: nothing in them acts in the program that opens them. */
export const checkExports = async ({ folder, state, work }: Room): Promise<Problems> => {
	const problems: string[] = [];
	for (const format of ['md', 'text', 'jsonl', 'csv', 'html'] as const) {
		const run = await runProgram(['report', folder, '--format', format, '--state', state], work);
		problems.push(...told(format, run), ...tellBreaches(format, auditText(run.out, format === 'csv')));
		problems.push(...auditExport(format, run.out.toString()).map((what) => `${format}: ${what}`));
	}
	return problems;
};

type Things = Readonly<
	Record<'documents' | 'actors' | 'statements' | 'events' | 'questions', readonly { readonly id: string }[]>
>;

/** What people read on their terminal: lists, one thing with its words, what changed since there was nothing. */
export const checkLists = async ({ folder, outside, state, work }: Room): Promise<Problems> => {
	const problems: string[] = [];
	const run = async (...argv: readonly string[]): Promise<Run> => {
		const ended = await runProgram([...argv, '--state', state], work);
		// 1: nothing found, or differences.
		const found = told(argv.join(' '), ended.code === 1 ? { ...ended, code: 0 } : ended);
		problems.push(...found, ...tellBreaches(argv.slice(0, 2).join(' '), auditText(ended.out)));
		return ended;
	};
	for (const kind of ['events', 'statements', 'questions', 'actors', 'reports']) await run('ls', kind, folder);
	await run('query', 'said OR denied', folder, '--jsonl');
	const report = await run('report', folder, '--format', 'json');
	const things = JSON.parse(report.out.toString()) as Things;
	for (const list of ['documents', 'actors', 'statements', 'events', 'questions'] as const) {
		const last = things[list].at(-1);
		if (last !== undefined) await run('show', last.id, folder);
	}
	const [before, after] = [join(outside, 'before.json'), join(outside, 'after.json')];
	writeFileSync(
		before,
		JSON.stringify({ ...things, documents: [], actors: [], statements: [], events: [], questions: [] }),
	);
	writeFileSync(after, report.out);
	await run('diff', before, after);
	for (const path of [before, after]) rmSync(path);
	return problems;
};

const mostSeconds = 5;
const mostMegabytes = 400;

/** One input alone, with what it costs. On a busy machine the time of processors counts, which an idle one hardly exceeds. */
export const checkCost = async ({ placed, work }: Room): Promise<Problems & { cost?: string }> => {
	const [{ input, folder }] = placed as readonly [Placed];
	const run = await runProgram(['extract', '--', ...filesIn(folder)], work);
	const most = input.seconds ?? mostSeconds;
	const seconds = Math.min(run.seconds, run.work);
	const problems = [
		...told(input.id, run),
		...(seconds > most ? [`${input.id}: took ${seconds.toFixed(1)} s`] : []),
		...(run.megabytes > mostMegabytes ? [`${input.id}: took ${Math.round(run.megabytes)} MB`] : []),
		...tellBreaches(input.id, auditText(run.out)),
		...missing(placed, linesOf(run.out).map(namesIn).join('\n')),
	];
	return Object.assign(problems, {
		cost: `${run.seconds.toFixed(1)} s, of work ${run.work.toFixed(1)} s, ${Math.round(run.megabytes)} MB`,
	});
};

/** Runs a check and says whether it left anything behind outside the state directory. */
export const leavingNothing = async (room: Room, check: (room: Room) => Promise<Problems>): Promise<Problems> => {
	const before = room.look();
	return [...(await check(room)), ...differences(before, room.look())];
};
