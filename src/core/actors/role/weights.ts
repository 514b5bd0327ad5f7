/**
 * How much each word around a mention says for its acting (above zero) or being a place (below), in tenths; a star before a class of words.
 * Written by `npm run learn:roles`.
 */
export const WEIGHTS: Readonly<Record<string, string>> = {
  kind: `
acronym:2 adjective:12 people:20 start:3`,
  governor: `
's_*other:-4 's_*where:-4 's_in:-2 's_of:-4 *acting:4 *deed:4 *describing:-2 *joined:10 *land:-2 *name:-2 *number:2 *party:9 *speaking:13 *towards:11
*visiting:-19 *where:-21 *whither:-5 ,:2 .:2 ::-5 against:22 although:10 and:-4 anti-:20 as:5 at:-13 because:10 between:4 but:6 by:16
capital_*other:-2 capital_*party:-2 capital_*where:5 capital_*whither:3 capital_at:9 capital_between:-2 capital_from:4 capital_in:2 capital_of:3
capital_on:6 capital_to:13 entered:-8 for:5 from:-14 how:8 if:10 in:-22 left:-13 neither:2 of:-3 on:4 over:2 pro-:20 since:6 than:8 that:10 though:10
to:-9 until:6 visited:-20 visiting:-16 was:-2 what:11 when:8 where:3 whether:10 which:10 while:11 why:8 with:8`,
  beyond: `
*border:2 *dealing:7 *deed:8 *describing:-3 *journey:-14 *land:-13 *moving:-10 *name:-6 *office:2 *speaking:2 *towards:-2 ally:2 ambassador:-3 and:5
back:-2 court:-2 delegation:2 embassy:-3 final:-2 occupation:-2 part:2 soldiers:2`,
  pair: `
's_*dealing_of:-2 's_*deed_of:-2 *acting_in:3 *acting_to:-3 *dealing_between:7 *dealing_in:-2 *dealing_to:9 *dealing_with:10 *deed_from:9 *deed_of:8
*deed_to:4 *describing_between:-21 *describing_with:-20 *journey_to:-9 *land_in:-4 *land_of:-11 *land_with:-16 *moving_between:-8 *moving_for:-12
*moving_from:-8 *moving_to:-11 *name_for:-3 *name_in:2 *name_to:-3 *office_from:8 *office_in:-8 *office_of:6 *speaking_of:2 *speaking_to:7
*towards_in:-2 *towards_to:2 *visiting_to:2 according_to:25 aid_from:15 aid_to:12 ally_in:2 attention_to:16 back_to:-2 behalf_of:20 border_with:-20
capital_*dealing_in:-11 capital_*deed_in:19 capital_*name_in:3 capital_*office_from:2 capital_*office_in:42 capital_embassy_in:-3 citizens_of:6
confidence_in:20 court_in:-2 decision_for:10 delegation_from:2 demands_from:18 east_of:-15 embassy_in:-3 government_of:20 help_from:15 help_to:10
home_for:-16 imports_from:-5 independence_from:15 influence_of:12 interest_in:8 left_for:-21 north_of:-15 occupation_of:-2 on_behalf_of:10 part_of:-8
people_of:11 policy_in:-5 president_of:12 pressure_from:20 request_of:20 response_to:20 rise_of:15 sale_to:6 shared_with:-9 sold_to:6 soldiers_from:2
south_of:-15 support_from:20 threat_from:18 threat_to:20 trust_in:20 war_in:-10 west_of:-15 withdraw_from:-12 withdrawal_from:-12`,
  follow: `
's:4 *name:2 after:-2 and:-3 area:-2 as:3 by:-2 follow_*deed:8 follow_*land:-10 follow_*office:12 have:4 in:-2 it:3 once:-2 take:2`,
  verb: `
*acting:18 *dealing:2 *deed:2 *describing:-13 *land:-3 *moving:-2 *speaking:21 ,:-2 .:-2 a:-3 is:-3 passive_*acting:2 passive_*describing:-21
passive_*moving:-8 passive_*towards:2`,
  owned: `
*acting:2 *deed:9 *land:-8 *name:-3 *office:6 *towards:2`,
  head: `
's_*acting:3 's_*deed:10 's_*land:-13 's_*moving:2 's_*office:6 's_*towards:2 follow_*deed:2 follow_*land:-2 follow_*moving:-2 follow_*office:2
follow_*speaking:3 follow_*towards:3 modified_*dealing:-2 modified_*deed:11 modified_*land:-21 modified_*office:11 modified_*speaking:2`,
  modified: `
*dealing:-2 *deed:6 *land:-11 *name:4 *office:6 border:-14 jobs:-3`,
  joined: `
*acting:2 *name:12 backed:25 based:-31 born:-25 bound:-20 brokered:20 built:-3 centered:5 centred:5 controlled:20 dominated:20 educated:-25
friendly:20 funded:20 held:15 imposed:20 led:26 made:-24 occupied:15 owned:15 related:5 sponsored:25 style:3 supported:20 wide:-15`,
  part: `
*part:-15`,
  shape: `
before_an_auxiliary:5 behind_name_and_comma:-5 joined_to_what_follows:6 joined_to_what_stands_before:10 listed:2`,
};
