/**
 * How much each word around a mention says for its acting (above zero) or being a place (below), in tenths; a star before a class of words.
 * Written by `npm run learn:roles`.
 */
export const WEIGHTS: Readonly<Record<string, string>> = {
  kind: `
acronym:2 adjective:12 metonym:8 people:20 start:3`,
  governor: `
's_*other:-4 's_*where:-4 's_in:-2 's_of:-4 *acting:4 *deed:4 *describing:-2 *joined:10 *land:-2 *name:-2 *other:-2 *party:9 *speaking:13 *towards:11
*visiting:-19 *where:-19 *whither:-5 ,:2 .:2 ::-5 across:-30 against:22 although:10 and:-5 anti-:20 around:-20 as:5 at:-14 beat:20 beating:20
because:10 between:4 but:6 by:16 capital_*other:-4 capital_*party:-3 capital_*where:2 capital_at:8 capital_between:-2 capital_from:9 capital_of:2
capital_on:6 capital_to:12 conquered:5 defeated:20 defeating:20 entered:-8 for:5 from:-15 how:8 if:10 in:-24 inside:-25 into:-20 invaded:6 invading:8
joined:10 left:-12 near:-25 of:-3 off:-25 on:3 over:2 pro-:20 represent:15 represented:15 representing:15 represents:15 since:7 than:8 that:10
though:10 through:-22 throughout:-30 to:-9 until:6 v:20 versus:20 via:-25 visited:-20 visiting:-16 was:-2 what:10 when:8 where:3 whether:10 which:10
while:11 why:8 with:8 within:-22`,
  beyond: `
*border:4 *dealing:7 *deed:9 *describing:-3 *journey:-14 *land:-13 *moving:-9 *name:-6 *office:3 *person:-2 *speaking:2 *towards:-2 ,:2 all:-2 ally:2
ambassador:-3 and:5 back:-2 court:-2 final:-2 occupation:-2 soldiers:2`,
  pair: `
's_*dealing_of:-2 's_*deed_of:-2 *acting_in:3 *acting_to:-2 *amount_of:-10 *dealing_between:7 *dealing_in:-2 *dealing_to:9 *dealing_with:10
*deed_from:9 *deed_of:8 *deed_to:4 *describing_between:-21 *describing_with:-20 *journey_to:-9 *land_in:-5 *land_of:-11 *land_to:-5 *land_with:-16
*moving_between:-8 *moving_for:-12 *moving_from:-8 *moving_to:-10 *name_for:-4 *name_in:2 *name_to:-4 *office_from:8 *office_in:-7 *office_of:5
*person_from:-12 *person_in:-5 *person_of:-5 *speaking_of:2 *speaking_to:6 *sport_against:10 *sport_for:10 *sport_of:5 *towards_in:-2 *towards_to:2
*visiting_to:2 according_to:25 aid_from:15 aid_to:12 allies_of:20 ally_in:2 ally_of:20 ambassador_of:15 ambassador_to:-6 army_of:15 arrived_from:-20
athletes_from:-10 attack_on:10 attacks_on:10 attention_to:16 autonomy_from:15 back_to:-2 based_in:-20 behalf_of:20 belong_to:10 belonged_to:10
belongs_to:10 border_with:-20 born_in:-20 boxed_in:40 came_from:-12 came_to:-15 cap_for:20 capital_*dealing_in:-12 capital_*deed_in:18
capital_*name_in:3 capital_*name_to:-2 capital_*office_in:43 capital_embassy_in:-2 capital_in:-10 caps_for:20 ceded_to:15 citizens_of:6 city_in:-10
close_to:4 colony_of:10 compete_for:20 competed_for:20 confidence_in:20 court_in:-2 debut_for:20 decision_for:10 defeat_to:20 demands_from:18
dependence_on:20 died_in:-20 differences_between:10 draw_in:40 drew_in:40 east_of:-15 embassy_in:-22 embassy_of:15 emigrated_to:-25 endemic_to:-25
enemy_of:20 envoy_to:-3 exported_to:-6 flag_of:10 fled_to:-20 freedom_from:15 friendship_between:20 gained_from:10 goals_for:20 government_of:20
help_from:15 help_to:10 hemmed_in:50 history_of:-3 home_for:-16 home_to:-10 hostile_to:20 immigrants_from:-15 immigrated_to:-25 impact_on:3
imported_from:-10 imports_from:-5 independence_from:15 influence_of:12 interest_in:8 interest_of:15 interests_of:15 left_for:-21 lived_in:-20
living_in:-20 located_in:-20 loses_to:20 losing_to:20 loss_to:20 lost_to:20 loyal_to:20 loyalty_to:20 made_by:5 match_against:10 medal_for:20
men_from:-10 moved_to:-20 native_to:-25 north_of:-15 occupation_of:-2 on_behalf_of:10 opposed_to:20 opposition_to:20 part_of:-8 peace_between:20
people_from:-10 people_of:11 play_for:20 played_for:20 player_from:-10 players_from:-10 plays_for:20 policy_in:-5 president_of:12 pressure_from:20
pressure_on:20 refugees_from:-15 rein_in:70 reined_in:70 reining_in:70 reins_in:70 relations_between:20 reliance_on:20 represent_for:10 request_of:20
response_to:20 return_to:-15 returned_from:-20 returned_to:-18 rise_of:15 runs_for:20 sale_to:6 sanctions_on:20 secession_from:15 sent_to:-8
separated_from:5 shared_with:-9 sold_to:6 soldiers_from:2 south_of:-15 support_from:20 threat_from:18 threat_to:20 town_in:-10 traveled_to:-20
travelled_to:-20 trip_to:-20 trips_to:-20 trust_in:20 victory_over:20 visit_to:-20 visits_to:-20 war_in:-10 war_on:20 went_to:-18 west_of:-15
win_over:20 wins_over:20 withdraw_from:-12 withdrawal_from:-12`,
  follow: `
's:3 *name:2 and:-4 as:3 by:-2 follow_*deed:8 follow_*land:-10 follow_*office:12 in:-2 it:3 once:-2 take:2`,
  verb: `
*acting:18 *dealing:2 *deed:2 *describing:-13 *land:-3 *moving:2 *speaking:21 *towards:2 ,:-2 .:-3 is:-3 passive_*acting:2 passive_*describing:-20
passive_*moving:-8 passive_*speaking:-2 passive_*towards:2 passive_a:-4`,
  owned: `
*acting:3 *amount:-2 *deed:9 *land:-8 *name:-3 *office:6`,
  head: `
's_*deed:10 's_*land:-13 's_*office:6 follow_*land:-2 follow_*office:2 modified_*dealing:-2 modified_*deed:11 modified_*land:-21 modified_*office:11
modified_*speaking:2`,
  modified: `
*dealing:-2 *deed:6 *land:-10 *name:4 *office:6 border:-14 jobs:-3`,
  joined: `
*name:11 backed:25 based:-30 born:-25 bound:-20 brokered:20 built:-3 centered:5 centred:5 controlled:20 dominated:20 educated:-25 friendly:20
funded:20 held:15 imposed:20 led:25 made:-24 occupied:15 owned:15 related:5 sponsored:25 style:3 supported:20 wide:-15`,
  part: `
*part:-15`,
  shape: `
before_an_auxiliary:4 behind_name_and_comma:-4 joined_to_what_follows:5 joined_to_what_stands_before:10 listed:3`,
};
