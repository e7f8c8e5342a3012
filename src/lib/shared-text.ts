// Words that stand in every report are held once: what is parsed comes with a string of its own for each of them.

const known = new Map<string, string>();
const mostKnown = 20_000;
const longest = 32;

/** An equal text that others hold too. */
export const sharedText = <Text extends string>(text: Text): Text => {
	const same = known.get(text);
	if (same !== undefined) return same as Text;
	// A longer one is seldom met again.
	if (text.length > longest) return text;
	if (known.size >= mostKnown) known.clear();
	known.set(text, text);
	return text;
};
