// Which sentence of a later report answers which question? Sentences are many and few reports ask, so that reports of one
// story are brought together, and only between two such are sentences held against questions. Each sentence goes with the
// question that it answers best; it ties nothing together.
import { createNeighbourhood } from '../grouping/neighbourhood.ts';
import { compareEntries, type Entry } from '../reports/entries.ts';
import { countShared } from '../reports/terms.ts';
import { answerLikeness, answersByItself, isAskedByItself } from './answer-likeness.ts';
import { compareQuestionItems, PossibleAnswer, type QuestionItem, type RaisedQuestion } from './items.ts';
import { isSense } from './senses.ts';
import { storyBlocks, storyCloseness } from './stories.ts';

export type Answering = {
	/** What one report asks and tells, before and after a change of it. */
	readonly replace: (before: readonly QuestionItem[], after: readonly QuestionItem[]) => void;
	/** Finds the question that each new sentence goes with, while it may; true when that is done. */
	readonly settle: (mayContinue: () => boolean) => boolean;
	/** The sentences that go with a question. */
	readonly answersTo: (question: RaisedQuestion) => readonly PossibleAnswer[];
	/** Ids of the questions with which other sentences go than when this was last asked. */
	readonly takeStirred: () => ReadonlySet<string>;
};

/** One question, and the sentences that go with it; null where none ever did. */
type Asking = { question: RaisedQuestion; tellings: Set<Telling> | null };
/** A question that a sentence answers, and how well. */
type Candidate = { readonly asking: Asking; readonly page: Page; readonly likeness: number };
/** One sentence with the questions it answers, and the one it goes with. */
type Telling = { answer: PossibleAnswer; candidates: readonly Candidate[]; home: Asking | null };

/** What one report asks and tells. */
type Page = {
	readonly id: string;
	readonly entry: Entry;
	readonly askings: readonly Asking[];
	/** Its sentences: most answer no question, and are held as they are. */
	readonly tellings: (Telling | PossibleAnswer)[];
	/** The sentences that may answer what they share no word with, one bit each. */
	readonly byItself: number;
	/** Those that lean on the sentence before them. */
	readonly led: number;
};

const reach = 12;

export const createAnswering = (): Answering => {
	const pages = new Map<string, Page>();
	const lost = new Set<Telling>();
	let stirred = new Set<string>();

	const hold = (asking: Page, telling: Page) => {
		for (const one of asking.askings) {
			for (let open = openTo(one.question, telling); open !== 0; open &= open - 1) {
				const at = lowestOf(open);
				const likeness = answerLikeness(one.question, answerOf(telling.tellings[at]!));
				if (likeness <= 0) continue;
				const told = tellingAt(telling, at);
				told.candidates = [...told.candidates, { asking: one, page: asking, likeness }];
				lost.add(told);
			}
		}
	};
	const letGo = (asking: Page, telling: Page) => {
		if (asking.askings.length === 0) return;
		for (const told of telling.tellings) {
			if (told instanceof PossibleAnswer) continue;
			const left = told.candidates.filter(({ page }) => page !== asking);
			if (left.length === told.candidates.length) continue;
			told.candidates = left.length === 0 ? none : left;
			lost.add(told);
		}
	};
	const graph = createNeighbourhood<Page>(
		{
			blocks: (page) => [...storyBlocks(page.entry), ...wordBlocks(page)],
			compare: (left, right) => compareEntries(left.entry, right.entry),
			moment: ({ entry }) => entry.moment,
			reach,
			likeness: (left, right) =>
				left.askings.length + right.askings.length === 0 ? 0 : storyCloseness(left.entry, right.entry),
		},
		{
			joined(edge) {
				const [one, two] = endsOf(edge);
				hold(one, two);
				hold(two, one);
			},
			parted(edge) {
				const [one, two] = endsOf(edge);
				letGo(one, two);
				letGo(two, one);
			},
		},
	);
	const endsOf = (edge: number): readonly [Page, Page] => [
		graph.item(graph.edges.one[edge]!),
		graph.item(graph.edges.two[edge]!),
	];
	const leave = (told: Telling) => {
		if (told.home === null) return;
		told.home.tellings?.delete(told);
		stirred.add(told.home.question.id);
		told.home = null;
	};
	const remove = (id: string) => {
		const page = pages.get(id);
		if (page === undefined) return;
		graph.remove(id, () => undefined);
		pages.delete(id);
		for (const told of page.tellings) {
			if (told instanceof PossibleAnswer) continue;
			leave(told);
			lost.delete(told);
		}
	};
	// Only who stands behind its questions, or how it stands among the reports, is another: all that was compared holds.
	const restate = (page: Page, questions: readonly RaisedQuestion[], answers: readonly PossibleAnswer[]) => {
		for (const [at, asking] of page.askings.entries()) asking.question = questions[at]!;
		for (const [at, told] of page.tellings.entries()) {
			if (told instanceof PossibleAnswer) page.tellings[at] = answers[at]!;
			if (told instanceof PossibleAnswer || told.answer === answers[at]) continue;
			told.answer = answers[at]!;
			if (told.home !== null) stirred.add(told.home.question.id);
		}
	};
	return {
		replace(before, after) {
			const entry = (after[0] ?? before[0])?.entry;
			if (entry === undefined) return;
			const questions = after.filter((item) => item.kind === 'question');
			const answers = after.filter((item) => item.kind === 'answer');
			const page = pages.get(entry.id);
			if (page?.entry === entry && isOf(page, questions, answers)) {
				restate(page, questions, answers);
				return;
			}
			remove(entry.id);
			if (after.length === 0) return;
			const made = createPage(entry, questions, answers);
			pages.set(entry.id, made);
			graph.put(made, () => undefined);
		},
		settle(mayContinue) {
			if (!graph.compare(mayContinue)) return false;
			for (const told of lost) {
				const home = nearest(told);
				if (home === told.home) continue;
				leave(told);
				told.home = home;
				if (home === null) continue;
				home.tellings ??= new Set();
				home.tellings.add(told);
				stirred.add(home.question.id);
			}
			lost.clear();
			return true;
		},
		answersTo: (question) =>
			[...(pages.get(question.entry.id)?.askings.find((one) => one.question.id === question.id)?.tellings ?? none)].map(
				({ answer }) => answer,
			),
		takeStirred() {
			const taken = stirred;
			stirred = new Set();
			return taken;
		},
	};
};

