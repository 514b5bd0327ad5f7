/** Force, pressure, order and rule. The notation is explained in `thesaurus.relations`. */
export const POWER = `
pressure !ease: pressure press pressing squeeze coerce coercion coercive force sanction sanctions punish punishment punitive tariff tariffs bully bullying intimidate encircle
  encirclement isolate isolation contain containment confront confrontation heavy-handed turn_the_screw threaten corner lean_on muscle hard_line embargo leverage arm-twisting
  tighten_the_screws ostracise harass embattle besiege hostility
ease !pressure: ease relax relief soften detente lift_sanctions thaw
tough !soft: tough toughen toughness hard harden hard_line hardline hard-line harsh firm firmness stern steely iron resolute uncompromising hawkish hawk strict severe unyielding
  stand_up confront confrontation no_concession no-nonsense stiffen unbending robust muscular backbone spine face_down rigorous stick get_tough
  clamp_down crack_down sharpen combative assertive stance
soft !tough: soft soften softness softly lenient leniency mild gentle conciliatory weak weakness dovish dove accommodating yield forgiving reset lax pushover
aggressive !peaceful: aggressive aggression aggressively assertive assertiveness bully bullying belligerent belligerence menace menacing threaten threatening muscle pushy push_around
  pressure intimidate intimidation coerce coercive throw_its_weight flex hostile hostility expansionist expansion provoke provocation encroach encroachment
    harass incursion domineering overbearing truculent sabre-rattling strong-arm squeeze assert
peaceful !aggressive: peaceful peace pacific conciliatory restrained restraint
contain: contain containment curb check restrain restraint limit hem hem_in box_in rein rein_in tame hold_back keep_in_check keep_down constrain counter counterbalance
  counterweight encircle encirclement stop blunt roll_back push_back hold_down bottle_up keep_at_bay fence_in neo-containment block thwart stem bridle bound
engage: engage engagement court dialogue integrate integration embrace bind_in bring_in openness cooperate cooperation co-opt trade_with accommodate accommodation inclusion
  outreach welcome woo stakeholder
influence: influence sway clout weight power leverage reach ambition ambitions say footprint authority grip prestige hold
strong !weak: strong strength power powerful might mighty heft clout weight muscle force formidable giant heavyweight great colossus strapping vigour robust
weak !strong: weak weakness feeble frail decline decay decadent fragile poor impotent lesser minor limited spent waning dwindle
rise !fall: rise rising grow growth growing ascent ascend ascendancy ascendant climb increase expand expansion gain improve improvement strengthen surge emergence emerge
  more_powerful get_more_powerful stronger swell mount uptick upward greater bigger enhance advance increasing
fall !rise: fall lessen decline decrease shrink drop diminish wane dwindle recede plunge weaken lose_ground lost_ground lose_influence slump erode erosion sink ebb collapse halt
  slow slower slowdown retreat slide
equal !unequal: equal equality peer near-peer parity par on_a_par same_league match matches rank_with level same_level on_a_level same_weight weight_class footing
  equivalent counterpart comparable rank_alongside hold_its_own measure_itself measure_up keep_up same_size eye_level rank twin
unequal !equal: unequal inferior inferiority second-rate lesser lag junior decades_away asymmetry asymmetric imbalance behind subordinate outclassed lopsided below
outlaw: outlaw rogue pariah renegade spoiler troublemaker bandit gangster lawless lawlessness break_the_rules flout flouting break_rules violate violator violation scofflaw
  international_norms trample disregard_for wrecker rule-breaker transgress bad_actor villain saboteur hooligan transgressor defy disrupter disruptor scorn
neglect: neglect ignore disregard discount dismiss overlook pass_over look_past leave_out leave_aside pay_less_attention less_attention brush_aside write_off set_aside
  sideline bypass less_of_a_worry minor secondary second-rank second-tier lesser marginal marginalise negligible afford_to_ignore downplay play_down
  worry_less less_important less_weighty unimportant not_matter de-emphasise shrug_off pale take_lightly underestimate reckoned_with reckon_with cut_out freeze_out do_without
  get_around get_past wish_away turn_its_back shut_out shun afterthought sideshow nuisance slight snub
heed !neglect: attention heed watch watchful vigilance vigilant monitor observe observation scrutiny scrutinise concern focus focused keep_an_eye eye take_into_account devote
  reckon keep_tabs agenda look_at pay_attention attentive priority prioritise address follow track turn_to gaze spotlight consider take_notice take_seriously alert
order: order system rules rule norms norm rules-based institution institutions architecture liberalism values framework regime settlement arrangement hegemony dominance
liberal: liberal liberalism democratic democracy western_values rules-based liberal_order
norms: norm norms normative value values ideology ideological worldview principle principles ideal ideals belief beliefs conviction convictions ideas idea outlook doctrine
  vision creed view_of_the_world like-minded like-mindedness thinking mindset sovereignty
regime: regime government rule ruling rulers autocracy autocratic authoritarian authoritarianism governance govern political_system system dictatorship style_of_government
  power_structure leadership elite elites way_of_ruling domestic_order
domestic: domestic domestically home at_home internal inner inside interior politics political domestic_politics homegrown within
rulers: ruler rulers leader leaders leadership elite elites government authorities regime circle entourage president
survival: survival survive stability security safe safety secure hold_on grip cling standing legitimacy legitimate rule power power_base position hold throne future foundation
legitimacy: legitimacy legitimate legitimise legitimize legitimation justify justification vindicate vindication validate validation vindicated prove proof proves right
  confirm confirmation superior superiority credibility bolster authority bear_out excuse argument better evidence favour showcase advertise advertisement moral
fear !trust: fear afraid fearful worry worried worrying^ alarm alarmed^ alarming^ anxious anxiety concern concerned dread apprehensive apprehension nervous nervousness uneasy
  unease threat^ threaten^ danger^ endanger^ menace^ undermine^ jeopardise^ peril^ imperil^ scare^ frighten^ disturb^ unsettle^ trouble^ lose_sleep risk^ challenge^
trust !fear: trust confident confidence reassure reassured relaxed sanguine untroubled unfazed unconcerned at_ease comfortable
war: war fight fighting conflict combat battle battlefield wage clash clashes hostilities armed warfare attack invade invasion campaign military struggle front fronts skirmish
  standoff face-off crisis violence blows shooting dispute troops soldiers feud fought confrontation quarrel
quarrel: quarrel dispute conflict clash fight feud adventure adventures aggression war wars aggressive use_of_force bullying claims territorial_claims military_action ambitions
  invasion annexation intervention incursion meddling campaign hostilities struggle battles islands foreign_adventure
simultaneous: simultaneous simultaneously at_once at_the_same_time two_fronts two_wars two-front two-war same_time both_at_once concurrent concurrently in_parallel same_week
  two_theatres two_theaters double parallel one_go second_front in_tandem
great_power: great_power major_power great_powers major_powers superpower two_powers big_power two_rivals two_adversaries
weapon: weapon weapons weaponry arms armament missile missiles air_defence air_defense equipment jets tanks aircraft submarines system systems hardware kit s-400 rocket rockets
  munitions materiel military defence_deal armaments battery batteries ordnance
military: military army armed troops forces defence security soldiers command headquarters war generals
security: security military defence defense army arms armed strategic
energy: energy oil gas pipeline pipelines fuel hydrocarbons petroleum lng coal nuclear
command: command headquarters deployment roll-out structure
proud: pride status recognition face dignity prestige
`;
