// The channel of a statement: who passed the words on ("via", "carried by", "told X", "quoted by").
import type { Span } from '../../domain.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { TokenRange } from './draft.ts';
import { phraseAfter } from './rules/source.ts';

const carriers = /^(?:carried|quoted|reported|cited|published|aired|broadcast|relayed)$/;
const toldTo = /^(?:told|tells|to)$/;

/** The words that name the channel, to the right of the cue and outside the content; null where none is named. */
export const viaOf = (reading: Reading, cue: readonly TokenRange[], content: readonly TokenRange[]): Span | null => {
	const { tokens, sentences } = reading;
	const last = cue.at(-1);
	if (!last) return null;
	const limit = sentences[tokens.sentence[last.first]!]!.endToken;
	const isContent = (index: number) => content.some(({ first, end }) => index >= first && index < end);
	for (let index = last.end; index < limit && !isContent(index); index += 1) {
		const carried = tokens.lower[index] === 'by' && carriers.test(tokens.lower[index - 1]!);
		if (!carried) continue;
		const phrase = phraseAfter(reading, index + 1, limit);
		if (phrase) return spanOfTokens(tokens, phrase.first, phrase.end);
	}
	// "according to the agency" names the source.
	if (tokens.lower[last.first] === 'according') return null;
	if (!toldTo.test(tokens.lower[last.end - 1]!) && tokens.lower[last.end] !== 'to') return null;
	const told = phraseAfter(reading, tokens.lower[last.end] === 'to' ? last.end + 1 : last.end, limit);
	return told && tokens.pos[told.end - 1] === 'PROPN' && isOutlet(reading, told)
		? spanOfTokens(tokens, told.first, told.end)
		: null;
};

const outletWords =
	/^(?:news|tv|television|radio|times|post|agency|press|journal|guardian|herald|tribune|telegraph|today|daily|cnn|bbc|nbc|abc|cbs|npr|fox|msnbc|reuters|afp|ap|al-jazeera|jazeera|bloomberg|politico|broadcaster|newspaper|network|wire|newswire|dispatch|gazette|courier|chronicle|observer|mail|standard|mirror|echo|report|tass|xinhua|interfax|anadolu|dpa|ansa|kyodo|yonhap|irna|tasnim)$/;

const isOutlet = (reading: Reading, range: TokenRange): boolean => {
	for (let index = range.first; index < range.end; index += 1)
		if (outletWords.test(reading.tokens.lower[index]!)) return true;
	return false;
};
