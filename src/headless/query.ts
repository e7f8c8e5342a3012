// `query`, `ls`, `show`: finding things of the situation without a screen.

import { createFloor } from '../../state/floor.ts';
import { readQuery } from '../../state/query/match.ts';
import { documentsOf, idOf, type Thing, thingsOf } from '../../state/query/things.ts';
import { standingWord } from '../../state/reports/document-standing.ts';
import { thingJson } from '../../state/sitrep/report-json.ts';
import type { ReportSource } from '../../state/sitrep/report-source.ts';
import { createSitrepWords, oneLine, type SitrepWords, speakerOf } from '../../state/sitrep/sitrep-words.ts';
import { passagesOf, type Subject } from '../../state/subjects.ts';
import type { Options } from '../cli.ts';
import { jsonText } from '../lib/json-text.ts';
import { complainOf, narrowingTest } from './narrowing.ts';
import { complain, writeOut } from './output.ts';
import { withSource } from './report.ts';

const kinds: Readonly<Record<string, string>> = {
	events: 'event',
	statements: 'statement',
	questions: 'question',
	actors: 'actor',
	reports: 'report',
};

type Asked = { readonly filter: string; readonly paths: readonly string[] };

/** Exit code 0 where something was found, 1 where not. */
const list = (options: Options, { filter, paths }: Asked): Promise<number> =>
	withSource({ ...options, filter, paths }, async (source, narrowing) => {
		const words = createSitrepWords(source);
		const test = narrowingTest(narrowing, source, options.zone);
		let found = 0;
		for (const thing of thingsOf(createFloor(source.situation, source.report))) {
			if (!test(thing)) continue;
			found += 1;
			await writeOut(`${options.jsonl ? jsonText(thingJson(thing)) : lineOf(thing, words, source)}\n`);
		}
		return found === 0 ? 1 : 0;
	});

/** `query EXPR [FOLDER…]`. */
export const runQuery = async (options: Options): Promise<number> => {
	const [asked, ...paths] = options.paths;
	if (asked === undefined) {
		complain('query: say what to look for: watchfloor query "is:contested near:port" [FOLDER…]');
		return 2;
	}
	const { problem } = readQuery(asked);
	if (problem !== null) {
		complainOf('query', asked, problem);
		return 2;
	}
	return list(options, { filter: options.filter === null ? asked : `(${asked}) (${options.filter})`, paths });
};

/** `ls KIND [FOLDER…]`. */
export const runList = async (options: Options): Promise<number> => {
	const [name = '', ...paths] = options.paths;
	if (!Object.hasOwn(kinds, name)) {
		complain(`ls: name a kind: ${Object.keys(kinds).join(', ')}`);
		return 2;
	}
	const kind = `is:${kinds[name]}`;
	return list(options, { filter: options.filter === null ? kind : `${kind} (${options.filter})`, paths });
};

/** `show ID [FOLDER…]`: everything with that id, with its words. */
export const runShow = async (options: Options): Promise<number> => {
	const [id, ...paths] = options.paths;
	if (id === undefined) {
		complain('show: name an id, as `ls` and `query` print them');
		return 2;
	}
	return withSource({ ...options, paths }, async (source) => {
		const words = createSitrepWords(source);
		const found = [...thingsOf(createFloor(source.situation, source.report))].filter((thing) => idOf(thing) === id);
		for (const thing of found)
			await writeOut(options.jsonl ? `${jsonText(thingJson(thing))}\n` : `${pageOf(thing, words, source)}\n`);
		if (found.length === 0) complain(`show: nothing has the id ${id}`);
		return found.length === 0 ? 1 : 0;
	});
};

type Told = { readonly when: string | null; readonly text: string; readonly state: string };

const tell = (thing: Thing, words: SitrepWords, source: ReportSource): Told => {
	switch (thing.kind) {
		case 'event':
			return { when: thing.value.start, text: `${thing.value.type} ${thing.value.summary}`, state: thing.value.state };
		case 'statement': {
			const { documentId, content, time, stance } = thing.value;
			const said = content.map((span) => words.quote(documentId, span)).join(' … ');
			return { when: time, text: `${speakerOf(thing.value, words.nameOf, source)}: ${said}`, state: stance };
		}
		case 'question':
			return { when: thing.value.due, text: thing.value.question, state: thing.value.state };
		case 'actor': {
			const { name, roles, lastSaid, kind } = thing.value;
			return { when: lastSaid, text: [name, ...roles].join(', '), state: kind };
		}
		case 'report':
			return {
				when: thing.value.reference?.date ?? null,
				text: thing.value.title ?? thing.value.path,
				state: standingWord(thing.value),
			};
		default:
			return { when: null, text: '', state: '' };
	}
};

const subjectOf = (thing: Thing): Subject | undefined => {
	if (!('value' in thing)) return undefined;
	if (thing.kind === 'statement') return { kind: 'statement', id: thing.value.id, documentId: thing.value.documentId };
	return { kind: thing.kind === 'report' ? 'document' : thing.kind, id: thing.value.id };
};

const passages = (thing: Thing, source: ReportSource) => {
	const subject = subjectOf(thing);
	return subject === undefined ? [] : passagesOf(createFloor(source.situation, source.report), subject);
};

const lineOf = (thing: Thing, words: SitrepWords, source: ReportSource): string => {
	const { when, text, state } = tell(thing, words, source);
	const [first] = passages(thing, source);
	const where =
		first === undefined
			? (documentsOf(thing)[0] ?? '')
			: words.cite({ documentId: first.documentId, span: first.marks[0] ?? { start: 0, end: 0 } });
	return [thing.kind, idOf(thing) ?? '', when ?? '-', state, text, where].map(oneLine).join('\t');
};

const pageOf = (thing: Thing, words: SitrepWords, source: ReportSource): string => {
	const { when, text, state } = tell(thing, words, source);
	return [
		`${thing.kind} ${oneLine(idOf(thing) ?? '')}`,
		`  ${oneLine(text)}`,
		`  ${oneLine(`${state}${when === null ? '' : `, ${when}`}`)}`,
		...passages(thing, source).map(({ documentId, marks, says }) => {
			const [span = { start: 0, end: 0 }] = marks.filter(({ role }) => role !== 'source' && role !== 'cue');
			return `  ${words.cite({ documentId, span })}  “${words.quote(documentId, span)}”${says === '' ? '' : ` (${oneLine(says)})`}`;
		}),
	].join('\n');
};
