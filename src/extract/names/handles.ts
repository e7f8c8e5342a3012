// Handles in posts ("@ExampleNews"): whose they are, as far as their letters and the words before them tell.
import type { ActorKind } from '../../domain.ts';
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { createDraft, overlay } from './drafts.ts';
import { flagsOfName, gazetteerFlags } from './gazetteer.ts';
import { hasCapital, shapes } from './shapes.ts';

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
		while (before < drafts.length && drafts[before]!.endToken <= token) before += 1;
		const owner = drafts[before - 1];
		const isBeside = owner?.endToken === token && opensLine(reading, owner.firstToken);
		const isOwned = isBeside || (owner?.endToken === token - 1 && reading.tokens.text[token - 1] === '(');
		const kind = isOwned ? owner.kind : kindOfHandle(reading.tokens.text[token]!.slice(1), context);
		const signed = isOwned ? token : signedFrom(context, token);
		if (signed < token) additions.push(createDraft({ firstToken: signed, endToken: token, kind, score: 0.6 }));
		additions.push(createDraft({ firstToken: token, endToken: token + 1, kind, score: isOwned ? owner.score : 0.6 }));
	}
	return overlay(drafts, additions);
};

const opensLine = ({ tokens, sentences, blocks }: NameContext['reading'], token: number): boolean =>
	sentences[blocks[sentences[tokens.sentence[token]!]!.block]!.firstSentence]!.firstToken === token;

// "… @handle", "… @handle · 12 May": no word goes on behind it.
const endsLine = ({ tokens, sentences, blocks }: NameContext['reading'], handle: number): boolean =>
	handle + 1 >= sentences[blocks[sentences[tokens.sentence[handle]!]!.block]!.endSentence - 1]!.endToken ||
	/^[·•|,–—:-]$/.test(tokens.text[handle + 1]!);

const longestSignature = 5;

/** "Rivers State Police @RiversPolice": where the words in capitals begin that open a line before a handle; else the handle. */
const signedFrom = ({ reading, marks }: NameContext, handle: number): number => {
	let first = handle;
	while (first > 0 && handle - first < longestSignature && hasCapital(marks.shape[first - 1]!)) {
		first -= 1;
		if (opensLine(reading, first)) return handle - first > 1 && endsLine(reading, handle) ? first : handle;
	}
	return handle;
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
