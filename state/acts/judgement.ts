// What only people judge: likelihood in the words of ICD 203, and Admiralty grades. The program never sets these.

/** The seven likelihoods, with their bounds in per cent. */
export const likelihoods = [
	{ term: 'almost no chance', low: 1, high: 5 },
	{ term: 'very unlikely', low: 5, high: 20 },
	{ term: 'unlikely', low: 20, high: 45 },
	{ term: 'roughly even chance', low: 45, high: 55 },
	{ term: 'likely', low: 55, high: 80 },
	{ term: 'very likely', low: 80, high: 95 },
	{ term: 'almost certain', low: 95, high: 99 },
] as const;

export type Judgement = { readonly op: 'likelihood' | 'grade'; readonly text: string };

const reliabilities =
	'completely reliable|usually reliable|fairly reliable|not usually reliable|unreliable|cannot be judged';
const credibilities = 'confirmed|probably true|possibly true|doubtful|improbable|cannot be judged';

/** A grade in words: `B2, usually reliable, probably true`. */
export const gradeLabel = (grade: string): string => {
	const source = reliabilities.split('|')['ABCDEF'.indexOf(grade[0] ?? '')];
	const content = credibilities.split('|')['123456'.indexOf(grade[1] ?? '')];
	return [grade, source, content].filter((part) => part !== undefined).join(', ');
};

/** A likelihood with its bounds: `likely (55–80 %)`. */
export const likelihoodLabel = (term: string): string => {
	const row = likelihoods.find((one) => one.term === term);
	return row === undefined ? term : `${term} (${row.low}–${row.high} %)`;
};

const likelihoodOf = (text: string): string | undefined => {
	const percent = /^(\d{1,2})\s*%?$/.exec(text);
	if (percent === null) return likelihoods.find(({ term }) => term === text)?.term ?? byBeginning(text);
	const value = Number(percent[1]);
	return likelihoods.find(({ high }) => value <= high)?.term ?? (value <= 99 ? 'almost certain' : undefined);
};

// The beginning of a term is enough where only one begins so.
const byBeginning = (text: string): string | undefined => {
	const found = likelihoods.filter(({ term }) => text !== '' && term.startsWith(text));
	return found.length === 1 ? found[0]!.term : undefined;
};

/** What was typed as judgements: `B2`, `likely`, `70`, both parted by a comma, or `-` to take both off; null if it is none. */
export const readJudgements = (typed: string): readonly Judgement[] | null => {
	const parts = typed
		.split(',')
		.map((part) => part.trim().toLowerCase().replace(/\s+/g, ' '))
		.filter((part) => part !== '');
	const found = parts.flatMap((part): readonly (Judgement | null)[] => {
		if (part === '-')
			return [
				{ op: 'likelihood', text: '' },
				{ op: 'grade', text: '' },
			];
		if (/^[a-f][1-6]?$/.test(part)) return [{ op: 'grade', text: part.toUpperCase() }];
		const term = likelihoodOf(part);
		return [term === undefined ? null : { op: 'likelihood', text: term }];
	});
	return found.length === 0 || found.includes(null) ? null : (found as readonly Judgement[]);
};
