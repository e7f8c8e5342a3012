// What is piped into a command that reports, read as a file without a name would be.
import type { Instant, Report } from '../domain.ts';
import { createPool } from '../ingest/pool.ts';
import { readGiven } from '../ingest/read.ts';
import { complain } from './output.ts';

/** The name that stands for it among folders. */
export const standardInput = '-';

/** The reports of standard input: one, or as many as a feed, a mailbox or JSON lines hold. */
export const readStandardInput = async (receivedAt: Instant): Promise<readonly Report[]> => {
	const read = await readGiven(standardInput);
	if (read.kind === 'failed') {
		complain(`${standardInput}: ${read.reason}`);
		return [];
	}
	const pool = createPool({ workers: 1, isBatch: true });
	try {
		const readings = await pool.read({ kind: 'file', file: read.file });
		return readings.map(({ document, extraction }) => ({ document, extraction, receivedAt }));
	} finally {
		await pool.close();
	}
};
