// What watch rules remember over a restart: which things they have seen, when they rang, and the alerts raised.
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Alert, type Alerts, freshMemory, noAlerts, type RuleMemory } from '../../state/alerts/alerts.ts';
import { makeFolder } from '../db/make-folder.ts';

export type AlertMemory = { readonly alerts: Alerts; readonly rules: Map<string, RuleMemory> };

/** Keys kept for each rule; the oldest are forgotten. */
const mostKeys = 20_000;

type Saved = {
	readonly schema: 1;
	readonly raised: readonly Alert[];
	readonly quietUntil: number;
	readonly rules: Readonly<Record<string, { readonly seen: readonly string[]; readonly rangAt: number | null }>>;
};

const fileIn = (stateDir: string): string => join(stateDir, 'alerts.json');

const isSaved = (value: unknown): value is Saved => {
	const { schema, raised, rules } = value as Partial<Saved>;
	return schema === 1 && Array.isArray(raised) && typeof rules === 'object' && rules !== null;
};

/** What was kept; nothing where there is no file, or none that can be used: then the rules begin anew. */
export const loadAlerts = (stateDir: string | null): AlertMemory => {
	const empty: AlertMemory = { alerts: noAlerts, rules: new Map() };
	if (stateDir === null) return empty;
	try {
		const saved: unknown = JSON.parse(readFileSync(fileIn(stateDir), 'utf8'));
		if (!isSaved(saved)) return empty;
		const rules = Object.entries(saved.rules).map(([name, { seen, rangAt }]): [string, RuleMemory] => [
			name,
			{ ...freshMemory(), seen: new Set(seen), rangAt },
		]);
		return { alerts: { raised: saved.raised, quietUntil: saved.quietUntil }, rules: new Map(rules) };
	} catch {
		return empty;
	}
};

/** When the file was last written, by whomever; 0 where there is none. */
export const alertsWrittenAt = (stateDir: string | null): number => {
	try {
		return stateDir === null ? 0 : statSync(fileIn(stateDir)).mtimeMs;
	} catch {
		return 0;
	}
};

/** Keeps it, whole or not at all; returns why it could not be kept, else null. */
export const saveAlerts = (stateDir: string | null, { alerts, rules }: AlertMemory): string | null => {
	if (stateDir === null) return null;
	const saved: Saved = {
		schema: 1,
		...alerts,
		rules: Object.fromEntries(
			[...rules].map(([name, { seen, rangAt }]) => [name, { seen: [...seen].slice(-mostKeys), rangAt }]),
		),
	};
	const file = fileIn(stateDir);
	const beside = `${file}.${process.pid}.tmp`;
	try {
		makeFolder(stateDir);
		writeFileSync(beside, JSON.stringify(saved), { mode: 0o600 });
		renameSync(beside, file);
		return null;
	} catch (error) {
		return `alerts could not be kept: ${(error as Error).message}`;
	}
};
