// The stance of a statement, read off its cue: a refusal or a denial is not an assertion.
import type { Span, Stance } from '../../domain.ts';
import { cueOf } from '../lang/en/cues.ts';
import { type Reading, tokenAt } from '../reading.ts';

const denying = /\b(?:reject|disput|repudiat|rebuff)(?:s|es|ed|ing)?\b/i;
// "called the report a fabrication": words that call a thing false.
const calling = /^(?:call|describ|dismiss|label|brand|dub)/;
const falsehood =
	/\b(?:fabricat\w+|lies?|false|untrue|nonsense|absurd|baseless|unfounded|groundless|fake|hoax|fiction|rubbish|smear|propaganda|incorrect|inaccurate)\b/i;
// "has not disclosed", "have not said": silence on a matter.
const silent =
	/\b(?:not|never|n['’]t)\s+(?:yet |publicly |immediately )?(?:said|disclosed|revealed|explained|specified|named|identified|commented|elaborated|responded|replied|released|provided)\b/i;
const declining =
	/\b(?:declin\w+|refus\w+|would not|wouldn['’]t|did not|didn['’]t|not (?:reply|respond)|ha(?:s|ve|d) yet to|unable)\b/i;

/** What the speaker does with the content: asserts it, denies it, declines to say it … */
export const stanceOf = (reading: Reading, cue: readonly Span[], content: readonly Span[] = []): Stance => {
	const { tokens, text } = reading;
	let stance: Stance = 'asserts';
	for (const span of cue) {
		if (declining.test(text.slice(span.start, span.end))) return 'declines';
		if (silent.test(text.slice(span.start, span.end))) return 'declines';
		if (denying.test(text.slice(span.start, span.end))) stance = 'denies';
		for (let index = tokenAt(tokens, span.start); index < tokens.count && tokens.start[index]! < span.end; index += 1) {
			const found = cueOf.get(tokens.lower[index]!);
			if (found && found.stance !== 'asserts') stance = found.stance;
			if (
				calling.test(tokens.lower[index]!) &&
				content.some(({ start, end }) => falsehood.test(text.slice(start, end)))
			)
				stance = 'denies';
		}
		const before = tokenAt(tokens, span.start) - 1;
		if (before >= 0 && /^(?:not|n't|never)$/.test(tokens.lower[before]!)) return 'declines';
	}
	return stance;
};