const none: readonly never[] = [];

const answerOf = (told: Telling | PossibleAnswer): PossibleAnswer =>
	told instanceof PossibleAnswer ? told : told.answer;

const tellingAt = ({ tellings }: Page, at: number): Telling => {
	const told = tellings[at]!;
	if (!(told instanceof PossibleAnswer)) return told;
	const telling: Telling = { answer: told, candidates: none, home: null };
	tellings[at] = telling;
	return telling;
};

// What is asked once may be answered a hundred reports of the story later: few of those between have a word of it.
const wordBlocks = ({ entry, askings, tellings }: Page): readonly number[] => {
	const { scene, story, opening } = entry;
	const anchor = scene[0] ?? story[0] ?? opening[0] ?? 0;
	const leads = tellings.flatMap((told) => answerOf(told).lead);
	return [...wordsIn(tellings), ...leads, ...askings.flatMap(({ question }) => question.terms)]
		.filter((word) => !isSense(word) && !story.includes(word))
		.map((word) => (word ^ Math.imul(anchor, 0x9e3779b1)) | 0);
};

const wordsIn = ([told]: Page['tellings']): readonly number[] =>
	told === undefined ? none : answerOf(told).words.all();

const isOf = (page: Page, questions: readonly RaisedQuestion[], answers: readonly PossibleAnswer[]): boolean =>
	page.askings.length === questions.length &&
	page.tellings.length === answers.length &&
	page.askings.every(({ question }, at) => question.id === questions[at]!.id) &&
	page.tellings.every((told, at) => answerOf(told).id === answers[at]!.id);

const createPage = (entry: Entry, questions: readonly RaisedQuestion[], answers: readonly PossibleAnswer[]): Page => {
	const bitsOf = (isWanted: (answer: PossibleAnswer) => boolean): number =>
		answers.reduce((bits, answer, at) => (isWanted(answer) ? bits | (1 << at) : bits), 0);
	return {
		id: entry.id,
		entry,
		askings: questions.map((question) => ({ question, tellings: null })),
		tellings: [...answers],
		byItself: bitsOf(answersByItself),
		led: bitsOf(({ lead }) => lead.length > 0),
	};
};

/** The sentences of a report that may answer a question, one bit each. */
const openTo = (question: RaisedQuestion, { byItself, led, tellings }: Page): number => {
	const [first] = tellings;
	if (first === undefined) return 0;
	const terms = question.implied ?? question.terms;
	let open = answerOf(first).words.having(terms);
	if (isAskedByItself(question)) open |= byItself;
	for (let left = led & ~open; left !== 0; left &= left - 1) {
		const at = lowestOf(left);
		if (countShared(terms, answerOf(tellings[at]!).lead) > 0) open |= 1 << at;
	}
	return open;
};

/** The place of the lowest bit of some. */
const lowestOf = (bits: number): number => 31 - Math.clz32(bits & -bits);

/** The question a sentence answers best; of two that it answers equally well the later one. */
const nearest = ({ candidates }: Telling): Asking | null => {
	let best: Candidate | null = null;
	for (const one of candidates) {
		if (best !== null && one.likeness < best.likeness) continue;
		const isFirst =
			best !== null &&
			one.likeness === best.likeness &&
			compareQuestionItems(best.asking.question, one.asking.question) > 0;
		if (!isFirst) best = one;
	}
	return best?.asking ?? null;
};
