/** A problem that says why nothing of a file or document could be read begins so. */
const begins = 'unreadable: ';

/** The problem's words for a reason. */
export const unreadable = (reason: string): string => begins + reason;

/** Whether a problem says that nothing could be read. */
export const isUnreadable = ({ what }: { readonly what: string }): boolean => what.startsWith(begins);
