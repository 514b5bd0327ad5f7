/**
 * How states, parties and persons stand to each other. A line is a concept: its name, after `!` the concept that says the opposite, then the words that
 * express it, each for all its forms; words of a phrase are joined by `_`. `^` marks words whose subject is the other side: who sells and who buys.
 */
export const RELATIONS = `
together !apart: together union unite unity join joint bind bound bond glue cement tie link connect interlock knit weld camp side_by_side shoulder_to_shoulder
  hand_in_hand arm_in_arm common_cause each_other's_arms stick_together hold_together same_side same_camp same_boat same_bed bedfellow in_tandem
apart !together: apart divide division divided separate separation split wedge prise pry drive_apart drift_apart fracture fragment fragmented disunity disunited rift cleave
  estrange estrangement alienate decouple break_away peel_away discord disarray cohesion_lost losing_cohesion fractious fall_out falling_out at_odds
partnership: partnership partner relationship relation relations ties tie bond friendship friend entente rapprochement alignment align axis bloc alliance ally coalition pact
  cooperation cooperate collaboration collaborate collaborative cooperative concert condominium tandem duo marriage liaison romance embrace bromance links link nexus dealings
  closeness proximity convergence converge fraternity brotherhood intimacy affinity teamwork coordination coordinate joint work_together working_together team_up
  get_on joint_venture joint_project quasi-alliance compact league solidarity good_terms
alliance: alliance ally allied pact treaty bloc coalition league defence_pact military_pact mutual_defence union marriage formal_pact treaty_of_alliance security_guarantee entente
close !distant: close closer closeness near nearer tight tighter intimate deepen deep rapprochement draw_together move_closer drive_together warm warmer cosy cozy edge_closer
  towards embrace converge intensify tighten grow_together each_other's_arms into_the_arms
distant !close: distant distance aloof apart cool cooler estranged drift arm's_length loosen wary keep_away far_apart
enemy: enemy foe adversary opponent antagonist hostile_power threat menace danger nemesis arch-enemy bogeyman
rival: rival rivalry competitor competition compete contender challenger contest contestant opponent adversary duel race revisionist strategic_competitor peer_competitor
  competitive vie
hostility !friendliness: hostility hostile enmity animosity antagonism antipathy anger angry hatred hate loathing loathe resentment resent dislike grievance grudge quarrel feud
  rancour animus contempt distrust mistrust aversion ill_will bad_blood anti-americanism anti-american anti-western opposition oppose rivalry spite bitterness rage fury
  confrontation confront defiance detest abhor despise disdain scorn venom vitriol tirade rail rhetoric
friendliness !hostility: friendly friendliness amity warmth sympathy goodwill affection cordial amicable fondness fond rapport harmony harmonious
contempt !esteem: contempt despise disdain scorn loathe loathing opprobrium abhor abhorrence detest revile revulsion disgust hate hatred hostility resent resentment reject
  rejection antipathy aversion repudiate repudiation deride anathema distaste condemn hostile oppose dislike disapproval disapprove
esteem !contempt: esteem respect admire admiration value appreciate appreciation appreciative prize treasure cherish grateful gratitude thankful thank praise honour set_store set_store_by
  hold_dear pay_tribute applaud commend acclaim welcome
flatter: flatter flattery flattering compliment massage stroke ego pamper court courtesy charm praise cajole honour indulge vanity woo butter_up red_carpet fawn pander
support !oppose: support supportive back backing endorse endorsement aid assistance assist help favour champion approve stand_by stand_behind prop_up bolster stick_up
  uphold side_with vouch stand_surety underwrite solidarity
oppose !support: oppose opposition object objection resist resistance reject rejection rebuff condemn condemnation denounce protest criticise criticism attack assail lambast decry
  censure deplore disapprove against counter fight combat rail veto inveigh contest take_issue frown hostile
anger !please: anger angry irritate irritation annoy annoyance infuriate enrage incense furious fury rage irk vex upset outrage displeasure displease dismay ire wrath chagrin rile
  exasperate aggravate resent resentment indignant indignation protest object bristle fume discontent unhappy cross_with grudge offend take_offence take_umbrage
  sour_relations bad_blood
please !anger: please delight gratify welcome pleased happy satisfied cheer make_its_peace
calm: calm soothe placate appease mediate mediation mediator reconcile reconciliation ease de-escalate de-escalation conciliate pacify defuse restraint good_offices smooth
  mollify mitigate lower_the_temperature cool_tempers peacemaker dampen honest_broker broker cool_down damp_down
neutral !partisan: neutral neutrality impartial even-handed even-handedness equidistant equidistance balance sidelines no_side take_no_side taking_sides take_sides non-aligned
  refrain_from_sides on_the_fence stay_out stay_clear either_side neither_side uninvolved evenly
partisan !neutral: biased partisan side_with sided one-sided
neighbour: neighbour neighbourhood adjacent border
mistrust: mistrust distrust suspicion suspicious wary wariness misgiving doubt
consult: consult consultation dialogue discuss discussion talk talks conversation counsel confer exchange sound_out coordinate coordination deliberate parley compare_notes
  around_the_table common_approach conversation
persuade: persuade win_over enlist recruit woo bring_aboard bring_on_board rally mobilise get_on_board convince bring_round reach_out court team_up join_forces seek_help line_up
  sign_up involve make_common_cause join_him coax
agree: agree agreement accord deal pact treaty contract sign conclude conclusion seal clinch strike_a_deal compact settlement ink
depend !independent: depend dependent dependence rely reliance reliant hinge hang_on lean_on beholden need require mercy at_the_mercy count_on bound_to
  hostage in_the_hands indispensable^ necessary
independent !depend: independent independence autonomy autonomous self-reliant self-reliance self-sufficient free_hand free freedom sovereign sovereignty on_its_own own_way
  room_for_manoeuvre room_for_maneuver manoeuvre maneuver freedom_of_action leeway latitude flexibility elbow_room wiggle_room options_open unconstrained hands_free
  margin_of_manoeuvre agency unattached discretion
bound !independent: bound bind tie tied tight tightly chain chained shackle shackled entangle entanglement entangled commit commitment straitjacket obligation obligations fetter
  tethered constrain hands_tied lock_in locked
respect: respect observe abide comply
help !harm: help assist assistance aid benefit advantage gain profit boost further promote foster advance contribute good_news serve favourable beneficial support sustain
harm !help: harm hurt damage injure injury detriment detrimental disadvantage lose lose_by^ loss loser^ suffer cost costly bad_news bad_for unwelcome adverse adversely at_the_expense
  undermine blow setback worry threaten threat downside pay_the_price penalise prejudice weaken victim
sell: sell sale supply deliver delivery export ship shipment provide furnish arm equip hand_over transfer buy^ purchase^ import^ acquire^ procure^ obtain^ order^ customer^
  client^ acquisition^ procurement^ purchaser^ buyer^ contract arms_deal arms_trade seller supplier vendor source^ shop^
`;
