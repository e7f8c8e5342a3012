// Handles in posts ("@ExampleNews"): whose they are, as far as their letters and the words before them tell.
import type { ActorKind } from '../../domain.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { createDraft, overlay } from './drafts.ts';
import { flagsOfName, gazetteerFlags } from './gazetteer.ts';
import { shapes } from './shapes.ts';

const placeParts = /airport|station|port$/iu;
const bodyParts =
	/news|press|media|times|post|daily|tv|radio|police|fire|rescue|gov|dept|ministry|army|navy|force|embassy|agency|org|official|alert|weather|health|council|city|state|mfa|mod|un$|eu$|nato|observ|report|watch|live|bbc|cnn|abc|reuters|fc$|airlines?|rail|metro|traffic/iu;
const personParts =
	/^(?:secretary|president|potus|vp|flotus|pressec|presssec|sen|senator|rep|congressman|gov|governor|mayor|minister|amb|ambassador|gen|dr|mr|ms|prof|king|queen|sheriff|chief|real)/iu;

/** Every handle is a name. After "Name (" it is of that name's kind. */
export const addHandles: DraftStep = (drafts, context) => {
	const { marks, reading } = context;
	const additions: Draft[] = [];
	let before = 0;
	for (let token = 0; token < marks.hash.length; token += 1) {
		if (marks.shape[token] !== shapes.handle) continue;
		while (before < drafts.length && drafts[before]!.endToken <= token - 1) before += 1;
		const owner = drafts[before - 1];
		const isOwned = owner?.endToken === token - 1 && reading.tokens.text[token - 1] === '(';
		const kind = isOwned ? owner.kind : kindOfHandle(reading.tokens.text[token]!.slice(1), context);
		additions.push(createDraft({ firstToken: token, endToken: token + 1, kind, score: isOwned ? owner.score : 0.6 }));
	}
	return overlay(drafts, additions);
};

const kindOfHandle = (handle: string, { models }: NameContext): ActorKind => {
	const parts = handle.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? [];
	const { male, female } = gazetteerFlags;
	if (placeParts.test(handle)) return 'place';
	if (parts.some((part) => personParts.test(part)) && parts.length > 1) return 'person';
	if (bodyParts.test(handle)) return 'organization';
	const isFirstName = parts.some((part) => part.length > 2 && flagsOfName(models.gazetteer, part) & (male | female));
	return isFirstName ? 'person' : 'organization';
};
