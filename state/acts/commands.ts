// The keys of the analyst: rows for the table of commands.
import type { Command } from '../keyboard/command.ts';
import { eventsById, questionsById } from '../lookups.ts';
import { silentBy } from '../questions/silence.ts';
import { cursorRow } from '../rows/cursor.ts';
import type { State } from '../state.ts';
import type { Subject } from '../subjects.ts';
import { openPage } from '../view.ts';
import { inQuotes } from '../words.ts';
import { chosenRows, chosenSubjects, draftsOn, pickedOf, rowSubject } from './chosen.ts';
import { act, ask, row, type Steps, say } from './command-row.ts';
import { marksOf } from './desk.ts';
import { actsInForce, redoable, undoable } from './in-force.ts';
import { ownQuestion } from './own-questions.ts';
import { needsOrphan, relink } from './relink.ts';
import type { Draft } from './wording.ts';

const needsSubject = (state: State): string | undefined =>
	chosenSubjects(state).length === 0 ? 'nothing is selected' : undefined;

const needsRow = (state: State): string | undefined =>
	chosenRows(state).length === 0 ? 'nothing is selected' : undefined;

/** The question of an analyst's own that the cursor stands on, or whose page is open. */
const ownHere = (state: State): Subject | undefined => {
	const page = openPage(state.view);
	const subject = page.kind === 'detail' ? page.subject : rowSubject(state);
	return subject?.kind === 'act' && ownQuestion(state, subject.id) !== undefined ? subject : undefined;
};

const questionsHere = (state: State): readonly Subject[] => {
	const own = ownHere(state);
	return own === undefined || pickedOf(state).size > 0 ? chosenSubjects(state) : [own];
};

const isQuestion = ({ kind }: Subject): boolean => kind === 'question' || kind === 'act';

const needsQuestion = (state: State): string | undefined =>
	questionsHere(state).some((subject) => !isQuestion(subject)) || questionsHere(state).length === 0
		? 'only questions are resolved: select one (2)'
		: undefined;

const needsStatement = (state: State): string | undefined =>
	chosenRows(state).length > 0 && chosenRows(state).every(({ kind }) => kind === 'statement')
		? undefined
		: 'select a statement (4)';

const needsActor = (state: State): string | undefined =>
	chosenSubjects(state).length === 1 && chosenSubjects(state)[0]?.kind === 'actor' ? undefined : 'select one actor (3)';

const undos = (targets: readonly { readonly id: string; readonly hold?: Draft['hold'] }[]): readonly Draft[] =>
	targets.map(({ id, hold = null }) => ({ op: 'undo', target: id, text: null, hold, other: null }));

/** The act that the cursor stands on: in the list of acts, or an event that somebody entered. */
const actUnderCursor = (state: State) => {
	const page = openPage(state.view);
	const own = page.kind === 'detail' ? page.subject : rowSubject(state);
	const key = page.focus === 'acts' ? cursorRow(state, 'acts')?.key : own?.kind === 'act' ? `act ${own.id}` : undefined;
	return key === undefined ? undefined : actsInForce(state.acts).find(({ id }) => `act ${id}` === key);
};

const isClosed = (state: State, subject: Subject): boolean => {
	if (subject.kind === 'act') return ownQuestion(state, subject.id)?.closed != null;
	const question = subject.kind === 'question' ? questionsById(state.floor.situation).get(subject.id) : undefined;
	return question !== undefined && ['answered', 'unverifiable', 'superseded'].includes(question.state);
};

const resolve = (state: State): Steps => {
	const subjects = questionsHere(state);
	return subjects.every((subject) => isClosed(state, subject))
		? act(draftsOn(state, subjects, 'reopen'))
		: ask('resolve', subjects);
};

/** `a` with each of `rest`; undefined where not all are actors, or all events. */
const pairsWith = (state: State, op: 'same' | 'different', subjects: readonly Subject[]): readonly Draft[] =>
	subjects.flatMap((subject, at) =>
		(op === 'same' ? (at === 0 ? subjects.slice(1) : []) : subjects.slice(at + 1)).flatMap((other) =>
			draftsOn(state, [subject], op, null, other),
		),
	);

const areAlike = (subjects: readonly Subject[]): boolean =>
	subjects.every(({ kind }) => kind === 'actor') || subjects.every(({ kind }) => kind === 'event');

/** Questions that ask the same: the one marked first stays, the others are closed by it. */
const joinQuestions = (state: State, [first, ...others]: readonly Subject[]): Steps => {
	if (first?.kind !== 'question' || others.length === 0)
		return say('mark the questions that are one with Space, the one to keep first, then =');
	const kept = questionsById(state.floor.situation).get(first.id)?.question ?? '';
	return act(draftsOn(state, others, 'resolve', `the same as ${inQuotes(kept)}`));
};

const join = (state: State): Steps => {
	const subjects = chosenRows(state);
	if (subjects.every(({ kind }) => kind === 'question')) return joinQuestions(state, subjects);
	if (!areAlike(subjects)) return say('actors are joined with actors, events with events');
	if (subjects.length > 1) return act(pairsWith(state, 'same', subjects));
	return subjects[0]?.kind === 'actor' ? ask('join', subjects) : say('mark the events that are one with Space, then =');
};

