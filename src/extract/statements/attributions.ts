// Attributions: source, cue and content of what somebody says in the text. Who the source is, is decided later.
import type { Mode, Span, Stance, Why } from '../../domain.ts';
import { createOverlaps, type Overlaps } from '../../lib/overlaps.ts';
import { findDatelines } from '../datelines.ts';
import { cueOf } from '../lang/en/cues.ts';
import type { Models } from '../models.ts';
import type { Name } from '../names/names.ts';
import { type Reading, tokenAt } from '../reading.ts';
import { addAdjacentQuotations } from './adjacent.ts';
import { addCited } from './citing.ts';
import { type Draft, toAttribution } from './draft.ts';
import { findForms } from './forms/forms.ts';
import { findByModel } from './model/find-by-model.ts';
import { withOrphans } from './orphans.ts';
import { repairAttributions } from './repairs.ts';
import { carryOver } from './rules/carry-over.ts';
import { findObjects } from './rules/objects.ts';
import { findByRules } from './rules/rules.ts';
import { withVoices } from './voices.ts';

export type Attribution = {
	/** The words that name the source ("the ministry", "he"); null where the text has none. */
	readonly source: Span | null;
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
	readonly mode: Mode;
	readonly stance: Stance;
	/** The words that name who passed it on ("via IRNA", "told ABC News"). */
	readonly via: Span | null;
	readonly why: Why;
};

/**
 * All attributions in the order of their content. What a special form claims, the model leaves alone; where the model
 * is silent at a plain cue of speech, the rules speak.
 */
export const findAttributions = (reading: Reading, names: readonly Name[], models: Models): readonly Attribution[] => {
	const forms = findForms(reading);
	const formsByContent = fileBy(forms, ({ content }) => content);
	const formsByCue = fileBy(forms, ({ cue }) => cue);
	const general = findGeneral(reading, names, models).filter(
		(attribution) =>
			!touched(formsByContent, attribution.content, (form) => sameContent(form, attribution)) &&
			!touched(formsByCue, attribution.cue, (form) => sharesCue(form, attribution)),
	);
	const rules = [...findByRules(reading), ...findObjects(reading)];
	const rulesByCue = fileBy(rules, ({ cue }) => cue);
	const found = [...forms, ...general.map((attribution) => wholeClause(reading, attribution, rulesByCue))];
	const byContent = fileBy(found, ({ content }) => content);
	const byCue = fileBy(found, ({ cue }) => cue);
	const missed = rules.filter(
		(rule) =>
			isSure(reading, rule) &&
			!touched(byContent, rule.content, (other) => sameContent(other, rule)) &&
			!touched(byCue, rule.cue, (other) => sharesCue(other, rule)),
	);
	const whole = withOrphans(reading, addCited(reading, repairAttributions(reading, [...found, ...missed])));
	return withVoices(reading, withoutDatelines(reading, whole)).sort(
		(a, b) => a.content[0]!.start - b.content[0]!.start || b.content.at(-1)!.end - a.content.at(-1)!.end,
	);
};

// "NAIROBI, Kenya (AP) — …": where it was written is not what was said.
const withoutDatelines = (reading: Reading, attributions: Attribution[]): Attribution[] => {
	const bodies = [
		...[...findDatelines(reading).values()].map(({ first, body }) => ({
			start: reading.tokens.start[first]!,
			body: reading.tokens.start[body]!,
		})),
		...clocksOf(reading),
		...quotesOf(reading),
	];
	const trimmed = (part: Span): Span => {
		const over = bodies.find(({ start, body }) => part.start >= start && part.start < body && part.end > body);
		return over ? { ...part, start: over.body } : part;
	};
	return bodies.length === 0
		? attributions
		: attributions.map((attribution) => ({
				...attribution,
				source: attribution.source && trimmed(attribution.source),
				content: attribution.content.map(trimmed),
			}));
};

const clock =
	/^[[(]?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\.?)?(?:\s(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|local(?: time)?))?[\])]?\s*[-–—|:•]?\s+(?=\S)/u;

// "16:20 Our correspondent says …": the time of an entry of a live page is part of neither.
const clocksOf = ({ text, blocks }: Reading): { readonly start: number; readonly body: number }[] =>
	blocks.flatMap(({ start, end }) => {
		const head = clock.exec(text.slice(start, Math.min(end, start + 40)));
		return head ? [{ start, body: start + head[0].length }] : [];
	});

