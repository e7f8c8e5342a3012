// Which places are known to answer at once.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isOnLocalDisk } from '../../src/ingest/local-disk.ts';
import { temporaryFolder } from '../support/temp-folder.ts';

test('what is not there, and what the kernel makes up, is not known to be a disk of this machine', async () => {
	expect(await isOnLocalDisk(join(temporaryFolder(), 'missing'))).toBe(false);
	expect(await isOnLocalDisk('/proc')).toBe(false);
});

test.runIf(process.platform === 'linux' && existsSync('/dev/shm'))('the memory of the machine is its own', async () => {
	expect(await isOnLocalDisk('/dev/shm')).toBe(true);
});
