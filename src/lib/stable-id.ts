// Short names for things that are known by their content: the same content gets the same name on any machine.

// Two 32-bit lanes of a multiply-and-xor hash: about 2^52 names, enough to tell a few million things apart.
const hash = (text: string): number => {
	let low = 0x811c9dc5;
	let high = 0x9e3779b1;
	for (let index = 0; index < text.length; index += 1) {
		const unit = text.charCodeAt(index);
		low = Math.imul(low ^ unit, 0x01000193);
		high = Math.imul(high ^ unit, 0x85ebca6b);
		high = (high << 13) | (high >>> 19);
	}
	low = Math.imul(low ^ (low >>> 15), 0x2c1b3c6d) ^ high;
	high = Math.imul(high ^ (high >>> 13), 0x297a2d39) ^ (low >>> 11);
	return (high & 0xfffff) * 0x100000000 + (low >>> 0);
};

/** A number below 2^52 for a text. */
export const hashText = (text: string): number => hash(text);

/** A number below 2^31 for a text: held without a box of its own, so that lists of them stay small. */
export const hashText31 = (text: string): number => (hash(text) % 0x100000000) >>> 1;

/** `prefix-` and ten letters or digits that depend on nothing but `content`. */
export const stableId = (prefix: string, content: string): string =>
	`${prefix}-${hash(content).toString(36).padStart(10, '0')}`;
