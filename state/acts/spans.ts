// The words that tell one statement from others.
import type { Span, Statement } from '../../src/domain.ts';

type Told = Pick<Statement, 'cue' | 'content'>;

/** From the first to the last word of a statement's cue and content. */
export const hullOf = ({ cue, content }: Told): Span => {
	const spans = [...cue, ...content];
	return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
};

const nowhere: Span = { start: 0, end: 0 };

/** The word that tells a statement from others in its sentence. */
export const tellingOf = ({ cue, content }: Told): Span => cue[0] ?? content[0] ?? nowhere;
