// Files packed by gzip: unpacked up to a bound, so that a small file cannot become a huge one. Damage costs only what
// lies behind it.
import { crc32, createInflateRaw } from 'node:zlib';
import type { Problem } from '../domain.ts';
import { problem } from './format.ts';

const limit = 10_000_000;
/** Parts one behind the other, as of a log that was packed piece by piece; each costs its time, however empty. */
const mostMembers = 5_000;

export type Unpacked = { readonly bytes: Uint8Array; readonly problems: readonly Problem[] };

/** What the bytes unpack to, at most 10 MB of it. */
export const unpack = async (packed: Uint8Array): Promise<Unpacked> => {
	const chunks: Uint8Array[] = [];
	let size = 0;
	let at = 0;
	const finish = (...whats: readonly string[]): Unpacked => ({
		bytes: new Uint8Array(Buffer.concat(chunks)).subarray(0, limit),
		problems: whats.map((what) => problem(what)),
	});
	for (let members = 0; isMember(packed, at); members += 1) {
		if (members === mostMembers) return finish(`more than ${mostMembers} packed parts: the first of them read`);
		const start = endOfHeader(packed, at);
		const member = await inflate(packed.subarray(start), limit - size);
		chunks.push(...member.chunks);
		for (const { length } of member.chunks) size += length;
		if (size > limit) return finish('unpacks to more than 10 MB: the first 10 MB read');
		at = start + member.consumed + trailer;
		if (member.error !== null) return finish(`damaged gzip file (${member.error})`);
		if (!isWhole(packed, at, member.chunks)) return finish('damaged gzip file (its check does not fit)');
	}
	if (at === 0) return finish('damaged gzip file (it does not begin like one)');
	return packed.subarray(at).some((byte) => byte !== 0) ? finish('bytes after the packed text passed over') : finish();
};

type Member = { readonly chunks: readonly Uint8Array[]; readonly consumed: number; readonly error: string | null };

const inflate = (packed: Uint8Array, most: number): Promise<Member> =>
	new Promise((resolve) => {
		const stream = createInflateRaw();
		const chunks: Uint8Array[] = [];
		let size = 0;
		const finish = (error: string | null): void => {
			stream.destroy();
			resolve({ chunks, consumed: stream.bytesWritten, error });
		};
		stream.on('data', (chunk: Uint8Array) => {
			chunks.push(chunk);
			size += chunk.length;
			if (size > most) finish(null);
		});
		stream.on('end', () => finish(null));
		stream.on('error', (error) => finish(error.message));
		stream.end(packed);
	});

/** Check and length stand behind each member. */
const trailer = 8;

/** Whether bytes begin as a packed file does. */
export const isGzip = (bytes: Uint8Array): boolean => isMember(bytes, 0);

const isMember = (packed: Uint8Array, at: number): boolean =>
	packed[at] === 0x1f && packed[at + 1] === 0x8b && packed[at + 2] === 8;

const isWhole = (packed: Uint8Array, end: number, chunks: readonly Uint8Array[]): boolean => {
	if (end > packed.length) return false;
	const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
	return view.getUint32(end - trailer, true) === chunks.reduce((check, chunk) => crc32(chunk, check), 0);
};

// The fixed ten bytes, then what the flags announce: extra fields, a name, a comment, a check of the header.
const endOfHeader = (packed: Uint8Array, from: number): number => {
	const flags = packed[from + 3] ?? 0;
	let at = from + 10;
	if ((flags & 4) !== 0) at += 2 + (packed[at] ?? 0) + (packed[at + 1] ?? 0) * 256;
	for (const flag of [8, 16]) {
		if ((flags & flag) === 0) continue;
		const zero = packed.indexOf(0, at);
		at = zero < 0 ? packed.length : zero + 1;
	}
	return (flags & 2) === 0 ? at : at + 2;
};
