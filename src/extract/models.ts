// The trained weights and gazetteers that extraction reads with, decoded once and passed in: extraction has no files.
// Each stage that needs one adds its row to `Models` and its decoder to `decodeModels`.
import { decodeGazetteer, type Gazetteer } from './names/gazetteer.ts';
import { decodeTagger, type Tagger } from './names/tagger.ts';
import { decodeWordClasses, type WordClasses } from './names/word-classes.ts';
import { decodeStatementModel, type StatementModel } from './statements/model/model.ts';

/** Files under `src/extract/weights/` (and `dist/weights/`) by name. */
export type ModelFiles = ReadonlyMap<string, Uint8Array>;

export type Models = {
	readonly statements: StatementModel;
	readonly gazetteer: Gazetteer;
	readonly wordClasses: WordClasses;
	readonly nameTagger: Tagger;
};

/** Decodes the model files. A missing file is a broken installation: throws with its name. */
export const decodeModels = (files: ModelFiles): Models => {
	const wordClasses = decodeWordClasses(fileNamed(files, 'word-classes.bin'));
	return {
		statements: decodeStatementModel(files, wordClasses),
		gazetteer: decodeGazetteer(fileNamed(files, 'gazetteer.bin')),
		wordClasses,
		nameTagger: decodeTagger(fileNamed(files, 'names.bin')),
	};
};

const fileNamed = (files: ModelFiles, name: string): Uint8Array => {
	const file = files.get(name);
	if (!file) throw new Error(`weights/${name} is missing: run npm run build`);
	return file;
};
