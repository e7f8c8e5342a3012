// What a value of the configuration may be, as small readers that are put together into tables.
import { nearest } from '../lib/nearest.ts';

export type Path = readonly (string | number)[];

/** Told of each value that cannot be used, by its place in the file. */
export type Complain = (path: Path, what: string) => void;

/** Reads a value; what cannot be used is told and read as undefined. */
export type Reader<T> = (value: unknown, path: Path, complain: Complain) => T | undefined;

const scalar =
	<T>(wanted: string, take: (value: unknown) => T | undefined): Reader<T> =>
	(value, path, complain) => {
		const taken = take(value);
		if (taken === undefined) complain(path, `must be ${wanted}, not ${JSON.stringify(value)?.slice(0, 60)}`);
		return taken;
	};

export const text = scalar('a text', (value) => (typeof value === 'string' && value !== '' ? value : undefined));
export const flag = scalar('true or false', (value) => (typeof value === 'boolean' ? value : undefined));

/** A number from `least` on. */
export const numberFrom = (least: number): Reader<number> =>
	scalar(`a number from ${least} on`, (value) => (typeof value === 'number' && value >= least ? value : undefined));

/** A text that `test` takes. */
export const textThat = (wanted: string, test: (value: string) => boolean): Reader<string> =>
	scalar(wanted, (value) => (typeof value === 'string' && test(value) ? value : undefined));

/** A list; one value alone is a list of one. */
export const listOf =
	<T>(read: Reader<T>): Reader<readonly T[]> =>
	(value, path, complain) => {
		const values = Array.isArray(value) ? value : [value];
		const taken = values.map((one, index) => read(one, Array.isArray(value) ? [...path, index] : path, complain));
		return taken.includes(undefined) ? undefined : (taken as T[]);
	};

const isTable = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** Any names, each with a value of one kind. */
export const namesTo =
	<T>(read: Reader<T>): Reader<Readonly<Record<string, T>>> =>
	(value, path, complain) => {
		if (!isTable(value)) return scalar<never>('a table', () => undefined)(value, path, complain);
		const taken = Object.entries(value).map(([name, one]) => [name, read(one, [...path, name], complain)] as const);
		return Object.fromEntries(taken.filter((pair): pair is readonly [string, T] => pair[1] !== undefined));
	};

export type Fields = Readonly<Record<string, { readonly read: Reader<unknown>; readonly title: string }>>;

type Taken<F extends Fields> = { readonly [Name in keyof F]?: Exclude<ReturnType<F[Name]['read']>, undefined> };

/** The fields by name; others are told of. */
export const tableOf =
	<const F extends Fields>(fields: F): Reader<Taken<F>> =>
	(value, path, complain) => {
		if (!isTable(value)) return scalar<never>('a table', () => undefined)(value, path, complain);
		const taken: Record<string, unknown> = {};
		for (const [name, one] of Object.entries(value)) {
			if (Object.hasOwn(fields, name)) taken[name] = fields[name]!.read(one, [...path, name], complain);
			else complain([...path, name], unknownField(name, Object.keys(fields)));
		}
		return Object.fromEntries(Object.entries(taken).filter(([, one]) => one !== undefined)) as Taken<F>;
	};

const unknownField = (name: string, known: readonly string[]): string => {
	const near = nearest(name, known);
	return `is not known${near === null ? '' : `: did you mean ${near}?`}`;
};
