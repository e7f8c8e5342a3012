// What each operator had seen when they last marked all as read, so that "since you looked" survives a restart. Each
// program writes the whole file of its operator; a damaged one counts as none.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Situation } from '../domain.ts';
import { makeFolder } from './make-folder.ts';
import { removeQuietly } from './open.ts';

/** The situation that was seen, by the act that marked it; empty for the first look of all. */
export type Look = { readonly act: string; readonly since: number; readonly seen: Situation };

/** More rows than these are not kept: a restart then begins anew. */
const mostRows = 12_000;

const fileOf = (stateDir: string, operator: string): string =>
	join(stateDir, `seen-${encodeURIComponent(operator).slice(0, 80)}.bin`);

/** The looks that were kept; none where the file is missing or damaged. */
export const readLooks = (stateDir: string, operator: string): readonly Look[] => {
	try {
		const rows = JSON.parse(inflateRawSync(readFileSync(fileOf(stateDir, operator))).toString('utf8')) as Look[];
		return rows.filter(isLook);
	} catch {
		return [];
	}
};

const lists = ['documents', 'actors', 'statements', 'events', 'questions'] as const;

const isLook = (row: Partial<Look> | null): boolean =>
	typeof row?.act === 'string' &&
	typeof row.since === 'number' &&
	lists.every((list) => Array.isArray(row.seen?.[list]));

/** Keeps looks in place of those that were there. Says nothing where it cannot: nothing but convenience is lost. */
export const writeLooks = (stateDir: string, operator: string, looks: readonly Look[]): void => {
	const path = fileOf(stateDir, operator);
	const beside = `${path}.${process.pid}.tmp`;
	try {
		makeFolder(stateDir);
		const kept = looks.filter(({ seen }) => seen.events.length + seen.questions.length <= mostRows).map(slim);
		writeFileSync(beside, deflateRawSync(JSON.stringify(kept), { level: 1 }), { mode: 0o600 });
		renameSync(beside, path);
	} catch {
		removeQuietly(beside);
	}
};

// Only what changes are told by.
const slim = ({ act, since, seen }: Look): Look => ({
	act,
	since,
	seen: {
		documents: seen.documents.map((one) => ({ ...one, problems: [] })),
		actors: [],
		statements: [],
		events: seen.events,
		questions: seen.questions,
	},
});
