// How many: all claims about one count of one event, each with who makes it. Who revises an own figure is not
// contradicted; two who give figures that cannot both be right are.
import type { Claim, ClaimedQuantity } from '../../src/domain.ts';
import { areCompatible, isVague } from '../../src/lib/amounts.ts';
import { sameName } from '../../src/lib/name-match.ts';
import { settledCounts } from '../../src/lib/settled-counts.ts';
import { isMistaken } from '../reports/editions.ts';
import { formatAmount } from './amounts.ts';
import type { EventItem } from './items.ts';

// One count under many words. What is not here is counted under its own word.
const counts = new Map(
	Object.entries({
		killed: [
			'dead',
			'deaths',
			'death',
			'fatalities',
			'fatality',
			'casualties killed',
			'killings',
			'died',
			'toll',
			'bodies',
		],
		injured: ['wounded', 'injuries', 'injury', 'hurt', 'casualties', 'hospitalized', 'hospitalised'],
		affected: ['people affected'],
		missing: ['unaccounted', 'unaccounted for', 'disappeared'],
		evacuated: ['evacuees', 'evacuations', 'fled'],
		// Driven from home for weeks: they are not those who are led out for a night.
		displaced: ['displacements'],
		arrested: ['arrests', 'detained', 'detentions', 'detainees', 'in custody'],
	}).flatMap(([count, words]) => words.map((word) => [word, count] as const)),
);

const tolls = new Set(counts.values());

// Any two of these that cannot both be right contradict each other.
const settled: ReadonlySet<string> = new Set(settledCounts);

// Harm that goes up and down by the hour: a key figure, but two reports that differ contradict nothing.
const changing = new Set(['trapped', 'hostages', 'homeless', 'rescued', 'stranded']);

const material = new Set(
	`missiles rockets drones shells bombs mines aircraft planes jets helicopters ships boats vessels vehicles cars trucks tanks trains
	homes houses households buildings apartments bridges roads schools hospitals shops villages towns flights customers troops
	soldiers fighters police protesters acres hectares tons tonnes barrels cases infections tents`.split(/\s+/),
);

/** Whether a count tells of harm to people. */
export const isHarm = (what: string): boolean => tolls.has(countOf(what)) || changing.has(countOf(what));

/** Whether a count is one that an incident settles once for all. */
export const isSettled = (what: string): boolean => settled.has(what);

/** Whether a count is worth standing among the key figures: harm, or things that can be counted on the ground. */
export const isKeyCount = (what: string): boolean => isHarm(what) || isSettled(what) || material.has(countOf(what));

/** The count that a noun stands for. */
export const countOf = (what: string): string => {
	const plain = what.trim().toLowerCase();
	return counts.get(plain) ?? plain;
};

/** A claim with what tells whose it is and when it was made. */
export type VoicedClaim = Omit<Claim, 'of'> & {
	voice: string;
	readonly day: number | null;
	readonly order: number;
	/** The statement of its report that makes the claim, if any. */
	readonly statement: string | null;
	readonly publisher: string | null;
	/** Its report is marked as a correction. */
	readonly corrects: boolean;
	readonly of: string | undefined;
};

// "CORRECTED: … seven, not nine": what the same publisher's reports said of it before is taken back.
const withoutCorrected = (claims: readonly VoicedClaim[]): readonly VoicedClaim[] => {
	const corrections = claims.filter(({ corrects, publisher }) => corrects && publisher !== null);
	return corrections.length === 0
		? claims
		: claims.filter((claim) => !corrections.some((correction) => takesBack(correction, claim)));
};

const takesBack = (correction: VoicedClaim, claim: VoicedClaim): boolean =>
	!claim.corrects &&
	claim.publisher === correction.publisher &&
	// What somebody else said stays what he said.
	(claim.speaker === null || correction.speaker === null || claim.speaker === correction.speaker) &&
	claim.documentId !== correction.documentId &&
	(claim.day === null || correction.day === null || claim.day <= correction.day) &&
	!areCompatible(claim.value, correction.value);

