// Countries that act, and capitals that speak for their government ("Tehran said").
import type { Draft, DraftStep, NameContext } from './drafts.ts';
import { gazetteerFlags } from './gazetteer.ts';

/** Marks countries that do or say something as organisations in that naming; a capital that does stands for its country. */
export const settleActing: DraftStep = (drafts, context) =>
	drafts.map((draft, index) => {
		if (draft.kind !== 'country' && draft.kind !== 'place') return draft;
		const code = draft.kind === 'place' ? capitalOf(draft, context) : draft.country;
		if (code === undefined || !acts(draft, index, drafts, context)) return draft;
		return { ...draft, kind: 'country' as const, mentionKind: 'organization' as const, country: code };
	});

const capitalOf = (draft: Draft, { marks, models }: NameContext): string | undefined => {
	const row = marks.placeRow[draft.firstToken]!;
	const isWhole =
		marks.placeStart[draft.firstToken] === draft.firstToken && marks.placeEnd[draft.firstToken] === draft.endToken;
	if (row < 0 || !isWhole || !(models.gazetteer.flags[row]! & gazetteerFlags.capital)) return undefined;
	return models.gazetteer.countries[models.gazetteer.country[row]!] || undefined;
};

const acts = ({ endToken, kind }: Draft, index: number, drafts: readonly Draft[], context: NameContext): boolean => {
	const { pos, lower } = context.reading.tokens;
	const next = drafts[index + 1];
	const governor = beforeList(index, drafts, lower) - 1;
	if (speaking.test(lower[governor] ?? '')) return true;
	if (lower[governor] === 'by' && kind === 'country') return true;
	if (pos[governor] === 'ADP' || pos[governor] === 'DET' || pos[governor] === 'ADJ') return false;
	const joins = lower[endToken] === 'and' && next?.firstToken === endToken + 1;
	let verb = joins ? next.endToken : endToken;
	while (pos[verb] === 'ADV') verb += 1;
	if (pos[verb] !== 'VERB' && pos[verb] !== 'AUX') return false;
	// Towns are described ("Baghdad was calm") more often than they act: a capital must speak or decide.
	return kind === 'country' || speaking.test(lower[verb]!);
};

// "in Jordan, Lebanon and Turkey": what governs the first governs all.
const beforeList = (index: number, drafts: readonly Draft[], lower: readonly string[]): number => {
	let at = index;
	let start = drafts[at]!.firstToken;
	for (;;) {
		if (lower[start - 1] === 'the') start -= 1;
		const before = drafts[at - 1];
		const isJoined = (lower[start - 1] === 'and' || lower[start - 1] === ',') && before?.endToken === start - 1;
		if (!isJoined) return start;
		at -= 1;
		start = before.firstToken;
	}
};

const speaking =
	/^(?:sa(?:ys|id)|den(?:ies|ied)|warn(?:s|ed)|vow(?:s|ed)|accus(?:es|ed)|insist(?:s|ed)|claim(?:s|ed)|call(?:s|ed)|urg(?:es|ed)|demand(?:s|ed)|reject(?:s|ed)|refus(?:es|ed)|agree[sd]|announc(?:es|ed)|launch(?:es|ed)|impos(?:es|ed)|threaten(?:s|ed)|condemn(?:s|ed)|condemned|recogni[sz](?:es|ed)|blam(?:es|ed)|declar(?:es|ed)|offer(?:s|ed)|summon(?:s|ed)|want(?:s|ed)|will|has|would|pledg(?:es|ed)|respond(?:s|ed)|retaliat(?:es|ed)|expel(?:s|led)|suspend(?:s|ed)|withdr(?:aws|ew)|fear(?:s|ed)|hop(?:es|ed)|considers?|considered)$/u;
