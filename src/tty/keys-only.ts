// The keyboard's stream without what the terminal says in it of its own: the input library would take that for keys.
import type { ReadStream } from 'node:tty';

/** A stand-in of the stream whose reads went through `filter`. */
export const keysOnly = (stdin: ReadStream, filter: (chunk: string) => string): ReadStream => {
	const read = (size?: number): unknown => {
		const chunk: unknown = stdin.read(size);
		return typeof chunk === 'string' ? filter(chunk) : chunk;
	};
	return new Proxy(stdin, {
		get: (target, name) => {
			if (name === 'read') return read;
			const value: unknown = Reflect.get(target, name, target);
			return typeof value === 'function' ? value.bind(target) : value;
		},
	});
};
