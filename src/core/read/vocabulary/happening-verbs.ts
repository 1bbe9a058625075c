import type { Sense } from './happening-nouns.ts';

/**
 * English verbs that assert a happening, by what they say happened, in the notation of `verb-forms.ts`. Verbs that say
 * nothing by themselves ("carry out") leave it to the noun they rule.
 */
export const HAPPENING_VERBS: Readonly<Partial<Record<Sense, string>>> = {
  airstrike: 'airstrike strafe carpet_bomb dive_bomb barrel_bomb',
  shelling: 'shell mortar',
  bombardment: 'bombard',
  strike: `bomb pound strike/strikes/struck/struck/striking hit/hits/hit/hit/hitting target blast
    pummel`,
  assault: `attack assault ambush fire_on fire_upon fire_at set/sets/set/set/setting_upon open_fire open_fire_on come/comes/came/come/coming_under_fire
    come/comes/came/come/coming_under_attack hit/hits/hit/hit/hitting_back strike/strikes/struck/struck/striking_back`,
  raid: 'raid',
  blast: `explode detonate go/goes/went/gone/going_off blow/blows/blew/blown/blowing_up
    blow/blows/blew/blown/blowing_himself_up blow/blows/blew/blown/blowing_herself_up
    blow/blows/blew/blown/blowing_themselves_up rip+_through`,
  'ground-attack': `storm penetrate infiltrate counterattack counter_attack break/breaks/broke/broken/breaking_into
    break/breaks/broke/broken/breaking_through overwhelm thrust/thrusts/thrust/thrust/thrusting_into charge_into`,
  offensive: `advance push_north push_south push_east push_west push_toward push_towards push_into push_further push_deeper push_on
    push_ahead push_forward sweep/sweeps/swept/swept/sweeping invade press_on press_ahead intervene_in make/makes/made/made/making_advances
    make/makes/made/made/making_gains make/makes/made/made/making_progress gain_ground drive/drives/drove/driven/driving_toward
    drive/drives/drove/driven/driving_towards close_in_on press_forward press_their_assault press_its_assault
    press_their_offensive press_their_attack press_the_attack press_its_offensive press_its_advance improve_their_positions
    improve_positions improve_its_positions rout wage_an_insurgency wage_a_guerrilla_war wage_war wage_a_war
    wage_a_campaign wage_a_military_campaign wage_an_armed_struggle wage_a_rebellion`,
  clash: `inflict_losses inflict_heavy_losses inflict_casualties inflict_heavy_casualties clash fight/fights/fought/fought/fighting battle skirmish exchange_fire trade_fire trade_shots trade_gunfire exchange_gunfire exchange_shots square_off fight/fights/fought/fought/fighting_off
    repel+ repulse beat/beats/beat/beaten/beating_back fend_off`,
  attack: `execute assassinate behead massacre shoot_dead shoot/shoots/shot/shot/shooting gun+_down slaughter hack_to_death abduct kidnap+ take/takes/took/taken/taking_away take/takes/took/taken/taking_hostage
    //raped/raped/raping sexually_assault stab+ murder lynch hang/hangs/hanged/hanged/hanging mow_down`,
  capture: `capture recapture retake/retakes/retook/retaken/retaking regain reclaim liberate overrun/overruns/overran/overrun/overrunning
    recover reoccupy occupy conquer take/takes/took/taken/taking_control take/takes/took/taken/taking_over
    take/takes/took/taken/taking_full_control take/takes/took/taken/taking_back seize_control wrest_control wrest
    gain_control regain_control gain_full_control re_gain re_gained_control re_take re_capture establish_control
    impose_control impose_full_control restore_control extend_control consolidate_control secure_control
    fall/falls/fell/fallen/falling_to fall/falls/fell/fallen/falling_into annex assert_control lose/loses/lost/lost/losing_control
    oust expel+ dislodge    take/takes/took/taken/taking_up_positions take/takes/took/taken/taking_the_town take/takes/took/taken/taking_the_city
    take/takes/took/taken/taking_the_village clear_of
    change_hands gain_a_foothold hoist_the_flag raise_the_flag raise_their_flag raise_its_flag hoist_their_flag hoist_its_flag cede win/wins/won/won/winning_back win/wins/won/won/winning_control`,
  taking: `hijack seize confiscate loot plunder ransack pillage commandeer grab+ snatch carry_off drive/drives/drove/driven/driving_off_with
    make/makes/made/made/making_off_with take/takes/took/taken/taking fall/falls/fell/fallen/falling_into_the_hands`,
  losing: 'lose/loses/lost/lost/losing',
  firing: `throw/throws/threw/thrown/throwing toss fire launch drop+ lob+ hurl use unleash release rain rain_down slam+_into crash_into smash_into plough_into
    plow_into tear/tears/tore/torn/tearing_through tear/tears/tore/torn/tearing_into fly/flies/flew/flown/flying land fall/falls/fell/fallen/falling_on fall/falls/fell/fallen/falling_near fall/falls/fell/fallen/falling_in fall/falls/fell/fallen/falling_inside fall/falls/fell/fallen/falling_close impact`,
  downing: `intercept down shoot/shoots/shot/shot/shooting_down bring/brings/brought/brought/bringing_down engage respond_to
    confront`,
  sending: `send/sends/sent/sent/sending dispatch move rush pour transfer ship+ bring/brings/brought/brought/bringing_in`,
  reinforcing: 'reinforce bolster',
  leaving: `leave/leaves/left/left/leaving abandon quit/quits/quit/quit/quitting give/gives/gave/given/giving_up hand_over slip+_away`,
  entering: `enter roll_into move_into march_into march_on cross_into cross_the_border pour_into stream_into trek/treks/trekked/trekked/trekking
    walk_to return_to`,
  receiving: `receive host take/takes/took/taken/taking_in`,
  having: `have/has/had//having keep/keeps/kept/kept/keeping maintain there_are there_were //based/based/ //positioned/positioned/
    //stopped/stopped/ //garrisoned/garrisoned/ //stuck/stuck/`,
  arriving: 'arrive',
  holding: 'hold/holds/held/held/holding',
  control:
    'control+ remain_in_control be_in_control hold/holds/held/held/holding_control hold/holds/held/held/holding_out',
  withdrawal: `withdraw/withdraws/withdrew/withdrawn/withdrawing retreat pull_out pull_back fall/falls/fell/fallen/falling_back
    pull_away pull_its_forces leave/leaves/left/left/leaving_their_positions abandon_their_positions vacate disengage pull_its_troops pull_their_forces decamp`,
  encirclement:
    'besiege encircle surround cordon_off blockade lay/lays/laid/laid/laying_siege ring seal_off hem+_in choke_off isolate cut/cuts/cut/cut/cutting_off',
  deployment: `deploy redeploy //stationed/stationed/stationing amass //massed/massed/massing //patrolled/patrolled/patrolling send/sends/sent/sent/sending_reinforcements
    send/sends/sent/sent/sending_troops send/sends/sent/sent/sending_forces`,
  displacement: `displace flee/flees/fled/fled/fleeing evacuate flock uproot relocate
    drive/drives/drove/driven/driving_from_their_homes force_from_their_homes empty depopulate evict drive/drives/drove/driven/driving_out force_out escape
    seek/seeks/sought/sought/seeking_refuge seek/seeks/sought/sought/seeking_shelter take/takes/took/taken/taking_refuge
    take/takes/took/taken/taking_shelter return_home return_to_their_homes go/goes/went/gone/going_back take/takes/took/taken/taking_flight`,
  wreck: `put/puts/put/put/putting_out_of_service put/puts/put/put/putting_out_of_action reduce_to_rubble reduce_to_ashes destroy damage demolish raze ruin burn_down set/sets/set/set/setting_fire set/sets/set/set/setting_ablaze flatten
    collapse gut+ torch wreck shatter obliterate pulverize pulverise bulldoze incinerate burn/burns/burnt/burnt/burning_down
    burn/burns/burned/burned/burning go/goes/went/gone/going_up_in_flames catch/catches/caught/caught/catching_fire
    set/sets/set/set/setting_alight knock_out sink/sinks/sank/sunk/sinking torch //leveled/leveled/leveling //levelled/levelled/levelling`,
  harm: `slay/slays/slew/slain/slaying wipe_out cut/cuts/cut/cut/cutting_down kill wound injure die/dies/died/died/dying martyr perish claim_the_lives claim_the_life lose/loses/lost/lost/losing_their_lives
    lose/loses/lost/lost/losing_his_life lose/loses/lost/lost/losing_her_life lose/loses/lost/lost/losing_their_life
    take/takes/took/taken/taking_the_lives succumb maim eliminate neutralize neutralise hurt/hurts/hurt/hurt/hurting
    claim_lives suffocate`,
  meeting:
    'discuss_with confer+ convene sit/sits/sat/sat/sitting_down meet/meets/met/met/meeting hold/holds/held/held/holding_talks',
  'treaty/agreement': `agree sign ratify`,
};
