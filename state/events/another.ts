// Whether a report says of an event that it is another one than is known: "a second blast", "another bus crashed".
import type { EventMention } from '../../src/domain.ts';

const farthest = 70;

// "Another 12 were hurt" adds to one toll; "a second day of talks" is of the same talks.
const saying =
	/\b(?:another(?! (?:\d|one\b|two\b|three\b|four\b|five\b|six\b|seven\b|eight\b|nine\b|ten\b|dozen|person|people|man|woman|child))|(?:a|an|the|its|their) (?:second|third|fourth|fifth|separate|further|similar|unrelated|different|previous|earlier|fresh)(?! (?:day|night|week|month|year|time|straight|successive|consecutive|evening|morning|phase|stage|update|report|statement))|(?:a|the) new(?= (?:round|wave|attack|strike|outbreak|blast|explosion|fire|case|quake|landslide)))(?: [\p{L}\d'’-]+){0,6} $/iu;

/** Whether the words before a trigger, without a stop between, say so. */
export const isToldAsAnother = (text: string, mentions: readonly EventMention[]): boolean =>
	mentions.some(({ start, trigger }) =>
		saying.test(text.slice(Math.max(start, trigger.start - farthest), trigger.start)),
	);
