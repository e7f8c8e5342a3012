// Which language a text is in that is not English: by its letters, and among those in Latin letters by their small words.
// It is told to the operator, and to the search; nothing is read in any of them.

type Script = { readonly letters: RegExp; readonly language: string };

// A script that one language writes most of what we meet, and letters that only a sister language has.
const scripts: readonly (Script & { readonly sisters?: readonly Script[] })[] = [
	{ letters: /[\u3041-\u30ff]/g, language: 'ja' },
	{ letters: /\p{Script=Hangul}/gu, language: 'ko' },
	{ letters: /\p{Script=Han}/gu, language: 'zh' },
	{
		letters: /\p{Script=Cyrillic}/gu,
		language: 'ru',
		sisters: [
			{ letters: /[ўЎ]/g, language: 'be' },
			{ letters: /[їєґЇЄҐ]/g, language: 'uk' },
			{ letters: /[ђћљњџјЂЋЉЊЏЈ]/g, language: 'sr' },
			{ letters: /[әғқңұһӘҒҚҢҰҺ]/g, language: 'kk' },
		],
	},
	{
		letters: /\p{Script=Arabic}/gu,
		language: 'ar',
		sisters: [
			{ letters: /[ٹڈڑں]/g, language: 'ur' },
			{ letters: /[ټډښځې]/g, language: 'ps' },
			{ letters: /[پچژگ]/g, language: 'fa' },
		],
	},
	{ letters: /\p{Script=Greek}/gu, language: 'el' },
	{ letters: /\p{Script=Hebrew}/gu, language: 'he' },
	{ letters: /\p{Script=Devanagari}/gu, language: 'hi' },
	{ letters: /\p{Script=Bengali}/gu, language: 'bn' },
	{ letters: /\p{Script=Tamil}/gu, language: 'ta' },
	{ letters: /\p{Script=Thai}/gu, language: 'th' },
	{ letters: /\p{Script=Georgian}/gu, language: 'ka' },
	{ letters: /\p{Script=Armenian}/gu, language: 'hy' },
	{ letters: /\p{Script=Ethiopic}/gu, language: 'am' },
	{ letters: /\p{Script=Myanmar}/gu, language: 'my' },
];

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const smallWords: Readonly<Record<string, ReadonlySet<string>>> = {
	de: words(
		'der die das und ist nicht mit von den dem ein eine auf für sich auch im zu des wurde am dass nach sei bei aus es werden',
	),
	fr: words(
		'le la les des est une un dans pour que qui sur avec par pas du au aux été a à ce il elle ont cette son sa plus',
	),
	es: words('el la los las del una un con por para como más que en de se su es al lo fue según no han y'),
	it: words('il gli che di della sono per nel la le un una del con non è dei ha si alla dal anche stato delle i'),
	pt: words('os dos não uma com o que da do em para um por as ao foi mais na no se é são à das'),
	nl: words('het een van niet met voor zijn de en dat op is te aan door bij ook naar heeft werd om uit'),
	sv: words('och att det som inte är på av för med en till den har om från ett vid säger var'),
	nb: words('og at det som ikke er på av for med en til den har om fra et ved sier var å ble'),
	da: words('og at det som ikke er på af for med en til den har om fra et ved siger var blev'),
	fi: words('ja on ei että oli mukaan myös hän se ovat kun mutta sekä joka ollut kuin'),
	pl: words('jest nie się na że w z do od po przez jak ale oraz był została było i dla przy'),
	cs: words('je na že se v z do od po jak ale byl byla bylo i pro při který podle jsou není'),
	hu: words('a az és hogy nem is egy van volt meg de csak már szerint vagy után ki'),
	ro: words('și în de la pe cu nu o un este a fost din care că mai pentru au sunt lui'),
	tr: words('ve bir bu da de için ile olarak olan dedi çok daha sonra gibi kadar ise değil'),
	hr: words('je na se u i da su za od iz kako ali bio nije koji kao što sa'),
	id: words('yang dan di itu dengan untuk tidak dari ini pada akan ke kata telah dalam oleh juga'),
	vi: words('và của là có không được cho các một trong đã với người này những về'),
	sw: words('na ya wa kwa ni za katika kuwa la hiyo cha alisema huo baada watu'),
};

// Words of news, which headlines have where they have no small ones.
const newsWords: Readonly<Record<string, ReadonlySet<string>>> = {
	de: words(
		'bei nach bleibt wird sind wurden tote toten toter verletzte verletzt polizei laut gegen über wegen wieder weiter unter zwei drei vier zwölf montag dienstag mittwoch donnerstag freitag samstag sonntag',
	),
	fr: words(
		'selon morts mort blessés blessées après lors près plusieurs deux trois quatre contre entre victimes secours annonce annoncent lundi mardi mercredi jeudi vendredi samedi dimanche',
	),
	es: words(
		'tras muertos muerto heridos herido después también sobre entre hasta desde cerca policía informa huelga tres cuatro lunes martes miércoles jueves viernes sábado domingo',
	),
	it: words(
		'dopo morti feriti secondo ieri oggi anche contro negli degli vicino polizia quattro lunedì martedì mercoledì giovedì venerdì sabato domenica',
	),
	pt: words(
		'mortos feridos após ontem hoje também até entre perto polícia informa três quatro segunda terça quarta quinta sexta sábado domingo',
	),
	nl: words(
		'doden gewonden politie volgens bij blijft dicht drie vier twee geen tegen tussen brug maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
	),
	sv: words('döda skadade polisen efter nära enligt måndag tisdag onsdag torsdag fredag lördag söndag'),
	nb: words('etter drepte skadde politiet mandag tirsdag onsdag torsdag lørdag søndag'),
	da: words('efter dræbte politiet tirsdag onsdag torsdag lørdag søndag'),
	pl: words('osoby zginęło zginęły zginął wczoraj dzisiaj podaje policja poniedziałek wtorek środę czwartek piątek'),
	tr: words('ölü yaralı polis patlama yakınlarında bugün dün pazartesi salı çarşamba perşembe'),
	id: words('tewas akibat polisi dekat tiga orang senin selasa rabu kamis jumat'),
};

/** Words of news in other languages in Latin letters; English has none of them. */
export const foreignNews: ReadonlySet<string> = new Set(Object.values(newsWords).flatMap((set) => [...set]));

const leastHits = 2;
const leastShare = 0.06;

/** The language of a text that is not English, by its code; `und` where its words do not tell. `found` are its words in lower case. */
export const nameLanguage = (text: string, found: readonly string[]): string =>
	byLetters(text) ?? bySmallWords(found) ?? 'und';

const countOf = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

const byLetters = (text: string): string | null => {
	const all = countOf(text, /\p{L}/gu);
	// Japanese is written in Chinese signs, too: kana stand first, and few of them tell.
	const script = scripts.find(({ letters }, index) => countOf(text, letters) > all * (index === 0 ? 0.1 : 0.5));
	if (script === undefined) return null;
	return script.sisters?.find(({ letters }) => countOf(text, letters) > all * 0.01)?.language ?? script.language;
};

const bySmallWords = (found: readonly string[]): string | null => {
	const counts = Object.entries(smallWords)
		.map(([language, set]) => ({
			language,
			hits: found.filter((word) => set.has(word) || newsWords[language]?.has(word) === true).length,
		}))
		.sort((a, b) => b.hits - a.hits);
	const [best, next] = counts;
	const isClear = best!.hits >= leastHits && best!.hits >= found.length * leastShare && best!.hits > next!.hits;
	return isClear ? best!.language : null;
};
