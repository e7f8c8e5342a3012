// The analyst layer behind the screen: acts go to the disk before anything is said of them, and those of other
// programs on the same state directory are heard of within a moment.
import { randomUUID } from 'node:crypto';
import { findBindings } from '../state/acts/bindings.ts';
import { type Draft, savedMessage } from '../state/acts/wording.ts';
import type { Action, Floor } from '../state/state.ts';
import { openAnnotations } from './db/annotations.ts';
import type { Annotation, Instant } from './domain.ts';

export type ActsDesk = {
	/** All acts, oldest first; the same list until there is a new one. */
	readonly all: () => readonly Annotation[];
	/** Saves acts, then tells what came of it. */
	readonly perform: (drafts: readonly Draft[]) => void;
	/** Looks up what the acts of scripts hold on to, once the folder has been read. */
	readonly bindTo: (floor: Floor) => void;
	readonly close: () => void;
};

export type ActsDeskOptions = {
	readonly stateDir: string;
	/** Acts are shown, none is saved. */
	readonly isReadOnly: boolean;
	readonly operator: string;
	readonly clock: () => Instant;
	readonly tell: (...actions: readonly Action[]) => void;
	/** Told the new list whenever there is one. */
	readonly onChange: (acts: readonly Annotation[]) => void;
};

/** How often the file is looked at for the acts of others. */
const lookEvery = 500;

/** Opens the layer and tells what is there. */
export const openActsDesk = ({ stateDir, isReadOnly, operator, clock, tell, onChange }: ActsDeskOptions): ActsDesk => {
	const store = openAnnotations(stateDir);
	let told: readonly Annotation[] | null = null;
	const tellChange = (): void => {
		if (store.all() === told) return;
		told = store.all();
		tell({ type: 'acts-changed', acts: told });
		onChange(told);
	};
	const timer = setInterval(() => {
		store.refresh();
		tellChange();
	}, lookEvery);
	timer.unref();
	tellChange();
	const [notice] = [
		...store.notices(),
		...(isReadOnly || store.refusal() === null ? [] : [`notes cannot be saved: ${store.refusal()}`]),
	];
	if (notice !== undefined) tell({ type: 'message-shown', text: notice, stays: true });
	return {
		all: store.all,
		perform: (drafts) => {
			const acts = actsOf(drafts, operator, clock());
			const [refusal] = store.add(acts).values();
			tellChange();
			const byId = (id: string) => store.all().find((act) => act.id === id);
			tell({ type: 'message-shown', text: refusal ?? savedMessage(acts, byId), stays: refusal != null });
		},
		bindTo: (floor) => {
			const bindings = findBindings(store.all(), floor);
			if (bindings.length === 0) return;
			store.bind(bindings);
			tellChange();
		},
		close: () => clearInterval(timer),
	};
};

const actsOf = (drafts: readonly Draft[], author: string, at: Instant): readonly Annotation[] => {
	const batch = randomUUID();
	return drafts.map((draft, index) => ({
		...draft,
		id: drafts.length === 1 ? batch : `${batch}.${index}`,
		author,
		at,
		anchor: draft.hold?.anchors[0] ?? null,
	}));
};
