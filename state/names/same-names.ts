// Names that are one although their letters differ: states under several names, cities with old spellings.
// General knowledge as rows; the first of a row is the key of all.

const rows = `
us|united states|united states of america|usa|u s|u s a|america
uk|united kingdom|great britain|britain
eu|european union
un|united nations|united nations organization
uae|united arab emirates
russia|russian federation
iran|islamic republic of iran|islamic republic iran
north korea|dprk|democratic people s republic of korea
south korea|republic of korea
china|prc|people s republic of china
dr congo|drc|democratic republic of the congo|democratic republic congo
czech republic|czechia
turkey|turkiye
myanmar|burma
ivory coast|cote d ivoire|cote divoire
east timor|timor leste
eswatini|swaziland
north macedonia|macedonia
syria|syrian arab republic
kyiv|kiev
kharkiv|kharkov
odesa|odessa
mumbai|bombay
kolkata|calcutta
yangon|rangoon
beijing|peking
washington d c|washington dc
islamic state|isis|isil|daesh|is|islamic state group|islamic state of iraq and the levant|islamic state of iraq and syria
hezbollah|hizbullah|hizballah|hizbollah
nato|north atlantic treaty organization
opec|organization of the petroleum exporting countries
fbi|federal bureau of investigation
cia|central intelligence agency
who|world health organization
imf|international monetary fund
iaea|international atomic energy agency
cdc|centers disease control prevention|us centers disease control prevention|centers disease control
unhcr|un refugee agency|united nations refugee agency|united nations high commissioner refugees
unicef|united nations children fund|un children fund
msf|medecins sans frontieres|doctors without borders
`;

/** Folded name → the key it is filed under. */
export const sameNames: ReadonlyMap<string, string> = new Map(
	rows
		.trim()
		.split('\n')
		.flatMap((row) => {
			const [key, ...others] = row.split('|');
			return [key!, ...others].map((name) => [name, key!] as const);
		}),
);

/** Short forms of parts of names, as they stand after a comma ("Salem, OR"): letters of the words, or their beginning. */
export const isShortFor = (short: string, long: string): boolean => {
	const words = long.split(' ');
	if (short === words.map((word) => word[0]).join('')) return true;
	return (
		words.length === 1 &&
		short.length >= 2 &&
		short.length < long.length &&
		long.startsWith(short[0]!) &&
		isWithin(short, long)
	);
};

// "Calif", "Tex", "Pa": the letters of the short form come in this order in the long one.
const isWithin = (short: string, long: string): boolean => {
	let at = 0;
	for (const letter of long) if (letter === short[at]) at += 1;
	return at === short.length;
};
