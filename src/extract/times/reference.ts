// The date a document counts from: declared, in its dateline, in a post, by a weekday, in its file name.
import type { Reference } from '../../domain.ts';
import type { Reading } from '../reading.ts';

/** The reference date and what it rests on; null where nothing in the document or its file tells. */
export const findReference = (_reading: Reading): Reference | null => null;
