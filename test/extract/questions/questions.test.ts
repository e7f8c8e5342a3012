import { expect, test } from 'vitest';
import { extract } from '../../../src/extract/extract.ts';
import { loadModels } from '../../../src/ingest/load-models.ts';
import { documentOf } from '../../support/document-of.ts';

const models = loadModels();

const questionsOf = (text: string) =>
	extract(documentOf(text, { language: 'en', declaredDate: '2026-03-11' }), models).questions;

const check = (text: string): string =>
	questionsOf(text)
		.map(({ kind, question, status }) => `${kind}: ${question}${status === 'open' ? '' : ` (${status})`}`)
		.join('; ');

test.each([
	['It is unclear if there were any casualties at the plant.', 'unknown: Were there any casualties at the plant?'],
	['We do not yet know the cause.', 'unknown: What was the cause?'],
	['We do not have information on a motive at this time.', 'unknown: What was the motive?'],
	['There is no known motive for the killing.', 'unknown: What was the motive for the killing?'],
	['We know the cause.', ''],
	['Nobody can say with certainty who controls the radio station.', 'unknown: Who controls the radio station?'],
	[
		'The owners will ask the Velma court for an order to end the strike.',
		'pending: What will come of the request for an order to end the strike?',
	],
	[
		'She said on Monday that she would file a petition with the Velma court.',
		'pending: What will come of the petition?',
	],
	['Its skipper was taken to hospital; his condition was not known.', 'unknown: What is the fate of the skipper?'],
	['Police are looking for the driver of a dark car.', 'unknown: Where is the driver of a dark car?'],
	['The court will rule on Thursday whether the mill must close.', 'pending: Must the mill close?'],
	[
		'The dockers of Velma will vote this week on a pay offer.',
		'pending: How will the dockers of Velma vote on a pay offer?',
	],
	['It is not possible to say how long the eruption will last.', 'unknown: How long will the eruption last?'],
	['The mayor will speak to the press at 05:30.', 'pending: What will the mayor report?'],
	['The governor’s office is due to hold a briefing at 18:00.', 'pending: What will the governor’s office report?'],
	['The police will hold a news conference at 14:30.', 'pending: What will the police report?'],
	['Police will report on Tuesday.', 'pending: What will police report?'],
	[
		'VELMA - Prosecutors will decide on Monday whether to charge the driver.',
		'pending: Will prosecutors charge the driver?',
	],
	['Police Commissioner Ben Oduya will report on Tuesday.', 'pending: What will Police Commissioner Ben Oduya report?'],
	['The ferry left Ostra on Monday and has not been heard from.', 'unknown: What happened to the ferry?'],
	['Norland on Sunday rejected Velmian accusations that it had fired first.', 'contested: Had Norland fired first?'],
	['Repairs can begin once the school is clean.', 'pending: When can repairs begin?'],
	['The commission will announce a winner no later than Friday.', 'pending: Who won?'],
	['The matter remains before the court.', 'pending: What will the court decide?'],
	['Six workers were missing.', 'unknown: What happened to the six workers?'],
	[
		'Twelve people were killed, the mayor said. A doctor said 20 were killed. It is unclear how many people were on board.',
		'contested: How many people were killed: twelve or 20?; unknown: How many people were on board?',
	],
	['Nine people died, the mayor said. All six attackers were killed, Jonas Lund said.', ''],
	['The toll was raised from 12, the mayor said. Jonas Lund said 18 people had died.', ''],
	['The claims of Velmia that Ostran forces opened fire are false.', 'contested: Did Ostran forces open fire?'],
	[
		'Reports of a missile strike on the old cathedral in Ostra are false.',
		'contested: Was there a missile strike on the old cathedral in Ostra?',
	],
	['Cause: Under investigation', 'unknown: What was the cause?'],
	['It is not known whether they had Ebola.', 'unknown: Did they have Ebola?'],
	['"We do not know why he did this," Holm said.', 'unknown: Why did he do this?'],
	['Officials did not say how many workers were inside.', 'unknown: How many workers were inside?'],
	['It is not known how many farms north of Ostra are cut off.', 'unknown: How many farms north of Ostra are cut off?'],
	[
		'Organisers put the number of marchers at 80,000, police at 22,000.',
		'contested: How many marchers: 80,000 or 22,000?',
	],
	[
		'Jonas Lund put the number of dead at 12. Police put it at nine.',
		'contested: How many people were killed: 12 or nine?',
	],
	['Hospitals treated 40 people, the ministry said. Organisers put the number of marchers at 80,000.', ''],
	[
		'Lund said there was nothing to suggest a terrorist motive and police were not looking for anyone else.',
		'unconfirmed: Was there a terrorist motive?',
	],
	['Unconfirmed: one attacker killed.', 'unconfirmed: Was one attacker killed?'],
	[
		'A ferry with 40 aboard ran aground, the pilot said. The operator denied that the ferry was short of crew.',
		'contested: Was the ferry short of crew?',
	],
	['The embassy cannot confirm reports that the border will be closed.', 'unconfirmed: Will the border be closed?'],
	[
		'The airline could not confirm casualties. We cannot confirm reports of an explosion.',
		'unconfirmed: Were there any casualties?; unconfirmed: Was there an explosion?',
	],
	['We believe the pump was sabotaged but the police have not confirmed this.', 'unconfirmed: Was the pump sabotaged?'],
	[
		'Claims on social media of an attack are false. Reports of five deaths are incorrect.',
		'contested: Was there an attack?; contested: Were there five deaths?',
	],
	[
		'Seven people were killed, police said. The mayor said nine people had been killed. It is not known how many people were killed.',
		'contested: How many people were killed: seven or nine?',
	],
	[
		'Nobody was killed in the protest, the police chief said. Hospital sources said two people were shot dead.',
		'contested: How many people were killed: none or two?',
	],
	[
		'“The fire is out and the vessel is under tow,” Ana Berg said. The firm denies reports that the vessel carried shells.',
		'contested: Did the vessel carry shells?',
	],
	['The rebels say they control the harbour. The army says that is a lie.', 'contested: Do they control the harbour?'],
	[
		'“We have recovered 14 bodies,” the police chief said. A doctor put the death toll at 19.',
		'contested: How many people were killed: 14 or 19?',
	],
	['Rescuers were searching for a sixth worker.', 'unknown: Where is a sixth worker?'],
	['Eleven miners are missing.', 'unknown: What happened to the eleven miners?'],
	['Karsk accused of sending drones denied any involvement.', 'contested: Was Karsk involved?'],
	[
		'The last eight missing miners were found dead, the mayor said. The death toll stands at 18. The ministry gave a figure of 17.',
		'contested: How many people were killed: 18 or 17?',
	],
	['The motive is not known.', 'unknown: What was the motive?'],
	['No group has claimed responsibility for the blast.', 'unknown: Who was behind the blast?'],
	['The two victims have not been identified.', 'unknown: Who are the two victims?'],
	['The video could not be independently verified.', 'unconfirmed: Is the video genuine?'],
	['Footage appeared to show smoke over the port.', 'unconfirmed: Does the footage really show smoke over the port?'],
	['There is no evidence of sabotage.', 'unconfirmed: Was there any sabotage?'],
	['The council is deciding whether to close the harbour.', 'pending: Will the council close the harbour?'],
	['The damage assessments were still being made.', 'pending: What will the damage assessments show?'],
	['Engineers are trying to determine the cause of the leak.', 'pending: What caused the leak?'],
	['Hundreds of homes could be flooded if the dam fails.', 'pending: Will the dam fail?'],
	[
		'“We are weighing our response,” said Interior Ministry spokeswoman Ada Lund. The Interior Ministry closed the port.',
		'pending: How will the Interior Ministry respond?',
	],
	[
		'The union has to hold discussions in order to find the best ways for a return to work.',
		'pending: What will the discussions on a return to work bring?',
	],
	['Nothing has been heard from the crew since dawn.', 'unknown: What happened to the crew?'],
	['Two nurses, Ana and Ivo, have not been heard from since dawn.', 'unknown: What happened to the two nurses?'],
	['Contact with the trawler was lost at noon.', 'unknown: What happened to the trawler?'],
	['A search is under way for the pilot.', 'unknown: Where is the pilot?'],
	['The source of the outbreak has not yet been identified.', 'unknown: What was the origin of the outbreak?'],
	['Investigators have yet to establish a motive.', 'unknown: What was the motive?'],
	['Police gave no motive.', 'unknown: What was the motive?'],
	['They gave no details of the deal.', 'unknown: What is known about the deal?'],
	['The ministry would not be drawn on who ordered the raid.', 'unknown: Who ordered the raid?'],
	['The discrepancy could not be immediately explained.', 'unknown: What explains the discrepancy?'],
	[
		'It is unknown how many contacts of the case have left the camp.',
		'unknown: How many contacts of the case have left the camp?',
	],
	['Exactly how the gas escaped is still being worked out.', 'unknown: How did the gas escape?'],
	['A dam upstream was feared to have cracked.', 'unconfirmed: Has a dam upstream cracked?'],
	['The drone is believed to have been launched at sea.', 'unconfirmed: Was the drone launched at sea?'],
	['The blast may have been caused by a gas leak.', 'unconfirmed: Was the blast caused by a gas leak?'],
	['Dozens are feared dead.', 'unconfirmed: Are dozens dead?'],
	['It was not possible to verify the images.', 'unconfirmed: Are the images genuine?'],
	['There were conflicting accounts of how the clash began.', 'contested: How did the clash begin?'],
	['The two sides blamed each other for the collapse.', 'contested: Who is to blame for the collapse?'],
	['The ministry will publish a report by 30 August.', 'pending: What will the report say?'],
	['Laboratory results for 22 samples are pending.', 'pending: What will the laboratory results say?'],
	['Police have opened an investigation into the cause of the fire.', 'pending: What caused the fire?'],
	['Power should be restored by Wednesday.', 'pending: When will power be restored?'],
	['The rebels were given until midnight to surrender.', 'pending: Will the rebels surrender?'],
	['Families are asking why nobody was warned.', 'asked: Why was nobody warned?'],
	['Ministers will hold talks on the border.', 'pending: What will the talks on the border bring?'],
	['Why was nobody warned? The mayor would not say.', 'asked: Why was nobody warned?'],
	['It has not yet been established how the fire began.', 'unknown: How did the fire begin?'],
	['Police have not determined a motive.', 'unknown: What was the motive?'],
	['Shots at the mall; motive unknown', 'unknown: What was the motive?'],
	['400 homes dark; restoration estimate unknown', 'unknown: When is the restoration due?'],
	['No estimate for restoration yet.', 'unknown: When is the restoration due?'],
	['Detectives want to trace a man seen near the gate.', 'unknown: Who is the man seen near the gate?'],
	['Police asked for help in locating Ana Berg.', 'unknown: Where is Ana Berg?'],
	['Eight teachers have not answered calls.', 'unknown: What happened to the eight teachers?'],
	['12 dead; 9 missing', 'unknown: What happened to the 9 missing?'],
	["The suspect's name has not been released.", 'unknown: Who is the suspect?'],
	['There is no indication this was an attack.', 'unconfirmed: Was this an attack?'],
	['The ministry would not comment on reports that the dam had cracked.', 'unconfirmed: Had the dam cracked?'],
	['Reports of a second fire are unconfirmed.', 'unconfirmed: Was there a second fire?'],
	['Hearing the master has been detained?? Anyone confirm?', 'unconfirmed: Has the master been detained?'],
	['Being told by staff that the pumps have stopped. Can @cityworks confirm?', 'unconfirmed: Have the pumps stopped?'],
	['The agency said it could not verify either account.', 'contested: Which account is right?'],
	['Talks failed, with each blaming the other for the collapse.', 'contested: Who is to blame for the collapse?'],
	[
		'Ott said the ship was overfull, contradicting the company, which has insisted that it was within limits.',
		'contested: Was the ship overfull?',
	],
	['The final results will be announced on Friday.', 'pending: What will the final results say?'],
	['A decision would be taken on Thursday.', 'pending: What will the decision be?'],
	['The ministers will discuss the matter on Monday.', 'pending: What will the ministers decide?'],
	['She promised a full inquiry.', 'pending: What will the inquiry show?'],
	['Please confirm by noon whether the flight is planned.', 'asked: Is the flight planned?'],
	['Officials feared the death toll of 17 would climb.', 'pending: Would the death toll of 17 climb?'],
	[
		'It is not known whether the airport, whose tower was damaged, will reopen.',
		'unknown: Will the airport, whose tower was damaged, reopen?',
	],
	['3 people still unaccounted for.', 'unknown: What happened to the 3 people?'],
	['Judge Ana Berg will report by 30 April.', 'pending: What will Judge Ana Berg report?'],
	['The UN Security Council will meet on Friday.', 'pending: What will the UN Security Council decide?'],
	['Parties have questioned why the road was shut.', 'asked: Why was the road shut?'],
	['Briefing at 9pm.', 'pending: What will the briefing say?'],
	[
		'Local media report that a second firefighter has died. This has not been confirmed.',
		'unconfirmed: Has a second firefighter died?',
	],
	[
		'The manager was arrested on Sunday, two guards said. Police would neither confirm nor deny this.',
		'unconfirmed: Was the manager arrested on Sunday?',
	],
	['Both sides denied responsibility for the shelling.', 'contested: Who was behind the shelling?'],
	['The president ordered an inquiry headed by a judge.', 'pending: What will the inquiry show?'],
	['The company declined to say when service would resume.', 'unknown: When would service resume?'],
	["The ministry's account was disputed.", "contested: Is the ministry's account true?"],
	['Asked whether the bridge was safe, the minister declined to comment.', 'asked: Was the bridge safe?'],
	['What caused the ferry to capsize is under investigation.', 'pending: What caused the ferry to capsize?'],
	['We do not yet have an ETA on when trains will run.', 'unknown: When will trains run?'],
	['“We have no idea what set off the alarm,” the owner said.', 'unknown: What set off the alarm?'],
	['Divers were searching for 12 people in the lake.', 'unknown: Where are the 12 people in the lake?'],
	[
		'Ada Lund is due to appear in court on two charges of fraud.',
		'pending: Will Ada Lund appear in court on two charges of fraud?',
	],
])('%s', (text, expected) => expect(check(text)).toBe(expected));

