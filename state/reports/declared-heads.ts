// What the metadata over a text says to editors (front matter, the fields of a wire report), as the lines that a text
// would begin with.

type Row = { readonly names: readonly string[]; readonly lineOf: (value: string) => string | null };

// One is the most urgent; from four on nothing is.
const urgencies: readonly string[] = ['FLASH', 'BULLETIN', 'URGENT'];

const urgencyOf = (value: string): string | null =>
	/^\d$/.test(value)
		? (urgencies[Number(value) - 1] ?? null)
		: (/\b(?:flash|bulletin|urgent|newsalert|alert|snap)\b/i.exec(value)?.[0].toUpperCase() ?? null);

const statusOf = (value: string): string | null =>
	/\bcancell?ed$/i.test(value) ? 'KILL' : /\bwithheld$/i.test(value) ? 'HOLD' : null;

const versionOf = (value: string): string | null => {
	const number = /^(?:v|version |take |update )?(\d{1,2})$/i.exec(value)?.[1];
	return number === undefined || Number(number) < 2 ? null : `Version ${Number(number)}`;
};

const rows: readonly Row[] = [
	{ names: ['slug', 'slugline'], lineOf: (value) => `Slug: ${value}` },
	{ names: ['pubstatus'], lineOf: statusOf },
	{ names: ['version', 'take'], lineOf: versionOf },
	{ names: ['urgency'], lineOf: urgencyOf },
	{
		names: ['embargo', 'embargoed'],
		lineOf: (value) => (/^(?:false|no|none|null)$/i.test(value) ? null : `Embargoed until ${value}`),
	},
	{ names: ['byline'], lineOf: (value) => `By ${value.replace(/^by\s+/i, '')}` },
	{ names: ['ednote'], lineOf: (value) => (/^(?:eds|editors)\b/i.test(value) ? value : `(${value})`) },
];

const longest = 2_000;
const field = /^([a-z]{3,9})[ \t]*:[ \t]*(\S[^\n]{0,119})$/gim;

/** The lines, each with its end; empty where the metadata says nothing of the kind. */
export const declaredHead = (metadata: string): string => {
	if (metadata === '') return '';
	const values = new Map<string, string>();
	for (const [, name, value] of metadata.slice(0, longest).matchAll(field)) {
		const key = name!.toLowerCase();
		if (!values.has(key)) values.set(key, value!.trim().replace(/^(["'])(.*)\1$/, '$2'));
	}
	return rows
		.flatMap(({ names, lineOf }) => {
			const value = names.map((name) => values.get(name)).find((one) => one !== undefined);
			const line = value === undefined ? null : lineOf(value);
			return line === null ? [] : [`${line}\n`];
		})
		.join('');
};
