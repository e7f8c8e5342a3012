// Who sits before the screen: the author of acts and the owner of read marks.
import { userInfo } from 'node:os';

/** The name that was asked for (`--author`, the configuration), else $USER, else the name of the account. */
export const operatorName = (asked: string | null): string => asked || process.env.USER || accountName();

const accountName = (): string => {
	try {
		return userInfo().username;
	} catch {
		return 'analyst';
	}
};
