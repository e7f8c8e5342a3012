// What changed from one written situation report to the next: read back from their Markdown, line by line. For desks
// that keep the reports they sent, and not the model behind them.

export type SitrepChangeKind = 'new' | 'revised' | 'contested' | 'answered' | 'withdrawn';

export type SitrepChange = {
	readonly kind: SitrepChangeKind;
	readonly section: string;
	readonly text: string;
	readonly before: string | null;
	readonly after: string | null;
};

type Row = {
	/** What stays the same while the rest is revised. */
	readonly key: string;
	/** What can be revised: a figure, a state. */
	readonly value: string;
	readonly text: string;
	readonly section: string;
};

const title = /^# (?:Situation report|Part of the situation)$/m;

/** Whether a text is a situation report as `sitrep` writes it. */
export const isSitrep = (text: string): boolean => title.test(text.slice(0, 400));

const unescaped = (text: string): string => text.replace(/\\([\\`*_{}[\]<>#|~^$@&:.+=)(-])/g, '$1');

/** A line without the places it cites at its end. */
const withoutCites = (line: string): string => {
	const at = line.lastIndexOf(' (');
	return at !== -1 && /:\d+(?:,|\)$)/.test(line.slice(at)) ? line.slice(0, at) : line;
};

type Reading = (line: string) => Pick<Row, 'key' | 'value'>;

// `2026-03-14: the ferry ran aground, according to … (confirmed; 1 origin)`
const readEvent: Reading = (line) => {
	const [, when = '', rest = line] = /^([^:]{4,40}(?::\d\d[^:]*)*): (.*)$/.exec(line) ?? [];
	const [, value = ''] = /\(([^()]*)\)$/.exec(rest) ?? [];
	const told = Math.max(rest.lastIndexOf(', according to '), rest.lastIndexOf(', as '));
	return { key: told === -1 ? rest : rest.slice(0, told), value: [when, value.split(';')[0]].join(', ') };
};

// `injured: 7/9 (contested) — the ferry ran aground`
const readFigure: Reading = (line) => {
	const [, what = '', value = '', summary = line] = /^([^:]*): (.*?) — (.*)$/.exec(line) ?? [];
	return { key: `${what} — ${summary}`, value };
};

const readPlain: Reading = (line) => ({ key: line, value: '' });
const readQuestion: Reading = (line) => ({ key: line.split(' — ')[0]!, value: line.split(' — ').slice(1).join(' — ') });

/** Sections that are compared, each with how its lines are read. Highlights are told again below. */
const sections: ReadonlyMap<string, Reading> = new Map([
	['Key figures', readFigure],
	['Situation overview', readEvent],
	['Background', readEvent],
	['Outlook', readEvent],
	['Who says what', readPlain],
	['What we do not know', readQuestion],
	['Contested', readQuestion],
	['Pending', readQuestion],
	['Answered', readQuestion],
	['Sources', readPlain],
]);

const questionSections: ReadonlySet<string> = new Set(['What we do not know', 'Contested', 'Pending', 'Answered']);

/** Rows of one kind are looked for in each other's sections: a question that is answered moves. */
const groupOf = (section: string): string => (questionSections.has(section) ? 'questions' : section);

const rowsOf = (markdown: string): ReadonlyMap<string, Row> => {
	const rows = new Map<string, Row>();
	let section = '';
	for (const line of markdown.split(/\r?\n/)) {
		const [, heading] = /^#{2,3} (.*)$/.exec(line) ?? [];
		if (heading !== undefined) section = unescaped(heading);
		const read = sections.get(section);
		if (read === undefined || !line.startsWith('- ') || line.startsWith('- …')) continue;
		const text = unescaped(withoutCites(line.slice(2)));
		if (text === 'Nothing reported.') continue;
		const { key, value } = read(text);
		rows.set(`${groupOf(section)}\n${key}`, { key, value, text, section });
	}
	return rows;
};

const movedTo: Readonly<Record<string, SitrepChangeKind>> = { Contested: 'contested', Answered: 'answered' };

const changeOf = (before: Row, after: Row): readonly SitrepChange[] => {
	const about = { section: after.section, text: after.key };
	if (before.section !== after.section && questionSections.has(after.section))
		return [{ ...about, kind: movedTo[after.section] ?? 'revised', before: before.section, after: after.section }];
	if (before.value === after.value) return [];
	const isContested = after.value.includes('contested') && !before.value.includes('contested');
	return [{ ...about, kind: isContested ? 'contested' : 'revised', before: before.value, after: after.value }];
};

/** What changed, in the order of the later report; what is gone comes last. */
export const diffSitreps = (before: string, after: string): readonly SitrepChange[] => {
	const old = rowsOf(before);
	const now = rowsOf(after);
	const changes = [...now].flatMap(([key, row]): readonly SitrepChange[] => {
		const known = old.get(key);
		if (known === undefined)
			return [
				{
					kind: movedTo[row.section] === 'contested' ? 'contested' : 'new',
					section: row.section,
					text: row.text,
					before: null,
					after: null,
				},
			];
		return changeOf(known, row);
	});
	const gone = [...old].flatMap(([key, row]): readonly SitrepChange[] =>
		now.has(key) ? [] : [{ kind: 'withdrawn', section: row.section, text: row.text, before: null, after: null }],
	);
	return [...changes, ...gone];
};

const signs: Readonly<Record<SitrepChangeKind, string>> = {
	new: '+',
	revised: '~',
	contested: '!',
	answered: '✓',
	withdrawn: '✗',
};

/** A change as one line: `~ Key figures: injured — the ferry ran aground  7 → 9`. */
export const sitrepChangeLine = ({ kind, section, text, before, after }: SitrepChange): string =>
	`${signs[kind]} ${section}: ${text}${before === null ? '' : `  ${before} → ${after}`}`;