test.each([
	[
		'The mayor said about 20 workers were trapped in the tunnel. The fire service said 11 workers were trapped in the tunnel.',
		'contested: How many workers: about 20 or 11?',
	],
	[
		'The union said the company had closed the plant. The company denied that it had closed the plant.',
		'contested: Had it closed the plant?',
	],
	[
		'The ministry put the death toll at 12, with 140 injured. The mayor said hospitals had received 20 bodies.',
		'contested: How many people were killed: 12 or 20?',
	],
	[
		'A drone hit a clinic in Ostra, killing two patients, the governor said. The attack came a day after a strike in Velma that killed eight people, the rescue service said.',
		'',
	],
	[
		'The general staff said it had downed a drone. The ministry dismissed the report as “fiction”.',
		'contested: Had it downed a drone?',
	],
	[
		'The rebels claimed to have captured the town, which the army denied.',
		'contested: Have the rebels captured the town?',
	],
	[
		'The rebels claimed to have captured the town. The army said the claim was false.',
		'contested: Have the rebels captured the town?',
	],
	['Residents said the wards had no beds. The health office denies this.', 'contested: Did the wards have no beds?'],
	[
		'Ada Lund accused the guards of theft, a charge their union denies.',
		'contested: Is the accusation of theft against the guards true?',
	],
	[
		'The colonel said that rebels had shelled a convoy — a claim the rebels called “a fabrication”.',
		'contested: Had rebels shelled a convoy?',
	],
	[
		'The ministry rejects allegations on social media that the outbreak is being hidden.',
		'contested: Is the outbreak being hidden?',
	],
	[
		'The union said staff had complained for months. The port office disputed this.',
		'contested: Had staff complained for months?',
	],
	['Reports that the mayor has fled are false.', 'contested: Has the mayor fled?'],
	['The army denied that its guns had shelled the market.', 'contested: Had its guns shelled the market?'],
	[
		'MR OTT: Good evening, all of you.\n\nQ: Is the ship damaged?\n\nMR OTT: No. It is in port.\n\nQ: Who paid for it?\n\nMR OTT: I cannot say.',
		'asked: Is the ship damaged? (answered); asked: Who paid for it?',
	],
	[
		'MS OTT: Mr. Hale, when did you first see the crack?\n\nMR HALE: Thank you. We saw it on January 8.\n\nMS OTT: How much oil was lost?\n\nMR HALE: About 400 barrels.\n\nMS OTT: Who kept the line open?\n\nMR HALE: I will write to you.',
		'asked: When did you first see the crack? (answered); asked: How much oil was lost? (answered); asked: Who kept the line open?',
	],
	[
		'Two papers initially reported that the dam was broken. The ministry later clarified that the dam was safe.',
		'contested: Was the dam broken? (answered)',
	],
	[
		'The cause of the fire is not known.\n\nPolice traced the fire to a heater.',
		'unknown: What caused the fire? (answered)',
	],
	[
		'Police said three people were killed. Witnesses said at least ten had died.',
		'contested: How many people were killed: three or at least ten?',
	],
	['Between 30 and 40 people are believed to be missing.', 'unconfirmed: Are between 30 and 40 people missing?'],
	['Russia has denied carrying out the attack.', 'contested: Did Russia carry out the attack?'],
	['It isn’t known who, if anyone, ordered the lights off.', 'unknown: Who ordered the lights off?'],
	['There are rumors that the hall is being cleared.', 'unconfirmed: Is the hall being cleared?'],
	['We are hearing of people unaccounted for in Ostra.', 'unconfirmed: Are there people unaccounted for in Ostra?'],
	['The source from which he was infected is unknown.', 'unknown: What is the source from which he was infected?'],
	['The causes of the fire are being investigated.', 'pending: What caused the fire?'],
	['The hypothesis of a cyber attack has not been ruled out.', 'unconfirmed: Was it a cyber attack?'],
	['We are aware of reports that a convoy was shelled.', 'unconfirmed: Was a convoy shelled?'],
	['The source has not been confirmed.', 'unconfirmed: Where did it come from?'],
	['There is no evidence of a link between the two.', 'unconfirmed: Is there a link between the two?'],
	[
		'About 50 to 60 persons are thought to be under the rubble.',
		'unconfirmed: Are about 50 to 60 persons under the rubble?',
	],
	['We do not know how many were hurt, or whether anyone died.', 'unknown: How many were hurt?'],
	['I did not give an order to shoot.', ''],
	['We have a team which is waiting there and we haven’t been given access.', ''],
	['Torso in sea is missing reporter.', ''],
	['About 21,000 customers had been without power for 30 hours. The last blackout was in 1992.', ''],
	['Members have asked whether I misled them.', 'asked: Did I mislead them?'],
	['Rudi Holm said little. He denied having wanted to kill anyone.', 'contested: Did Rudi Holm want to kill anyone?'],
	[
		'Holm blamed the weather. “There was no warning given to us. I would not have sailed,” he told the police, according to his lawyer, Teresa Lim.\n\nThe weather bureau disputes that.',
		'contested: Was there no warning given to us?',
	],
	[
		'Norland denied attacking the tanker. The United States said Norland boats had attacked it.',
		'contested: Did Norland attack the tanker?',
	],
])('%s', (text, expected) => expect(check(text)).toBe(expected));

