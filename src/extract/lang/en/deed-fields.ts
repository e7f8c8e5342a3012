// Fields of words by which two reports tell of one deed: "walked out" and "the stoppage". Wider than the kinships of
// `event-nouns.ts`, which say what one report means by its own words.

/**
 * Lemmas that may name the same deed, verbs and nouns together; the first names the field, which is that of its kinship
 * where it has one. `lemma/type`: only of that type; `lemma_particle`: only with that particle. A word may be of several.
 */
export const deedFields = [
	// Harm
	`attack rampage storm/assault stab stabbing knife knifing ambush massacre gunfire crossfire firebomb firebombing torch arson arson-attack
	set/assault set_off/assault go_off/assault blow_up/assault explode/assault explosion/assault blast/assault ram/assault drive/assault plough/assault
	cripple/assault encrypt/assault lock/assault hack/coerce breach/coerce infiltrate/coerce hack intrusion hacking maul savage bite
	gun_down shoot_down mow_down open/assault pelt hurl/assault throw/assault lob/assault rain/assault down/assault blow/assault slash lynching
	slam/assault smash/assault beat/assault beat_up mug mugging beating set_upon`,
	`cyber-attack cripple/assault encrypt/assault lock/assault hack hacking intrusion breach/coerce infiltrate ransomware cyberattack take_down
	knock/disruption take/disruption`,
	`kill shoot/assault shoot_dead massacre slaughter stab/assault gun_down mow_down strangle poison/casualty execution lynch lynching beat/assault
	strike/casualty crush/casualty electrocute suffocate burn/casualty deceased succumb bleed behead`,
	`explode ignite detonate go_off/assault go_off/accident go_up blow_up blast/assault explosion/assault bomb bombing rip/accident rip/hazard
	set_off set_off/assault rupture/accident fireball`,
	`shoot shooting open/assault fire/assault gun_down shoot_dead gunfire spray/assault`,
	`abduct abduction kidnap kidnapping snatch seize/assault carry_off take/assault hold/assault whisk_away drag_away spirit_away seize/coerce
	hijack hijacking carjack`,
	`storm storm/protest storm/assault ransack invade break_into smash trash vandalise vandalize wreck/protest overrun occupy/protest barge/assault
	burst/assault loot/protest loot/assault sack/other`,
	`bomb bombing bombard bombardment shell shelling detonate go_off/assault blow_up/assault explosion/assault blast/assault car-bomb`,
	`rape molest assault/assault abuse/assault`,
	`kill die perish death deceased dead`,
	`injure maul burn/casualty burns mauled scald lacerate sicken/casualty fracture bruise lose/other scorch`,
	`missing unaccount disappearance last-seen`,
	`trap strand stick stuck pin pin_down bury/casualty bury/other maroon cut_off/hazard entomb engulf`,
	`overpower subdue disarm restrain wrestle tackle pin pin_down pounce floor apprehend hold_down`,
	// Accidents
	`crash overrun/accident run_off overshoot skid skid_off veer veer_off leave/accident come_off slide_off go_off/accident ditch crash-land plummet
	nosedive roll_over overturn go_down/accident come_down/accident smash_into plough plow careen swerve tip_over pile-up pileup ram/accident ram
	run_over knock_down mow_down clip hit/accident strike/accident wreck turn_over jackknife derail derailment belly-land landing mishap`,
	`overshoot overrun/accident run_off skid_off veer_off leave/accident slide_off come_off excursion run/accident`,
	`run_aground aground go_aground ground/accident grounding beach/accident strike/accident hit/accident stranding run/accident strand/accident drift/accident`,
	`sink go_down/accident go_under/accident capsize overturn founder turn_over keel_over submerge/accident swamp/accident scuttle`,
	`collapse cave_in cave crash_down crash/accident come_down/accident topple/accident topple_over fall_in fall/accident tip/accident tip_over give_way
	give/accident buckle crumble snap/accident keel_over bring_down/accident implode come_down break/accident pancake disintegrate cave-in`,
	`fire_ fire/accident fire/hazard wildfire bushfire inferno conflagration blaze flames ignite torch burn_down burn/hazard engulf/accident engulf/hazard
	gut/accident gut raze catch/accident break_out/accident go_up set/accident set/assault torching arson scorch consume burn_out rage/hazard
	destroy/accident`,
	`extinguish douse contain/aid control/aid put_out/aid bring/aid get/aid tame smother quench be/aid knock_down/aid burn_out be_out/aid beat_back`,
	`leak escape/accident seep seepage gush release/accident vent/accident burst/accident spew/accident discharge rupture emission spill_out pour_out`,
	`rupture burst/hazard burst/accident break/accident burst rupturing split crack`,
	`fall plunge tumble drop/accident drop/other slip plummet topple_off fall_off come_off fallen`,
	`lose/other shed jettison spill/other drop/other wash_overboard`,
	`break_down break_down/disruption breakdown fail/accident malfunction stall stop/disruption conk_out failure/disruption shut_down trip scram`,
	`landing make/accident land divert/disruption turn_back/accident touch_down crash-land ditch`,
	// Nature
	`earthquake shake/hazard strike/hazard hit/hazard rattle jolt rock/hazard level flatten/hazard`,
	`flood flooding flooded inundate inundation submerge overflow deluge swamp rise/hazard sweep_away wash_away wash_out spill_over burst/hazard break/hazard
	downpour`,
	`breach burst/hazard overtop give_way/hazard fail/hazard collapse/hazard break/hazard wash_out rupture failure/accident failure/hazard`,
	`landslide landslip mudslide mudflow rockfall slide rockslide bury/hazard subsidence avalanche sinkhole`,
	`avalanche bury/casualty bury/hazard sweep_away snow-slide slide engulf/hazard`,
	`sinkhole subsidence cave_in open_up give_way give/accident`,
	`hurricane storm typhoon cyclone tempest tornado gale make/hazard landfall come/hazard lash batter pummel slam/hazard roar hit/hazard strike/hazard
	ravage sweep/hazard tear/hazard rip/hazard barrel pass/hazard blizzard`,
	`eruption erupt spew/hazard belch eject emit spurt pour/hazard blow_top burst_open lava`,
	`infect infection outbreak epidemic break_out/hazard spread/hazard declare/hazard confirm/hazard detect/hazard diagnose fall_ill sicken sickness illness
	poisoning contract/hazard confirm/casualty detect/casualty register/casualty log/casualty vomit`,
	`contaminate contamination pollute pollution taint detect/hazard find/hazard`,
	`cull slaughter put_down/other destroy/hazard euthanise euthanize`,
	`swarm swarm_over reach/hazard infest infestation`,
	// Law and force
	`arrest pick_up/coerce haul_in lead_away take_away/coerce round_up roundup round-up raid/coerce swoop bust stop/coerce handcuff haul_off net nick
	detainee pick_up/other book`,
	`surrender give_up give/coerce turn/legal turn_in/legal hand_in/legal hand/legal`,
	`escape abscond break_out/movement break_out/other breakout jailbreak slip_out slip_away slip/movement get_away get_out getaway flee/movement
	speed_off drive_off run_off/movement run_away bolt sneak_out make_off/movement walk_out/movement`,
	`search comb scour sweep/other look_for hunt manhunt trawl drag/other`,
	`seize seizure confiscate confiscation impound intercept/coerce find/coerce discover/coerce uncover/coerce unearth/coerce recover/coerce haul bust
	take_away/coerce net`,
	`rob make_off/coerce break_in break-in raid/assault raid/coerce pilfer plunder pillage loot ransack snatch heist burglary swipe carry_off take_away/coerce
	break/coerce stolen looting plundering`,
	`coup remove/politics remove/coerce topple/politics overthrow oust depose take/assault seize/assault grab/assault putsch takeover ouster mutiny
	bring_down/politics unseat dethrone`,
	`recapture take_back win_back retake regain reclaim recover/coerce liberate clear/coerce`,
	`conquer overrun overrun/assault fall/assault fall/coerce occupy annex take_over/coerce
	enter/coerce change/coerce`,
	`board board/coerce climb/coerce climb_aboard clamber seize/assault hijack`,
	`ban prohibit outlaw forbid bar restrict restriction prohibition impose/coerce introduce/coerce enforce/coerce declare/coerce reimpose ban/sanction curfew
	ground/disruption`,
	`cap limit ration restrict freeze/coerce impose/coerce ceiling`,
	`blockade block/protest block/coerce barricade roadblock throw_up set_up/coerce erect/coerce cut/coerce seal_off seal/coerce block block_off`,
	`riot uprising mutiny revolt rebellion unrest rise_up overpower/coerce take_over/coerce rampage disorder riot/protest`,
	`protest gather/protest take/protest march/protest march rally demonstrate turn_out assemble/protest procession picket sit-in converge/protest`,
	`walkout walk_out strike/protest down/protest lay_down stoppage stop/protest refuse/protest shun leave/protest go/protest be/protest walk_off
	walk/protest industrial-action down_tools`,
	`topple/protest tear_down pull_down deface fell bring_down/protest toppling remove/protest`,
	`disperse break_up/coerce teargas fire/assault use/assault drive_back tear-gas`,
	`sanction blacklist slap/sanction impose/sanction freeze/coerce embargo list/sanction add/sanction designate ban/sanction`,
	`quash overturn/legal throw_out/legal set_aside vacate reverse annul exonerate acquit clear/legal strike_down void nullify`,
	`convict conviction verdict find/legal guilty return/legal deliver/legal`,
	`acquit acquittal clear/legal not-guilty`,
	`sentence jail imprison give/legal hand/legal receive/legal get/legal put_away condemn/legal`,
	`charge accuse/legal indict arraign indictment appear/legal remand plead`,
	`sue file/legal lodge/legal take/legal lawsuit suit claim/legal`,
	`fine/legal penalise penalize penalty`,
	`claim/accuse boast admit/accuse responsibility`,
	`extradite extradition hand_over/legal deport`,
	`expel expulsion deport deportation throw_out/coerce order_out/sanction send_home`,
	// Help and movement
	`evacuate move/movement move_out remove/movement empty/movement bus_out bus/movement relocate clear_out clear/movement lead_out get_out/movement take/movement
	order_out order/movement take_out evacuee force/movement drive/movement fly_out medevac leave/movement abandon/movement bring/movement transfer/movement`,
	`rescue winch winch_off winch_up lift_off lift/aid pluck take_off/aid airlift/aid airlift/movement airlift bring_down/aid free/aid free extract pull/aid pull_out
	drag_out drag/aid haul/aid haul_out pull_up pull_ashore fly_out/aid save reach/aid find/aid bring/aid bring_out dig/aid dig_out cut/aid cut_out fish_out
	bring_up/aid locate/aid bring_ashore lift_out`,
	`free release free/retreat release/retreat let_go walk/retreat let/concede hand_over/retreat swap exchange set/retreat liberate release/legal`,
	`open set_up establish inaugurate put_up erect launch/other start_up pitch build/other set/aid open/aid found`,
	`arrive reach/movement reach/other reach/aid land/movement dock berth arrival get_in enter/aid pull_in roll_in`,
	`depart set_out leave/movement leave/other set_sail sail take_off/movement departure set_off/other leave/retreat head_out`,
	`return/movement go_back come_back return/retreat go_home back`,
	`move_ shift/other shift relocate tow transfer moved`,
	`board_ship winch_aboard board/other`,
	`cut/movement break_off/movement cut_short return/movement interrupt/movement abandon/consult`,
	`meet host/consult hold/consult attend/consult begin/consult open/consult receive/consult visit/consult sit_down gather/consult round resume/consult
	hold_talks shake`,
	`hand_over/other hand_over submit turn_over give/other deliver/other hand_in present/other pass_on handover`,
	`distress radio/request mayday sos send/request make/request broadcast/request issue/request call/request receive/request`,
	`warn warning alert alarm issue/other sound/disruption siren advisory put/mobilize sound/other`,
	// Politics and economy
	`dismiss remove/politics replace/politics axe let_go sack oust fire/politics relieve/politics strip/politics show_door ouster`,
	`resign step_down stand_down quit leave/politics resignation bow_out stand_aside throw_in`,
	`nominate swear_in install/politics inaugurate name/politics elevate promote/politics take/politics inauguration`,
	`elect win/politics victory defeat vote/politics poll`,
	`pass/politics approve/politics adopt/politics enact vote/politics passage adoption back/politics sign/politics endorse`,
	`agree truce ceasefire cease-fire armistice initial/agree sign/agree reach/agree clinch conclude ink strike/agree seal broker hammer_out announce/agree
	declare/agree ratify settle settlement come/agree enter/agree`,
	`end/agree terminate/agree cancel/agree tear_up scrap/agree termination cancellation sack/agree`,
	`ceasefire_breach violate/assault break/assault breach/assault violation`,
	`lift lift/concede end/concede ease relax loosen scrap remove/concede cancel/concede rescind revoke/concede repeal lift/retreat end/retreat withdraw/concede`,
	`suspend suspension halt stop/disruption pause cancel/disruption ground/disruption interrupt call_off break_off abandon/disruption scrub abort cut/disruption
	cancellation shelve`,
	`close shutter close/disruption shut/disruption shut_down/disruption seal_off cordon_off block/disruption block_off shut_off be/disruption remain/disruption
	suspend/disruption closing bar/disruption`,
	`lockdown lock_down lock/disruption go/disruption put/disruption place/disruption be/disruption`,
	`disrupt take_down knock_out knock_offline go_out go_off/disruption go_dark cut/disruption cut_off/disruption shut_off turn_off/disruption switch_off/disruption
	trip lose/disruption interruption fail/disruption power-cut cut_out`,
	`restore come_back/disruption come_on reconnect resume reopen reopening resumption bring_back`,
	`cut sever cut_through damage/disruption snap break/disruption severing snag`,
	`raise hike raise/economy increase/economy lift/economy increase push_up put_up/economy rise/economy`,
	`cut/economy lower/economy slash reduce/economy reduction trim`,
	`surge climb/economy rise/economy jump/economy soar/economy rally/economy gain/economy rebound advance/economy`,
	`slump fall/economy drop/economy plunge/economy tumble/economy slide/economy decline/economy sink/economy shrink/economy crash/economy`,
	`recall call_back withdraw/economy pull/economy remove/economy take/economy take_off/economy pull_off recall/economy`,
	`default miss/economy skip/economy non-payment nonpayment`,
	`bankruptcy file/economy go/economy enter/economy collapse/economy fold go_under go_bust insolvency receivership administration fail/economy failure/economy`,
	`lay_off shed/economy cut/economy eliminate/economy layoff redundancy axe/economy let_go/economy`,
	`buy purchase acquire take_over/economy takeover buyout acquisition snap_up merge merger`,
	`devalue devaluation float/economy`,
	`pay_out pay/economy pay/aid compensate compensation refund reimburse payout`,
	// Finding and doing
	`find discover spot locate uncover unearth come_across turn_up detect/other recover retrieve find/casualty recover/casualty discover/casualty retrieve/casualty
	find/other discovery recovery dig_up sight bring_up fish_out locate/aid`,
	`identify name/legal identify/legal confirm_identity`,
	`discard throw_away dump/other bin destroy/other dispose throw_out/other pour_away`,
	`test sample test/other swab check/other screen`,
	`abandon call_off/other break_off/other scrap/other cancel/other stop/other halt/other`,
	`hide go_hide lock/other barricade/other take_refuge`,
	`launch/other lift_off blast_off liftoff launch take_off/other`,
	`open_gates open/hazard release/hazard discharge/hazard`,
	`unveil announce/other present/other show_off`,
	`publish release/other put_out/other issue/other post/coerce leak/coerce dump/coerce publish/coerce`,
] as const;
