// The name proper inside what the tagger took for one: titles, articles and descriptions around it, and what is no name.
import { bodyNouns, groupNouns, unnamedSources } from '../lang/en/actor-words.ts';
import type { Name } from '../names/names.ts';
import type { Reading } from '../reading.ts';
import { type Knowledge, nationAt } from './knowledge.ts';
import type { Range } from './naming.ts';
import { isCapitalised } from './phrases.ts';
import { isHonorific, personNounAt } from './roles.ts';

// "Rural Roads Minister": an office, not a person's name; "Stephen King" is one.
const isDescription = (reading: Reading, name: Name, knowledge: Knowledge): boolean => {
	const last = name.endToken - 1;
	if (personNounAt(reading, last) === null || last === name.firstToken) return false;
	return (
		knowledge.genderOf(reading.tokens.text[name.firstToken]!) === null &&
		last - name.firstToken > 0 &&
		reading.tokens.text[last - 1] !== '.'
	);
};

/** Letters behind a name ("Ana Ruiz, M.D."), which are no name. */
export const isCredential = (reading: Reading, name: Name): boolean =>
	name.endToken - name.firstToken === 1 &&
	reading.tokens.text[name.firstToken - 1] === ',' &&
	credentials.has(reading.tokens.lower[name.firstToken]!.replaceAll('.', ''));

/** Token after a name and the letters behind it. */
export const credentialEnd = (reading: Reading, name: Name): number => {
	const { text, lower } = reading.tokens;
	const isCredited =
		name.kind === 'person' &&
		text[name.endToken] === ',' &&
		credentials.has((lower[name.endToken + 1] ?? '').replaceAll('.', ''));
	return isCredited ? name.endToken + 2 : name.endToken;
};

const credentials = new Set('pe md phd jr sr esq mp mep cpa rn dds qc kc obe cbe mba jd'.split(' '));

/** "Peruvian forces", "the Peruvian government", "Miners" at the start of a sentence: phrases, whoever tagged them. */
export const isPhrase = (reading: Reading, name: Name, knowledge: Knowledge): boolean => {
	const { text, lower, sentence } = reading.tokens;
	const last = name.endToken - 1;
	const word = lower[last]!;
	if (name.kind === 'country') return false;
	if (name.kind === 'person') return isDescription(reading, name, knowledge);
	if (last === name.firstToken && /^(?:eastern|western|northern|southern|central)$/.test(word)) return true;
	const isCommon = groupNouns.has(word) || unnamedSources.has(word) || bodyNouns.has(word);
	if (!isCommon) return false;
	if (last > name.firstToken) {
		const firstOfSentence = reading.sentences[sentence[last]!]!.firstToken;
		const isOwn = (index: number) =>
			isCapitalised(text[index]!) &&
			nationAt(reading, index, knowledge) === null &&
			!(index === firstOfSentence && /^(?:DET|NUM|ADJ)$/.test(reading.tokens.pos[index]!)) &&
			lower[index] !== 'the';
		for (let index = name.firstToken; index <= last; index += 1) if (isOwn(index)) return false;
		return true;
	}
	if (bodyNouns.has(word) && reading.tokens.pos[last - 1] === 'NOUN' && !isCapitalised(text[last - 1]!)) return true;
	return !bodyNouns.has(word) && reading.sentences[sentence[last]!]!.firstToken === last;
};

/** The name, a person's where "Mr" or a title stands before it, whatever the tagger thinks. */
export const withTitle = (reading: Reading, name: Name): Name => {
	if ((name.kind !== 'organization' && name.kind !== 'place') || name.firstToken === 0) return name;
	const before = name.firstToken - 1;
	const isTitle = personNounAt(reading, before) !== null && isCapitalised(reading.tokens.text[before]!);
	const isLone = name.endToken - name.firstToken === 1;
	return isHonorific(reading, before) || (isTitle && isLone) ? { ...name, kind: 'person' } : name;
};

/** A name without the title, article, possessive or description that the tagger left in it. */
export const coreOf = (reading: Reading, name: Name): Range => {
	const { tokens } = reading;
	let firstToken = name.firstToken;
	let endToken = name.endToken;
	// "Zeb's said": the name of a firm.
	const isWhole = name.kind === 'organization' && tokens.pos[endToken] === 'VERB';
	while (endToken - firstToken > 1 && !isWhole && /^(?:'s|'|-|,)$/.test(tokens.lower[endToken - 1]!)) endToken -= 1;
	endToken = withoutDescriptor(reading, firstToken, endToken);
	const isDropped = (index: number): boolean =>
		/^(?:the|a|an|so-called)$/.test(tokens.lower[index]!) ||
		(name.kind === 'person' &&
			(isHonorific(reading, index) ||
				tokens.lower[index] === 'prime' ||
				tokens.lower[index] === 'of' ||
				personNounAt(reading, index) !== null));
	while (endToken - firstToken > 1 && isDropped(firstToken)) firstToken += 1;
	return { firstToken, endToken };
};

// "Andes news agency": what the body is, in small letters behind its name.
const withoutDescriptor = (reading: Reading, first: number, end: number): number => {
	const { lower, text } = reading.tokens;
	if (
		!/^(?:agency|newspaper|website|site|channel|network|magazine|broadcaster|television|daily|service)$/.test(
			lower[end - 1]!,
		)
	)
		return end;
	let last = end - 1;
	while (last > first && !isCapitalised(text[last]!)) last -= 1;
	return last >= first && isCapitalised(text[last]!) ? last + 1 : end;
};

/** A range as written, on one line. */
export const nameText = (reading: Reading, range: Range): string =>
	reading.text
		.slice(reading.tokens.start[range.firstToken]!, reading.tokens.end[range.endToken - 1]!)
		.replace(/\s+/g, ' ');
