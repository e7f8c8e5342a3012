// The lines an analyst types: what is asked for, what the answer would mean, and the acts it makes.
import anyAscii from 'any-ascii';
import type { SituationActor } from '../../src/domain.ts';
import { actorsById } from '../lookups.ts';
import { momentLabel, readMoment, travelTo } from '../screen/travel.ts';
import type { Action, Effect, State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { holdOfAlias } from './bindings.ts';
import { draftsOn } from './chosen.ts';
import { likelihoodLabel, readJudgements } from './judgement.ts';
import { everything } from './targets.ts';
import type { Draft } from './wording.ts';

export type PromptId = 'moment' | 'note' | 'tag' | 'resolve' | 'speaker' | 'rename' | 'join' | 'part' | 'judge';

export type Prompt = {
	/** What stands before the typed text. */
	readonly asks: string;
	/** What can be typed. */
	readonly hint: string;
	/** What the text would be taken for; Tab makes it the text. */
	readonly suggest?: (state: State, subjects: readonly Subject[], text: string) => string | undefined;
	/** The acts of the text, or what is wrong with it. */
	readonly make?: (state: State, subjects: readonly Subject[], text: string) => readonly Draft[] | string;
	/** Where the text leads instead, or what is wrong with it. */
	readonly go?: (state: State, text: string) => readonly (Action | Effect)[] | string;
};

const plain = (text: string): string => anyAscii(text).toLowerCase().trim();

/** The actor that typed letters mean: the most active one whose name or alias begins with them, or holds them. */
export const actorNamed = (state: State, text: string): SituationActor | undefined => {
	const wanted = plain(text);
	if (wanted === '') return undefined;
	const { actors } = state.floor.situation;
	const fits = (test: (name: string) => boolean) =>
		actors.find(({ name, aliases }) => [name, ...aliases].some((one) => test(plain(one))));
	return (
		fits((name) => name === wanted) ?? fits((name) => name.startsWith(wanted)) ?? fits((name) => name.includes(wanted))
	);
};

const aliasesOf = ({ floor }: State, [subject]: readonly Subject[]): readonly string[] => {
	const actor = subject?.kind === 'actor' ? actorsById(floor.situation).get(subject.id) : undefined;
	return actor?.aliases ?? [];
};

const aliasNamed = (state: State, subjects: readonly Subject[], text: string): string | undefined =>
	text === '' ? undefined : aliasesOf(state, subjects).find((alias) => plain(alias).startsWith(plain(text)));

const actorSubject = ({ id }: SituationActor): Subject => ({ kind: 'actor', id });

const partedAlias = (state: State, [subject]: readonly Subject[], alias: string): readonly Draft[] | string => {
	const other = subject?.kind === 'actor' ? holdOfAlias(state.floor, subject.id, alias) : null;
	if (subject === undefined || other === null) return `“${alias}” is only another spelling of its name`;
	return draftsOn(state, [subject], 'different', alias).map((draft) => ({ ...draft, other }));
};

const needsText = 'type something first; Esc gives up';

const noteOnAll = (text: string): Draft => ({ op: 'note', target: everything, text, hold: null, other: null });

/** In the table, so that each act by text is one row. */
export const prompts: Readonly<Record<PromptId, Prompt>> = {
	note: {
		asks: 'note',
		hint: 'Enter save',
		make: (state, subjects, text) => {
			if (text === '') return needsText;
			return subjects.length === 0 ? [noteOnAll(text)] : draftsOn(state, subjects, 'note', text);
		},
	},
	tag: {
		asks: 'tag #',
		hint: 'Enter save · -tag takes it off',
		make: (state, subjects, text) => {
			const tag = text.replace(/^[-#]+/, '').trim();
			if (tag === '') return needsText;
			return draftsOn(state, subjects, text.startsWith('-') ? 'untag' : 'tag', tag);
		},
	},
	resolve: {
		asks: 'answer',
		hint: 'Enter resolve, also without an answer',
		make: (state, subjects, text) => draftsOn(state, subjects, 'resolve', text === '' ? null : text),
	},
	speaker: {
		asks: 'said by',
		hint: 'Tab complete · empty: nobody named',
		suggest: (state, _, text) => actorNamed(state, text)?.name,
		make: (state, subjects, text) => {
			if (text === '') return draftsOn(state, subjects, 'speaker', '');
			const actor = actorNamed(state, text);
			return actor === undefined
				? `no actor is called “${text}”`
				: draftsOn(state, subjects, 'speaker', null, actorSubject(actor));
		},
	},
	rename: {
		asks: 'name',
		hint: 'Enter save',
		make: (state, subjects, text) => (text === '' ? needsText : draftsOn(state, subjects, 'rename', text)),
	},
	join: {
		asks: 'same as',
		hint: 'Tab complete',
		suggest: (state, _, text) => actorNamed(state, text)?.name,
		make: (state, subjects, text) => {
			const actor = actorNamed(state, text);
			if (actor === undefined) return text === '' ? needsText : `no actor is called “${text}”`;
			const [own] = subjects;
			if (own?.kind === 'actor' && own.id === actor.id) return 'that is the same row';
			return draftsOn(state, subjects, 'same', null, actorSubject(actor));
		},
	},
	part: {
		asks: 'part which name',
		hint: 'Tab complete',
		suggest: aliasNamed,
		make: (state, subjects, text) => {
			const alias = aliasNamed(state, subjects, text);
			return alias === undefined
				? `one of its names: ${aliasesOf(state, subjects).slice(0, 4).join(', ') || 'it has only one'}`
				: partedAlias(state, subjects, alias);
		},
	},
	judge: {
		asks: 'likelihood, grade',
		hint: 'likely · 70 · B2 · likely, B2 · - takes them off',
		suggest: (_, __, text) =>
			readJudgements(text)
				?.map((one) => (one.op === 'grade' ? one.text : likelihoodLabel(one.text)))
				.filter((label) => label !== '')
				.join(', ') || undefined,
		make: (state, subjects, text) => {
			const judgements = readJudgements(text);
			if (judgements === null) return 'a likelihood (likely, 70) or a grade (B2)';
			return judgements.flatMap((one) => draftsOn(state, subjects, one.op, one.text));
		},
	},
	moment: {
		asks: 'what was known at',
		hint: '02:40 · -30m · yesterday · 2026-03-14 02:40',
		suggest: (state, _, text) => {
			const moment = readMoment(state, text);
			return moment === null ? undefined : momentLabel(state, moment);
		},
		go: travelTo,
	},
};
