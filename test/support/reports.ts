// Reports made by hand for tests of the situation: short texts with readings whose spans are found by their words.
import type { Actor, ActorKind, Event, Question, Report, Span, Statement } from '../../src/domain.ts';

export type ReportSketch = {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly source?: string;
	readonly date?: string;
	/** Name → kind, or the whole of what differs. */
	readonly actors?: Record<string, ActorKind | Partial<Actor>>;
	readonly statements?: readonly StatementSketch[];
	readonly events?: readonly EventSketch[];
	readonly asides?: readonly EventSketch[];
	readonly questions?: readonly QuestionSketch[];
};

type StatementSketch = Partial<Omit<Statement, 'content' | 'cue' | 'speaker' | 'via'>> & {
	readonly speaker?: string;
	readonly via?: string;
	readonly content: string;
	readonly cue?: string;
};
type QuantitySketch = {
	readonly what: string;
	readonly words: string;
	readonly low: number;
	readonly high?: number | null;
	readonly about?: boolean;
	readonly by?: number;
};
type EventSketch = Partial<Omit<Event, 'mentions' | 'actors' | 'place' | 'quantities'>> & {
	readonly at: string;
	readonly trigger: string;
	readonly source?: string;
	readonly target?: string;
	readonly place?: string;
	readonly quantities?: readonly QuantitySketch[];
};
type QuestionSketch = Partial<Omit<Question, 'evidence' | 'answer' | 'positions'>> & {
	readonly evidence: string;
	readonly answer?: string;
	readonly positions?: readonly {
		readonly actor: string | null;
		readonly words: string;
		readonly value: string | null;
	}[];
};

const noWhy = { rule: 'test', words: [], score: 1 };

const spanOf = (text: string, words: string): Span => {
	const start = text.indexOf(words);
	if (start < 0) throw new Error(`not in the text: ${words}`);
	return { start, end: start + words.length };
};

const sentencesOf = (text: string) =>
	[...text.matchAll(/[^.!?\n]+[.!?]*/g)].map(({ 0: words, index }) => ({
		start: index + (words.length - words.trimStart().length),
		end: index + words.length,
		hedged: false,
	}));

const actorsOf = (text: string, actors: NonNullable<ReportSketch['actors']>): Actor[] =>
	Object.entries(actors).map(([name, given], index) => {
		const more = typeof given === 'string' ? { kind: given } : given;
		const at = text.indexOf(name);
		return {
			id: `a${index + 1}`,
			name,
			kind: 'person',
			aliases: [],
			roles: [],
			mentions: at < 0 ? [] : [{ start: at, end: at + name.length }],
			...more,
		};
	});

/** The report that a sketch stands for. */
export const reportOf = (sketch: ReportSketch): Report => {
	const { id, text, title = null, source = null, date } = sketch;
	const actors = actorsOf(text, sketch.actors ?? {});
	const idOf = (name: string | null | undefined): string | null =>
		name == null ? null : (actors.find((actor) => actor.name === name)?.id ?? name);
	const document = {
		id,
		path: id,
		hash: `sha256:${text.length}`,
		format: 'txt',
		title,
		source,
		language: 'en',
		declaredDate: date ?? null,
		modifiedAt: null,
		text,
		bodyStart: 0,
		problems: [],
	};
	const statements = (sketch.statements ?? []).map(
		({ speaker, via, content, cue, ...more }, index): Statement => ({
			id: `s${index + 1}`,
			source: null,
			mode: 'indirect',
			stance: 'asserts',
			time: null,
			why: noWhy,
			...more,
			speaker: idOf(speaker),
			via: idOf(via),
			cue: cue === undefined ? [] : [spanOf(text, cue)],
			content: [spanOf(text, content)],
		}),
	);
	const eventOf =
		(letter: string) =>
		({ at, trigger, source: doer, target, place, quantities = [], ...more }: EventSketch, index: number): Event => {
			const span = spanOf(text, at);
			const word = spanOf(at, trigger);
			return {
				id: `${letter}${index + 1}`,
				summary: at,
				type: 'ASSAULT',
				start: null,
				end: null,
				precision: null,
				status: 'reported',
				background: false,
				why: noWhy,
				...more,
				mentions: [{ ...span, trigger: { start: span.start + word.start, end: span.start + word.end } }],
				actors: [
					...(doer === undefined ? [] : [{ actor: idOf(doer)!, role: 'source' as const }]),
					...(target === undefined ? [] : [{ actor: idOf(target)!, role: 'target' as const }]),
				],
				place:
					place === undefined
						? null
						: actors.some(({ name }) => name === place)
							? { actor: idOf(place)! }
							: { text: place },
				quantities: quantities.map(({ what, words, low, high = low, about = false, by }) => ({
					what,
					value: { low, high, about },
					span: spanOf(text, words),
					statement: by === undefined ? null : `s${by}`,
				})),
			};
		};
	const events = (sketch.events ?? []).map(eventOf('e'));
	const asides = (sketch.asides ?? []).map(eventOf('m'));
	const questions = (sketch.questions ?? []).map(
		({ evidence, answer, positions = [], ...more }, index): Question => ({
			id: `q${index + 1}`,
			question: evidence,
			kind: 'unknown',
			due: null,
			why: noWhy,
			status: answer === undefined ? 'open' : 'answered',
			...more,
			evidence: [spanOf(text, evidence)],
			answer: answer === undefined ? null : spanOf(text, answer),
			positions: positions.map(({ actor, words, value }) => ({ actor: idOf(actor), span: spanOf(text, words), value })),
		}),
	);
	return {
		document,
		receivedAt: '2024-03-02T00:00:00Z',
		extraction: {
			documentId: id,
			hash: document.hash,
			language: 'en',
			isRead: true,
			title,
			source,
			reference: date === undefined ? null : { date, precision: 'day', basis: 'header', span: null },
			sentences: sentencesOf(text),
			hedges: [],
			times: [],
			actors,
			statements,
			events,
			asides,
			questions,
			problems: [],
		},
	};
};
