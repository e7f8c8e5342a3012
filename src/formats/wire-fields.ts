// What a wire report that comes as fields says to editors: its slug, version, urgency, embargo, byline. Written as lines
// over its text, as a newsroom would type them, and counted as metadata.

/** The words of a field, by its folded name; null where it has none. */
type FieldText = (name: string) => string | null;

const rows: readonly { readonly line: string; readonly names: readonly string[] }[] = [
	{ line: 'slug', names: ['slugline', 'slug', 'catchline'] },
	{ line: 'version', names: ['version', 'take'] },
	{ line: 'pubstatus', names: ['pubstatus'] },
	{ line: 'urgency', names: ['urgency', 'priority'] },
	{ line: 'embargo', names: ['embargoed', 'embargo', 'embargoeduntil', 'embargodate'] },
	{ line: 'byline', names: ['byline', 'by'] },
	{ line: 'ednote', names: ['ednote', 'editorsnote', 'editornote', 'instructions'] },
];

const longest = 120;

/** The lines `slug: …`, `urgency: …`, each with its end; empty where the fields say nothing of the kind. */
export const wireLines = (field: FieldText): string =>
	rows
		.flatMap(({ line, names }) => {
			const said = names.map(field).find((words) => words !== null);
			return said == null ? [] : [`${line}: ${said.replace(/\s+/g, ' ').trim().slice(0, longest)}\n`];
		})
		.join('');
