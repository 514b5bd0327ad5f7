/** Cause, change, measure, possibility and judgement. The notation is explained in `thesaurus.relations`. */
export const REASONING = `
cause: cause because reason drive drove driven driver force motor engine motive motivate motivation fuel spur prompt trigger explain explanation explains account_for stem derive
  root basis base foundation underpin underlie underlying owe due result product consequence outgrowth lead_to give_rise make brought bring push propel shape produce
  determine dictate catalyst factor behind source thanks bind keep keeps hold nourish feed breed ingredient key impetus impulse blame attribute ascribe throw herd nudge by-product
  by_dint encourage response reaction answer reply react respond counter-reaction wellspring at_heart in_the_wake
answer: answer respond response react reaction reply retort counter counterweight defence defensive reflex hedge counterpoint push_back
chief: chief chiefly main mainly mostly most principal principally primary primarily first foremost above_all predominantly largely far_more more_than_anything more_than_all
  overriding essential essentially key central core heart decisive paramount biggest overwhelming overwhelmingly prime leading dominant first_and_foremost nothing_so_much
  at_bottom number_one in_the_main basically fundamental
only: only merely solely nothing_but simply exclusively purely alone just
insufficient: not_enough not_suffice insufficient cannot_be_reduced reduce reduced reducible too_thin too_simple simplistic more_than more_to_it goes_beyond fall_short
  beyond deeper alone not_just not_only not_merely not_solely not_simply other_forces other_reasons other_factors in_play at_work incomplete partial too_narrow narrow do_not_explain
  does_not_explain simplify oversimplify half_the_story whole_story full_story part_of_the_story tell_only part boil boiled boil_down more_things further_reasons additional shortcut suffice enough
explain: explain explanation account account_for reason understand understood interpretation reading interpret story tell
faster !slower: speed_up faster fast accelerate acceleration quicken quickly rapid rapidly intensify intensification deepen hasten boost surge leap take_off pace spurt momentum
  soar expedite jump upswing sped galvanise spark upturn
slower !faster: slow slowly slow_down decelerate sluggish stall brake stagnate
change: change turn shift exchange swap replace switch transform move convert abandon give_way gave_way no_longer once now pivot turnaround reversal reverse renounce supplant
  depart departure go_over new trade_in ditch drop instead formerly
again: again renew renewed renewal once_more resume revive revival restore restoration fresh anew back return rekindle re-establish reset rebuild repair mend relaunch new_start
remain !vanish: remain still persist continue continued last same as_ever unchanged survive stay linger have_not_gone have_not_gone_away in_place intact abide endure enduring
  remains old familiar
vanish !remain: vanish disappear fade evaporate remove removed overcome clear_away cleared lift lifted go_away dissolve end
obstacle: obstacle hurdle barrier impediment hindrance stumbling_block block founder prevent stop stand_in_the_way in_the_way preclude rule_out hinder brake stymie
  reservation keep_from kept_from hold_back deter scupper bar thwart foil roadblock snag constraint complicate complication
complicate !simplify: complicate complication spoil thwart undermine undercut upset disrupt frustrate foil scupper get_in_the_way in_the_way hinder hamper cross harder trouble
  headache wreck torpedo derail sabotage difficult blow setback pre-empt throw_a_spanner pull_the_rug hamstring mar weaken impede jeopardise dash embarrass bind_his_hands snag obstacle
simplify !complicate: ease easier help_along helped_along facilitate smooth simplify make_it_easier further
limit !unlimited: limit limited limits bound bounds ceiling cap up_to_a_point only_so_far so_far certain_point end no_further boundary constrain constraint restrict restriction
  hit_a_wall natural_bounds reach_its plateau finite stop_short narrow confines short_of wall brakes
unlimited !limit: unlimited limitless boundless no_limits without_limits no-limits knows_no_bounds no_bounds endless unbounded
mixed: mixed uneven patchy chequered checkered ups_and_downs varied varying ambivalent ambiguous hit-and-miss inconsistent halting up_and_down modest bumpy so-so
  in_fits_and_starts half-hearted unsteady motley part_success uneven_results erratic spotty fluctuating
success !failure: success successful succeed successfully prosper prosperous thrive flourish bloom blossom do_well done_well go_well fare_well excellent advance
  progress achievement fruitful boom well smoothly strides work_well bear_fruit fruit roaring vibrant buoyant result record
failure !success: fail failure founder flop collapse halt standstill stall stagnate fizzle break_down falter sour
field: field fields area areas sphere domain sector realm business
resemble !differ: resemble resemblance like echo echoes remind reminiscent recall same similar similarity sound sounds_like parallel parallels evoke mirror copy imitate
  much_as as_though borrow page_from carbon_copy in_the_vein in_the_mould channel hear comparable take_after reprise replay
differ !resemble: differ different difference unlike nothing_like contrast differently
speak: speak speech say tone rhetoric address words language voice rail tirade diatribe remark statement talk vocabulary attack utterance outburst accuse sermon lecture
  pronouncement polemics
treat: treat regard consider see view call label term describe name brand declare classify rank list cast portray designate identify put_down define dub depict characterise
  characterize speak_of deem judge count count_as brand_as refer categorise rate perceive look_on look_upon identified
show: show illustrate demonstrate reveal reflect sign evident evidence visible clear clearly obvious plain plainly manifest manifestation express expression embody signal prove
  apparent conspicuous display testify indicate indication come_to_light symptom symbol bespeak nowhere lay_bare
share !lack: share shared common in_common mutual joint both alike same identical converge convergence agree agreement one_mind of_one_mind likewise unanimous coincide overlap
lack !share: lack absence scarce little few missing want_of deficit without short_of no_great
expect: expect expectation expected anticipate await hope hopes hoped look_forward call call_for calls urge press pressure demand want insist push want_to_see all_sides
  counted_on trust supposed clamour assume assumption
should: should ought would_have one_would_have supposed must_have logic theory on_this_theory follow stand_to_reason
want: want wish seek desire intend intention aim plan mean means hope strive aspire propose proposal vision goal ambition like_to keen eager ready prepared try attempt effort effort_to
  bid
refuse !want: refuse unwilling unwillingness reluctant reluctance decline shy_away shun avoid keep_out stay_out stay_clear not_want no_desire no_wish no_appetite not_care
  balk hesitant hesitate resist steer_clear avoidance evade disinclined averse neither_wants wary dodge wash_its_hands stand_aside will_not not_going_to keep_clear no_intention nothing_to_do
vouch: vouch underwrite guarantee guarantor stand_surety surety endorse support back backing answer_for liable answer insure risk defend co-sign blank_cheque
   drawn_into get_drawn embroiled sucked pulled_into pull_into rescue cover responsibility come_to_the_aid
keep: keep retain preserve maintain guard safeguard protect hold_on cherish stay jealously uphold sustain secure hold reserve
lose: lose loss forfeit forgo give_up rob deprive surrender sacrifice relinquish cost take_away strip deny
possible !impossible: possible possibility potential option options open open_door door door_open ajar keep_open leave_open option_on_the_table table not_rule_out not_ruled_out
  neither_ruled_out conceivable imaginable imagine one_day someday some_day eventually prospect reserve future later closed_door foreclose
  foreclosed rule_out ruled_out exclude preclude way
impossible !possible: impossible out_of_the_question inconceivable unthinkable hopeless no_way
may: may might could can possibly perhaps likely risk danger prospect scenario nightmare potentially threaten warn warning possibility have_to find_themselves turn_out chance
  fear prepare reason_to stand_to
difficult !easy: difficult difficulty hard harder hardly tricky awkward tough impossible barely scarcely trouble struggle not_survive cannot not_easy problematic
easy !difficult: easy easier easily ease readily safely comfortable facilitate simple smooth favour fertile fertile_soil fertile_ground conducive favourable breeding_ground
  propitious favours soil ground benign hospitable help pave
much !little: much great greatly heavy big large vast immense huge considerable
little !much: little scant few meagre small hardly no_great limited modest lacks lack little_to_give little_to_offer nothing_much cannot_offer poor negligible not_much
increasing: increasingly more_and_more ever_more ever growing steadily progressively mounting ever_harder
useful !useless: useful use usefulness worth value valuable precious important importance attractive indispensable needed need sought_after matter matters asset premium
  prize weighty priceless attractiveness appeal attraction stock appreciate dear
useless !useful: useless worthless irrelevant worth_less
important: important importance matter weight weighty count significant significance prominent say influence role position standing voice clout seat seats
trouble: trouble troubles crisis crises turmoil chaos unrest dysfunction disarray weakness strife upheaval protest protests riot riots disorder malaise failing failings
  problem problems woes ills difficulties division divisions instability scandal brexit black_lives_matter turbulence breakdown misfortune mess storming
exploit: exploit use seize gloat relish welcome point_to delight propaganda present grist gleeful schadenfreude hold_up capitalise revel play_up
economy: economy economic economically trade commerce market markets growth business industry industrial commercial wealth finance gdp financial technology technological investment
  develop development prosperity modernise modernisation
invest: investment invest cai capital
before: before ahead_of weeks_before just_before eve on_the_eve shortly_before prior inauguration inaugurated sworn_in took_office takes_office take_office transition
  swearing-in hasty haste rush
president: president presidential president-elect administration white_house incoming successor
new: new incoming next fresh newly president-elect future
contend: challenge confront face test defy take_on contend pose opponent threaten threat
rail: rail railway railways railroad train trains track tracks line lines trans-siberian freight wagons
route: route routes corridor corridors link links road roads path paths transit land_bridge overland connection connections way bridge passage line lines railway railways
  infrastructure alternative
control: control command commands own owns rule dominate run hold in_hands in_moscow's_hands hands operate possess territory
travel: reach get travel transport carry ship goods export exports freight overland land trade cross pass send
europe: europe european eu
bypass: bypass circumvent around alternative alternatives diversify avoid sidestep skirt without detour other_links other_routes other_roads elsewhere not_only less_dependent
  no_longer_depend diversification
build: build develop construct construction create lay plan develop_alternative establish finish complete completion make under_way
soon: soon before_long shortly one_day years time future presently once imminent
combine: combine combination merge join marry tie link connect integrate integration conjoin docking fuse meet bring_together bridge dovetail interlace harmonise coordinate
  conjunction union mesh dock couple hitch
idea: idea notion concept term construct formula vision project label conception
divisive: divisive destructive harmful harm disruptive damaging pernicious dangerous ruinous detrimental dangerous corrosive poisonous split subversive malign evil
compare: compare compared comparison set_against next_to beside than unlike while whereas contrast relative_to in_contrast rather
serious: serious seriously genuine real true underestimate weighty formidable heavy grave
true: true real full full-fledged fully-fledged formal genuine proper outright complete official classic
asia: asia asian pacific region indo-pacific
old: old traditional longstanding long-standing long time-honoured soviet decades historic old_friend since established erstwhile former
advanced: advanced modern up-to-date sophisticated state-of-the-art latest cutting-edge high-tech new most_modern newest
promise: promise promised pledge assure assurance vow guarantee commit stand_by keep_to honour stick_to insist reassure word as_planned on_schedule on_time
continue !stop: continue still go_on keep keeps carry_on persist ongoing maintain remain uninterrupted further
stop !continue: stop halt end suspend suspended cease discontinue hold on_hold freeze cancel break_off interrupt cut_off abandon scrap
work: work works works_out result results fare outcome
contest: contest competition compete competes duel rivalry race struggle vie match confrontation
watch: watch
`;
