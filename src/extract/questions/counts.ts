// Two sources, one count, two numbers that cannot both be right.
import { areCompatible } from '../../lib/amounts.ts';
import type { EventContext } from '../events/events.ts';
import { generalWords } from '../lang/en/opposition.ts';
import { type Count, countsOf } from './count-reading.ts';
import type { Draft } from './draft.ts';
import { finish } from './wording.ts';

/** Contested counts, in text order. */
export const findContestedCounts = (context: EventContext): Draft[] => {
	const counts = countsOf(context);
	const drafts: Draft[] = [];
	const used = new Set<Count>();
	for (const [index, first] of counts.entries()) {
		if ((first.isFigure && first.state === null && first.noun === '') || used.has(first)) continue;
		for (const second of counts.slice(index + 1, index + 30)) {
			if (used.has(second) || !areContested(first, second, counts)) continue;
			used.add(first).add(second);
			drafts.push(draftOf(first, second, counts.slice(Math.max(0, index - 30), index + 60)));
			break;
		}
	}
	return drafts;
};

const living =
	/^(?:survivors|rescuers|firefighters|medics|ambulances|shelters|buildings|homes|houses|villages|towns|hours|weeks|shots)$/;

const areContested = (first: Count, second: Count, counts: readonly Count[]): boolean => {
	const isSameSentence = first.sentence === second.sentence;
	// "Two survivors were found. The toll stands at 89": no toll of survivors.
	if (second.isFigure && second.state !== null && first.state === null && living.test(first.noun)) return false;
	if (areTolls(first, second)) return !areElsewhere(first, second) && !isPart(first, second) && !isPart(second, first);
	if (first.isFigure && first.noun !== second.noun) return false;
	// "the last eight missing were found. The death toll now stands at 18"
	if (first.state !== null && second.state !== null && first.state !== second.state) return false;
	if (second.isFigure)
		return (
			(second.noun === '' || second.state !== null || second.noun === first.noun) &&
			!isOvertaken(first, second, counts) &&
			second.sentence - first.sentence <= 2 &&
			(second.sentence > first.sentence || (first.speaker !== null && second.speaker !== null)) &&
			!areCompatible(first.amount, second.amount) &&
			(second.corrects || first.speaker !== second.speaker)
		);
	if (first.noun === '' || first.noun !== second.noun || areCompatible(first.amount, second.amount)) return false;
	// "About 600 barrels got out. The union says at least 1,300 barrels."
	if (second.isAllSaid && second.speaker !== null && second.sentence - first.sentence <= 1)
		return first.speaker !== second.speaker;
	if (isSameSentence) return second.isSetAgainst && first.speaker !== second.speaker;
	if (first.speaker === second.speaker || (first.speaker === null && !second.corrects)) return false;
	if (generalWords.has(first.noun) || second.speaker === null) return false;
	let shared = 0;
	for (const word of first.company) if (second.company.has(word)) shared += 1;
	return shared >= 3;
};

// "6,000 were stranded. Three died, the hospital said; the ministry put the number at five": the number of the last told.
const isOvertaken = (first: Count, figure: Count, counts: readonly Count[]): boolean =>
	counts.some(
		(other) =>
			other !== first &&
			other.span.start > first.span.start &&
			other.span.start < figure.span.start &&
			(other.isFigure ? other.state !== null && other.state !== first.state : other.noun !== first.noun),
	);

// "put the death toll at 12, but the mayor said 20 had died": two speakers, one state, near each other.
const areTolls = (first: Count, second: Count): boolean =>
	first.state !== null &&
	first.state === second.state &&
	first.speaker !== null &&
	second.speaker !== null &&
	first.speaker !== second.speaker &&
	second.sentence - first.sentence <= 3 &&
	!areCompatible(first.amount, second.amount);

// "killed two patients in Kherson … a day after a strike in Kharkiv killed eight": two incidents, two tolls.
const areElsewhere = (first: Count, second: Count): boolean =>
	first.places.size > 0 && second.places.size > 0 && [...first.places].every((place) => !second.places.has(place));

const all = /^(?:people|persons|bodies|corpses|deaths|fatalities|lives|victims|casualties|civilians|)$/;

// "nine people died", "all six attackers were killed": some of all.
const isPart = (part: Count, whole: Count): boolean =>
	!all.test(part.noun) && all.test(whole.noun) && part.amount.low <= (whole.amount.high ?? Number.POSITIVE_INFINITY);

const draftOf = (first: Count, second: Count, counts: readonly Count[]): Draft => ({
	kind: 'contested',
	question: finish(
		`How many ${nounOf(first, second)}${fate(first, second)}: ${plain(first.written)} or ${plain(second.written)}`,
	),
	evidence: [first, second, ...counts.filter((other) => repeats(other, first) || repeats(other, second))].map(
		({ span }) => span,
	),
	positions: [first, second].map(({ actor, span, written }) => ({ actor, span, value: plain(written) })),
	due: null,
	rule: 'contested-count',
	words: [first.span, second.span],
	score: 0.6,
	answer: second.corrects ? second.span : null,
});

// "recovered 14 bodies … put the toll at 19": both count people.
const nounOf = (first: Count, second: Count): string => {
	const noun = first.noun || second.noun || 'people';
	return /^(?:bodies|corpses)$/.test(noun) && first.noun !== second.noun ? 'people' : noun;
};

// "bodies" and "deaths" say themselves what became of them.
const fate = (first: Count, second: Count): string =>
	first.state !== null &&
	(second.isFigure || first.state === second.state) &&
	!/^(?:bodies|corpses|deaths|fatalities|casualties|injuries|arrests)$/.test(nounOf(first, second))
		? (fates[first.state] ?? '')
		: '';

const fates: Readonly<Record<string, string>> = {
	killed: ' were killed',
	injured: ' were injured',
	missing: ' are missing',
	evacuated: ' were evacuated',
	displaced: ' were displaced',
	rescued: ' were rescued',
	arrested: ' were arrested',
};

const repeats = (other: Count, one: Count): boolean =>
	other !== one &&
	other.noun === one.noun &&
	other.amount.low === one.amount.low &&
	other.amount.high === one.amount.high;

const plain = (written: string): string =>
	written
		.replace(/["“”]/g, '')
		.toLowerCase()
		.trim()
		.replace(/^(?:nobody|no one)$/, 'none');
