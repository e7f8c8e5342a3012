// One question where the text raises the same one several times.
import type { Draft } from './draft.ts';

// Drafts come finder by finder, each in text order: what asks the same stands near. A bound keeps long texts linear.
const window = 120;

/** Joins drafts of one kind that ask the same, and drops a weaker one raised by the very words of another. */
export const joinDrafts = (drafts: readonly Draft[]): Draft[] => {
	const kept: { draft: Draft; topic: ReadonlySet<string> }[] = [];
	for (const draft of drafts) {
		const near = kept.slice(-window);
		const topic = topicOf(draft.question.replace(/^(What caused|What was the cause).*$/, 'caused'));
		const same = near.find((other) => other.draft.kind === draft.kind && isSameTopic(other.topic, topic));
		if (same) {
			same.draft = join(same.draft, draft);
			continue;
		}
		const counted = near.find((other) => other.draft.rule === 'contested-count');
		if (draft.rule === 'not-verified' && counted && /\b(?:number|figure|toll)\b/.test(draft.question)) {
			counted.draft = join(counted.draft, draft);
			continue;
		}
		// "Seven died, police said; the mayor said nine. It is not known how many died.": one question.
		const asksCount = draft.kind === 'unknown' && /^How many\b/.test(draft.question);
		const tolled = asksCount ? near.find((other) => isCountOf(other.draft, topic)) : undefined;
		if (tolled) {
			tolled.draft = join(tolled.draft, draft);
			continue;
		}
		const before = near.findLast((other) => other.draft.kind === 'unconfirmed');
		if (draft.rule === 'not-verified' && pointing.test(draft.question) && before && isNear(before.draft, draft)) {
			before.draft = join(before.draft, draft);
			continue;
		}
		const covering = near.find(
			(other) =>
				draft.evidence.every((span) => isCovered(span, other.draft)) ||
				other.draft.words.some((word) => draft.words.some((mine) => mine.start < word.end && word.start < mine.end)),
		);
		if (covering && covering.draft.kind !== draft.kind && draft.kind !== 'contested') continue;
		// "No one was hurt in the blast. A nurse said six were hurt in it": the figures ask it already.
		if (counted && draft.rule === 'opposed' && draft.evidence.every((span) => meets(span, counted.draft))) continue;
		kept.push({ draft, topic });
	}
	return kept.map(({ draft }) => draft);
};

// "Is the report true?", "Is this claim genuine?": of what was told before.
const pointing =
	/^(?:Is|Are) (?:(?:the|this|that|these|those|its|their) [^?]{0,40}|it) (?:true|genuine|confirmed|right)\?$/;

const leastCounted = 2;
const ofAnyCount = new Set(['many', 'much', 'peopl', 'person']);

/** Whether figures for what is asked contradict each other already. */
const isCountOf = ({ rule, question }: Draft, asked: ReadonlySet<string>): boolean => {
	if (rule !== 'contested-count') return false;
	const counted = topicOf(question.replace(/:.*$/s, ''));
	let [shared, own] = [0, 0];
	for (const word of counted) {
		if (!asked.has(word)) continue;
		shared += 1;
		if (!ofAnyCount.has(word)) own += 1;
	}
	// "How many people were on board?" is not how many people were killed.
	const isBare = [...counted].every((word) => ofAnyCount.has(word));
	return shared >= Math.min(leastCounted, counted.size) && (isBare || own > 0);
};

// "We could not verify the message" is about the claim just told.
const isNear = (first: Draft, second: Draft): boolean => {
	const gap = second.evidence[0]!.start - first.evidence.at(-1)!.end;
	return gap >= 0 && gap < 400;
};

const join = (first: Draft, second: Draft): Draft => ({
	...first,
	evidence: [...first.evidence, ...second.evidence.filter((span) => !isCovered(span, first))],
	words: [...first.words, ...second.words],
	positions: [...first.positions, ...second.positions],
	due: first.due ?? second.due,
	answer: first.answer ?? second.answer,
});

const meets = (span: Draft['evidence'][number], { words }: Draft): boolean =>
	words.some(({ start, end }) => start < span.end && span.start < end);

const isCovered = (span: Draft['evidence'][number], { evidence }: Draft): boolean =>
	evidence.some((other) => other.start <= span.start && other.end >= span.end);

const empty = new Set(
	'what who when where why how which is are was were did do does will would has have had the a an of in on to for at by it its they there any be been and or if that this'.split(
		' ',
	),
);

/** Stems of the words that carry a question. */
export const topicOf = (question: string): ReadonlySet<string> =>
	new Set(
		(question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
			.filter((word) => !empty.has(word))
			.map((word) => word.replace(/(?:ing|ed|es|s|d|e)$/, '').slice(0, 7)),
	);

const isSameTopic = (left: ReadonlySet<string>, right: ReadonlySet<string>): boolean => {
	if (left.size === 0 || right.size === 0) return left.size === right.size;
	let shared = 0;
	for (const word of left) if (right.has(word)) shared += 1;
	return shared / Math.min(left.size, right.size) >= 0.7;
};
