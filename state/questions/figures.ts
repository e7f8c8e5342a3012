// One matter, one question: where two figures of one report contradict each other, and so do those of several reports
// on the same event, the report's own question takes up the sides that the others hold.
import type { SituationPosition, SituationQuestion } from '../../src/domain.ts';
import { countOf } from '../events/quantities.ts';
import { createSetIndex } from '../sums/listing.ts';
import { deed, type EventQuestion } from './event-questions.ts';

/** A question as reports raise it, its place among questions, and the acts of analysts on it. */
export type OwnQuestion = {
	readonly question: SituationQuestion;
	readonly order: string;
	readonly acts: readonly string[];
};

/** Whether a question is about figures that differ within a report. */
export const isOfFigures = ({ state, why, positions }: SituationQuestion): boolean =>
	state === 'contested' && why.rule.endsWith('contested-count') && positions.length > 1;

/** Whether a question is about a deed that its report has denied: another report may tell of it. */
export const isOfDenial = ({ state, why }: SituationQuestion): boolean =>
	state === 'contested' && /\b(?:denial|opposed)$/.test(why.rule);

/** Whether a question asks how many without a figure of its own: "How many people were killed?" */
export const asksCount = ({ state, kind, question }: SituationQuestion): boolean =>
	(state === 'open' || state === 'answered') && kind === 'unknown' && /^How many\b/.test(question);

const shownSides = 6;

const meets = (left: SituationPosition, right: SituationPosition): boolean =>
	left.documentId === right.documentId && left.span.start < right.span.end && right.span.start < left.span.end;

// Two figures in common, or one and the name of what is counted.
const areOne = (own: SituationQuestion, figures: EventQuestion): boolean => {
	const { question, positions } = own;
	if (isOfDenial(own) || figures.what === deed)
		return isOfDenial(own) && figures.what === deed && areOfOneDenial(own, figures);
	const isNamed = (): boolean => question.split(/[^\p{L}]+/u).some((word) => countOf(word) === figures.what);
	if (asksCount(own)) return isNamed() && own.evidence.some(({ documentId }) => figures.documents.has(documentId));
	const shared = positions.filter((one) => figures.question.positions.some((other) => meets(one, other))).length;
	return shared > 1 || (shared === 1 && isNamed());
};

// The report that denies it does so in the words that both have.
const areOfOneDenial = ({ positions, evidence }: SituationQuestion, { question }: EventQuestion): boolean =>
	[...positions, ...evidence].some(({ documentId, span }) =>
		question.positions.some(
			(other) => other.documentId === documentId && other.span.start < span.end && span.start < other.span.end,
		),
	);

/** The question with the sides that the figures of events add to it. */
export const withFigures = (question: SituationQuestion, figures: readonly EventQuestion[]): SituationQuestion => {
	const others = figures.flatMap((one) => one.question.positions);
	const ownOf = (position: SituationPosition) => question.positions.find((own) => meets(own, position));
	const added = others.filter((position) => ownOf(position) === undefined);
	if (added.length === 0) return question;
	const evidence = [...question.evidence, ...added.map(({ documentId, span }) => ({ documentId, span }))];
	if (isOfDenial(question)) return { ...question, positions: [...question.positions, ...added], evidence };
	const positions = [...question.positions, ...added];
	// "tens" and 20–99 are one side, in the words of the report that asks.
	const written = new Map(others.map((position) => [position.value, ownOf(position)?.value ?? position.value]));
	const values = [...new Set(positions.flatMap(({ value }) => written.get(value) ?? value ?? []))];
	const sides = values.slice(0, shownSides);
	const asked = asksCount(question) ? question.question.slice(0, -1) : /^[^:]+(?=:)/.exec(question.question)?.[0];
	return {
		...question,
		...(asksCount(question) ? ({ kind: 'contested', state: 'contested', answeredBy: null } as const) : {}),
		question:
			asked === undefined ? question.question : `${asked}: ${sides.slice(0, -1).join(', ')} or ${sides.at(-1)}?`,
		positions,
		evidence,
	};
};

