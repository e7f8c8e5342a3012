// The table of keys as the README prints it, from the one table of commands.

import { commands } from '../commands.ts';
import { keyLabels } from '../keys.ts';
import { groups } from './command.ts';

/** Markdown rows, a group a time: keys, then what they do. */
export const formatKeyTable = (): string =>
	[
		'| keys | what they do |',
		'| --- | --- |',
		...groups.flatMap((group) => {
			const rows = commands.filter((command) => command.group === group && command.where !== 'typing');
			return rows.length === 0
				? []
				: [
						`| **${group}** | |`,
						...rows.map(({ keys, title }) => `| ${keyLabels(keys).map(cell).join(' ')} | ${title} |`),
					];
		}),
	].join('\n');

const cell = (label: string): string => `\`${label.replaceAll('|', '\\|')}\``;
