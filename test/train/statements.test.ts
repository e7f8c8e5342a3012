// The trainer learns from texts of the training form, and the same texts give the same bytes.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trainStatements } from '../../src/train/statements/train.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

const speakers = ['The mayor', 'Ana Boruc', 'A spokesman', 'The pilot', 'Mr Lind', 'She'];
const contents = ['the bridge was closed', 'two boats had sunk', 'the port would reopen', 'nobody was hurt'];

const rowOf = (index: number) => {
	const source = speakers[index % speakers.length]!;
	const content = contents[index % contents.length]!;
	const text = `${source} said ${content}. The rain went on all night.`;
	const span = (words: string) => ({
		text: words,
		start: text.indexOf(words),
		end: text.indexOf(words) + words.length,
	});
	const statement = { id: 1, source: span(source), cue: [span('said')], content: [span(content)], kind: 'speech' };
	return JSON.stringify({ id: `t${index}`, genre: 'bio', text, statements: [statement] });
};

test('the same texts give the same weights', () => {
	const folder = temporaryFolder();
	const rows = Array.from({ length: 24 }, (_, index) => rowOf(index));
	writeFileSync(join(folder, 'statements.jsonl'), '');
	writeFileSync(join(folder, 'statements-gum.jsonl'), rows.join('\n'));
	const train = () => trainStatements({ data: folder, vectors: undefined, openData: true, say: () => {} });
	const [one, other] = [train(), train()];
	expect([...one.keys()]).toEqual(['statement-lexicon.bin', 'statement-cues.bin', 'statement-spans.bin']);
	for (const [name, bytes] of one) expect(Buffer.from(bytes).equals(Buffer.from(other.get(name)!)), name).toBe(true);
});
