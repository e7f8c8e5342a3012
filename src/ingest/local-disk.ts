// Which file systems answer at once: what the machine itself holds. A share or a program may stand behind any other, and
// whoever waits for it waits as long as it likes.
import { statfs } from 'node:fs/promises';

/** As Linux numbers them (`statfs(2)`); other systems have numbers of their own, none of them here. */
const localTypes: ReadonlyMap<number, string> = new Map([
	[0xef53, 'ext2, ext3, ext4'],
	[0x58465342, 'xfs'],
	[0x9123683e, 'btrfs'],
	[0x2fc12fc1, 'zfs'],
	[0xf2f52010, 'f2fs'],
	[0xca451a4e, 'bcachefs'],
	[0x3153464a, 'jfs'],
	[0x01021994, 'tmpfs'],
	[0x858458f6, 'ramfs'],
	[0x794c7630, 'overlay'],
]);

/** True if the file system at a path is known to be one of this machine. Asks without waiting on the main thread. */
export const isOnLocalDisk = async (path: string | Buffer): Promise<boolean> => {
	try {
		return process.platform === 'linux' && localTypes.has((await statfs(path)).type);
	} catch {
		return false;
	}
};
