// What Tab offers in a query, and what it makes of the line.
import { expect, test } from 'vitest';
import { completeLine, type EditedLine, editLine, freshEditing, recallLine } from '../../../state/keyboard/editing.ts';
import { completeQuery } from '../../../state/query/complete.ts';
import { floorOf, harbour } from '../../support/harbour.ts';

const floor = floorOf(harbour);

test.each([
	['', 'actor: said: about: type:'],
	['ferry sa', 'said:'],
	['type:co', 'consult concede cooperate coerce confirms country'],
	['is:cont', 'contested'],
	['actor:re', '"Jon Reyes"'],
	['said:"ca', '"Captains’ Union"'],
	['src:n', '"Northern Wire"'],
	['type:aid,acci', 'accident'],
	['after:y', 'yesterday'],
	['origins:>=', ''],
	['nothing:x', ''],
])('%s → %s', (text, expected) => {
	const choices = completeQuery(text, text.length, floor)?.choices ?? [];
	expect(choices.slice(0, expected === '' ? 9 : expected.split(/ (?![A-Z])/).length).join(' ')).toBe(expected);
});

const typed = (text: string): EditedLine => ({ text, editing: freshEditing });
const tab = (line: EditedLine, by: 1 | -1 = 1): EditedLine =>
	completeLine(line, by, (text, caret) => completeQuery(text, caret, floor)) ?? line;

test('a sole choice is taken with a blank after it; of several first what they share, then one after the other', () => {
	expect(tab(typed('is:cont')).text).toBe('is:contested ');
	const shared = tab(typed('type:acc'));
	expect(shared.text).toBe('type:acc');
	expect(tab(shared).text).toBe('type:accuse');
	expect(tab(tab(shared)).text).toBe('type:accident');
	expect(tab(shared, -1).text).toBe('type:accuses');
	expect(editLine(tab(shared), ' ')?.text).toBe('type:accuse ');
});

test.each([
	['letters go in at the caret', ['left', 'left', 'x'], 'aé bx c'],
	['backspace takes a letter', ['backspace'], 'aé b '],
	['^W takes a word', ['ctrl+w'], 'aé b '],
	['^U takes all before the caret', ['left', 'ctrl+u'], 'c'],
	['Home and End', ['home', 'x', 'end', 'y'], 'xaé b cy'],
	['delete takes the letter after the caret', ['home', 'right', 'delete'], 'a b c'],
])('%s', (_name, keys, expected) => {
	expect(keys.reduce((line, key) => editLine(line, key) ?? line, typed('aé b c')).text).toBe(expected);
});

test('^R brings back what had this in it, the newest first', () => {
	const history = ['is:new', 'type:aid pier', 'pier'];
	const once = recallLine(typed('pier'), history)!;
	expect(once.text).toBe('type:aid pier');
	expect(recallLine(typed(''), history)?.text).toBe('is:new');
	expect(recallLine(recallLine(typed(''), history)!, history)?.text).toBe('type:aid pier');
	expect(recallLine(typed('zzz'), history)).toBeUndefined();
});