test('a contested question names its sides', () => {
	const text =
		'The mayor said about 20 workers were trapped in the tunnel. The fire service said 11 workers were trapped in the tunnel.';
	expect(questionsOf(text)[0]?.positions.map(({ value }) => value)).toEqual(['about 20', '11']);
});

test.each([
	'The bridge was closed on Monday and reopened on Tuesday.',
	'He asked whether the road was open, and was told that it was.',
	'The minister said the water was clean.',
	'She appears in every show.',
	'The company has yet to comment.',
	'The next update came from a friend.',
	'He was shot by persons unknown to the police.',
	'Police deny that any ransom was paid.',
	'The inquiry ended in May.',
	'The union said six of the dead were women. The mayor said three people died in a second crash.',
])('no question in: %s', (text) => expect(check(text)).toBe(''));

test.each([
	['Next update 12:00.', '2026-03-11T12:00'],
	['The results are expected within five days.', '2026-03-16'],
	['She has promised an inquiry within 30 days.', '2026-04-10'],
	['The union has until midnight on Friday to call off the strike.', '2026-03-13T24:00'],
	['The ministry said on Wednesday it had opened an investigation into the fire.', null],
])('when it falls due: %s', (text, due) => expect(questionsOf(text)[0]?.due).toBe(due));

test.each([
	'Ann Berg said he had been dismissed by the mill in May and had threatened a foreman.',
	'Rescuers found two survivors on Monday. The death toll stood at 89, Ann Berg said.',
])('%s: nothing is denied, no survivors are counted', (text) => {
	expect(
		extract(documentOf(text, { language: 'en', declaredDate: '2026-03-06' }), loadModels()).questions.filter(
			({ kind }) => kind === 'contested',
		),
	).toEqual([]);
});
