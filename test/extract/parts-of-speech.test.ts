// Our tables give each word the part of speech that wink-nlp's own pipe gives it.
import { expect, test } from 'vitest';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { tagPartsOfSpeech } from '../../src/extract/parts-of-speech.ts';
import { tokenize } from '../../src/extract/tokens.ts';

const nlp = winkNlp(model, ['pos']);

/** Words of plain letters with the tag of wink-nlp, and with ours. */
const bothTags = (text: string) => {
	const tokens = tokenize(text);
	const tags = tagPartsOfSpeech(text, tokens);
	const theirs = nlp.readDoc(text).tokens();
	return {
		ours: tokens.text.map((word, index) => `${word}/${tags[index]}`),
		theirs: theirs
			.out(nlp.its.value)
			.map((word, index) => `${word}/${(theirs.out(nlp.its.pos) as unknown as string[])[index]}`)
			.filter((word) => !word.startsWith('\n')),
	};
};

test.each([
	'The convoy left the port after the guards had let it pass .',
	'She will not report what the report says , and they can not either .',
	'Police say that the man who was shot on the bridge is a close relative of the mayor .',
	'To bridge the gap , the two sides plan to meet again .\nThe plan is to meet that evening .',
	'Zorvak-like drones hit a dam',
	'Officials like to say that nothing like that has happened before ; what happened then is well known .',
	'At 20:41 some 12,417 people fled to 31,902 rooms , 1500 of them by 0330 .',
])('the tags of %j are those of the tagger', (text) => {
	const { ours, theirs } = bothTags(text.replace('-', ' '));
	expect(ours).toEqual(theirs);
});

test('of a word that the tagger splits the last part counts, its marks do not', () => {
	const text = 'US-led forces';
	expect(tagPartsOfSpeech(text, tokenize(text))[0]).toBe('VERB');
});

test('a text that was read before is tagged alike the second time', () => {
	const text = `They said "it 's a ${'very'.repeat(80)}long" word, foo@bar.example and §§ \u{1f600} can't.`;
	const tokens = tokenize(text);
	expect(tagPartsOfSpeech(text, tokenize(text))).toEqual(tagPartsOfSpeech(text, tokens));
	expect(tagPartsOfSpeech('', tokenize(''))).toEqual([]);
});
