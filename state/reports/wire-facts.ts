// What the head of a wire report says to editors, as a row of the situation and as facts of the inspector.
import type { WireFacts } from '../../src/domain.ts';
import type { WireHead } from './wire-heads.ts';

/** What a head says to editors, for those who read of it; null where it says nothing. */
export const wireFactsOf = (
	{ slug, mark, take, urgency, embargo, byline }: WireHead,
	isHeld: boolean,
): WireFacts | null => {
	const facts: WireFacts = {
		...(slug === null ? {} : { slug }),
		...(mark === 'plain' ? {} : { version: mark }),
		...(take === 0 ? {} : { take }),
		...(urgency === null ? {} : { urgency }),
		...(embargo === null ? {} : { embargo }),
		...(byline === null ? {} : { byline }),
		...(isHeld ? { isHeld } : {}),
	};
	return Object.keys(facts).length === 0 ? null : facts;
};

/** The same as names and values. */
export const wireRows = (wire: WireFacts | undefined): readonly (readonly [string, string])[] => {
	if (wire === undefined) return [];
	const { slug, version, take, urgency, embargo, byline } = wire;
	const versionWords = [...(version === undefined ? [] : [version]), ...(take === undefined ? [] : [`take ${take}`])];
	const rows: readonly (readonly [string, string | undefined])[] = [
		['Slug', slug],
		['Version', versionWords.length === 0 ? undefined : versionWords.join(', ')],
		['Urgency', urgency],
		['Embargo', embargo],
		['Byline', byline],
	];
	return rows.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
};
