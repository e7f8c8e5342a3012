// Names of time zones.

/** Whether a name is one of a time zone that clocks can be shown in. */
export const isZone = (name: string): boolean => {
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
};
