// Places that only what strikes them gives away: "ten missiles hit Zeb", "Zeb and Ora were struck by a cyclone".
import { months, weekdays } from '../lang/en/calendar.ts';
import { nounClasses } from '../lang/en/event-classes.ts';
import { nounForms } from '../lang/en/inflection.ts';
import { createWordScan, createWordTest } from '../word-scans.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { gazetteerFlags } from './gazetteer.ts';
import { caseStyles } from './marks.ts';
import { shapes } from './shapes.ts';

const formsOf = (list: string): readonly string[] => list.split(/\s+/).flatMap(nounForms);
const strikers = new Set([
	...formsOf(nounClasses.projectile),
	...formsOf('airstrike storm hurricane typhoon cyclone earthquake quake tremor tsunami tornado flood'),
]);

const strikes = createWordScan((word) => /^(?:hit|hits|struck|strikes|pounded|battered|rocked)$/.test(word));
const bombings = createWordScan((word) =>
	/^(?:bombed|shelled|bombarded|shelling|bombing|bombardment|airstrikes?|siege)$/.test(word),
);
const isStriker = createWordTest((word) => strikers.has(word));
const article = /^(?:al|el)$/i;
const isJoint = createWordTest((word) => word === '-' || article.test(word));
const isTime = createWordTest((word) => months.has(word) || weekdays.has(word));

/** First token and end. */
type Range = readonly [number, number];

const reach = 5;
const longest = 3;
const { male, female } = gazetteerFlags;

/** What a weapon or a storm strikes is a place, where its name is nobody's, and where the tagger saw none. */
export const addStruck: DraftStep = (drafts, context) => {
	const { tokens } = context.reading;
	const found = [
		...strikes(tokens).flatMap((verb) => struckAt(context, verb)),
		...bombings(tokens).flatMap((word) => bombedAt(context, word)),
	];
	if (found.length === 0) return drafts;
	const owner = draftOfToken(drafts, tokens.count);
	const additions = found
		.sort(([one], [other]) => one - other)
		.flatMap(([first, end]) => {
			const known = drafts[owner[first]!];
			const isWhole = known?.firstToken === first && known.endToken === end;
			return known === undefined || (isWhole && isBareName(known, context))
				? [createDraft({ firstToken: first, endToken: end, kind: 'place', score: 0.7 })]
				: [];
		});
	return overlay(drafts, additions);
};

// Without a title, a list or a given name to say whose it is; the article of "Al Zeb" is a given name elsewhere.
const isBareName = ({ kind, titleToken, isListed, firstToken }: Draft, { marks, models, reading }: NameContext) => {
	const row = marks.ownRow[firstToken]!;
	const isGiven = row >= 0 && (models.gazetteer.flags[row]! & (male | female)) !== 0;
	return (
		kind === 'person' &&
		titleToken === undefined &&
		!isListed &&
		(!isGiven || article.test(reading.tokens.text[firstToken]!))
	);
};

/** Token ranges of the names that a verb of striking is told of; empty where nothing that strikes stands by it. */
const struckAt = (context: NameContext, verb: number): readonly Range[] => {
	const { tokens } = context.reading;
	const isSame = (token: number): boolean => tokens.sentence[token] === tokens.sentence[verb];
	const by = [verb + 1, verb + 2].find((token) => tokens.lower[token] === 'by');
	if (by !== undefined && /^(?:was|were|been|being)$/.test(tokens.lower[verb - 1] ?? '')) {
		const isStruck = hasStriker(context, by + 1, Math.min(tokens.count, by + 1 + reach), isSame);
		return isStruck ? namesBefore(context, verb - 1) : [];
	}
	if (!hasStriker(context, Math.max(0, verb - reach), verb, isSame)) return [];
	const [first, end] = runFrom(context, verb + 1);
	if (end === first) return [];
	// "hit Zeb and Ora"
	const second = tokens.lower[end] === 'and' ? runFrom(context, end + 1) : ([end, end] as const);
	return second[1] > second[0] ? [[first, end], second] : [[first, end]];
};

// "bombed Zeb", "the shelling of Zeb", "an airstrike on Zeb"
const bombedAt = (context: NameContext, word: number): readonly Range[] => {
	const { lower } = context.reading.tokens;
	const isVerb = lower[word]!.endsWith('ed');
	if (!isVerb && !/^(?:of|on)$/.test(lower[word + 1] ?? '')) return [];
	const [first, end] = runFrom(context, isVerb ? word + 1 : word + 2);
	return first < end ? [[first, end]] : [];
};

const hasStriker = (
	{ reading: { tokens } }: NameContext,
	first: number,
	end: number,
	isSame: (token: number) => boolean,
): boolean => {
	for (let token = first; token < end; token += 1) if (isSame(token) && isStriker(tokens, token)) return true;
	return false;
};

// "Zeb was hit", "Zeb and Ora have been hit"
const namesBefore = (context: NameContext, auxiliary: number): readonly Range[] => {
	const { tokens } = context.reading;
	let end = auxiliary;
	while (/^(?:has|have|had|been|being|was|were)$/.test(tokens.lower[end - 1] ?? '')) end -= 1;
	let first = end;
	while (first > 0 && end - first < longest && isNamed(context, first - 1)) first -= 1;
	return first < end && !/^(?:the|a|an)$/.test(tokens.lower[first - 1] ?? '') ? [[first, end]] : [];
};

/** The run of capitals from a token on, empty where it goes on as a noun phrase: "hit Norland troops". */
const runFrom = (context: NameContext, first: number): Range => {
	const { tokens } = context.reading;
	let end = first;
	while (end < tokens.count && end - first < longest + 2 && (isNamed(context, end) || isJoint(tokens, end))) end += 1;
	const isWhole = end > first && isNamed(context, end - 1) && !/^(?:NOUN|PROPN|PART)$/.test(tokens.pos[end] ?? '');
	return isWhole && tokens.lower[end] !== "'s" ? [first, end] : [first, first];
};

const isNamed = ({ marks, reading: { tokens } }: NameContext, token: number): boolean =>
	(marks.shape[token] === shapes.capitalized ||
		marks.shape[token] === shapes.capitalJoined ||
		/^(?:al|el)-\p{Lu}/u.test(tokens.text[token]!)) &&
	marks.phrase[token] === 0 &&
	marks.style[token] === caseStyles.prose &&
	tokens.pos[token] !== 'DET' &&
	tokens.pos[token] !== 'ADJ' &&
	!isTime(tokens, token);
