import { expect, test } from 'vitest';
import { hasSign, readSigns, type SentenceSign } from '../../../state/questions/sentence-signs.ts';

const signsIn = (sentence: string, asked: readonly SentenceSign[]): readonly SentenceSign[] => {
	const signs = readSigns(sentence);
	return asked.filter((sign) => hasSign({ signs }, sign));
};

test.each([
	['Tests have confirmed anthrax in the letters.', ['finding', 'whether', 'settled'], []],
	['Nobody was hurt when the mill burned down.', ['harm', 'no'], ['winner', 'finding']],
	['Three men are still missing after the flood.', ['missing', 'number'], ['no']],
	['Three men who were missing have been found.', ['number'], ['missing']],
	['The repair cost 30,000 crowns.', ['amount', 'number'], ['harm']],
	['The board denied that the valve was shut.', ['oneSide', 'no'], ['settled']],
	['The town opened an inquiry into the fire and announced a date.', ['decision'], ['what']],
] as const)('what a sentence tells by itself: %s', (sentence, has, hasNot) => {
	expect(signsIn(sentence, [...has, ...hasNot])).toEqual(has);
});
