// Key figures of a situation report: what is counted, how it stands, and who claims which value.
import type { ClaimedQuantity, EventCluster, Situation } from '../../src/domain.ts';
import { formatAmount } from '../events/amounts.ts';
import { claimsOfQuantity, plainAmount } from '../events/figure-claims.ts';
import { figure, isHarm, isKeyCount } from '../events/quantities.ts';
import { oneLine, type SitrepLine, type SitrepWords } from './sitrep-words.ts';

/** A summary that goes on: without its full stop. */
export const sentence = (text: string): string => oneLine(text).replace(/[.\s]+$/, '');

const mostCites = 6;

/** The first few places, each once. */
export const citesOf = (cites: readonly string[]): readonly string[] => [...new Set(cites)].slice(0, mostCites);

// One house is no figure; one dead is.
const isKeyFigure = ({ what, claims }: ClaimedQuantity): boolean =>
	isKeyCount(what) && (isHarm(what) || claims.some(({ value }) => value.low > 1));

/** Key figures of an event: a line for each, and beneath it who claims what. */
export const figureLines = (event: EventCluster, words: SitrepWords, situation: Situation): readonly SitrepLine[] =>
	event.quantities.filter(isKeyFigure).flatMap((quantity) => [
		{
			text: `${oneLine(quantity.what)}: ${plainAmount(figure(quantity))}${quantity.contested ? ' (contested)' : ''} — ${sentence(event.summary)}`,
			cites: citesOf(quantity.claims.map(words.cite)),
			isDetail: false,
		},
		...claimLines(quantity, words, situation),
	]);

// Each holder once for each value: what the same holder has said since stands beside it, so that a revision is not
// taken for a conflict.
const claimLines = (quantity: ClaimedQuantity, words: SitrepWords, situation: Situation): readonly SitrepLine[] =>
	claimsOfQuantity(situation, quantity)
		.slice(-8)
		.map((claim) => {
			const same = quantity.claims.filter(
				({ value, speaker, documentId }) =>
					formatAmount(value) === claim.value &&
					speaker === claim.actor &&
					(speaker !== null || documentId === claim.documentId),
			);
			const { documentId, offset } = claim;
			const holder = words.holderOf(claim.actor, { documentId, span: { start: offset, end: offset } });
			const later = claim.later === null ? '' : `, who now says ${plainAmount(claim.later)}`;
			return {
				text: `${plainAmount(claim.value)} — ${holder}${later}`,
				cites: citesOf(same.map(words.cite)),
				isDetail: true,
			};
		});
