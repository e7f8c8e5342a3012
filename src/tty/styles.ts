// SGR states as small numbers. Number 0 is the terminal's default; the same look always has the same number.

type Look = {
	readonly on: ReadonlySet<number>;
	readonly ink: string;
	readonly ground: string;
	/** The web address it leads to; empty where it leads nowhere. */
	readonly link: string;
};

/** What each switch-off code ends. */
const ends: Readonly<Record<number, readonly number[]>> = {
	22: [1, 2],
	23: [3],
	24: [4],
	25: [5],
	27: [7],
	28: [8],
	29: [9],
};

const bare: Look = { on: new Set(), ink: '', ground: '', link: '' };

const isInk = (code: number): boolean => (code >= 30 && code <= 37) || (code >= 90 && code <= 97);
const isGround = (code: number): boolean => (code >= 40 && code <= 47) || (code >= 100 && code <= 107);

/** How many parameters an extended colour takes after its 38 or 48. */
const extendedLength = (codes: readonly number[], at: number): number => (codes[at + 1] === 2 ? 4 : 2);

const applied = (look: Look, parameters: string): Look => {
	const codes = parameters === '' ? [0] : parameters.split(/[;:]/).map(Number);
	let { ink, ground } = look;
	let on = new Set(look.on);
	for (let index = 0; index < codes.length; index += 1) {
		const code = codes[index]!;
		if (code === 0) {
			on = new Set();
			ink = '';
			ground = '';
		} else if (code < 10) on.add(code);
		else if (ends[code]) for (const ended of ends[code]) on.delete(ended);
		else if (code === 38 || code === 48) {
			const length = extendedLength(codes, index);
			const colour = codes.slice(index, index + 1 + length).join(';');
			if (code === 38) ink = colour;
			else ground = colour;
			index += length;
		} else if (code === 39) ink = '';
		else if (code === 49) ground = '';
		else if (isInk(code)) ink = `${code}`;
		else if (isGround(code)) ground = `${code}`;
	}
	return { ...look, on, ink, ground };
};

const keyOf = (look: Look): string =>
	[...[...look.on].sort((a, b) => a - b).map(String), look.ink, look.ground].filter((part) => part !== '').join(';');

/** A look's name among all: what it is drawn with, and where it leads. */
const nameOf = (look: Look): string => (look.link === '' ? keyOf(look) : `${keyOf(look)} ${look.link}`);

/** Pages are many: a screen that is shown for weeks does not keep them all. */
const mostLooks = 20_000;

/** What may stand behind words on the screen: web pages, written in plain signs. */
const linkable = /^https?:\/\/[!-~]{1,2000}$/;

const linkTo = (address: string): string => `\u001b]8;;${address}\u001b\\`;

/** Underline, reverse, strike. */
const marksBlanks: readonly number[] = [4, 7, 9];

const isSeenOnBlank = ({ on, ground, link }: Look): boolean =>
	ground !== '' || link !== '' || marksBlanks.some((code) => on.has(code));

/** What ends each effect. */
const endOf: ReadonlyMap<number, number> = new Map(
	Object.entries(ends).flatMap(([end, effects]) => effects.map((effect) => [effect, Number(end)] as const)),
);

/** The parameters that turn one look into another without a reset. */
const changeTo = (from: Look, to: Look): string => {
	const gone = [...from.on].filter((effect) => !to.on.has(effect));
	// What nothing ends by itself takes a reset.
	if (gone.some((effect) => !endOf.has(effect))) return `;${keyOf(to)}`;
	const ended = new Set(gone.map((effect) => endOf.get(effect)!));
	// What ends one effect may end another that is to stay.
	const lost = [...ended].flatMap((end) => ends[end] ?? []);
	const begun = [...to.on].filter((effect) => !from.on.has(effect) || lost.includes(effect));
	return [
		...ended,
		...begun,
		...(from.ink === to.ink ? [] : [to.ink || '39']),
		...(from.ground === to.ground ? [] : [to.ground || '49']),
	].join(';');
};

/** A table of looks: `after` says which look a sequence leads to, `sequence` how to get from one to another. */
export type Styles = {
	after(style: number, parameters: string): number;
	sequence(from: number, to: number): string;
	/** The same look leading to a web page; an empty address, or what is none, leads nowhere. */
	linked(style: number, address: string): number;
	/** The look of a blank: 0 where nothing of it could be seen. */
	onBlank(style: number): number;
};

/** An empty table. It grows by one row for each look ever used, which a theme bounds. */
export const createStyles = (): Styles => {
	const looks: Look[] = [bare];
	const keys: string[] = [''];
	const numbers = new Map<string, number>([['', 0]]);
	const steps = new Map<string, number>();
	const numberOf = (look: Look): number => {
		const name = nameOf(look);
		const known = numbers.get(name);
		if (known !== undefined) return known;
		const number = looks.push(look) - 1;
		keys.push(keyOf(look));
		numbers.set(name, number);
		return number;
	};
	const drawing = (from: number, to: number): string => {
		if (keys[from] === keys[to]) return '';
		// A parameter that is left out is 0.
		if (keys[to] === '') return '\u001b[m';
		if (keys[from] === '') return `\u001b[${keys[to]}m`;
		const change = changeTo(looks[from]!, looks[to]!);
		const anew = `;${keys[to]}`;
		return `\u001b[${change.length < anew.length ? change : anew}m`;
	};
	return {
		after(style, parameters) {
			const step = `${style}m${parameters}`;
			const known = steps.get(step);
			if (known !== undefined) return known;
			const number = numberOf(applied(looks[style]!, parameters));
			steps.set(step, number);
			return number;
		},
		sequence(from, to) {
			if (from === to) return '';
			const { link } = looks[to]!;
			return drawing(from, to) + (link === looks[from]!.link ? '' : linkTo(link));
		},
		linked(style, address) {
			const link = looks.length < mostLooks && linkable.test(address) ? address : '';
			return numberOf({ ...looks[style]!, link });
		},
		onBlank: (style) => (isSeenOnBlank(looks[style]!) ? style : 0),
	};
};
