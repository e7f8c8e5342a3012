// Names in the text: which words name a person, an organisation, a country, a place or a group.
import type { ActorKind, Span } from '../../domain.ts';
import type { Models } from '../models.ts';
import { type Reading, spanOfTokens } from '../reading.ts';
import { settleActing } from './acting.ts';
import { settleApposed } from './apposed.ts';
import { settleBearers } from './bearers.ts';
import { settleHeads } from './by-heads.ts';
import { addCompounds } from './compounds.ts';
import { createDraft, type Draft, type DraftStep } from './drafts.ts';
import { addCollectives, addGoverned, addInitials, addLed, addTails } from './extents.ts';
import { addFirms } from './firms.ts';
import { addHandles } from './handles.ts';
import { addCallSigns, addDatelines, addSettlements, addSpeakers } from './label-names.ts';
import { addListedNames, addShortForms, addSites, addTowns, settleNations } from './listed.ts';
import { addLocals, addPossessiveFirms } from './marked-names.ts';
import { markTokens } from './marks.ts';
import { recallNames } from './memory.ts';
import { addShips } from './ships.ts';
import { addStruck } from './struck.ts';
import { addOpenings, settleFirms, settleSurroundings } from './surroundings.ts';
import { tagNames } from './tagged-names.ts';
import { settleTitles } from './titles.ts';
import { addToldBeside } from './told-beside.ts';

export type Name = Span & {
	readonly firstToken: number;
	readonly endToken: number;
	readonly kind: ActorKind;
	/** How sure the tagger is, 0 to 1. */
	readonly score: number;
	/** First token of the title or rank before a person ("Gen. Mark Lee"); absent where there is none. */
	readonly titleToken?: number | undefined;
	/** What this naming is where that differs from `kind`: a country that acts is an organisation to some readers. */
	readonly mentionKind?: ActorKind | undefined;
	/** ISO code of the country that the name is, or whose forces or people it names. */
	readonly country?: string | undefined;
};

// Lists settle what the tagger leaves open; memory runs before names grow, so that like is compared with like.
const steps: readonly DraftStep[] = [
	addListedNames,
	settleNations,
	addShortForms,
	addSites,
	addTowns,
	settleHeads,
	addCompounds,
	addOpenings,
	settleTitles,
	settleApposed,
	settleBearers,
	addShips,
	addSettlements,
	settleSurroundings,
	addStruck,
	addLocals,
	addPossessiveFirms,
	addFirms,
	addToldBeside,
	addInitials,
	addDatelines,
	recallNames,
	settleFirms,
	addGoverned,
	addTails,
	addCollectives,
	addLed,
	settleActing,
	addHandles,
	addDatelines,
	addSpeakers,
	addCallSigns,
];

/** All names of a document in text order, not overlapping. */
export const findNames = (reading: Reading, models: Models): readonly Name[] => {
	const marks = markTokens(reading, models.gazetteer, models.wordClasses);
	const context = { reading, marks, models };
	const tagged: readonly Draft[] = tagNames(reading, marks, models).map(createDraft);
	const names: Name[] = [];
	for (const draft of steps.reduce((drafts, step) => step(drafts, context), tagged)) {
		const { firstToken, endToken, kind, score, titleToken, mentionKind, country } = draft;
		if (kind === 'other') continue;
		const { start, end } = spanOfTokens(reading.tokens, firstToken, endToken);
		names.push({ start, end, firstToken, endToken, kind, score, titleToken, mentionKind, country });
	}
	return names;
};
