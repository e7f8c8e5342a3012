// The journal of document versions: which text was there when. `--as-of` and time travel are read out of it. It is
// written beside the reading, never before it, and whatever is wrong with the file, reading goes on.
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Document, DocumentId, Instant } from '../domain.ts';
import { type Row, schema, type Version, versionOf } from './history-rows.ts';
import { digestOf, packedText, textDigest, unpackedText } from './history-texts.ts';
import {
	closeQuietly,
	fileSize,
	freeSpace,
	isBusy,
	isDamage,
	openAsItStands,
	openDisposable,
	setAside,
} from './open.ts';

/** What the watch has seen: a document as it is now, or that it is gone. */
export type Sighting =
	| { readonly document: Document; readonly receivedAt: Instant; readonly seen: Instant }
	| { readonly documentId: DocumentId; readonly seen: Instant };

export type History = {
	/** Notes what was seen; written when there is time. */
	readonly note: (sightings: readonly Sighting[]) => void;
	/** All that is there now: whatever else was there is gone since. */
	readonly noteWhole: (ids: ReadonlySet<DocumentId>, seen: Instant) => void;
	/** The versions that were there at a moment. */
	readonly at: (moment: Instant) => readonly Version[];
	/** All versions of a document, oldest first. */
	readonly of: (id: DocumentId) => readonly Version[];
	/** The document as it was; null where its text was not kept. */
	readonly document: (version: Version) => Document | null;
	/** The last moment before this one, or the next after it, at which something came or went. */
	readonly step: (moment: Instant, by: 1 | -1) => Instant | null;
	readonly notices: () => readonly string[];
	/** Writes what is waiting. */
	readonly flush: () => void;
	readonly close: () => void;
};

const fileName = 'history.db';
/** The notes come first: history never takes the last of the disk. */
const spaceLeft = 128_000_000;
/** Whatever feeds the folder must not fill the disk in weeks. */
const largestFile = 4_000_000_000;
const flushMs = 400;
const rowsAtOnce = 32;

/**
 * Opens the history of a state directory. Never throws: without a usable file nothing is remembered. A file of more than
 * `largest` bytes takes nothing more, which is told.
 */
