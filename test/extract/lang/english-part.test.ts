// English sentences among other things: kept where they stand, the rest blank.
import { expect, test } from 'vitest';
import { findEnglishPart } from '../../../src/extract/lang/english-part.ts';

const sentence = 'The minister said on Monday that the bridge was closed.';
const other = 'Министр сообщил, что мост закрыт и что движение остановлено до понедельника.';

const partOf = (text: string): string | undefined => findEnglishPart(text, 0)?.text.replace(/ {20,}/g, '_');

test.each([
	['another language', `${sentence}\n${other}\n${sentence}`, `${sentence}\n_\n${sentence}`],
	['a dateline beside it', `OSTRA, 14 March 2026\n${sentence}\n${other}`, `OSTRA, 14 March 2026\n${sentence}\n_`],
	['a headline elsewhere', `${sentence}\n${other}\n\nOSTRA NORTH HARBOUR GATE\n${other}`, `${sentence}\n_\n\n_\n_`],
	['a long line', `${'x'.repeat(500)}. ${sentence} ${other.repeat(6)}`, `_${sentence}_`],
])('%s', (_, text, expected) => {
	expect(partOf(text)).toBe(expected);
	expect(findEnglishPart(text, 0)!.text).toHaveLength(text.length);
});

test('what has no English sentence has no part', () => {
	expect(findEnglishPart(`${other}\n${other}`, 0)).toBeNull();
	expect(findEnglishPart('Die Brücke ist in der Nacht an der Küste für alle geschlossen worden.', 0)).toBeNull();
	expect(findEnglishPart('', 0)).toBeNull();
});

test('the head of a text stays', () => {
	const head = '---\ntitle: x\n---\n';
	expect(findEnglishPart(`${head}${sentence}`, head.length)!.text).toBe(`${head}${sentence}`);
});

test('a long text takes no long time', () => {
	const started = performance.now();
	findEnglishPart(`${sentence} ${'x. '.repeat(500_000)}`, 0);
	findEnglishPart(`${sentence}\n${'x\n'.repeat(500_000)}`, 0);
	expect(performance.now() - started).toBeLessThan(8_000);
});
