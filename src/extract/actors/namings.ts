// The names of a text as namings: title and description beside each, gender, country, whether a state acts.
import { type NameForm, readName } from '../../lib/name-match.ts';
import { type Gender, honorifics } from '../lang/en/actor-words.ts';
import type { Name } from '../names/names.ts';
import { isNarrative, type Reading } from '../reading.ts';
import { ownCopy } from '../words.ts';
import { bodyKeyOf } from './bodies.ts';
import { type Knowledge, nationAt } from './knowledge.ts';
import { coreOf, credentialEnd, isCredential, isPhrase, nameText, withTitle } from './name-cores.ts';
import type { Naming, Range, Role } from './naming.ts';
import { isBeforeVerb, isCapitalised, unshouted } from './phrases.ts';
import { isHonorific, personNounAt, readRole, roleAfter, roleBefore, roleSetOffBefore } from './roles.ts';

/** One naming a name, in text order. */
export const findNamings = (reading: Reading, names: readonly Name[], knowledge: Knowledge): Naming[] =>
	names
		.filter((name) => !isPhrase(reading, name, knowledge) && !isCredential(reading, name))
		.map((name) => readNaming(reading, name, knowledge));

// Names come back, in a text and from text to text, and to take one apart is costly. Memory only: kept for some, then anew.
const forms = new Map<string, NameForm>();
const mostForms = 6_000;

const formOf = (name: string): NameForm => {
	const known = forms.get(name);
	if (known !== undefined) return known;
	const form = readName(name);
	if (forms.size >= mostForms) forms.clear();
	if (name.length <= 80) forms.set(ownCopy(name), form);
	return form;
};

const readNaming = (reading: Reading, tagged: Name, knowledge: Knowledge): Naming => {
	const name = withTitle(reading, tagged);
	const { tokens, sentences, blocks } = reading;
	const sentence = sentences[tokens.sentence[name.firstToken]!]!;
	const core = coreOf(reading, name);
	const text = nameText(reading, core);
	const known = knowledge.nationOf(text);
	const nation = name.kind === 'person' && known?.use !== 'capital' ? null : known;
	const isPerson = name.kind === 'person';
	const inner = isPerson ? innerRole(reading, name, core, knowledge) : null;
	const before = isPerson && !inner ? roleBefore(reading, core, sentence.firstToken, knowledge) : null;
	const setOff = isPerson
		? roleSetOffBefore(reading, (before ?? core).firstToken, sentence.firstToken, knowledge)
		: null;
	const after = isPerson ? roleAfter(reading, core.endToken, sentence.endToken, knowledge) : null;
	const roles = [inner, before, setOff, after].filter((role): role is Role => role !== null);
	return {
		start: name.start,
		end: name.end,
		firstToken: name.firstToken,
		endToken: name.endToken,
		text,
		kind: name.kind,
		mentionKind: name.mentionKind ?? null,
		score: name.score,
		form: formOf(isPerson ? unshouted(text) : text),
		bodyKey: name.kind === 'organization' || name.kind === 'group' ? bodyKeyOf(reading, core, knowledge) : null,
		titled: {
			firstToken: Math.min(
				name.firstToken,
				before?.firstToken ?? ownerBefore(reading, name, sentence.firstToken, knowledge),
			),
			endToken: credentialEnd(reading, name),
		},
		roles,
		gender: isPerson ? genderAt(reading, core, roles, knowledge) : null,
		country: nation?.country ?? null,
		isActing: nation !== null && isActing(reading, core),
		locatorEnd: locatorEnd(reading, core.endToken, knowledge),
		isLocator:
			name.kind === 'place' &&
			tokens.text[name.firstToken - 1] === ',' &&
			locatorEnd(reading, name.firstToken - 1, knowledge) >= core.endToken,
		isLocative: /^(?:in|at|near|into|around|outside|across)$/.test(tokens.lower[name.firstToken - 1] ?? ''),
		isNarrative: isNarrative(blocks[sentence.block]!),
	};
};

// "Peru's state-run Andes", "Peruvian Andes": the nationality before a body, with what stands between.
const ownerBefore = (reading: Reading, name: Name, floor: number, knowledge: Knowledge): number => {
	if (name.kind !== 'organization') return name.firstToken;
	const { tokens } = reading;
	if (tokens.lower[name.firstToken - 1] === 'so-called') return name.firstToken - 1;
	let at = name.firstToken - 1;
	while (
		at > floor &&
		name.firstToken - at < 4 &&
		(tokens.pos[at] === 'ADJ' || tokens.lower[at] === "'s" || /^\p{Ll}+-\p{Ll}+$/u.test(tokens.text[at]!)) &&
		nationAt(reading, at, knowledge) === null
	)
		at -= 1;
	return at >= floor && isCapitalised(tokens.text[at]!) && nationAt(reading, at, knowledge) !== null
		? at
		: name.firstToken;
};

const innerRole = (reading: Reading, name: Name, core: Range, knowledge: Knowledge): Role | null => {
	let end = core.firstToken;
	while (end > name.firstToken && isHonorific(reading, end - 1)) end -= 1;
	if (end <= name.firstToken || personNounAt(reading, end - 1) === null) return null;
	return (
		roleBefore(reading, core, reading.sentences[reading.tokens.sentence[core.firstToken]!]!.firstToken, knowledge) ??
		readRole(reading, { firstToken: name.firstToken, endToken: end }, end - 1, knowledge)
	);
};

const stateLetters = new Set(
	'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC BC ON QC NSW'.split(
		' ',
	),
);

// "Dayton, Ohio", "Portland, Maine": the region behind a comma says which one; it is not spoken of.
const locatorEnd = (reading: Reading, comma: number, knowledge: Knowledge): number => {
	const { text } = reading.tokens;
	if (text[comma] !== ',') return -1;
	const first = text[comma + 1] ?? '';
	if (stateLetters.has(first.replaceAll('.', '')) && first === first.toUpperCase()) return comma + 2;
	if (!isCapitalised(first)) return -1;
	if (isCapitalised(text[comma + 2] ?? '') && knowledge.isRegion(`${first} ${text[comma + 2]}`)) return comma + 3;
	return knowledge.isRegion(first) ? comma + 2 : -1;
};

const genderAt = (reading: Reading, core: Range, roles: readonly Role[], knowledge: Knowledge): Gender | null => {
	const title = reading.tokens.lower[core.firstToken - 1]?.replace('.', '');
	const byTitle = title !== undefined && isHonorific(reading, core.firstToken - 1) ? honorifics.get(title) : null;
	if (byTitle) return byTitle;
	const byRole = roles.find((role) => role.gender !== null)?.gender;
	if (byRole) return byRole;
	return core.endToken - core.firstToken > 1 ? knowledge.genderOf(reading.tokens.text[core.firstToken]!) : null;
};

const cityNouns = new Set(
	'airport street streets suburb suburbs mayor residents port square hospital university district districts outskirts centre center downtown neighbourhood neighborhood metro police'.split(
		' ',
	),
);

// "Lima has launched", "Washington's warning": a state, not a place. "in Lima", "Lima's airport" are places.
const isActing = (reading: Reading, core: Range): boolean => {
	const { lower } = reading.tokens;
	if (/^(?:in|at|near|from|to|into|around|outside|across|of|over|for)$/.test(lower[core.firstToken - 1] ?? ''))
		return false;
	if (lower[core.endToken] !== "'s") return isBeforeVerb(reading, core.endToken);
	for (let index = core.endToken + 1; index < core.endToken + 5; index += 1)
		if (cityNouns.has(lower[index] ?? '')) return false;
	return true;
};
