// The analyst layer on disk: acts in the order they were made, each durable before it is acknowledged. It lives in a
// file of its own, so that no damage to the cache can touch it.
import { accessSync, constants, existsSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotation, Hold } from '../domain.ts';
import { isAnnotationOp } from '../lib/annotation-ops.ts';
import { createJournal, type Journal } from './journal.ts';
import { makeFolder } from './make-folder.ts';

/** What an act that is there already holds on to. */
export type Binding = { readonly bind: string; readonly hold: Hold; readonly other: Hold | null };

export type AnnotationStore = {
	/** All acts, oldest first; one id appears once. The same list until there is a new act. */
	readonly all: () => readonly Annotation[];
	/** Looks whether another program has added acts; true if so. */
	readonly refresh: () => boolean;
	/** Puts acts on the disk. Those in the answer are refused, each with its reason; all others are durable. */
	readonly add: (acts: readonly Annotation[]) => ReadonlyMap<Annotation, string>;
	/** Keeps what acts hold on to, looked up after they were made. Where it cannot be saved it holds for this program. */
	readonly bind: (bindings: readonly Binding[]) => void;
	/** Why nothing can be saved here; null if it can. */
	readonly refusal: () => string | null;
	/** What an operator should know: damage found, a file set aside. */
	readonly notices: () => readonly string[];
};

/** How a refusal begins that is the disk's, not the act's. */
export const notSaved = 'not saved';

const fileName = 'analyst.jsonl';

/** Opens the analyst layer of a state directory. Never throws: what is wrong is in `refusal` and `notices`. */
export const openAnnotations = (stateDir: string): AnnotationStore => {
	const path = join(stateDir, fileName);
	const notices: string[] = [];
	const setAside = setAsideIfNoFile(path);
	if (setAside !== null) notices.push(setAside);
	const journal = createJournal(path);
	let acts: readonly Annotation[] = [];
	const known = new Map<string, Annotation>();

	const refresh = (): boolean => {
		const rows = readNew(journal, notices);
		const added = rows.filter(isAnnotation).filter(({ id }) => !known.has(id));
		for (const act of added) if (!known.has(act.id)) known.set(act.id, act);
		const bound = rows.filter(isBinding).filter(merge);
		if (added.length + bound.length > 0) acts = [...known.values()];
		return added.length + bound.length > 0;
	};

	// The first binding of an act counts: a later one may have been made of other words under the same id.
	const merge = ({ bind, hold, other }: Binding): boolean => {
		const act = known.get(bind);
		if (act === undefined || act.hold != null) return false;
		known.set(bind, { ...act, hold, other, anchor: hold.anchors[0] ?? null });
		return true;
	};

	const add = (wanted: readonly Annotation[]): ReadonlyMap<Annotation, string> => {
		const refused = new Map<Annotation, string>();
		const fresh = new Map<string, Annotation>();
		try {
			makeFolder(stateDir);
			refresh();
			for (const act of wanted) {
				const there = known.get(act.id) ?? fresh.get(act.id);
				if (there === undefined) fresh.set(act.id, act);
				else if (isOther(there, act)) refused.set(act, `the id ${act.id} is taken by another act`);
			}
			// Also with nothing to add: an act that is there already may not have reached the disk when it was refused.
			journal.append([...fresh.values()]);
			refresh();
		} catch (error) {
			for (const act of wanted) refused.set(act, `${notSaved}: ${reasonOf(error)}`);
		}
		return refused;
	};

	const bind = (bindings: readonly Binding[]): void => {
		try {
			journal.append(bindings);
			refresh();
		} catch {
			if (bindings.filter(merge).length > 0) acts = [...known.values()];
		}
	};

	refresh();
	const { damaged } = journal;
	return {
		all: () => acts,
		refresh,
		add,
		bind,
		refusal: () => refusalOf(stateDir, path),
		notices: () =>
			damaged() === 0 ? notices : [...notices, `${path}: ${countLines(damaged())} damaged, kept and passed over`],
	};
};

const countLines = (count: number): string => (count === 1 ? '1 line is' : `${count} lines are`);

const isOther = (known: Annotation, act: Annotation): boolean =>
	known.op !== act.op || known.target !== act.target || known.text !== act.text;

const readNew = (journal: Journal, notices: string[]): readonly unknown[] => {
	try {
		return journal.readNew();
	} catch (error) {
		const notice = `the notes could not be read: ${reasonOf(error)}`;
		if (!notices.includes(notice)) notices.push(notice);
		return [];
	}
};

const isAnnotation = (row: unknown): row is Annotation => {
	if (typeof row !== 'object' || row === null) return false;
	const { id, op, target, at, author } = row as Partial<Record<keyof Annotation, unknown>>;
	return [id, target, at, author].every((value) => typeof value === 'string') && isAnnotationOp(op);
};

const isBinding = (row: unknown): row is Binding => {
	const { bind, hold } = (row ?? {}) as Partial<Record<keyof Binding, unknown>>;
	return typeof bind === 'string' && Array.isArray((hold as Partial<Hold> | undefined)?.anchors);
};

// Something else under our name (a folder, a pipe) is moved out of the way, never removed.
const setAsideIfNoFile = (path: string): string | null => {
	try {
		if (!existsSync(path) || statSync(path).isFile()) return null;
		const aside = `${path}.damaged-${Date.now()}`;
		renameSync(path, aside);
		return `${path} was no file: set aside as ${aside}`;
	} catch (error) {
		return `${path} is no file and could not be set aside: ${reasonOf(error)}`;
	}
};

const refusalOf = (stateDir: string, path: string): string | null => {
	try {
		makeFolder(stateDir);
		accessSync(existsSync(path) ? path : stateDir, constants.W_OK);
		return null;
	} catch (error) {
		return reasonOf(error);
	}
};

const meanings: Readonly<Record<string, string>> = {
	ENOSPC: 'no space left on the disk',
	EDQUOT: 'the disk quota is used up',
	EROFS: 'the state directory is read-only',
	EACCES: 'permission denied in the state directory',
	EPERM: 'permission denied in the state directory',
	EIO: 'the disk reports an error',
	ENOTDIR: 'the state directory is not a folder',
	EEXIST: 'the state directory is not a folder',
};

const reasonOf = (error: unknown): string => {
	const code = (error as NodeJS.ErrnoException).code;
	if (code === undefined) return error instanceof Error ? error.message : String(error);
	return `${meanings[code] ?? 'the disk refused'} (${code})`;
};
