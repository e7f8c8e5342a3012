// Readings that were made before, so that a restart need not read everything again. Nothing depends on it: whatever
// is wrong with the file, a reading is made anew.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { closeQuietly, fileSize, freeSpace, isDamage, openDisposable, setAside } from './open.ts';

/** Finds the JSON that was kept under a key. */
export type CacheView = (key: string) => string | undefined;

export type Cache = {
	/** The value that was kept under the key. */
	readonly find: (key: string) => unknown;
	/** The same as the JSON it was kept as. */
	readonly findText: CacheView;
	/** Keeps a value, later, when there is time. */
	readonly keep: (key: string, value: unknown) => void;
	/** Keeps a value that is JSON already. */
	readonly keepText: (key: string, json: string) => void;
	/** What an operator should know about the file; empty while all is well. */
	readonly notices: () => readonly string[];
	/** Writes what is waiting. */
	readonly close: () => void;
};

// Values follow each other as they come, and only their keys are put in order. To wait for the disk would stop the
// screen, for what may be lost: a power cut costs a file that is found to be damaged, or not even that.
const schema = `
	create table if not exists readings (
		id integer primary key,
		key text not null unique,
		digest text not null,
		day integer not null,
		value text not null
	);
	create index if not exists readings_day on readings (day);
	pragma synchronous = off;
`;
const selectRow = 'select digest, value from readings where key = ?';
const fileName = 'cache.db';
const daysKept = 30;
// The readings of a hundred thousand reports, three times over.
const largestFile = 4_000_000_000;
/** The notes come first: the cache never takes the last of the disk. */
const spaceLeft = 64_000_000;
const flushMs = 300;
const rowsAtOnce = 24;

/** Opens the cache of a state directory. Never throws: without a usable file nothing is found and nothing kept. */
export const openCache = (stateDir: string, now: number): Cache => {
	const path = join(stateDir, fileName);
	const today = Math.floor(now / 86_400_000);
	const notices: string[] = [];
	const waiting = new Map<string, string>();
	let timer: NodeJS.Timeout | null = null;
	let database: DatabaseSync | null = null;
	let select: StatementSync | null = null;
	let insert: StatementSync | null = null;
	let isFull = false;

	const open = (): void => {
		const opened = openDisposable(path, schema);
		database = opened.database;
		if (opened.notice !== null) notices.push(opened.notice);
		select = database.prepare(selectRow);
		insert = database.prepare('insert or replace into readings (key, digest, day, value) values (?, ?, ?, ?)');
		prune(database, today);
	};

	const drop = (error: unknown): void => {
		closeQuietly(database);
		database = null;
		if (!isDamage(error)) return;
		attempt(() => {
			notices.push(`${path} was damaged: set aside as ${setAside(path)} and built anew`);
			open();
		});
	};

	const attempt = <Result>(action: () => Result): Result | undefined => {
		try {
			return action();
		} catch (error) {
			if (database !== null) drop(error);
			else if (notices.length === 0) notices.push(`readings are not cached: ${messageOf(error)}`);
			return undefined;
		}
	};

	const flush = (): void => {
		timer = null;
		const rows = [...waiting].slice(0, rowsAtOnce);
		for (const [key] of rows) waiting.delete(key);
		if (database !== null && !isFull) attempt(() => write(rows));
		if (waiting.size > 0) timer = setTimeout(flush, 20);
	};

	const write = (rows: readonly (readonly [string, string])[]): void => {
		isFull = freeSpace(stateDir) < spaceLeft || fileSize(path) > largestFile;
		if (isFull) return;
		database!.exec('begin');
		try {
			for (const [key, value] of rows) insert!.run(key, digestOf(key, value), today, value);
			database!.exec('commit');
		} catch (error) {
			if (database!.isTransaction) database!.exec('rollback');
			throw error;
		}
	};

	const findText = (key: string): string | undefined =>
		database === null ? undefined : provenText(key, attempt(() => select!.get(key)) as Row | undefined);
	const keepText = (key: string, json: string): void => {
		if (database === null || isFull) return;
		waiting.set(key, json);
		timer ??= setTimeout(flush, flushMs);
	};

	attempt(open);
	return {
		find: (key) => parse(findText(key)),
		findText,
		keep: (key, value) => keepText(key, JSON.stringify(value)),
		keepText,
		notices: () => notices,
		close: () => {
			if (timer !== null) clearTimeout(timer);
			while (waiting.size > 0 && database !== null) flush();
			if (timer !== null) clearTimeout(timer);
			closeQuietly(database);
			database = null;
		},
	};
};

/** Looks into the cache of a state directory and writes nothing. Never throws: what cannot be read is not found. */
export const viewCache = (stateDir: string): CacheView => {
	let select: StatementSync | null;
	try {
		const database = new DatabaseSync(join(stateDir, fileName), { readOnly: true, timeout: 100 });
		select = database.prepare(selectRow);
	} catch {
		return () => undefined;
	}
	return (key) => {
		try {
			return provenText(key, select?.get(key) as Row | undefined);
		} catch {
			// Damaged, or exchanged for a new one: the main thread sees to that.
			select = null;
			return undefined;
		}
	};
};

type Row = { readonly digest: string; readonly value: string };

const provenText = (key: string, row: Row | undefined): string | undefined =>
	row !== undefined && row.digest === digestOf(key, row.value) ? row.value : undefined;

// A turned bit inside a value goes unseen by SQLite: each row proves itself.
const digestOf = (key: string, value: string): string =>
	createHash('sha256').update(key).update(value).digest('base64url').slice(0, 16);

const parse = (text: string | undefined): unknown => {
	try {
		return text === undefined ? undefined : JSON.parse(text);
	} catch {
		return undefined;
	}
};

const prune = (database: DatabaseSync, today: number): void => {
	const size = (name: string): number => Number(Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0] ?? 0);
	const isTooLarge = size('page_count') * size('page_size') > largestFile;
	database.prepare('delete from readings where day < ?').run(isTooLarge ? today : today - daysKept);
};

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
