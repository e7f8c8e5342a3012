// Questions an analyst asks: what the desk wants to know and no report leaves open in so many words. They stand among the
// open questions, marked as whose they are, until somebody resolves them or takes them back.
import type { Annotation } from '../../src/domain.ts';
import { whenLabel } from '../clock.ts';
import type { Choice, PaletteWord } from '../keyboard/palette-words.ts';
import { silentBy } from '../questions/silence.ts';
import type { Fact } from '../rows/facts.ts';
import { memoLast, type PaneRow } from '../rows/rows.ts';
import { blockedInPast } from '../screen/travel.ts';
import type { State } from '../state.ts';
import { actsInForce } from './in-force.ts';
import { everything } from './targets.ts';

export type OwnQuestion = {
	readonly act: Annotation;
	/** The act that resolved it; null while it is open. */
	readonly closed: Annotation | null;
};

const closers: ReadonlySet<Annotation['op']> = new Set(['resolve', 'unverifiable', 'reopen']);

const questionsIn = memoLast((acts: readonly Annotation[], until: number): ReadonlyMap<string, OwnQuestion> => {
	const holding = actsInForce(acts).filter(({ at }) => Date.parse(at) <= until);
	const asked = holding.filter(({ op }) => op === 'question');
	return new Map(
		asked.map((act) => {
			const last = holding.findLast(({ op, target }) => target === act.id && closers.has(op));
			return [act.id, { act, closed: last === undefined || last.op === 'reopen' ? null : last }];
		}),
	);
});

/** The questions that acts ask, each with how it stands. */
export const ownQuestionsIn = (acts: readonly Annotation[]): ReadonlyMap<string, OwnQuestion> =>
	questionsIn(acts, Number.POSITIVE_INFINITY);

type Ground = Pick<State, 'acts' | 'travel'>;

/** The question that an act asks; undefined where it asks none. */
export const ownQuestion = ({ acts, travel }: Ground, id: string): OwnQuestion | undefined =>
	questionsIn(acts, travel?.at ?? Number.POSITIVE_INFINITY).get(id);

export type OwnQuestionRows = { readonly open: readonly PaneRow[]; readonly closed: readonly PaneRow[] };

const rowsFrom = memoLast((questions: ReadonlyMap<string, OwnQuestion>): OwnQuestionRows => {
	const rows = (isClosed: boolean) =>
		[...questions.values()]
			.filter(({ closed }) => (closed !== null) === isClosed)
			.map(
				({ act }): PaneRow => ({
					key: `act ${act.id}`,
					subject: { kind: 'act', id: act.id },
					label: act.text ?? '',
				}),
			);
	return { open: rows(false), closed: rows(true) };
});

/** Rows of the questions that analysts asked, in the order in which they were asked. */
export const ownQuestionRows = ({ acts, travel }: Ground): OwnQuestionRows =>
	rowsFrom(questionsIn(acts, travel?.at ?? Number.POSITIVE_INFINITY));

/** All that is known of such a question; empty where the act asks none. */
export const ownQuestionFacts = ({ acts, screen }: Pick<State, 'acts' | 'screen'>, id: string): readonly Fact[] => {
	const found = ownQuestion({ acts, travel: null }, id);
	if (found === undefined) return [];
	const { act, closed } = found;
	return [
		['Question', act.text ?? ''],
		['Asked', `by ${act.author}, ${whenLabel(act.at, screen.zone)}; no report asks it: r resolves it, x takes it back`],
		...(closed === null
			? []
			: [
					[
						'Answer',
						`${closed.text ?? (closed.op === 'unverifiable' ? 'nobody can answer it' : 'none given')}, ${closed.author} ${whenLabel(closed.at, screen.zone)}`,
					] as const,
				]),
	];
};

/** Those who were accused or asked and are silent, as questions to be asked. */
const silentChoices = ({ floor, now }: State): readonly Choice[] =>
	silentBy(floor.situation, now).map(({ actor, accused, asked }) => ({
		text: `What does ${actor.name} say?`,
		title: [accused > 0 ? `accused ${accused}×` : '', asked > 0 ? `asked ${asked}×` : '', 'silent']
			.filter(Boolean)
			.join(', '),
	}));

/** `:ask QUESTION` puts a question among the open ones. */
export const askWord: PaletteWord = {
	name: 'ask',
	usage: 'QUESTION',
	title: 'an open question of your own; Tab: of who is named but silent',
	keys: ['Q'],
	needs: true,
	isFree: true,
	choices: silentChoices,
	run: (state, rest) => {
		const refusal = blockedInPast(state) ?? (rest === '' ? 'ask something: :ask What does the port say?' : undefined);
		return refusal === undefined
			? [{ effect: 'act', drafts: [{ op: 'question', target: everything, text: rest, hold: null, other: null }] }]
			: [{ type: 'message-shown', text: refusal }];
	},
};
