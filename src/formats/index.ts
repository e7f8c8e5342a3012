// The table of formats, by file name ending.
import type { Format, FormatResult } from './format.ts';
import { problem } from './format.ts';
import { parseText } from './txt.ts';

export const formats: readonly Format[] = [
	{ name: 'txt', extensions: ['txt', 'text'], parse: parseText('txt') },
	{ name: 'md', extensions: ['md', 'markdown'], parse: parseText('md') },
];

const byExtension: ReadonlyMap<string, Format> = new Map(
	formats.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** The format that a file name asks for. */
export const formatOf = (path: string): Format | undefined => byExtension.get(extensionOf(path));

/** The ending of a file name, lower case, without the dot; empty where there is none. */
export const extensionOf = (path: string): string => {
	const name = path.slice(path.lastIndexOf('/') + 1);
	const dot = name.lastIndexOf('.');
	return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
};

/** The documents in a file. A parser that fails gives one document that says so: input is never our bug. */
export const parseFile = async (path: string, bytes: Uint8Array): Promise<FormatResult> => {
	const format = formatOf(path) ?? formats[0]!;
	try {
		return await format.parse(bytes);
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		const [plain] = await parseText(format.name)(bytes);
		return [
			{ ...plain!, problems: [...plain!.problems, problem(`not valid ${format.name} (${reason}): read as text`)] },
		];
	}
};
