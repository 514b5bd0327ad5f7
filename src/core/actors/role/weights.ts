/**
 * How much each word around a mention says for its acting (above zero) or being a place (below), in tenths; a star before a class of words.
 * Written by `npm run learn:roles`.
 */
export const WEIGHTS: Readonly<Record<string, string>> = {
  kind: `
acronym:2 adjective:12 metonym:8 people:20 start:4`,
  governor: `
's_*acting:-2 's_*other:-4 's_*where:-3 's_and:2 's_in:-2 's_of:-2 *acting:5 *adjoining:-16 *border:3 *deed:2 *joined:10 *name:-3 *office:2 *party:10
*speaking:13 *towards:11 *visiting:-19 *where:-22 *whither:-3 ,:3 ::-3 across:-30 against:23 although:10 and:-2 anti-:20 around:-20 as:7 at:-15
beat:20 beating:20 because:10 between:2 but:6 by:18 capital:-20 capital_*party:-2 capital_at:7 capital_between:-2 capital_from:-2 capital_of:3
capital_on:6 capital_to:10 city:-20 conquered:5 defeated:20 defeating:20 entered:-8 for:7 from:-13 how:8 if:10 in:-27 inside:-25 into:-20 invaded:6
invading:8 joined:10 left:-12 near:-25 of:-6 off:-25 on:2 over:3 pro-:20 represent:15 represented:15 representing:15 represents:15 since:6 than:7
that:10 though:10 through:-22 throughout:-30 to:-8 town:-20 until:6 v:20 versus:20 via:-25 visited:-20 visiting:-15 what:10 when:9 where:4 whether:10
which:10 while:10 why:8 with:9 within:-22`,
  beyond: `
*border:2 *dealing:8 *deed:7 *describing:-2 *giving:2 *journey:-15 *land:-13 *moving:-10 *name:-5 *office:3 *siege:-2 ,:2 ambassador:-2 and:5 court:-2
delegation:2 occupation:-2 part:2 soldiers:2`,
  pair: `
's_*deed_of:-2 *amount_of:-11 *dealing_between:7 *dealing_to:8 *dealing_with:10 *deed_from:8 *deed_of:9 *deed_to:5 *describing_between:-21
*describing_with:-20 *giving_to:12 *journey_between:-25 *journey_to:-9 *land_in:-5 *land_of:-11 *land_to:-5 *land_with:-15 *moving_between:-9
*moving_for:-12 *moving_from:-9 *moving_somewhere_to:-10 *moving_to:-10 *name_to:-2 *office_from:7 *office_in:-2 *office_of:4 *office_to:-2
*other_somewhere_to:2 *person_from:-12 *person_in:-5 *person_of:-4 *siege_of:-2 *speaking_to:8 *sport_against:10 *sport_for:11 *sport_of:5
*towards_in:-2 *towards_to:3 *visiting_somewhere_for:-21 *whither_somewhere_to:-3 according_to:25 aid_from:15 aid_to:12 aimed_at:31 all_over:-30
allies_of:20 ally_of:20 ambassador_of:15 ambassador_to:-6 army_of:15 arrived_from:-20 athletes_from:-10 attack_on:10 attacks_on:10 attention_to:15
autonomy_from:15 back_from:-15 back_to:-15 based_in:-20 behalf_of:20 belong_to:10 belonged_to:10 belongs_to:10 border_with:-20 born_in:-20 boxed_in:40
came_from:-12 came_to:-15 cap_for:20 capital_*attitude_in:30 capital_*dealing_in:-11 capital_*deed_in:20 capital_*journey_to:-10 capital_*land_of:-10
capital_*moving_to:-10 capital_*name_to:-2 capital_*office_in:47 capital_*person_of:-10 capital_*person_to:-10 capital_*siege_of:-25
capital_back_to:-15 capital_growth_of:-21 capital_in:-10 caps_for:20 ceded_to:15 citizens_of:6 city_in:-10 close_to:4 colony_of:10 compete_for:20
competed_for:20 confidence_in:20 court_in:-2 debut_for:20 decision_for:10 defeat_to:20 delegation_from:2 demands_from:18 dependence_on:20 died_in:-20
differences_between:10 directed_at:30 draw_in:40 drew_in:40 east_of:-15 embassy_in:-21 embassy_of:15 emigrated_to:-25 endemic_to:-25 enemy_of:20
envoy_to:-3 exported_to:-5 fall_of:10 far_as:-25 flag_of:10 fled_to:-20 freedom_from:15 friendship_between:20 from_somewhere_to:-3 gained_from:10
given_to:12 goals_for:20 government_of:19 handed_to:15 help_from:15 help_to:10 hemmed_in:50 history_of:-3 home_for:-15 home_to:-10 hostile_to:20
immigrants_from:-15 immigrated_to:-25 impact_on:3 imported_from:-10 imports_from:-6 independence_from:15 independence_of:15 influence_of:12
interest_in:8 interest_of:15 interests_of:15 leased_to:15 left_for:-21 lived_in:-20 living_in:-20 located_in:-20 loses_to:20 losing_to:20 loss_to:20
lost_to:20 loyal_to:20 loyalty_to:20 made_by:5 match_against:10 medal_for:20 men_from:-10 moved_to:-20 native_to:-25 north_of:-15 occupation_of:-2
of_somewhere_to:2 on_behalf_of:10 opposed_to:20 opposition_to:20 order_from:10 orders_from:11 part_of:-8 peace_between:20 people_from:-10 people_of:11
play_for:20 played_for:20 player_from:-10 players_from:-10 plays_for:20 policy_in:-5 president_of:13 pressure_from:20 pressure_on:20 provided_to:15
refugees_from:-15 rein_in:70 reined_in:70 reining_in:70 reins_in:70 relations_between:20 reliance_on:20 represent_for:10 request_of:20 response_to:20
return_to:-15 returned_from:-20 returned_to:-18 rise_of:15 route_between:-30 runs_for:20 sale_to:6 sanctions_on:20 secession_from:15 sent_to:-8
separated_from:5 service_between:-30 services_between:-30 shared_with:-9 sold_to:7 soldiers_from:2 south_of:-15 supplied_to:15 support_from:20
the_somewhere_of:2 threat_from:18 threat_to:20 town_in:-10 transferred_to:3 traveled_to:-20 travelled_to:-20 trip_to:-20 trips_to:-20 trust_in:20
victory_over:20 visit_to:-20 visits_to:-20 war_in:-10 war_on:20 went_to:-18 west_of:-15 win_over:20 wins_over:20 withdraw_from:-12 withdrawal_from:-12`,
  follow: `
's:4 and:-3 follow_*deed:8 follow_*land:-10 follow_*office:12 in:-2 is:-4 is_told_to_be_a_land:-26 it:2 take:2 to_the_north_of_something:-26`,
  verb: `
*acting:18 *describing:-13 *moving:2 *speaking:20 is:-3 passive_*describing:-20 passive_*moving:-10 passive_*speaking:-2 passive_a:-4`,
  owned: `
*acting:2 *deed:10 *land:-6 *office:5 *superlative:-12 national:-2`,
  head: `
's_*dealing:6 's_*deed:9 's_*firm:-3 's_*land:-14 's_*office:6 's_*person:-2 's_*sport:9 capital_'s_*land:-11 follow_*dealing:8 follow_*office:4
follow_*sport:8 has_*deed:5 has_*land:-16 has_*office:3 is_*deed:5 is_*firm:5 is_*land:-7 is_*office:10 modified_*acting:2 modified_*dealing:12
modified_*deed:10 modified_*firm:5 modified_*land:-20 modified_*office:9 modified_*sport:8 modified_military:-2`,
  modified: `
*deed:5 *land:-12 *name:3 *office:4 border:-15 military:-2 television:-2`,
  joined: `
*name:9 backed:25 based:-30 born:-25 bound:-20 brokered:20 built:-3 centered:5 centred:5 controlled:20 dominated:20 educated:-25 friendly:20 funded:20
held:15 imposed:20 led:25 made:-25 occupied:15 owned:15 related:5 sponsored:25 style:3 supported:20 wide:-15`,
  part: `
*part:-17`,
  shape: `
before_an_auxiliary:6 behind_an_opening_phrase:5 behind_name_and_comma:-6 beside_a_part_of_a_land:-10 capital_before_a_noun:-16
joined_to_what_follows:2 joined_to_what_stands_before:10 one_example_of_several:-2`,
};
