// The marked texts that the statement model learns from, read as extraction reads them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Document, Span } from '../../domain.ts';
import { type Reading, readDocument, tokenAt } from '../../extract/reading.ts';

type GoldStatement = {
	readonly source: Span | null;
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	readonly kind: string;
	readonly optional?: boolean;
};

type Row = {
	readonly id: string;
	readonly text: string;
	readonly genre?: string;
	readonly statements: readonly GoldStatement[];
	readonly readings?: readonly { readonly statements: readonly GoldStatement[] }[];
};

/** One marked attribution as sets of tokens. */
export type GoldAttribution = {
	readonly source: readonly number[];
	readonly cue: readonly number[];
	readonly content: readonly number[];
	readonly isSpeech: boolean;
	readonly isOptional: boolean;
};

/** One reading of one text. */
export type Sample = {
	readonly id: string;
	readonly reading: Reading;
	readonly gold: readonly GoldAttribution[];
	readonly weight: number;
};

const files = ['statements.jsonl', 'statements-gum.jsonl'] as const;
const openGenres = new Set(['academic', 'bio', 'court', 'interview', 'voyage']);

/** All samples of a folder, in the order of its files. */
export const readCorpus = (folder: string, openData: boolean): Sample[] =>
	files.flatMap((file) => {
		const rows = readRows(join(folder, file));
		const usable = openData ? rows.filter((row) => row.genre !== undefined && openGenres.has(row.genre)) : rows;
		return usable.flatMap(samplesOf);
	});

const readRows = (path: string): Row[] => {
	const text = existsSync(path) ? readFileSync(path, 'utf8') : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line) => JSON.parse(line) as Row);
};

const samplesOf = (row: Row): Sample[] => {
	const reading = readDocument(documentOf(row));
	const all = [row.statements, ...(row.readings ?? []).map(({ statements }) => statements)];
	return all.map((statements) => ({
		id: row.id,
		reading,
		gold: statements.map((statement) => goldOf(reading, statement)).filter(({ content }) => content.length > 0),
		weight: 1 / all.length,
	}));
};

const documentOf = ({ id, text }: Row): Document => ({
	id,
	path: id,
	hash: '',
	format: 'txt',
	title: null,
	source: null,
	language: 'en',
	declaredDate: null,
	modifiedAt: null,
	text,
	bodyStart: 0,
	problems: [],
});

const goldOf = (reading: Reading, statement: GoldStatement): GoldAttribution => ({
	source: statement.source ? tokensOf(reading, [statement.source]) : [],
	cue: tokensOf(reading, statement.cue),
	content: tokensOf(reading, statement.content),
	isSpeech: statement.kind === 'speech',
	isOptional: statement.optional ?? false,
});

/** Tokens of which at least half lies in one of the spans. */
const tokensOf = ({ tokens }: Reading, spans: readonly Span[]): number[] => {
	const found: number[] = [];
	for (const { start, end } of spans) {
		for (let token = tokenAt(tokens, start); token < tokens.count && tokens.start[token]! < end; token += 1) {
			const covered = Math.min(end, tokens.end[token]!) - Math.max(start, tokens.start[token]!);
			if (covered * 2 >= tokens.end[token]! - tokens.start[token]!) found.push(token);
		}
	}
	return found.sort((a, b) => a - b);
};