/** Which raised question belongs to which question of a report, followed through changes of both. */
export const createFigureFolding = () => {
	const own = new Map<string, OwnQuestion>();
	const raised = new Map<string, EventQuestion>();
	const homes = new Map<string, string>();
	const guests = createSetIndex();
	/** Of each raised question those of other reports that ask nothing beside it, and the other way round. */
	const echoes = new Map<string, readonly string[]>();
	const echoed = createSetIndex();
	const ownIn = createSetIndex();
	const raisedIn = createSetIndex();
	const dirtyOwn = new Set<string>();
	const dirtyRaised = new Set<string>();

	const documentsOf = ({ positions, evidence }: SituationQuestion): ReadonlySet<string> =>
		new Set([...positions, ...evidence].map(({ documentId }) => documentId));
	const stirRaised = (question: SituationQuestion) => {
		for (const document of documentsOf(question)) for (const id of raisedIn.of(document)) dirtyRaised.add(id);
	};
	/** The questions of reports that are one with it, in their order: the first takes up its sides. */
	const matchesOf = (figures: EventQuestion): readonly string[] => {
		// Analysts spoke of it as it stands.
		if (figures.question.acts !== undefined) return [];
		const near = [...figures.documents].flatMap((document) => [...ownIn.of(document)]);
		return [...new Set(near)]
			.filter((id) => areOne(own.get(id)!.question, figures))
			.sort((left, right) => (`${own.get(left)!.order}\n${left}` < `${own.get(right)!.order}\n${right}` ? -1 : 1));
	};
	const isEchoOf = (id: string, figures: EventQuestion): boolean => {
		const { question, acts } = own.get(id)!;
		return (
			acts.length === 0 &&
			isOfFigures(question) &&
			question.positions.every((one) => figures.question.positions.some((other) => meets(one, other)))
		);
	};
	const noteEchoes = (id: string, now: readonly string[]) => {
		for (const other of echoes.get(id) ?? []) {
			echoed.remove(other, id);
			dirtyOwn.add(other);
		}
		for (const other of now) {
			echoed.add(other, id);
			dirtyOwn.add(other);
		}
		if (now.length === 0) echoes.delete(id);
		else echoes.set(id, now);
	};
	return {
		putOwn(id: string, put: OwnQuestion) {
			own.set(id, put);
			for (const document of documentsOf(put.question)) ownIn.add(document, id);
			dirtyOwn.add(id);
			stirRaised(put.question);
		},
		dropOwn(id: string) {
			const before = own.get(id);
			if (before === undefined) return;
			own.delete(id);
			for (const document of documentsOf(before.question)) ownIn.remove(document, id);
			stirRaised(before.question);
		},
		putRaised(figures: EventQuestion) {
			raised.set(figures.question.id, figures);
			for (const document of figures.documents) raisedIn.add(document, figures.question.id);
			dirtyRaised.add(figures.question.id);
		},
		dropRaised(id: string) {
			const before = raised.get(id);
			if (before === undefined) return;
			raised.delete(id);
			for (const document of before.documents) raisedIn.remove(document, id);
			dirtyRaised.add(id);
		},
		/** Tells how each question that may have changed stands now; undefined where it is none beside another one. */
		settle(
			tellOwn: (id: string, question?: OwnQuestion) => void,
			tellRaised: (id: string, figures?: EventQuestion) => void,
		) {
			for (const id of dirtyRaised) {
				const figures = raised.get(id);
				const [home, ...others] = figures === undefined ? [] : matchesOf(figures);
				noteEchoes(id, figures === undefined ? [] : others.filter((other) => isEchoOf(other, figures)));
				const before = homes.get(id);
				if (before !== undefined) {
					guests.remove(before, id);
					dirtyOwn.add(before);
				}
				if (home === undefined) homes.delete(id);
				else {
					homes.set(id, home);
					guests.add(home, id);
					dirtyOwn.add(home);
				}
				tellRaised(id, home === undefined ? figures : undefined);
			}
			for (const id of dirtyOwn) {
				const found = own.get(id);
				if (found === undefined) continue;
				const figures = [...guests.of(id)].sort().map((guest) => raised.get(guest)!);
				// All that it asks another report's question asks.
				if (figures.length === 0 && [...echoed.of(id)].length > 0) tellOwn(id);
				else tellOwn(id, { ...found, question: withFigures(found.question, figures) });
			}
			dirtyRaised.clear();
			dirtyOwn.clear();
		},
	};
};
