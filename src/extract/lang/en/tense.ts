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
delayed is are need needs`);

/** Verbs by which something is asked for, and what may be held then. */
export const askingVerbs: ReadonlySet<string> = words(`
call calls called calling urge urges urged urging propose proposes proposed proposing invite invites invited inviting demand demands
demanded demanding`);
export const heldNouns: ReadonlySet<string> = words(`
protest protests demonstration demonstrations rally rallies march marches strike strikes walkout walkouts stoppage boycott sit-in
sit-ins meeting meetings talks summit session vote election elections referendum vigil vigils conference hearing`);

/** Verbs before a bare one that leave it open, and so ahead: "may arrive on Friday"; not "may have arrived". */
export const modals: ReadonlySet<string> = words('may might could can should must');

/** "would not say on Friday": a refusal, not the future of the past. */
export const refused: ReadonlySet<string> = words(
	'say comment confirm discuss disclose elaborate specify speculate reveal identify name give provide explain answer',
);

/** Present forms that report what was said or is known; they do not set a time. */
export const reportingPresents: ReadonlySet<string> = words(`
say says tell tells report reports claim claims insist insists believe believes think thinks know knows show shows
suggest suggests indicate indicates confirm confirms deny denies admit admits argue argues warn warns allege alleges
accuse accuses blame blames see sees hear hears remain remains mean means seem seems appear appears add adds note notes
recall recalls remember remembers describe describes follow follows stem stems date dates cite cites quote quotes has have
do does is are am live lives work works`);

/** Participles that do not end in -ed, and are no present forms. */
export const irregularParticiples: ReadonlySet<string> = words(`
taken seen given known shown written driven fallen risen grown drawn broken spoken chosen thrown flown eaten beaten hidden
forgotten stolen frozen worn torn sworn born borne begun sung sunk gone done been shaken woken undergone undertaken
overthrown withdrawn mistaken forbidden forgiven proven sewn sawn`);

/** Prepositions that, before a day or month, look ahead. */
export const futurePrepositions: ReadonlySet<string> = words('until till by through');

/** Prepositions that, before a day or month, look back. */
export const pastPrepositions: ReadonlySet<string> = words('since');

/** Words that end a clause. */
export const clauseBreaks: ReadonlySet<string> = words(
	", ; : — – -- _ ( ) \" “ ” `` '' that which who whom when where while because after before although though if as but",
);
