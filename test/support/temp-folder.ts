// A folder for one test, removed after it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder that goes away when the test is over. */
export const temporaryFolder = (): string => {
	const folder = mkdtempSync(join(tmpdir(), 'watchfloor-test-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
};
