import type { Sense } from './happening-nouns.ts';

/**
 * English verbs that assert a happening, by what they say happened, in the notation of `verb-forms.ts`. Verbs that say
 * nothing by themselves ("launch", "carry out") are in `LIGHT_VERBS`.
 */
export const HAPPENING_VERBS: Readonly<Partial<Record<Sense, string>>> = {
  airstrike: 'airstrike',
  shelling: 'shell',
  bombardment: 'bombard',
  strike: `bomb pound strike/strikes/struck/struck/striking hit/hits/hit/hit/hitting target blast
    rain_down`,
  assault: `attack assault fire_on fire_at open_fire open_fire_on come/comes/came/come/coming_under_fire
    come/comes/came/come/coming_under_attack`,
  raid: 'raid',
  blast: `explode detonate go/goes/went/gone/going_off blow/blows/blew/blown/blowing_up
    blow/blows/blew/blown/blowing_himself_up blow/blows/blew/blown/blowing_herself_up
    blow/blows/blew/blown/blowing_themselves_up rip+_through`,
  'ground-attack': `storm penetrate infiltrate counterattack counter_attack break/breaks/broke/broken/breaking_into
    break/breaks/broke/broken/breaking_through overwhelm`,
  offensive: `advance push_north push_south push_east push_west push_toward push_towards push_into push_deeper push_on
    push_ahead push_forward sweep/sweeps/swept/swept/sweeping invade press_on press_ahead intervene_in make/makes/made/made/making_advances`,
  clash: `clash fight/fights/fought/fought/fighting battle skirmish exchange_fire trade_fire exchange_gunfire
    repel+ repulse beat/beats/beat/beaten/beating_back fend_off`,
  attack: `execute assassinate behead massacre ambush shoot_dead shoot/shoots/shot/shot/shooting gun+_down slaughter
    stab+ murder lynch torch hang/hangs/hanged/hanged/hanging mow_down`,
  capture: `capture recapture retake/retakes/retook/retaken/retaking regain reclaim liberate overrun/overruns/overran/overrun/overrunning
    recover reoccupy occupy conquer take/takes/took/taken/taking_control take/takes/took/taken/taking_over
    take/takes/took/taken/taking_full_control take/takes/took/taken/taking_back seize_control wrest_control wrest
    gain_control regain_control gain_full_control re_gain re_gained_control re_take re_capture establish_control
    impose_control impose_full_control restore_control extend_control consolidate_control secure_control
    fall/falls/fell/fallen/falling_to fall/falls/fell/fallen/falling_into annex assert_control lose/loses/lost/lost/losing_control
    oust expel+ dislodge    take/takes/took/taken/taking_up_positions take/takes/took/taken/taking_the_town take/takes/took/taken/taking_the_city
    take/takes/took/taken/taking_the_village clear_of`,
  taking: 'seize confiscate loot take/takes/took/taken/taking',
  losing: 'lose/loses/lost/lost/losing',
  firing: `fire launch drop+ lob+ hurl use intercept land fall/falls/fell/fallen/falling_on fall/falls/fell/fallen/falling_near shoot/shoots/shot/shot/shooting_down`,
  control: 'control+ remain_in_control be_in_control hold/holds/held/held/holding_control',
  withdrawal: `withdraw/withdraws/withdrew/withdrawn/withdrawing retreat pull_out pull_back fall/falls/fell/fallen/falling_back
    pull_away pull_its_forces leave/leaves/left/left/leaving_their_positions abandon_their_positions vacate`,
  encirclement:
    'besiege encircle surround cordon_off blockade lay/lays/laid/laid/laying_siege cut/cuts/cut/cut/cutting_off',
  deployment: `deploy redeploy //stationed/stationed/stationing amass //massed/massed/massing //patrolled/patrolled/patrolling send/sends/sent/sent/sending_reinforcements
    send/sends/sent/sent/sending_troops send/sends/sent/sent/sending_forces`,
  displacement: `displace flee/flees/fled/fled/fleeing evacuate flock uproot relocate
    drive/drives/drove/driven/driving_from_their_homes force_from_their_homes empty depopulate`,
  wreck: `destroy damage demolish raze ruin burn_down set/sets/set/set/setting_fire set/sets/set/set/setting_ablaze flatten
    collapse gut+ torch //leveled/leveled/leveling //levelled/levelled/levelling`,
  harm: `kill wound injure die/dies/died/died/dying martyr perish claim_the_lives claim_the_life lose/loses/lost/lost/losing_their_lives
    lose/loses/lost/lost/losing_his_life lose/loses/lost/lost/losing_her_life lose/loses/lost/lost/losing_their_life
    take/takes/took/taken/taking_the_lives succumb maim eliminate neutralize neutralise hurt/hurts/hurt/hurt/hurting
    claim_lives suffocate`,
  meeting: 'meet/meets/met/met/meeting hold/holds/held/held/holding_talks',
  'treaty/agreement': `agree sign ratify`,
};

/** Verbs that take their meaning from the noun they rule: "carried out air strikes". */
export const LIGHT_VERBS = `launch carry_out conduct mount stage wage perform undertake/undertakes/undertook/undertaken/undertaking
  execute intensify step+_up escalate resume renew continue start begin/begins/began/begun/beginning witness experience
  see/sees/saw/seen/seeing erupt break/breaks/broke/broken/breaking_out take/takes/took/taken/taking_place occur
  reach hold/holds/held/held/holding report monitor document record register impose lift`;
