// Statements: attributions with their speakers resolved to actors.
import type { Statement, TimeExpression } from '../../domain.ts';
import type { ActorIndex } from '../actors/actors.ts';
import type { Reading } from '../reading.ts';
import type { Attribution } from './attributions.ts';

/** One statement an attribution, ids `s1`, `s2` … in text order. */
export const findStatements = (
	_reading: Reading,
	attributions: readonly Attribution[],
	actors: ActorIndex,
	_times: readonly TimeExpression[],
): readonly Statement[] =>
	attributions.map((attribution, index) => ({
		...attribution,
		id: `s${index + 1}`,
		speaker: attribution.source ? actors.actorOf(attribution.source) : null,
		via: attribution.via ? actors.actorOf(attribution.via) : null,
		time: null,
	}));