// "> Two were killed, police said": the mark of what is quoted is no part of it.
const quotesOf = ({ text, blocks }: Reading): { readonly start: number; readonly body: number }[] =>
	blocks.flatMap(({ start, end }) => {
		const marks = /^(?:> ?)+/.exec(text.slice(start, Math.min(end, start + 20)));
		return marks ? [{ start, body: start + marks[0].length }] : [];
	});

// "said the division, which runs the depots, fired first": content that stops at a comma before its verb is cut short;
// the rules go on to the clause's end.
const wholeClause = (reading: Reading, attribution: Attribution, rulesByCue: Overlaps<Attribution>): Attribution => {
	const [part] = attribution.content;
	if (attribution.mode !== 'indirect' || attribution.content.length !== 1 || !part) return attribution;
	if (hasVerb(reading, part) || reading.text[part.end] !== ',') return attribution;
	let longer: Attribution | undefined;
	touched(rulesByCue, attribution.cue, (rule) => {
		const [whole] = rule.content;
		const goesOn = whole !== undefined && whole.start === part.start && whole.end > part.end && hasVerb(reading, whole);
		if (goesOn && rule.content.length === 1 && sharesCue(rule, attribution)) longer = rule;
		return goesOn;
	});
	return longer ? { ...attribution, content: longer.content, mode: longer.mode } : attribution;
};

const hasVerb = ({ tokens }: Reading, span: Span): boolean => {
	for (let at = tokenAt(tokens, span.start); at < tokens.count && tokens.start[at]! < span.end; at += 1) {
		if (tokens.pos[at] === 'VERB' || tokens.pos[at] === 'AUX') return true;
	}
	return false;
};

// A rule alone is trusted at a finite verb of plain speech, or where it reads a quotation.
const isSure = (reading: Reading, attribution: Attribution): boolean => {
	if (attribution.mode !== 'indirect' || attribution.why.rule === 'according-to' || attribution.why.rule === 'object')
		return true;
	const word = attribution.cue[0]
		? reading.text.slice(attribution.cue[0].start, attribution.cue[0].end).toLowerCase()
		: '';
	const cue = cueOf.get(word);
	return (
		cue !== undefined && cue.lemma !== 'add' && /^(?:clause|figure|addressee)$/.test(cue.frame) && !word.endsWith('ing')
	);
};

// Characters to a cell: about a sentence.
const cell = 256;

const fileBy = (
	attributions: readonly Attribution[],
	partsOf: (attribution: Attribution) => readonly Span[],
): Overlaps<Attribution> => {
	const overlaps = createOverlaps<Attribution>(cell);
	for (const attribution of attributions) for (const part of partsOf(attribution)) overlaps.add(part, attribution);
	return overlaps;
};

const touched = (
	overlaps: Overlaps<Attribution>,
	parts: readonly Span[],
	test: (other: Attribution) => boolean,
): boolean => parts.some((part) => overlaps.some(part, test));

const sharesCue = (one: Attribution, other: Attribution): boolean =>
	one.cue.some((a) => other.cue.some((b) => a.start < b.end && b.start < a.end));

const findGeneral = (reading: Reading, names: readonly Name[], models: Models): Attribution[] => {
	const drafts: Draft[] = findByModel(reading, names, models.statements).map((found) => ({
		...found,
		rule: 'model',
		content: [...found.content],
	}));
	addAdjacentQuotations(reading, drafts);
	carryOver(reading, drafts);
	return drafts.filter((draft) => saysSomething(reading, draft)).map((draft) => toAttribution(reading, draft));
};

// "insisted earlier": an adverb alone is no content.
const contentTags: ReadonlySet<string> = new Set('NOUN PROPN VERB ADJ NUM PRON AUX INTJ'.split(' '));
const saysSomething = (reading: Reading, draft: Draft): boolean =>
	draft.content.some(({ first, end }) => {
		for (let at = first; at < end; at += 1) if (contentTags.has(reading.tokens.pos[at]!)) return true;
		return false;
	});

// Two attributions are of one content where each covers at least half of the other.
const sameContent = (one: Attribution, other: Attribution): boolean => {
	let shared = 0;
	for (const a of one.content)
		for (const b of other.content) shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
	return shared * 2 >= Math.max(lengthOf(one), lengthOf(other));
};

const lengthOf = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
