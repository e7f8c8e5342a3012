// Control sequences that act on some terminal, each as a text would carry it. HX marks what is ours.
import { type Input, textInput } from '../input.ts';

/** Name and payload. */
export const controls: readonly (readonly [name: string, payload: string])[] = [
	['colours', '\u001b[31;7mHX\u001b[0m'],
	['clear', '\u001b[2J\u001b[HHX'],
	['cursor', '\u001b[1;1HHX\u001b[999C'],
	['scroll-region', '\u001b[1;2rHX'],
	['clipboard', '\u001b]52;c;SFg=\u0007'],
	['clipboard-st', '\u001b]52;p;SFg=\u001b\\'],
	['title', '\u001b]0;HX\u0007'],
	['title-2', '\u001b]2;HX\u001b\\'],
	['link', '\u001b]8;;javascript:HX\u0007click\u001b]8;;\u0007'],
	['link-file', '\u001b]8;;file:///etc/HX\u001b\\click\u001b]8;;\u001b\\'],
	['palette', '\u001b]4;1;rgb:ff/00/HX\u0007'],
	['background', '\u001b]11;#HX0000\u0007'],
	['notify-9', '\u001b]9;HX\u0007'],
	['notify-99', '\u001b]99;;HX\u001b\\'],
	['notify-777', '\u001b]777;notify;HX;HX\u0007'],
	['image-1337', '\u001b]1337;File=inline=1:SFg=\u0007'],
	['font', '\u001b]50;HX\u0007'],
	['shell-marks', '\u001b]133;A\u0007HX\u001b]133;C\u0007'],
	['dcs', '\u001bP1;2|HX\u001b\\'],
	['dcs-query', '\u001bP$qm HX\u001b\\'],
	['sixel', '\u001bPq#0;2;0;0;0#0~~HX~~\u001b\\'],
	['apc', '\u001b_Ga=T,f=100;SFg=\u001b\\'],
	['pm', '\u001b^HX\u001b\\'],
	['sos', '\u001bXHX\u001b\\'],
	['c1-csi', '\u009b31mHX\u009b0m'],
	['c1-osc', '\u009d52;c;SFg=\u009c'],
	['c1-dcs', '\u0090qHX\u009c'],
	['c1-nel', 'HX\u0085HX'],
	['return', 'Nobody was hurt.\rHX all of them died'],
	['backspaces', 'HX safe\b\b\b\bdead'],
	['bell', 'HX\u0007\u0007\u0007'],
	['shift-out', '\u000eHXlqqk\u000f'],
	['vertical-tab', 'HX\u000bHX\u000cHX'],
	['separators', 'HX\u2028forged row\u2029HX'],
	['xoff', 'HX\u0013HX\u0011'],
	['enq', 'HX\u0005HX'],
	['nul', 'HX\u0000HX'],
	['del', 'HX\u007f\u007fHX'],
	['sub-can', '\u001b[31\u0018HX\u001b[3\u001aHX'],
	['unfinished-csi', 'HX \u001b['],
	['unfinished-osc', 'HX \u001b]52;c;SFg='],
	['unfinished-dcs', 'HX \u001bP1$r'],
	['nested', '\u001b\u001b]52;c;SFg=\u0007\u001b[\u001b[31mHX'],
	['split', '\u001b[3\u001b[0m1mHX'],
	['reset', '\u001bcHX'],
	['soft-reset', '\u001b[!pHX'],
	['screen-of-e', '\u001b#8HX'],
	['charset', '\u001b(0HX\u001b)0'],
	['leave-utf8', '\u001b%@HX\u001b%G'],
	['alt-screen', '\u001b[?1049lHX\u001b[?47h'],
	['sync', '\u001b[?2026hHX'],
	['mouse', '\u001b[?1003h\u001b[?1006hHX'],
	['cursor-hide', '\u001b[?25lHX'],
	['queries', '\u001b[c\u001b[5n\u001b[6n\u001b[>q\u001b[?2026$pHX'],
	['window-ops', '\u001b[8;1;1tHX\u001b[21t'],
	['print', '\u001b[5iHX\u001b[4i'],
	['keyboard', '\u001b[>31uHX\u001b[>4;2m'],
	['rectangles', '\u001b[65;1;1;9;9$xHX'],
];

const between = (payload: string): string =>
	`The spokesman ${payload} Ola Renkvist said that the ${payload} road was safe. "${payload}" said Minister Dana${payload} Holm.\n${payload}`;

const inTexts = controls.map(([name, payload]): Input => textInput(`control ${name}`, between(payload)));

// Bytes that are controls only where a reader takes them for Latin-1.
const raw: readonly (readonly [string, readonly number[]])[] = [
	['raw-csi', [0x9b, 0x33, 0x31, 0x6d, 0x48, 0x58]],
	['raw-osc', [0x9d, 0x30, 0x3b, 0x48, 0x58, 0x9c]],
	['raw-mixed', [0xc2, 0x9b, 0x32, 0x4a, 0x9b, 0x32, 0x4a]],
];

/** Controls in texts. */
export const controlInputs: readonly Input[] = [
	...inTexts,
	...raw.map(([name, bytes]) => textInput(`control ${name}`, Uint8Array.from(bytes))),
	textInput('control tabs', '\tThe\tmayor\tsaid\t\t\tno.'),
	textInput('control line ends', 'One.\rTwo.\r\nThree.\n\rFour.'),
];
