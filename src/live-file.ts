// `--live-json`: a file that always holds the settled situation, whole: written beside it, then put in its place.
import { randomUUID } from 'node:crypto';
import { open, rename, unlink } from 'node:fs/promises';

export type LiveFile = {
	/** The content has changed: write it soon. A write under way is followed by one more. */
	readonly refresh: () => void;
	readonly close: () => Promise<void>;
};

const restShare = 4;
const rest = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, milliseconds).unref();
	});

/** Few large writes: each is a way to the disk and back, which on a busy machine takes its time. */
const partLength = 1_000_000;

function* partsOf(pieces: Iterable<string>): Generator<string> {
	let part = '';
	for (const piece of pieces) {
		part += piece;
		if (part.length < partLength) continue;
		yield part;
		part = '';
	}
	yield part;
}

const writeWhole = async (path: string, parts: readonly string[]): Promise<void> => {
	// A name nobody can guess, for a file that must be new: what lies there is not written through.
	const beside = `${path}.${randomUUID()}.tmp`;
	try {
		const file = await open(beside, 'wx', 0o600);
		try {
			for (const part of parts) await file.write(part);
		} finally {
			await file.close();
		}
		await rename(beside, path);
	} catch (error) {
		await unlink(beside).catch(() => {});
		throw error;
	}
};

/** Keeps `path` equal to what `content` gives; what goes wrong is told, not thrown. */
export const createLiveFile = (
	path: string,
	content: () => Iterable<string>,
	onProblem: (message: string) => void,
): LiveFile => {
	let isWriting = false;
	let file: Promise<void> | undefined;
	let isStale = false;
	const write = async (): Promise<void> => {
		isWriting = true;
		while (isStale) {
			isStale = false;
			// One pass: the situation is a value, so what is written is of one moment.
			const started = performance.now();
			const parts = [...partsOf(content())];
			const cost = performance.now() - started;
			file = writeWhole(path, parts).catch((error: Error) => onProblem(`${path}: ${error.message}`));
			await file;
			// A large situation that changes all the time is not told all the time; waiting for the disk costs nobody anything.
			await rest(cost * restShare);
		}
		isWriting = false;
	};
	return {
		refresh() {
			isStale = true;
			if (!isWriting) void write();
		},
		close: async () => {
			isStale = false;
			await file;
		},
	};
};
