/**
 * How much each word around a mention says for its acting (above zero) or being a place (below), in tenths; a star before a class of words.
 * Written by `npm run learn:roles`.
 */
export const WEIGHTS: Readonly<Record<string, string>> = {
  kind: `
acronym:2 adjective:12 metonym:8 people:20 start:3`,
  governor: `
's_*acting:-4 's_*other:-5 's_*where:-4 's_and:2 's_by:2 's_in:-2 's_into:2 's_met:2 's_of:-4 (:-2 *acting:4 *deed:4 *joined:10 *name:-4 *office:3
*other:-2 *party:9 *speaking:13 *towards:11 *visiting:-20 *where:-21 *whither:-3 ,:4 -:2 ::-5 ;:-2 across:-30 against:23 although:10 and:-3 anti-:20
around:-20 as:7 at:-14 beat:20 beating:20 because:10 before:-2 but:6 by:17 called:-2 capital:-21 capital_*other:-4 capital_*party:-3 capital_*where:3
capital_at:8 capital_between:-2 capital_from:-2 capital_of:6 capital_on:5 capital_to:9 city:-20 conquered:5 defeated:20 defeating:20 entered:-8 for:7
from:-13 how:8 if:10 in:-26 inside:-25 into:-20 invaded:7 invading:8 is:-2 joined:10 left:-12 near:-25 of:-7 off:-25 on:2 over:2 pro-:20 represent:15
represented:14 representing:15 represents:15 since:6 than:7 that:10 though:10 through:-22 throughout:-30 to:-8 town:-20 until:6 v:20 versus:20 via:-25
visited:-20 visiting:-15 was:-3 what:10 when:9 where:4 whether:10 which:10 while:10 why:8 with:10 within:-22`,
  beyond: `
%:2 *amount:-2 *border:3 *dealing:8 *deed:8 *describing:-3 *journey:-15 *land:-13 *moving:-11 *name:-6 *office:3 *person:-2 *speaking:4 ,:2 ally:2
ambassador:-3 and:5 area:-2 court:-3 delegation:2 final:-2 growth:-2 invasion:-2 occupation:-3 one:-3 part:3 representative:2 soldiers:2`,
  pair: `
's_*acting_by:2 's_*dealing_of:-2 's_*deed_of:-2 's_*land_into:2 's_one_of:-2 *acting_of:2 *amount_of:-10 *dealing_between:8 *dealing_to:9
*dealing_with:10 *deed_from:9 *deed_in:-2 *deed_of:9 *deed_to:5 *describing_between:-22 *describing_with:-20 *journey_between:-25 *journey_to:-9
*land_between:-2 *land_in:-5 *land_of:-11 *land_to:-5 *land_with:-16 *moving_between:-9 *moving_for:-12 *moving_from:-9 *moving_to:-11
*name_between:-2 *name_for:-4 *name_in:3 *name_to:-3 *office_from:8 *office_in:-5 *office_of:4 *person_from:-12 *person_in:-5 *person_of:-5
*speaking_to:8 *sport_against:10 *sport_for:11 *sport_of:6 *towards_in:-2 *towards_to:3 *visiting_to:2 according_to:25 aid_from:15 aid_to:12
allies_of:20 ally_in:2 ally_of:20 ambassador_of:15 ambassador_to:-6 army_of:15 arrived_from:-20 athletes_from:-10 attack_on:10 attacks_on:10
attention_to:15 autonomy_from:15 back_from:-15 back_to:-15 based_in:-20 behalf_of:20 belong_to:10 belonged_to:10 belongs_to:10 border_with:-20
born_in:-20 boxed_in:40 came_from:-12 came_to:-15 cap_for:20 capital_*acting_at:-2 capital_*dealing_in:-11 capital_*deed_in:19 capital_*deed_of:-2
capital_*name_in:3 capital_*name_to:-2 capital_*office_from:2 capital_*office_in:43 capital_embassy_in:-2 capital_growth_of:-2 capital_in:-10
caps_for:20 ceded_to:15 citizens_of:6 city_in:-10 close_to:4 colony_of:10 compete_for:20 competed_for:20 confidence_in:20 court_in:-2 debut_for:20
decision_for:10 defeat_to:20 delegation_from:2 demands_from:18 dependence_on:20 died_in:-20 differences_between:10 draw_in:40 drew_in:40 east_of:-15
embassy_in:-22 embassy_of:15 emigrated_to:-25 endemic_to:-25 enemy_of:20 envoy_to:-3 exported_to:-5 fall_of:10 flag_of:10 fled_to:-20 freedom_from:15
friendship_between:20 gained_from:10 given_to:12 goals_for:20 government_of:19 growth_of:-2 handed_to:15 help_from:15 help_to:10 hemmed_in:50
history_of:-3 home_for:-16 home_to:-10 hostile_to:20 immigrants_from:-15 immigrated_to:-25 impact_on:3 imported_from:-10 imports_from:-6
independence_from:15 independence_of:15 influence_of:12 interest_in:8 interest_of:15 interests_of:15 invasion_of:-2 leased_to:15 left_for:-21
lived_in:-20 living_in:-20 located_in:-20 loses_to:20 losing_to:20 loss_to:20 lost_to:20 loyal_to:20 loyalty_to:20 made_by:5 match_against:10
medal_for:20 men_from:-10 minister_of:-2 moved_to:-20 native_to:-25 north_of:-15 occupation_of:-3 on_behalf_of:10 opposed_to:20 opposition_to:20
order_from:10 orders_from:11 part_of:-8 peace_between:20 people_from:-10 people_of:11 play_for:20 played_for:20 player_from:-10 players_from:-10
plays_for:20 policy_in:-5 president_of:13 pressure_from:20 pressure_on:20 provided_to:15 refugees_from:-15 rein_in:70 reined_in:70 reining_in:70
reins_in:70 relations_between:20 reliance_on:20 represent_for:10 request_of:20 response_to:20 return_to:-15 returned_from:-20 returned_to:-18
rise_of:15 route_between:-20 runs_for:20 sale_to:6 sanctions_on:20 secession_from:15 sent_to:-8 separated_from:5 service_between:-21
services_between:-20 shared_with:-9 sold_to:7 soldiers_from:2 south_of:-15 supplied_to:15 support_from:20 threat_from:18 threat_to:20 town_in:-10
transferred_to:3 traveled_to:-20 travelled_to:-20 trip_to:-20 trips_to:-20 trust_in:20 victory_over:20 visit_to:-20 visits_to:-20 war_in:-10 war_on:20
went_to:-18 west_of:-15 win_over:20 wins_over:20 withdraw_from:-12 withdrawal_from:-12`,
  follow: `
's:3 *name:3 ;:-2 and:-3 as:3 at:-2 between:-2 follow_*deed:8 follow_*land:-10 follow_*office:12 have:2 in:-2 is:-4 is_told_to_be_a_land:-26 it:3
once:-2 take:2 television:-2 to_the_north_of_something:-26 were:2`,
  verb: `
*acting:19 *dealing:2 *deed:2 *describing:-14 *land:-7 *moving:2 *other:2 *speaking:21 *towards:2 as:2 for:-2 is:-3 passive_*acting:2
passive_*describing:-20 passive_*moving:-10 passive_*towards:2 passive_a:-6 passive_an:-2 television:-2`,
  owned: `
*acting:3 *amount:-2 *deed:11 *land:-7 *moving:2 *office:5 national:-2`,
  head: `
's_*dealing:6 's_*deed:10 's_*firm:-3 's_*land:-15 's_*office:6 follow_*dealing:8 follow_*land:-6 follow_*office:3 has_*deed:6 has_*land:-12
has_*office:3 modified_*acting:2 modified_*dealing:12 modified_*deed:10 modified_*firm:6 modified_*land:-20 modified_*office:12`,
  modified: `
*acting:2 *deed:5 *land:-10 *office:7 *person:2 border:-15 jobs:-3`,
  joined: `
*name:10 backed:25 based:-31 born:-25 bound:-20 brokered:20 built:-3 centered:5 centred:5 controlled:20 dominated:20 educated:-25 friendly:20
funded:20 held:15 imposed:20 led:25 made:-24 occupied:15 owned:15 related:5 sponsored:25 style:3 supported:20 wide:-15`,
  part: `
*part:-16`,
  shape: `
before_an_auxiliary:6 behind_name_and_comma:-6 joined_to_what_follows:4 joined_to_what_stands_before:10 one_example_of_several:-2`,
};
