// Other programs that show or edit what is on the screen: which command, with which arguments. Never through a shell.

type Placing = (file: string, line: number) => readonly string[];

// How pagers are told a line; `less` shows some lines before it too. Many have PAGER="less -R" for other programs: what
// it would let through from a report to the terminal is switched off again.
const pagers: Readonly<Record<string, Placing>> = {
	less: (file, line) => ['-+r', '-j.3', `+${line}`, '--', file],
	more: (file, line) => [`+${line}`, '--', file],
	most: (file, line) => [`+${line}`, '--', file],
};

const plus: Placing = (file, line) => [`+${line}`, file];
// A report must not set options of the editor that shows it.
const vim: Placing = (file, line) => ['--cmd', 'set nomodeline', `+${line}`, '--', file];
const noVariables = '(setq enable-local-variables nil enable-local-eval nil)';
const emacs: Placing = (file, line) => ['--eval', noVariables, `+${line}`, file];
const colon: Placing = (file, line) => [`${file}:${line}`];
const goto: Placing = (file, line) => ['--wait', '--goto', `${file}:${line}`];

const editors: Readonly<Record<string, Placing>> = {
	vi: plus,
	vim,
	nvim: vim,
	view: vim,
	nano: plus,
	pico: plus,
	micro: plus,
	emacs,
	emacsclient: plus,
	mg: plus,
	joe: plus,
	jed: plus,
	ne: plus,
	kak: plus,
	hx: colon,
	helix: colon,
	subl: (file, line) => ['--wait', `${file}:${line}`],
	code: goto,
	codium: goto,
	gedit: (file, line) => ['--wait', `+${line}`, file],
	kate: (file, line) => ['--block', '--line', `${line}`, file],
};

export type Command = readonly [command: string, options: readonly string[]];

const lastPart = (command: string): string => command.slice(command.lastIndexOf('/') + 1);

const placed = (
	wish: string | undefined,
	usual: string,
	placings: Readonly<Record<string, Placing>>,
	file: string,
	line: number,
	nameOf: (command: string) => string = lastPart,
): Command => {
	const [command = usual, ...options] = (wish ?? '').split(/\s+/).filter((word) => word !== '');
	const name = nameOf(command);
	const placing = Object.hasOwn(placings, name) ? placings[name] : undefined;
	return [command, [...options, ...(placing?.(file, line) ?? ['--', file])]];
};

/** The pager and its arguments for a file at a line. */
export const pagerCommand = (pager: string | undefined, file: string, line: number): Command =>
	placed(pager, 'less', pagers, file, line);

/**
 * The editor and its arguments for a file at a line. `realName` tells which program a command of an old name is today:
 * `vi` may be one that obeys what stands in a file.
 */
export const editorCommand = (
	env: Readonly<Record<string, string | undefined>>,
	file: string,
	line: number,
	realName: (command: string) => string = lastPart,
): Command =>
	placed(env.VISUAL || env.EDITOR, 'vi', editors, file, line, (command) =>
		['vi', 'view', 'ex'].includes(lastPart(command)) && realName(command).startsWith('vim') ? 'vim' : lastPart(command),
	);

const openable: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/**
 * The address in its normal form; null for anything but a web page or a mailbox. Of a mailbox nothing else is kept: some
 * mail programs attach files that a link names.
 */
export const openableAddress = (address: string): string | null => {
	const url = URL.parse(address);
	if (url === null || !openable.has(url.protocol)) return null;
	return url.protocol === 'mailto:' ? `mailto:${url.pathname}` : url.href;
};

/**
 * The program that shows an address; null where there is none on this machine. The desktop's own openers take no `--`,
 * and need none: an address begins with its scheme.
 */
export const browserCommand = (
	env: Readonly<Record<string, string | undefined>>,
	platform: string,
	address: string,
): Command | null => {
	const [browser, ...options] = (env.BROWSER ?? '')
		.split(':')[0]!
		.split(/\s+/)
		.filter((word) => word !== '');
	if (browser !== undefined) return [browser, [...options.filter((option) => option !== '%s'), '--', address]];
	if (platform === 'darwin') return ['open', [address]];
	return (env.DISPLAY || env.WAYLAND_DISPLAY) && !env.SSH_TTY ? ['xdg-open', [address]] : null;
};
