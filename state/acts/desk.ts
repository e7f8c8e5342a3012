// The analyst layer as the screen shows it: what was put on each subject, and which acts have lost theirs.
import type { Annotation } from '../../src/domain.ts';
import { memoLast } from '../rows/rows.ts';
import type { Floor, State } from '../state.ts';
import { type Subject, subjectKey } from '../subjects.ts';
import { actsInForce } from './in-force.ts';
import { everything, subjectsOfActs } from './targets.ts';

/** What analysts have put on one subject. */
export type Marks = {
	readonly pin: Annotation | null;
	readonly notes: readonly Annotation[];
	readonly tags: readonly string[];
	/** Who took it on: the tag `@name` that was set last. */
	readonly owner: Annotation | null;
	readonly likelihood: Annotation | null;
	readonly grade: Annotation | null;
	/** The last read mark of each operator. */
	readonly readBy: Readonly<Record<string, Annotation>>;
	/** Acts that change the situation itself. */
	readonly rulings: readonly Annotation[];
};

/** An act that holds, with what it is about now; null where that is gone. */
export type Placed = { readonly act: Annotation; readonly subject: Subject | null };

export type Desk = {
	readonly of: ReadonlyMap<string, Marks>;
	/** Acts in force in their order, without read marks. */
	readonly placed: readonly Placed[];
	readonly orphans: readonly Annotation[];
};

export const unmarked: Marks = {
	pin: null,
	notes: [],
	tags: [],
	owner: null,
	likelihood: null,
	grade: null,
	readBy: {},
	rulings: [],
};

const without = (tags: readonly string[], tag: string | null): readonly string[] => tags.filter((one) => one !== tag);

/** A tag that names who has taken something on. */
const isOwning = ({ text }: Annotation): boolean => text !== null && /^@./.test(text);

type Fold = (marks: Marks, act: Annotation) => Marks;

const ruling: Fold = (marks, act) => ({ ...marks, rulings: [...marks.rulings, act] });
const unsaid = (act: Annotation): Annotation | null => (act.text === null || act.text === '' ? null : act);

const folds: Readonly<Partial<Record<Annotation['op'], Fold>>> = {
	pin: (marks, act) => ({ ...marks, pin: act }),
	unpin: (marks) => ({ ...marks, pin: null }),
	note: (marks, act) => ({ ...marks, notes: [...marks.notes, act] }),
	tag: (marks, act) => ({
		...marks,
		tags: [...without(marks.tags, act.text), act.text ?? ''],
		owner: isOwning(act) ? act : marks.owner,
	}),
	untag: (marks, { text }) => ({
		...marks,
		tags: without(marks.tags, text),
		owner: marks.owner?.text === text ? null : marks.owner,
	}),
	likelihood: (marks, act) => ({ ...marks, likelihood: unsaid(act) }),
	grade: (marks, act) => ({ ...marks, grade: unsaid(act) }),
	seen: (marks, act) => ({ ...marks, readBy: { ...marks.readBy, [act.author]: act } }),
	unseen: (marks, { author }) => {
		const { [author]: _taken, ...readBy } = marks.readBy;
		return { ...marks, readBy };
	},
};

/** Whether what an act was about is gone; what is said of everything stays. */
export const isOrphan = ({ act, subject }: Placed): boolean => subject === null && act.target !== everything;

const isReadMark = ({ op }: Annotation): boolean => op === 'seen' || op === 'unseen';

const build = memoLast((acts: readonly Annotation[], floor: Floor): Desk => {
	const holding = actsInForce(acts).filter((act) => act.target !== everything || !isReadMark(act));
	const subjectOf = subjectsOfActs(floor, holding);
	// What stands on the act of an analyst (a question of the desk's own) has that act for its subject.
	const own = new Set(holding.map(({ id }) => id));
	const placed = holding.map(
		(act): Placed => ({
			act,
			subject: own.has(act.target) ? { kind: 'act', id: act.target } : subjectOf(act),
		}),
	);
	const of = new Map<string, Marks>();
	for (const { act, subject } of placed) {
		if (subject === null) continue;
		const key = subjectKey(subject);
		of.set(key, (folds[act.op] ?? ruling)(of.get(key) ?? unmarked, act));
	}
	const acting = placed.filter(({ act }) => !isReadMark(act));
	return { of, placed: acting, orphans: acting.filter(isOrphan).map(({ act }) => act) };
});

const empty: Desk = { of: new Map(), placed: [], orphans: [] };

const until = memoLast((acts: readonly Annotation[], moment: number): readonly Annotation[] =>
	acts.filter(({ at }) => Date.parse(at) <= moment),
);

/**
 * The analyst layer over the floor that is shown; of the past, as it was then. Before the folder has been read
 * nothing counts as gone.
 */
export const deskOf = ({ acts, floor, news, travel }: Pick<State, 'acts' | 'floor' | 'news' | 'travel'>): Desk => {
	if (acts.length === 0 || news === null) return empty;
	return build(travel === null ? acts : until(acts, travel.at), floor);
};

/** What is on a subject. */
export const marksOf = (state: State, subject: Subject): Marks => deskOf(state).of.get(subjectKey(subject)) ?? unmarked;
