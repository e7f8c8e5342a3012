import { expect, test, vi } from 'vitest';
import { extract } from '../../src/extract/extract.ts';
import { loadModels } from '../../src/ingest/load-models.ts';
import { documentOf } from '../support/document-of.ts';

// A busy machine may take several times what an idle one does.
vi.setConfig({ testTimeout: 120_000 });

const models = loadModels();
const size = 200_000;
const budgetMs = 20_000;

// Each made one stage or another take the square of the length, or would.
const dense = [
	'he said ',
	'“',
	'John Smith ',
	'killed 5 people. ',
	'(',
	'a\n\n',
	'The minister said that he said “no” and ',
	'Smith: ',
	'SMITH: Yes.\n\nNo.\n\n',
	'We do not know who did it. She denied it. ',
	'a',
] as const;

test.each(dense)('a long text of nothing but %j is read in linear time', (pattern) => {
	const text = pattern.repeat(Math.ceil(size / pattern.length));
	const start = process.threadCpuUsage();
	const { isRead } = extract(documentOf(text, { language: 'en' }), models);
	expect(isRead).toBe(true);
	// What this thread worked, not what it waited for others on a busy machine.
	expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(budgetMs);
});

test('what a text says in its middle does not change because a table without full stops follows', () => {
	const said = 'The mayor said the bridge was closed. ';
	const { statements } = extract(documentOf(`${said}\n\n${'harbour 12 '.repeat(3000)}`, { language: 'en' }), models);
	expect(statements.map(({ content }) => content)).toEqual(
		extract(documentOf(said, { language: 'en' }), models).statements.map(({ content }) => content),
	);
});
