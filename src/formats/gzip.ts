// Files packed by gzip: unpacked up to a bound, so that a small file cannot become a huge one.
import { createGunzip } from 'node:zlib';
import type { Problem } from '../domain.ts';
import { problem } from './format.ts';

const limit = 10_000_000;

export type Unpacked = { readonly bytes: Uint8Array; readonly problems: readonly Problem[] };

/** What the bytes unpack to, at most 10 MB of it; a damaged end costs only the end. */
export const unpack = (packed: Uint8Array): Promise<Unpacked> =>
	new Promise((resolve) => {
		const stream = createGunzip();
		const chunks: Uint8Array[] = [];
		let size = 0;
		const finish = (problems: readonly Problem[]): void => {
			stream.destroy();
			resolve({ bytes: new Uint8Array(Buffer.concat(chunks)).subarray(0, limit), problems });
		};
		stream.on('data', (chunk: Uint8Array) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > limit) finish([problem('unpacks to more than 10 MB: the first 10 MB read')]);
		});
		stream.on('end', () => finish([]));
		stream.on('error', (error) => finish([problem(`damaged gzip file (${error.message})`)]));
		stream.end(packed);
	});