export const openHistory = (stateDir: string, scope: string, largest = largestFile): History => {
	const path = join(stateDir, fileName);
	const notices: string[] = [];
	let waiting: Waiting[] = [];
	/** When the folder was last looked over, or something of it noted after that: what is new since was not there then. */
	let looked: Instant | null = null;
	let timer: NodeJS.Timeout | null = null;
	let database: DatabaseSync | null = null;
	let statements = new Map<string, StatementSync>();

	const open = (): void => {
		const opened = openDisposable(path, schema);
		database = opened.database;
		statements = new Map();
		if (opened.notice !== null) notices.push(`${opened.notice}: looks back begin now`);
	};
	const prepare = (sql: string): StatementSync => {
		const known = statements.get(sql) ?? database!.prepare(sql);
		statements.set(sql, known);
		return known;
	};
	const attempt = <Result>(otherwise: Result, action: () => Result): Result => {
		if (database === null) return otherwise;
		try {
			return action();
		} catch (error) {
			drop(error);
			return otherwise;
		}
	};
	const drop = (error: unknown): void => {
		// Another program is writing: what waits is written later.
		if (isBusy(error)) return;
		closeQuietly(database);
		database = null;
		if (!isDamage(error)) {
			notices.push(`the history is not kept: ${error instanceof Error ? error.message : String(error)}`);
			return;
		}
		try {
			notices.push(`${path} was damaged: set aside as ${setAside(path)} and begun anew`);
			open();
		} catch {
			database = null;
		}
	};
	const rows = (sql: string, ...values: readonly (string | null)[]): readonly Version[] =>
		attempt<readonly Version[]>([], () => (prepare(sql).all(scope, ...values) as Row[]).map(versionOf));

	const goneSince = (id: DocumentId, seen: Instant): void => {
		prepare('update versions set gone = max(?, known) where scope = ? and id = ? and gone is null').run(
			seen,
			scope,
			id,
		);
	};
	/** Where no more texts are taken, what is there is told as gone rather than as it was. */
	const write = ({ sighting, looked: before }: Waiting, takesTexts: boolean): void => {
		if (!('document' in sighting)) {
			goneSince(sighting.documentId, sighting.seen);
			return;
		}
		const { document, receivedAt, seen } = sighting;
		const { id, hash, path: place } = document;
		const last = prepare(
			'select known, gone, digest, hash from versions where scope = ? and id = ? order by known desc limit 1',
		).get(scope, id) as Row | undefined;
		// The same bytes are the same text.
		if (last !== undefined && last.gone === null && last.hash === hash) return;
		const digest = textDigest(document);
		if (last !== undefined && last.gone === null && last.digest === digest) return;
		const known = knownFrom(last, receivedAt, seen, before);
		if (last !== undefined && last.gone === null) goneSince(id, known);
		if (!takesTexts) return;
		const packed = packedText(document);
		prepare('insert or ignore into texts (digest, check_sum, document) values (?, ?, ?)').run(
			digest,
			digestOf(digest, packed),
			packed,
		);
		prepare(
			'insert or replace into versions (scope, id, known, gone, path, hash, digest) values (?, ?, ?, null, ?, ?, ?)',
		).run(scope, id, known, place, hash, digest);
	};
	const writeLook = (): void => {
		if (looked === null) return;
		prepare(
			'insert into looks (scope, seen) values (?, ?) on conflict (scope) do update set seen = max(seen, excluded.seen)',
		).run(scope, looked);
	};
	const readLook = (): Instant | null =>
		attempt(null, () => {
			const row = prepare('select seen from looks where scope = ?').get(scope) as { seen: Instant } | undefined;
			return row?.seen ?? null;
		});
	const isFull = (): boolean => {
		const isLarge = fileSize(path) > largest;
		if (!isLarge && freeSpace(stateDir) >= spaceLeft) return false;
		const reason = isLarge ? `${path} is as large as it may be` : 'the disk is nearly full';
		const notice = `${reason}: what changes now is not remembered for looks back`;
		if (!notices.includes(notice)) notices.push(notice);
		return true;
	};
	const writeAll = (sightings: readonly Waiting[]): boolean => {
		const takesTexts = !isFull();
		database!.exec('begin immediate');
		try {
			for (const sighting of sightings) write(sighting, takesTexts);
			writeLook();
			database!.exec('commit');
			return true;
		} catch (error) {
			if (database!.isTransaction) database!.exec('rollback');
			throw error;
		}
	};
	const flushSome = (): void => {
		timer = null;
		const some = waiting.slice(0, rowsAtOnce);
		const isDone = attempt(false, () => writeAll(some));
		if (isDone || database === null) waiting = waiting.slice(some.length);
		if (waiting.length > 0) timer = setTimeout(flushSome, isDone ? 20 : flushMs);
	};
	const flush = (): void => {
		if (timer !== null) clearTimeout(timer);
		timer = null;
		while (waiting.length > 0 && database !== null) {
			const some = waiting.slice(0, 512);
			if (!attempt(false, () => writeAll(some))) break;
			waiting = waiting.slice(some.length);
		}
	};

	let hasLooked = false;
	/** Where nothing can be written, what was kept is still looked into. */
	let isKept = true;
	try {
		open();
		looked = readLook();
	} catch (error) {
		notices.push(`the history is not kept: ${error instanceof Error ? error.message : String(error)}`);
		database = openAsItStands(path);
		isKept = false;
	}
	return {
		note(sightings) {
			if (database === null || !isKept) return;
			waiting.push(...sightings.map((sighting) => ({ sighting, looked })));
			if (hasLooked) looked = latest(looked, sightings);
			timer ??= setTimeout(flushSome, flushMs);
			timer.unref();
		},
		noteWhole(ids, seen) {
			const here = attempt<readonly Pick<Row, 'id'>[]>(
				[],
				() => prepare('select id from versions where scope = ? and gone is null').all(scope) as Row[],
			);
			const noted = new Set(
				waiting.map(({ sighting }) => ('document' in sighting ? sighting.document.id : sighting.documentId)),
			);
			const lost = here.filter(({ id }) => !ids.has(id) && !noted.has(id));
			hasLooked = true;
			this.note(lost.map(({ id }) => ({ documentId: id, seen })));
			looked = looked === null || looked < seen ? seen : looked;
		},
		at: (moment) =>
			rows('select * from versions where scope = ? and known <= ? and (gone is null or gone > ?)', moment, moment),
		of: (id) => rows('select * from versions where scope = ? and id = ? order by known', id),
		document: (version) =>
			attempt(null, () => {
				const row = prepare('select check_sum, document from texts where digest = ?').get(version.digest) as
					| { check_sum: string; document: Uint8Array }
					| undefined;
				if (row === undefined || digestOf(version.digest, row.document) !== row.check_sum) return null;
				return unpackedText(version, row.document);
			}),
		step: (moment, by) =>
			attempt(null, () => {
				const [compare, pick] = by === 1 ? ['>', 'min'] : ['<', 'max'];
				const found = (['known', 'gone'] as const).map(
					(column) =>
						(
							prepare(
								`select ${pick}(${column}) as moment from versions where scope = ? and ${column} ${compare} ?`,
							).get(scope, moment) as { moment: string | null }
						).moment,
				);
				const moments = found.filter((one) => one !== null).sort();
				return (by === 1 ? moments[0] : moments.at(-1)) ?? null;
			}),
		notices: () => notices,
		flush,
		close: () => {
			flush();
			if (timer !== null) clearTimeout(timer);
			closeQuietly(database);
			database = null;
		},
	};
};

type Waiting = { readonly sighting: Sighting; readonly looked: Instant | null };

const latest = (looked: Instant | null, sightings: readonly Sighting[]): Instant | null =>
	sightings.reduce((newest, { seen }) => (newest === null || newest < seen ? seen : newest), looked);

// A text is known since its file was last changed, as far as that can be: never before the text it replaced, nor, as the
// file may have been moved there, before a look over the folder that did not find it.
const knownFrom = (last: Row | undefined, receivedAt: Instant, seen: Instant, looked: Instant | null): Instant => {
	if (last === undefined) return looked === null || receivedAt > looked || seen < receivedAt ? receivedAt : seen;
	const after = last.gone ?? last.known;
	if (receivedAt > after) return receivedAt;
	return seen > last.known ? seen : new Date(Date.parse(last.known) + 1).toISOString();
};
