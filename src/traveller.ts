// Builds the floor of a past moment beside the live one: what is still as it was is taken from there, the rest from
// the history. Steps from moment to moment cost what changed between them.
import { createFloor } from '../state/floor.ts';
import { createSituation, type SituationEngine } from '../state/situation.ts';
import type { Action } from '../state/state.ts';
import type { History } from './db/history.ts';
import type { Version } from './db/history-rows.ts';
import type { Annotation, Change, DocumentId, Instant, SituationDocument } from './domain.ts';
import { createDocumentReader, type DocumentReader, knownAt, readVersion } from './ingest/as-of.ts';

export type Traveller = {
	/** Shows a moment; of several the newest wins. */
	readonly go: (to: Instant) => void;
	/** Shows the moment of the change before or after this one, null for the present; after the last one is the present. */
	readonly step: (from: Instant | null, by: 1 | -1) => void;
	/** Forgets the past. */
	readonly leave: () => void;
	readonly close: () => Promise<void>;
};

export type TravellerOptions = {
	readonly history: History;
	readonly stateDir: string;
	readonly live: Pick<SituationEngine, 'situation' | 'report'>;
	readonly acts: () => readonly Annotation[];
	readonly clock: () => Instant;
	readonly tell: (...actions: readonly Action[]) => void;
};

/** Keys are answered between slices of this many milliseconds. */
const slice = 8;

type Past = { readonly engine: SituationEngine; readonly keys: Map<DocumentId, string> };

const keyOf = ({ digest, known }: Version): string => `${digest} ${known}`;
const liveKey = ({ hash, receivedAt }: SituationDocument): string => `live ${hash} ${receivedAt}`;

/** Starts nothing before it is asked to. */
export const createTraveller = ({ history, stateDir, live, acts, clock, tell }: TravellerOptions): Traveller => {
	let reader: DocumentReader | null = null;
	let past: Past | null = null;
	let asked = 0;

	// What has to change in the past that is shown to make it that of another moment.
	const changesTo = async (target: Past, to: Instant): Promise<readonly Change[]> => {
		history.flush();
		// The reports themselves may lie on disk: what tells them apart is asked of the situation.
		const keys = new Map(live.situation.documents.map((document) => [document.id, liveKey(document)]));
		const known = knownAt(history, live.report, keys.keys(), to);
		const wanted = new Map<DocumentId, string>();
		const changes: Change[] = [];
		for (const [id, report] of known.reports) {
			const key = keys.get(id) ?? '';
			wanted.set(id, key);
			if (target.keys.get(id) !== key) changes.push({ kind: 'put', report });
		}
		for (const version of known.past) {
			wanted.set(version.documentId, keyOf(version));
			if (target.keys.get(version.documentId) === keyOf(version)) continue;
			reader ??= createDocumentReader(stateDir);
			const report = await readVersion(history, reader, version);
			if (report !== null) changes.push({ kind: 'put', report });
		}
		for (const id of target.keys.keys()) if (!wanted.has(id)) changes.push({ kind: 'remove', documentId: id });
		target.keys.clear();
		for (const [id, key] of wanted) target.keys.set(id, key);
		return changes;
	};

	const settle = async (engine: SituationEngine): Promise<void> => {
		for (;;) {
			const until = performance.now() + slice;
			if (engine.settle(() => performance.now() < until)) return;
			await new Promise((resume) => setImmediate(resume));
		}
	};

	const show = async (to: Instant): Promise<void> => {
		const own = ++asked;
		tell({ type: 'message-shown', text: `looking up what was known at ${to.slice(0, 16)}Z`, stays: true });
		const target = past ?? { engine: createSituation(), keys: new Map<DocumentId, string>() };
		// While it is under way nobody else may step from it.
		past = null;
		const changes = await changesTo(target, to);
		target.engine.setActs(acts().filter(({ at }) => at <= to));
		target.engine.apply(changes);
		await settle(target.engine);
		if (own !== asked) return;
		past = target;
		const { situation, report, identities } = target.engine;
		tell({ type: 'travelled', at: Date.parse(to), floor: createFloor(situation, report, identities) });
		tell({ type: 'message-shown', text: null });
	};

	const go = (to: Instant): void => {
		show(to).catch((error: unknown) => {
			tell({
				type: 'message-shown',
				text: `the past cannot be shown: ${error instanceof Error ? error.message : error}`,
			});
		});
	};
	// The last change is what the present shows: the first step back is to the one before it.
	const beforeLast = (): Instant | null => {
		const last = history.step(clock(), -1);
		return last === null ? null : (history.step(last, -1) ?? last);
	};
	const leave = (): void => {
		asked += 1;
		past = null;
	};
	return {
		go,
		step(from, by) {
			history.flush();
			const to = from === null ? beforeLast() : history.step(from, by);
			if (to !== null) go(to);
			else if (by === 1) tell({ type: 'travel-left' });
			else tell({ type: 'message-shown', text: 'nothing is known of the time before' });
		},
		leave,
		close: async () => {
			leave();
			await reader?.close();
		},
	};
};
