// Words that tell whether a clause looks back or ahead.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Past forms of verbs that do not end in -ed. */
export const irregularPasts: ReadonlySet<string> = words(`
was were had did said told went came took got gave made saw found began became left felt kept held brought thought
met ran led stood lost paid sent built spent fell won rose grew drew knew broke spoke wrote drove chose threw flew
hit struck shot fought caught bought taught sought sold dealt slept swept meant read put cut set let shut quit hurt cost
burst spread cast split sank swam sang rang hung dug stuck swung wore tore swore bore stole froze woke rode shook
forgot withdrew overthrew undertook underwent overran broadcast fled bled bred fed sped shed laid lay lit slid bound
wound ground heard hid bit ate drank forgave overcame`);

/** Words of a verb group that look ahead. */
export const futureWords: ReadonlySet<string> = words(`will shall 'll wo would gonna`);

/** Verbs, adjectives and nouns whose complement lies ahead, whatever their tense: "plans to", "planned a march for". */
export const futureHeads: ReadonlySet<string> = words(`
plan plans planned planning expect expects expected expecting schedule schedules scheduled due intend intends intended
intending postpone postponed forecast deadline upcoming slated poised supposed`);

/** Words that look ahead only before "to" or "for": "agreed to leave", "set for", "is likely to". */
export const futureBeforeTo: ReadonlySet<string> = words(`
set want wants wanted hope hopes hoped hoping agree agrees agreed promise promises promised order ordered vow vows vowed
threaten threatens threatened urge urged ask asked call calls called prepare prepares prepared preparing ready likely bound
about going decide decided propose proposed invite invited pledge pledged pledges aim aims offered offers demand demanded
delayed is are`);

/** Prepositions that, before a day or month, look ahead. */
export const futurePrepositions: ReadonlySet<string> = words('until till by through');

/** Words that end a clause. */
export const clauseBreaks: ReadonlySet<string> = words(
	", ; : — – -- _ ( ) \" “ ” `` '' that which who whom when where while because after before although though if as but",
);
