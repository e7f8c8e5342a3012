// Special forms: texts whose layout, not a verb, says who speaks. A form is a row here; what one claims, no other rule reads.
import type { Reading } from '../../reading.ts';
import type { Attribution } from '../attributions.ts';
import { type Draft, toAttribution } from '../draft.ts';
import { findApposed } from './apposed.ts';
import { findColons } from './colons.ts';
import { findCredits } from './credits.ts';
import { findDashes } from './dashes.ts';
import { findDenied } from './denied.ts';
import { findFigures } from './figures.ts';
import { findFootage } from './footage.ts';
import { findLetters } from './letters.ts';
import { findLists } from './lists.ts';
import { findLogs } from './logs.ts';
import { findNouns } from './nouns.ts';
import { findPassives } from './passives.ts';
import { findPosts } from './posts.ts';
import { findPulled } from './pulled.ts';
import { findQuoted } from './quoted.ts';
import { findRefusals } from './refusals.ts';
import { findTallies } from './tallies.ts';
import { findTestimony } from './testimony.ts';
import { findTold } from './told.ts';
import { findWishes } from './wishes.ts';

const forms: readonly ((reading: Reading) => Iterable<Draft>)[] = [
	findPosts,
	findQuoted,
	findDashes,
	findLists,
	findColons,
	findLogs,
	findPassives,
	findRefusals,
	findTold,
	findNouns,
	findDenied,
	findApposed,
	findPulled,
	findFootage,
	findTestimony,
	findLetters,
	findWishes,
	findCredits,
	findTallies,
	findFigures,
];

/** Attributions of all special forms, in no particular order. */
export const findForms = (reading: Reading): readonly Attribution[] =>
	withoutToldTwice(forms.flatMap((find) => [...find(reading)])).map((draft) => toAttribution(reading, draft));

// "Reports that X are wrong": the clause is denied, and no report beside.
const withoutToldTwice = (drafts: readonly Draft[]): readonly Draft[] => {
	const denied = new Set(drafts.flatMap(({ rule, content }) => (rule === 'denied-claim' ? [content[0]!.first] : [])));
	return denied.size === 0
		? drafts
		: drafts.filter(
				({ rule, content }) => rule === 'denied-claim' || content.length !== 1 || !denied.has(content[0]!.first),
			);
};
