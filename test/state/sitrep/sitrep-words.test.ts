// How words of reports stand in the situation report.
import { expect, test } from 'vitest';
import { quoted, told } from '../../../state/sitrep/sitrep-words.ts';

test.each([
	['“We are safe,”', '“We are safe”'],
	['We are safe', '“We are safe”'],
	['"We heard "two" bangs"', '“We heard ‘two’ bangs”'],
	['“It was “irresponsible””', '“It was ‘irresponsible’”'],
	['“We go on', '“We go on”'],
])('%s is quoted as %s', (words, written) => {
	expect(quoted(words)).toBe(written);
});

test('what is told second-hand has no quotation marks of ours', () => {
	expect(told('that the bridge was “unsafe”,')).toBe('the bridge was “unsafe”');
});
