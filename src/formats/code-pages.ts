// Guesses for bytes that do not say what they are: UTF-16 without its mark, and the code pages from before Unicode.
import { analyse } from 'chardet';

export type CodePage = { readonly encoding: string; readonly name: string; readonly isWide?: true };

const western: CodePage = { encoding: 'windows-1252', name: 'Windows-1252 (Western)' };
const cyrillic: CodePage = { encoding: 'windows-1251', name: 'Windows-1251 (Cyrillic)' };

const dos: CodePage = { encoding: 'ibm866', name: 'code page 866 (Cyrillic)' };

// By the name the detector has for it. `isWide`: a character may take several bytes.
const pages: Readonly<Record<string, CodePage>> = {
	'windows-1252': western,
	// What is called Latin-1 is Windows-1252 wherever the two differ.
	'ISO-8859-1': western,
	'windows-1251': cyrillic,
	'KOI8-R': { encoding: 'koi8-r', name: 'KOI8-R (Cyrillic)' },
	'ISO-8859-5': { encoding: 'iso-8859-5', name: 'ISO 8859-5 (Cyrillic)' },
	'windows-1250': { encoding: 'windows-1250', name: 'Windows-1250 (Central European)' },
	'ISO-8859-2': { encoding: 'iso-8859-2', name: 'ISO 8859-2 (Central European)' },
	'windows-1253': { encoding: 'windows-1253', name: 'Windows-1253 (Greek)' },
	'ISO-8859-7': { encoding: 'iso-8859-7', name: 'ISO 8859-7 (Greek)' },
	'windows-1254': { encoding: 'windows-1254', name: 'Windows-1254 (Turkish)' },
	'ISO-8859-9': { encoding: 'windows-1254', name: 'Windows-1254 (Turkish)' },
	'windows-1255': { encoding: 'windows-1255', name: 'Windows-1255 (Hebrew)' },
	'ISO-8859-8': { encoding: 'iso-8859-8', name: 'ISO 8859-8 (Hebrew)' },
	'windows-1256': { encoding: 'windows-1256', name: 'Windows-1256 (Arabic)' },
	'ISO-8859-6': { encoding: 'iso-8859-6', name: 'ISO 8859-6 (Arabic)' },
	'windows-1257': { encoding: 'windows-1257', name: 'Windows-1257 (Baltic)' },
	'windows-1258': { encoding: 'windows-1258', name: 'Windows-1258 (Vietnamese)' },
	Shift_JIS: { encoding: 'shift_jis', name: 'Shift JIS (Japanese)', isWide: true },
	'EUC-JP': { encoding: 'euc-jp', name: 'EUC-JP (Japanese)', isWide: true },
	'EUC-KR': { encoding: 'euc-kr', name: 'EUC-KR (Korean)', isWide: true },
	GB18030: { encoding: 'gb18030', name: 'GB 18030 (Chinese)', isWide: true },
	Big5: { encoding: 'big5', name: 'Big5 (Chinese)', isWide: true },
};

const sampleLength = 16_384;
const lead = 2_048;
/** Below this the detector only names what is left over. */
const leastSure = 25;
/** By so much another page must fit better than the Western one, which most reports with few such letters are in. */
const clearly = 12;

/** The code page that bytes which are no UTF-8 are most likely in. */
export const guessPage = (bytes: Uint8Array): CodePage => {
	const first = bytes.findIndex((byte) => byte >= 0x80);
	const from = Math.max(0, first - lead);
	const sample = bytes.subarray(from, from + sampleLength);
	const isDense = shareOfHigh(sample) > 0.25;
	const found = ranked(sample).filter(({ page }) => page.isWide === undefined || isDense);
	const best = found[0];
	if (best === undefined || best.confidence < leastSure)
		return isDense && isFromDos(sample) ? dos : isCyrillic(sample) ? cyrillic : western;
	const asWestern = found.find(({ page }) => page === western)?.confidence ?? 0;
	return best.confidence - asWestern < clearly ? western : best.page;
};

const ranked = (sample: Uint8Array): readonly { readonly page: CodePage; readonly confidence: number }[] => {
	try {
		return analyse(sample).flatMap(({ name, confidence }) => {
			const page = Object.hasOwn(pages, name) ? pages[name] : undefined;
			return page === undefined ? [] : [{ page, confidence }];
		});
	} catch {
		// What the detector stumbles over is guessed as if it had found nothing.
		return [];
	}
};

const shareOfHigh = (bytes: Uint8Array): number => {
	let high = 0;
	let letters = 0;
	for (const byte of bytes) {
		if (byte > 0x20) letters += 1;
		if (byte >= 0x80) high += 1;
	}
	return high / Math.max(1, letters);
};

// Cyrillic words are runs of high letters; in Western text a high letter stands alone among ASCII ones.
const isCyrillic = (bytes: Uint8Array): boolean => {
	let runs = 0;
	let single = 0;
	let length = 0;
	for (const byte of bytes) {
		if (byte >= 0xc0 || byte === 0xa8 || byte === 0xb8) length += 1;
		else {
			if (length >= 3) runs += 1;
			else if (length > 0) single += 1;
			length = 0;
		}
	}
	return runs + (length >= 3 ? 1 : 0) > single;
};

// The detector does not know this page; in any other one its letters are signs and lines.
const isFromDos = (bytes: Uint8Array): boolean => {
	const beyond = new TextDecoder(dos.encoding).decode(bytes).match(/[^\0-\x7f]/g) ?? [];
	return beyond.filter((letter) => /[А-яё]/i.test(letter)).length > beyond.length * 0.9;
};

type Wide = 'utf-16le' | 'utf-16be';

/** UTF-16 without a mark, told by how its bytes lie; null for anything else. */
export const guessWide = (bytes: Uint8Array): Wide | null => {
	const head = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1);
	if (head.length < 8) return null;
	let [even, odd, controls] = [0, 0, 0];
	for (const [index, byte] of head.entries()) {
		if (byte === 0 && index % 2 === 0) even += 1;
		if (byte === 0 && index % 2 === 1) odd += 1;
		if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
	}
	// Text in Latin script has a zero in nearly every second byte, UTF-8 has none.
	const many = head.length / 4;
	if (odd > many && even < many / 4) return 'utf-16le';
	if (even > many && odd < many / 4) return 'utf-16be';
	// In other scripts one half of the bytes are control characters, or as good as any: no text in UTF-8 or a code page.
	return controls * 50 > head.length ? guessByLetters(head) : null;
};

// Read the wrong way round, or where it is no text at all, hardly any character is one that texts are made of.
const guessByLetters = (head: Uint8Array): Wide | null => {
	const shares = (['utf-16le', 'utf-16be'] as const).map((encoding) => {
		const text = new TextDecoder(encoding).decode(head);
		return {
			encoding,
			share: (text.match(ofTexts)?.length ?? 0) / text.length,
			common: text.match(common)?.length ?? 0,
		};
	});
	const [best] = shares.sort((a, b) => b.common - a.common);
	return best!.share > 0.97 && best!.common * 20 > head.length / 2 ? best!.encoding : null;
};

const ofTexts = /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\n\r\t]/gu;
const common =
	/[ \n.,0-9、。，\u0391-\u03c9\u0410-\u044f\u05d0-\u05ea\u0621-\u064a\u0905-\u0939\u3041-\u30f6的一是不了在有]/g;