/** Joins that shaped a subject, to be taken back. */
const joinsOf = (state: State, subject: Subject) => {
	const { situation } = state.floor;
	const event = subject.kind === 'event' ? eventsById(situation).get(subject.id) : undefined;
	const actor = subject.kind === 'actor' ? situation.actors.find(({ id }) => id === subject.id) : undefined;
	const ids = new Set((event ?? actor)?.acts ?? []);
	return actsInForce(state.acts).filter(({ id, op }) => op === 'same' && ids.has(id));
};

const partPassage = (state: State): Steps => {
	const page = openPage(state.view);
	const row = rowSubject(state);
	if (page.kind !== 'detail' || page.subject.kind !== 'event' || row === null) {
		return say('mark the rows that are different with Space, then |');
	}
	return act(draftsOn(state, [page.subject], 'different', null, row));
};

const part = (state: State): Steps => {
	const subjects = chosenRows(state);
	if (subjects.length > 1) {
		return areAlike(subjects)
			? act(pairsWith(state, 'different', subjects))
			: say('actors are parted from actors, events from events');
	}
	const [subject] = chosenSubjects(state);
	const joins = subject === undefined ? [] : joinsOf(state, subject);
	if (joins.length > 0) return act(undos(joins));
	return subject?.kind === 'actor' ? ask('part', [subject]) : partPassage(state);
};

const pin = (state: State): Steps => {
	const subjects = chosenSubjects(state);
	const isPinned = subjects.every((subject) => marksOf(state, subject).pin !== null);
	return act(draftsOn(state, subjects, isPinned ? 'unpin' : 'pin'));
};

const reject = (state: State): Steps => {
	const listed = actUnderCursor(state);
	if (listed !== undefined) return act(undos([listed]));
	return act(draftsOn(state, chosenRows(state), 'reject'));
};

const actorName = (state: State): string => {
	const [subject] = chosenSubjects(state);
	return state.floor.situation.actors.find(({ id }) => subject?.kind === 'actor' && id === subject.id)?.name ?? '';
};

const needsReject = (state: State): string | undefined =>
	actUnderCursor(state) === undefined &&
	!(
		chosenRows(state).length > 0 &&
		chosenRows(state).every(({ kind }) => kind !== 'document' && kind !== 'passage' && kind !== 'actor')
	)
		? 'select an event, a statement or a question'
		: undefined;

/** Asked of a silent actor, the question is there to be sent. */
const askStep = (state: State): Steps => {
	const [subject] = chosenSubjects(state);
	const isSilent = silentBy(state.floor.situation, state.now).some(({ actor }) => actor.id === subjectId(subject));
	const text = isSilent ? `ask What does ${actorName(state)} say?` : 'ask ';
	return [{ type: 'typing-started', typing: { what: 'command', text } }];
};

const subjectId = (subject: Subject | undefined): string | undefined =>
	subject?.kind === 'actor' ? subject.id : undefined;

const isOnOwn = (state: State): boolean => {
	const page = openPage(state.view);
	const subject = page.kind === 'detail' ? page.subject : rowSubject(state);
	return page.kind !== 'acts' && subject?.kind === 'act';
};

/** Marking rows, and the acts on them. */
export const actCommands: readonly Command[] = [
	row(
		'note',
		'a',
		'note; on the whole if nothing is selected',
		(state) => ask('note', chosenSubjects(state)),
		// A note on the whole would not be what is meant there.
		(state) => (isOnOwn(state) ? 'this is an entry of the desk itself: x takes it back' : undefined),
		'note',
	),
	row('pin', 'p', 'pin, unpin', pin, needsSubject),
	row('tag', 't', 'tag', (state) => ask('tag', chosenSubjects(state)), needsSubject),
	row('resolve', 'r', 'resolve a question; reopen a closed one', resolve, needsQuestion, 'resolve'),
	row(
		'unverifiable',
		'V',
		'a question nobody can answer: unverifiable',
		(state) => act(draftsOn(state, questionsHere(state), 'unverifiable')),
		needsQuestion,
	),
	row('ask', 'Q', 'a question of your own, also to the silent', askStep),
	row(
		'judge',
		'%',
		'likelihood and grade: likely, 70, B2',
		(state) => ask('judge', chosenSubjects(state)),
		needsSubject,
	),
	row('reject', 'x', 'reject a wrong reading; an act: take back', reject, needsReject, 'reject'),
	row('speaker', 's', 'set who said it', (state) => ask('speaker', chosenRows(state)), needsStatement, 'speaker'),
	row('same', '=', 'join the marked actors, events, questions', join, needsRow, 'join'),
	row('different', '|', 'part the marked ones; split what was joined', part, needsRow),
	row(
		'rename',
		'R',
		'rename an actor',
		(state) => ask('rename', chosenSubjects(state), actorName(state)),
		needsActor,
		'rename',
	),
	row(
		'undo',
		'z',
		'undo your last act',
		(state) => act(undos(undoable(state.acts, state.operator))),
		(state) => (undoable(state.acts, state.operator).length === 0 ? 'nothing to undo' : undefined),
		'undo',
	),
	row(
		'redo',
		'Z',
		'redo what was undone',
		(state) => act(undos(redoable(state.acts, state.operator))),
		(state) => (redoable(state.acts, state.operator).length === 0 ? 'nothing to redo' : undefined),
	),
	row('relink', 'L', 'put an act that lost its words on this row', relink, needsOrphan, 'relink'),
	row('acts', 'J', 'all acts: those that lost their words first', (state) =>
		openPage(state.view).kind === 'acts' ? [] : [{ type: 'page-opened', page: { kind: 'acts', focus: 'acts' } }],
	),
];
