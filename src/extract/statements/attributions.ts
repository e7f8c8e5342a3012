// Attributions: source, cue and content of what somebody says in the text. Who the source is, is decided later.
import type { Mode, Span, Stance, Why } from '../../domain.ts';
import type { Models } from '../models.ts';
import type { Name } from '../names/names.ts';
import type { Reading } from '../reading.ts';
import { findByRules } from './rules/rules.ts';

export type Attribution = {
	/** The words that name the source ("the ministry", "he"); null where the text has none. */
	readonly source: Span | null;
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	readonly mode: Mode;
	readonly stance: Stance;
	/** The words that name who passed it on ("via IRNA", "told ABC News"). */
	readonly via: Span | null;
	readonly why: Why;
};

/** All attributions in the order of their content. */
export const findAttributions = (reading: Reading, _names: readonly Name[], _models: Models): readonly Attribution[] =>
	findByRules(reading);