// "AFAD said 29 had died. A doctor put it above 50": who has no name, and says more than a named one in the same report,
// is a voice of his own and no revision of the report's.
const setApart = (claims: VoicedClaim[]): void => {
	for (const claim of claims) {
		if (claim.speaker !== null || claim.statement === null) continue;
		const isMore = claims.some(
			(other) =>
				other.documentId === claim.documentId &&
				other.speaker !== null &&
				other.value.high !== null &&
				other.value.high < claim.value.low,
		);
		if (isMore) claim.voice = claim.statement;
	}
};

/** Claims by count, in the order of `items`. `voiceOf` names whoever stands behind a claim without a speaker. */
export const composeQuantities = (
	items: readonly EventItem[],
	speakerOf: (item: EventItem, statementId: string) => string | null,
	voiceOf: (item: EventItem) => string,
): readonly ClaimedQuantity[] => {
	const byCount = new Map<string, VoicedClaim[]>();
	for (const [order, item] of items.entries()) {
		for (const { what, value, span, statement, of } of item.event.quantities) {
			if (isMistaken(item.entry.edition, span)) continue;
			const speaker = statement === null ? null : speakerOf(item, statement);
			const day = item.told?.first ?? null;
			const claims = byCount.get(countOf(what)) ?? [];
			claims.push({
				...{ value, speaker, documentId: item.entry.id, span, day, order },
				voice: speaker ?? voiceOf(item),
				statement: statement === null ? null : `${item.entry.id} ${statement}`,
				publisher: item.entry.publisher ?? item.agency,
				corrects: item.entry.edition.mark === 'correction',
				of,
			});
			byCount.set(countOf(what), claims);
		}
	}
	for (const claims of byCount.values()) setApart(claims);
	const arePlaces = [...byCount].some(([what, claims]) => sites.has(what) && claims.some(({ value }) => value.low > 1));
	return [...byCount].map(([what, all]) => {
		const claims = ofPlaces(what, withoutCorrected(all), arePlaces);
		return {
			what,
			claims: distinct(claims).map(({ value, speaker, documentId, span, of }) => ({
				...{ value, speaker, documentId, span },
				...(of === undefined ? {} : { of }),
			})),
			contested: isContested(what, claims),
		};
	});
};

const sites = new Set(
	'bases airbases camps airports airfields ports towns villages cities sites targets places locations facilities districts regions provinces'.split(
		' ',
	),
);

// "Ten missiles hit Al Orun" counts a part only of what hit several places; each place has one spelling.
const ofPlaces = (what: string, claims: readonly VoicedClaim[], areSeveral: boolean): readonly VoicedClaim[] => {
	if (tolls.has(what) || claims.every(({ of }) => of === undefined)) return claims;
	const spelt: string[] = [];
	const spellingOf = (place: string): string => {
		const known = spelt.find((other) => sameName(other, place));
		if (known === undefined) spelt.push(place);
		return known ?? place;
	};
	const placed = claims.map((claim) => (claim.of === undefined ? claim : { ...claim, of: spellingOf(claim.of) }));
	const isSplit = areSeveral || spelt.length > 1;
	return isSplit ? placed : claims.map((claim) => ({ ...claim, of: undefined }));
};

/** The claims that count the whole, where any do; all of them where only parts of it are disputed. */
export const claimsOfWhole = ({ claims, contested }: ClaimedQuantity): readonly Claim[] => {
	const whole = claims.filter(({ of }) => of === undefined);
	if (whole.length === 0 || whole.length === claims.length) return claims;
	const last = whole.slice(-maxVoices);
	const differ = last.some((one, at) => last.slice(at + 1).some((other) => !areCompatible(one.value, other.value)));
	return contested && !differ ? claims : whole;
};

/** The figure that stands: the last one counted, a word like “dozens” only where there is no other;
 * all of them where they are contested. */
export const figure = (quantity: ClaimedQuantity): string => {
	const { contested } = quantity;
	const claims = claimsOfWhole(quantity);
	const values = claims.map(({ value }) => formatAmount(value));
	if (contested) return [...new Set(values)].slice(-4).join('/');
	const counted = claims.findLast(({ value }) => !isVague(value));
	return counted === undefined ? (values.at(-1) ?? '?') : formatAmount(counted.value);
};

