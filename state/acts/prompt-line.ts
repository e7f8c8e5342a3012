// The line in which an act is typed: what is asked, on what, the text, and what it would be taken for.
import { textWidth } from '../../src/lib/text-width.ts';
import { subjectLabel } from '../rows/pane-view.ts';
import { fitEnds, type Segment, segment } from '../screen/lines.ts';
import type { State } from '../state.ts';
import type { PromptTyping } from '../view.ts';
import { say } from '../words.ts';
import { prompts } from './prompts.ts';

const subjectsLabel = (state: State, typing: PromptTyping): string => {
	const { subjects } = typing;
	const [first] = subjects;
	if (first === undefined) return typing.prompt === 'note' ? 'the whole' : '';
	return subjects.length === 1 ? subjectLabel(state, first) : `${subjects.length} rows`;
};

/** The end of a long text is what one types at. */
const endOf = (text: string, columns: number): string => {
	const letters = [...text];
	while (letters.length > 0 && textWidth(letters.join('')) > columns) letters.shift();
	return letters.join('');
};

/** The last row while an act is typed. */
export const promptLine = (state: State, typing: PromptTyping): readonly Segment[] => {
	const { columns } = state.screen;
	const prompt = prompts[typing.prompt];
	const meant = prompt.suggest?.(state, typing.subjects, typing.text);
	const hint =
		typing.problem ?? (meant === undefined ? prompt.hint : `${prompt.go === undefined ? 'Tab' : '→'} ${meant}`);
	const right = [segment(` ${say(state.screen, hint)} `, typing.problem === null ? 'muted' : 'stale')];
	const on = segment(` ${say(state.screen, subjectsLabel(state, typing)).slice(0, Math.floor(columns / 3))} `, 'muted');
	const asks = segment(` ${prompt.asks} ›`, 'title');
	const isRoomy = columns >= 70;
	const head = isRoomy ? [on, asks] : [asks];
	const taken = head.reduce((sum, { text }) => sum + textWidth(text), 0);
	const room = Math.max(8, columns - taken - 4 - (isRoomy ? textWidth(hint) + 2 : 0));
	const left = [...head, segment(` ${endOf(say(state.screen, typing.text), room)}`), segment('▏', 'focused')];
	return fitEnds(left, isRoomy || typing.problem !== null ? right : [], columns);
};
