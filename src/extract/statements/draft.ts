// A draft of an attribution, in token ranges, and how it becomes one.
import type { Span, Stance } from '../../domain.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import type { Attribution } from './attributions.ts';
import { modeOf } from './mode.ts';
import { stanceOf } from './stance.ts';
import { viaOf } from './via.ts';

/** Tokens from `first` to `end`, exclusive. */
export type TokenRange = { readonly first: number; readonly end: number };

export type Draft = {
	readonly rule: string;
	readonly score: number;
	readonly source: TokenRange | null;
	readonly cue: readonly TokenRange[];
	content: TokenRange[];
	/** Where the form itself makes it somebody's own words, marks or none. */
	readonly isOwnWords?: boolean;
	/** Who passed it on, where the form itself tells it. */
	readonly via?: TokenRange;
	/** Where the form itself tells it, whatever the words of the cue. */
	readonly stance?: Stance;
};

const asks = ({ text }: Reading, content: readonly Span[]): boolean => text[(content.at(-1)?.end ?? 0) - 1] === '?';

/** The attribution that a draft stands for: spans, mode, stance, channel, why. */
export const toAttribution = (reading: Reading, draft: Draft): Attribution => {
	const span = ({ first, end }: TokenRange): Span => spanOfTokens(reading.tokens, first, end);
	const content = draft.content.map(span);
	const cue = draft.cue.map(span);
	return {
		source: draft.source ? span(draft.source) : null,
		cue,
		content,
		mode: draft.isOwnWords ? 'direct' : modeOf(reading, content),
		stance: draft.stance ?? (draft.isOwnWords && asks(reading, content) ? 'asks' : stanceOf(reading, cue, content)),
		via: draft.via ? span(draft.via) : viaOf(reading, draft.cue, draft.content),
		why: { rule: draft.rule, words: cue, score: draft.score },
	};
};
