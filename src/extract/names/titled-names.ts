// Names behind a title: after "Mayor" or "Captain" each capitalised word is the person's, common word or not.
import { timeWords } from '../lang/en/function-words.ts';
import { officeHeads } from '../lang/en/names/titles.ts';
import { createDraft, type Draft, type DraftStep, draftOfToken, type NameContext, overlay } from './drafts.ts';
import { hashFolded } from './fold.ts';
import { heads } from './heads.ts';
import { caseStyles } from './marks.ts';
import { phraseKinds } from './phrases.ts';
import { shapes } from './shapes.ts';

const offices = new Set(officeHeads.map((word) => hashFolded(word)));
const months = new Set(
	'january february march april may june july august september october november december'.split(' '),
);
const longest = 5;
const noName = /^(?:ADP|DET|PRON|AUX|CCONJ|SCONJ|PART)$/;
const rooms = /^(?:office|house|home|hospital|hotel|building|street|day|club|league|film)$/;

/** Adds the persons that a title announces, also where the tagger is silent or saw only a part of the name. */
export const addTitled: DraftStep = (drafts, context) => {
	const { marks, reading } = context;
	const owner = draftOfToken(drafts, reading.tokens.count);
	const additions: Draft[] = [];
	for (let token = 1; token < reading.tokens.count; token += 1) {
		if (marks.phrase[token - 1]! < phraseKinds.honorific || marks.phraseEnd[token - 1] !== token) continue;
		// "at 18:00 LT. Refloating": local time is no lieutenant.
		if (/^\d{1,2}[:.]?\d{2}$/.test(reading.tokens.text[marks.phraseStart[token - 1]! - 1] ?? '')) continue;
		const endToken = nameEnd(context, drafts, owner, token);
		if (endToken === token || !isMeant(context, token, endToken)) continue;
		const known = owner[token]! >= 0 ? drafts[owner[token]!]! : undefined;
		const isWhole = known !== undefined && known.endToken >= endToken;
		const last = owner[endToken - 1]! >= 0 ? drafts[owner[endToken - 1]!]! : undefined;
		if (isWhole || (last && last.endToken > endToken) || (known && known.firstToken < token)) continue;
		additions.push(
			createDraft({
				firstToken: token,
				endToken,
				kind: 'person',
				score: Math.max(known?.score ?? 0, last?.score ?? 0, 0.6),
			}),
		);
		token = endToken;
	}
	return overlay(drafts, additions);
};

/** Where the capitalised words from `token` on end that no other actor owns. */
const nameEnd = (
	{ marks, reading: { tokens, sentences } }: NameContext,
	drafts: readonly Draft[],
	owner: Int32Array,
	token: number,
): number => {
	const sentence = tokens.sentence[token]!;
	if (tokens.sentence[token - 1] !== sentence) return token;
	const limit = Math.min(sentences[sentence]!.endToken, token + longest);
	let end = token;
	for (; end < limit; end += 1) {
		const its = owner[end]! >= 0 ? drafts[owner[end]!]!.kind : 'person';
		const isInitial =
			marks.shape[end] === shapes.initial || (tokens.text[end] === '.' && marks.shape[end - 1] === shapes.initial);
		const isNamed = marks.shape[end] === shapes.capitalized || marks.shape[end] === shapes.capitalJoined;
		if (its !== 'person' || !(isNamed || isInitial) || marks.phrase[end]! >= phraseKinds.honorific) break;
		if (timeWords.has(tokens.lower[end]!) || (months.has(tokens.lower[end]!) && end === token)) break;
		if (offices.has(marks.hash[end]!)) return token;
	}
	while (end > token && tokens.text[end - 1] === '.') end -= 1;
	return end;
};

/** Whether the words are a name: not "Chief of", nor a headline's capitals, nor a body ("General Assembly"). */
const isMeant = ({ marks, reading: { tokens } }: NameContext, token: number, end: number): boolean => {
	const kind = marks.phrase[token - 1]!;
	if (marks.shape[marks.phraseStart[token - 1]!] === shapes.lower) return false;
	if (((heads.get(marks.hash[end - 1]!) ?? 0) & 7) !== 0 || rooms.test(tokens.lower[end - 1]!)) return false;
	if (kind !== phraseKinds.office) return true;
	// "The Mayor Will Sign It": capitals on every word are no name.
	if (marks.style[token] !== caseStyles.prose || noName.test(tokens.pos[token]!)) return false;
	return end - token > 1 || tokens.pos[token] !== 'VERB';
};
