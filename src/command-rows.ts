// The commands as a table: parsing, `--help` and completion are read off it.

export type CommandName =
	| 'dashboard'
	| 'report'
	| 'sitrep'
	| 'export'
	| 'handover'
	| 'check'
	| 'query'
	| 'ls'
	| 'show'
	| 'extract'
	| 'same'
	| 'watch'
	| 'diff'
	| 'annotate'
	| 'annotations'
	| 'config'
	| 'completion'
	| 'doctor';

/** The written forms of the situation, the usual one first. */
export const reportFormats = ['md', 'text', 'json', 'jsonl', 'csv', 'html', 'ics', 'rss'] as const;
export type ReportFormat = (typeof reportFormats)[number];

export type CommandRow = {
	readonly name: CommandName;
	/** What follows the command's name. */
	readonly usage: string;
	readonly title: string;
	readonly examples: readonly string[];
};

/** In the order in which `--help` shows them. */
export const commands: readonly CommandRow[] = [
	{
		name: 'dashboard',
		usage: '[FOLDER…]',
		title: 'the dashboard; the command itself may be left out',
		examples: ['watchfloor seeds', 'watchfloor dashboard reports --tz Europe/Kyiv'],
	},
	{
		name: 'report',
		usage: '[FOLDER… | -]',
		title: 'the situation once, to standard output',
		examples: ['watchfloor report seeds', 'watchfloor report seeds --format json | jq .events'],
	},
	{
		name: 'sitrep',
		usage: '[FOLDER…]',
		title: 'the situation report in Markdown: `report --format md`',
		examples: ['watchfloor sitrep seeds --filter "near:port" > port.md'],
	},
	{
		name: 'export',
		usage: '[FOLDER…] --format FORMAT',
		title: 'the same for other programs: `report` under the name others give it',
		examples: ['watchfloor export seeds --format csv --filter "type:casualty" > harm.csv'],
	},
	{
		name: 'handover',
		usage: '[FOLDER…] [--since INSTANT]',
		title: 'what one shift tells the next: changes, questions, alerts, notes and acts; of the last 8 hours',
		examples: ['watchfloor handover reports --since 2020-01-07T22:00Z > handover.md'],
	},
	{
		name: 'check',
		usage: '[FOLDER…]',
		title: 'the files one by one: read or not and why, language, trouble; exit code 1 where there is something to know',
		examples: ['watchfloor check reports'],
	},
	{
		name: 'query',
		usage: 'QUERY [FOLDER…]',
		title: 'what a query finds, one a line; exit code 1 where nothing is found',
		examples: [
			"watchfloor query 'is:contested after:-2h' seeds",
			"watchfloor query 'said:minister pilot' seeds --jsonl",
		],
	},
	{
		name: 'ls',
		usage: 'events|statements|questions|actors|reports [FOLDER…]',
		title: 'all things of a kind, one a line',
		examples: ['watchfloor ls questions seeds'],
	},
	{
		name: 'show',
		usage: 'ID [FOLDER…]',
		title: 'one thing by its id, with the words it rests on',
		examples: ['watchfloor show e1f0c2 seeds'],
	},
	{
		name: 'extract',
		usage: 'FILE… | - | --jsonl',
		title: 'what each document says, one JSON line a document',
		examples: ['watchfloor extract seeds/a.txt', 'watchfloor extract --jsonl < documents.jsonl'],
	},
	{
		name: 'same',
		usage: '--jsonl',
		title: 'are two names the same actor\'s? {"id","a","b"} in, {"id","same"} out',
		examples: ['watchfloor same --jsonl < pairs.jsonl'],
	},
	{
		name: 'watch',
		usage: '[FOLDER…] --jsonl',
		title: 'no screen: one line for each change of the situation, as it happens',
		examples: ['watchfloor watch seeds --jsonl'],
	},
	{
		name: 'diff',
		usage: 'A B [FOLDER…]',
		title: 'what changed between two saved reports (JSON or sitreps), or two moments',
		examples: [
			'watchfloor diff morning.json noon.json',
			'watchfloor diff sitrep-1.md sitrep-2.md',
			'watchfloor diff 2020-01-08T06:00Z 2020-01-08T12:00Z seeds',
		],
	},
	{
		name: 'annotate',
		usage: '[FOLDER…]',
		title: 'analyst acts for scripts: {"id","op","target","text"} lines in, {"id","ok"} out once saved',
		examples: ['watchfloor annotate seeds < acts.jsonl'],
	},
	{
		name: 'annotations',
		usage: '[FOLDER…]',
		title: 'all analyst acts, as a JSON array',
		examples: ['watchfloor annotations seeds --format json'],
	},
	{
		name: 'config',
		usage: 'path|dump|check',
		title: 'where the configuration file is, what it says, and whether it can be used',
		examples: ['watchfloor config check', 'watchfloor config dump > config.toml'],
	},
	{
		name: 'completion',
		usage: 'bash|zsh|fish',
		title: 'a script that completes commands and options in your shell',
		examples: ['source <(watchfloor completion bash)'],
	},
	{
		name: 'doctor',
		usage: '[FOLDER…]',
		title: 'checks the folders, the state directory, the machine and the terminal',
		examples: ['watchfloor doctor seeds'],
	},
];
