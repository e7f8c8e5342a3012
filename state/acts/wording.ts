// Acts in words: what was just saved, and how one is listed. Made of text as written: show it safely.
import type { Annotation } from '../../src/domain.ts';
import { annotationOps } from '../../src/lib/annotation-ops.ts';
import { likelihoodLabel } from './judgement.ts';

/** An act that is wanted: the desk adds id, author and time. */
export type Draft = Pick<Annotation, 'op' | 'target' | 'text'> & Required<Pick<Annotation, 'hold' | 'other'>>;

type Worded = Pick<Annotation, 'op' | 'target' | 'text' | 'hold' | 'other'>;

const longestWords = 60;
const cut = (text: string): string => (text.length > longestWords ? `${text.slice(0, longestWords - 1)}…` : text);

const labelOf = ({ hold, target }: Worded): string => cut(hold?.label ?? (target === '*' ? 'everything' : target));

const isName = (tag: string | null): boolean => tag?.startsWith('@') === true;

type Say = (act: Worded) => string;

const said: Readonly<Partial<Record<Annotation['op'], Say>>> = {
	note: (act) => `noted “${act.text}” on ${labelOf(act)}`,
	tag: (act) =>
		isName(act.text) ? `${act.text} has taken on: ${labelOf(act)}` : `tagged #${act.text}: ${labelOf(act)}`,
	untag: (act) =>
		isName(act.text) ? `${act.text} gave back: ${labelOf(act)}` : `took tag #${act.text} off ${labelOf(act)}`,
	resolve: (act) => `resolved${act.text === null ? '' : ` “${cut(act.text)}”`}: ${labelOf(act)}`,
	same: (act) => `joined ${labelOf(act)} = ${cut(act.other?.label ?? act.text ?? '')}`,
	different: (act) => `parted ${labelOf(act)} | ${cut(act.other?.label ?? act.text ?? '')}`,
	speaker: (act) => `speaker ${cut(act.other?.label ?? act.text ?? '')}: ${labelOf(act)}`,
	rename: (act) => `renamed ${labelOf(act)} to ${act.text}`,
	likelihood: (act) =>
		act.text === '' ? `likelihood taken off ${labelOf(act)}` : `${likelihoodLabel(act.text ?? '')}: ${labelOf(act)}`,
	event: (act) => `event entered: ${cut(act.text ?? '')}`,
	question: (act) => `question asked: ${cut(act.text ?? '')}`,
	grade: (act) => (act.text === '' ? `grade taken off ${labelOf(act)}` : `graded ${act.text}: ${labelOf(act)}`),
};

/** One act in a few words. */
export const actWords = (act: Worded): string =>
	said[act.op]?.(act) ?? `${annotationOps[act.op].done}: ${labelOf(act)}`;

/** What the screen says once acts are on the disk. */
export const savedMessage = (drafts: readonly Worded[], byId: (id: string) => Annotation | undefined): string => {
	const [first] = drafts;
	if (first === undefined) return 'nothing to save';
	const target = byId(first.target);
	// What had to be taken back for it is not another act to who reads this.
	const others = drafts.filter(({ op }) => op === first.op).length - 1;
	const more = others === 0 ? '' : ` (and ${others} more)`;
	if (first.op !== 'undo' || target === undefined) return `saved: ${actWords(first)}${more}`;
	const redone = target.op === 'undo' ? byId(target.target) : undefined;
	return redone === undefined
		? `saved: undone: ${actWords(target)}${more}`
		: `saved: redone: ${actWords(redone)}${more}`;
};
