// The rows of the open questions: what each is about where several are asked in the same words.
import { expect, test } from 'vitest';
import { harbour } from '../../support/harbour.ts';
import { openRows } from '../../support/row-screen.ts';

const injured = harbour.questions[0]!;
const other = harbour.documents.find(({ id }) => id !== injured.openedBy)!;
const twice = {
	...harbour,
	documents: harbour.documents.map((one) => (one.id === other.id ? { ...one, title: 'Bus crash in Velma' } : one)),
	questions: [
		{ ...injured, question: 'How many people were injured: 9 or 7?' },
		{ ...injured, id: 'q9', question: 'How many people were injured: 30 or 31?', openedBy: other.id },
	],
};

const rows = (screen: ReturnType<typeof openRows>): readonly string[] =>
	screen.lines().filter((line) => /How many people/.test(line));

test('what two questions ask in the same words is told apart by the reports that opened them', () => {
	const lines = rows(openRows({ situation: twice, columns: 300 }));
	expect(lines.find((line) => line.includes('Bus crash in Velma'))).toContain(
		'How many people were injured? · Bus crash in Velma',
	);
});

test('a question that is asked once needs no more words', () => {
	const [line] = rows(openRows({ columns: 300 }));
	expect(line).not.toContain(' · ');
});
