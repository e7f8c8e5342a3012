// What a mail quotes or forwards in its text: messages of others, each with what the mail says of who wrote it and when.
import { mailAttribution, writerName } from '../lib/mail-attribution.ts';

/** A message inside another's text; what the text does not say of it is null. */
export type QuotedMessage = {
	readonly source: string | null;
	readonly date: string | null;
	readonly title: string | null;
	readonly text: string;
};

/** The words of the sender alone, and the messages quoted in them, the outer ones first. */
export type SplitMail = { readonly own: string; readonly quoted: readonly QuotedMessage[] };

/** Quotations in quotations are taken apart to this depth; what is deeper stays with what quotes it. */
const deepest = 6;

/** Takes a mail's text apart. A text that quotes nobody is its own. */
export const splitMail = (text: string): SplitMail => {
	const { own, quoted } = splitLines(text.split(/\r?\n/), 0);
	return quoted.length === 0 ? { own: text, quoted } : { own: joined(own), quoted };
};

const joined = (lines: readonly string[]): string => lines.join('\n').trim();

type Lines = { readonly own: readonly string[]; readonly quoted: readonly QuotedMessage[] };
type Head = Omit<QuotedMessage, 'text'>;

const splitLines = (lines: readonly string[], depth: number): Lines => {
	const own: string[] = [];
	if (depth > deepest) return { own: lines, quoted: [] };
	// What several runs of one reply quote is one message.
	const runs: { head: Head; lines: string[] }[] = [];
	for (let at = 0; at < lines.length; ) {
		const opened = openingAt(lines, at);
		if (opened === null && !isQuoted(lines[at]!)) {
			own.push(lines[at]!);
			at += 1;
			continue;
		}
		const first = opened?.end ?? at;
		const end = isQuoted(lines[first] ?? '') ? endOfQuoted(lines, first) : lines.length;
		const said = lines.slice(first, end).map((line) => (isQuoted(line) ? line.replace(/^\s{0,3}> ?/, '') : line));
		const last = runs.at(-1);
		if (opened === null && last !== undefined) last.lines.push('', ...said);
		else runs.push({ head: opened?.head ?? nobody, lines: said });
		at = end;
	}
	const quoted = runs.flatMap(({ head, lines: said }) => {
		const inner = splitLines(said, depth + 1);
		const text = joined(inner.own);
		return [...(text === '' ? [] : [{ ...head, text }]), ...inner.quoted];
	});
	return { own, quoted };
};

const nobody: Head = { source: null, date: null, title: null };

const isQuoted = (line: string): boolean => /^\s{0,3}>(?!From )/.test(line);

const endOfQuoted = (lines: readonly string[], first: number): number => {
	let end = first;
	for (let at = first; at < lines.length; at += 1)
		if (isQuoted(lines[at]!)) end = at + 1;
		else if (lines[at]!.trim() !== '') break;
	return end;
};

type Opening = { readonly head: Head; readonly end: number };

/** Where a quoted message is announced at a line: who wrote it, and the line its words begin with. */
const openingAt = (lines: readonly string[], at: number): Opening | null => {
	const line = lines[at]!;
	const marked = marker.test(line) ? nextWritten(lines, at + 1) : at;
	if (marked < lines.length && /^\*?From\b/.test(lines[marked]!)) return headersAt(lines, marked);
	if (!/^On\b/.test(line)) return null;
	// "On Tue, 3 Mar 2026 at 22:10, Ben Oduya <ben@desk.example>" may go on in a second line: "wrote:".
	for (const end of [at + 1, at + 2]) {
		const head = attribution(lines.slice(at, end).join(' '));
		if (head !== null) return { head, end: nextWritten(lines, end) };
	}
	return null;
};

const nextWritten = (lines: readonly string[], from: number): number => {
	let at = from;
	while (at < lines.length && lines[at]!.trim() === '') at += 1;
	return at;
};

const marker =
	/^\s*(?:[-_*]{2,}\s*(?:original message|forwarded message|original appointment)\s*[-_*]{2,}|begin forwarded message:|_{20,})\s*$/i;

const attribution = (line: string): Head | null => {
	const found = mailAttribution(line);
	return found && { source: writerName(found.writer), date: found.date, title: null };
};

const field = /^\*?(From|Sent|Date|To|Cc|Bcc|Reply-To|Subject|Importance):\*?\s*(.*)$/i;

/** The lines "From: …", "Sent: …" of a message set into another; null where they are none. */
const headersAt = (lines: readonly string[], first: number): Opening | null => {
	const fields = new Map<string, string>();
	let at = first;
	for (; at < lines.length && at < first + 12; at += 1) {
		const [, name, value] = field.exec(lines[at]!) ?? [];
		if (name !== undefined) fields.set(name.toLowerCase(), value!.trim());
		else if (lines[at]!.trim() === '' || !/^\s/.test(lines[at]!)) break;
	}
	const date = fields.get('sent') ?? fields.get('date');
	if (!fields.has('from') || date === undefined || fields.size < 3) return null;
	const head = { source: writerName(fields.get('from')!), date, title: fields.get('subject') || null };
	return { head, end: nextWritten(lines, at) };
};
