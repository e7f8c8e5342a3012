// Words that report speech, and what each says of the speaker's stance. A cue is a row here.
import type { Stance } from '../../../domain.ts';

/**
 * How a cue takes its content: `clause` ("said that …", "…, he said"), `object` ("called it a lie", "denied the
 * charge"), `addressee` ("told reporters that …"). A `weak` cue reports only with a quotation or a that-clause,
 * a `figure` cue with a number ("put the toll at nine").
 */
export type CueFrame = 'clause' | 'object' | 'addressee' | 'weak' | 'figure';

export type Cue = {
	readonly lemma: string;
	readonly forms: readonly string[];
	readonly frame: CueFrame;
	readonly stance: Stance;
};

const row = (frame: CueFrame, stance: Stance, ...groups: string[]): Cue[] =>
	groups.map((group) => {
		const forms = group.split(' ');
		return { lemma: forms[0]!, forms, frame, stance };
	});

export const cues: readonly Cue[] = [
	...row(
		'clause',
		'asserts',
		'say says said saying',
		'state states stated stating',
		'announce announces announced announcing',
		'report reports reported reporting',
		'add adds added adding',
		'explain explains explained explaining',
		'claim claims claimed claiming',
		'argue argues argued arguing',
		'insist insists insisted insisting',
		'maintain maintains maintained maintaining',
		'declare declares declared declaring',
		'reveal reveals revealed revealing',
		'disclose discloses disclosed disclosing',
		'tweet tweets tweeted tweeting',
		'remark remarks remarked remarking',
		'reply replies replied replying',
		'respond responds responded responding',
		'clarify clarifies clarified clarifying',
		'allege alleges alleged alleging',
		'assert asserts asserted asserting',
		'contend contends contended contending',
		'testify testifies testified testifying',
		'estimate estimates estimated estimating',
		'predict predicts predicted predicting',
		'conclude concludes concluded concluding',
		'reiterate reiterates reiterated reiterating',
		'stress stresses stressed stressing',
		'emphasise emphasises emphasised emphasising',
		'emphasize emphasizes emphasized emphasizing',
		'caution cautions cautioned cautioning',
		'joke jokes joked joking',
		'complain complains complained complaining',
	),
	...row(
		'weak',
		'asserts',
		'note notes noted noting',
		'write writes wrote writing',
		'recall recalls recalled recalling',
		'observe observes observed observing',
		'suggest suggests suggested suggesting',
		'indicate indicates indicated indicating',
		'post posts posted posting',
		'continue continues continued',
		'begin begins began',
		'comment comments commented',
		'show shows showed',
		'find finds found',
		'rule rules ruled',
		'signal signals signalled signaled',
		'agree agrees agreed',
	),
	...row('figure', 'asserts', 'put puts putting'),
	...row(
		'addressee',
		'asserts',
		'tell tells told telling',
		'inform informs informed informing',
		'assure assures assured assuring',
		'remind reminds reminded reminding',
	),
	...row(
		'object',
		'asserts',
		'describe describes described describing',
		'call calls called calling',
		'dub dubs dubbed',
		'label labels labelled labeled',
		'brand branded',
	),
	...row(
		'clause',
		'confirms',
		'confirm confirms confirmed confirming',
		'acknowledge acknowledges acknowledged acknowledging',
		'admit admits admitted admitting',
		'concede concedes conceded conceding',
	),
	...row(
		'object',
		'denies',
		'deny denies denied denying',
		'dismiss dismisses dismissed dismissing',
		'refute refutes refuted refuting',
		'rebut rebuts rebutted',
	),
	...row('weak', 'doubts', 'doubt doubts doubted doubting', 'question questions questioned questioning'),
	...row(
		'clause',
		'threatens',
		'warn warns warned warning',
		'threaten threatens threatened threatening',
		'vow vows vowed vowing',
	),
	...row('clause', 'promises', 'promise promises promised promising', 'pledge pledges pledged pledging'),
	...row(
		'clause',
		'demands',
		'demand demands demanded demanding',
		'urge urges urged urging',
		'recommend recommends recommended',
		'propose proposes proposed',
	),
	...row(
		'object',
		'accuses',
		'accuse accuses accused accusing',
		'blame blames blamed blaming',
		'condemn condemns condemned condemning',
		'denounce denounces denounced denouncing',
		'criticise criticises criticised criticising',
		'criticize criticizes criticized criticizing',
	),
	...row(
		'object',
		'praises',
		'praise praises praised praising',
		'hail hails hailed hailing',
		'applaud applauds applauded',
	),
	...row('weak', 'asks', 'ask asks asked asking', 'wonder wonders wondered'),
];

/** Cue by its form, lower case. */
export const cueOf: ReadonlyMap<string, Cue> = new Map(cues.flatMap((cue) => cue.forms.map((form) => [form, cue])));