// The same words told in one place twice are one claim.
const distinct = (claims: readonly VoicedClaim[]): readonly VoicedClaim[] => {
	const seen = new Set<string>();
	return claims.filter(({ documentId, span }) => {
		const key = `${span.start} ${span.end} ${documentId}`;
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};

// Any noun may count different things in different reports, and ages, magnitudes and lengths count nothing: only tolls
// contradict each other, and figures of speakers on what can be counted on the ground.
const isContested = (what: string, claims: readonly VoicedClaim[]): boolean => {
	if (!isKeyCount(what) || changing.has(what)) return false;
	const voices = currentClaims(claims).filter(
		(voice) => tolls.has(what) || isSettled(what) || voice.some(({ statement }) => statement !== null),
	);
	return voices.some((one, at) => voices.slice(at + 1).some((other) => contradict(one, other, what)));
};

/** What each voice says now: the claims of the last report in which it is heard on the matter. */
const currentClaims = (claims: readonly VoicedClaim[]): readonly (readonly VoicedClaim[])[] => {
	const voices = new Map<string, VoicedClaim[]>();
	for (const claim of claims) {
		const before = voices.get(claim.voice);
		if (before?.[0]?.documentId === claim.documentId) before.push(claim);
		else voices.set(claim.voice, [claim]);
	}
	return [...voices.values()].slice(-maxVoices).map(whole);
};

// “7 dead, 3 of them children”: the whole is what counts.
const whole = (claims: readonly VoicedClaim[]): readonly VoicedClaim[] => {
	const most = Math.max(...claims.map(({ value }) => value.low));
	return claims.filter(({ value }) => value.low === most || (value.high ?? most) >= most);
};

// More voices than this only in a flood of copies; the latest tell enough.
const maxVoices = 40;

const contradict = (earlier: readonly VoicedClaim[], later: readonly VoicedClaim[], what: string): boolean =>
	!earlier.some((one) =>
		later.some(
			(other) =>
				areCompatible(one.value, other.value) ||
				(what === 'magnitude' && Math.abs(one.value.low - other.value.low) < nearMagnitude) ||
				isUpdate(one, other, what) ||
				isFarApart(one, other) ||
				isFound(one, other, what) ||
				isPart(one, other),
		),
	);

// "25 officers were hurt" and "40 people were", "ten hit Al Orun" and "15 were fired": a part is no more than the whole; two parts are two counts.
const isPart = (one: VoicedClaim, other: VoicedClaim): boolean => {
	if (one.of === other.of) return false;
	if (one.of !== undefined && other.of !== undefined) return true;
	const [part, all] = one.of === undefined ? [other, one] : [one, other];
	return part.value.low > 0 && part.value.low <= (all.value.high ?? Number.POSITIVE_INFINITY);
};

// Two observatories are a tenth apart as a rule: each has a scale of its own.
const nearMagnitude = 0.15;

const farApart = 8;

// "1 dead" and "90 dead" count different things; only nobody and somebody contradict each other at any distance.
const isFarApart = ({ value: one }: VoicedClaim, { value: other }: VoicedClaim): boolean => {
	const [few, many] = [Math.min(one.low, other.low), Math.max(one.low, other.low)];
	return few > 0 && many > few * farApart;
};

// A toll that is higher in a report of a later day is news, not a contradiction: of the dead and hurt always, of others
// where no one is quoted for either.
const isUpdate = (one: VoicedClaim, other: VoicedClaim, what: string): boolean => {
	if (one.day === null || other.day === null || isSettled(what)) return false;
	if (!rising.has(what) && (one.statement !== null || other.statement !== null)) return false;
	const [earlier, later] = one.day <= other.day ? [one, other] : [other, one];
	return earlier.day! < later.day! && earlier.value.low <= later.value.low;
};

// The missing are found: "two are missing; eleven had been on Monday" is no dispute in one report, nor on two days.
const isFound = (one: VoicedClaim, other: VoicedClaim, what: string): boolean =>
	what === 'missing' &&
	(one.documentId === other.documentId || (one.day !== null && other.day !== null && one.day !== other.day));

const rising = new Set(['killed', 'injured']);
