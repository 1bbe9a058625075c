import type { EventKind } from '../../model/event-kind.ts';

/**
 * What a word says happened where it does not settle the kind alone: `strike` is violence from a distance and `assault`
 * violence of any sort, whose kind comes from what it was done with, by whom and to what; `blast` is something that went
 * off; `bombing` is that or a strike; `raid` comes from the air or on foot; `harm` is people killed or hurt; `wreck` is
 * things destroyed; `taking` is of places or of arms; `losing` is of places; `firing` is of what is named beside it
 * (rockets, missiles). What `sending`, `reinforcing`, `leaving`, `entering`, `arriving`, `downing`, `receiving`, `having` and
 * `holding` tell, who does it and their object say; what an `operation` is, who began it.
 */
export type Sense =
  | EventKind
  | 'strike'
  | 'assault'
  | 'raid'
  | 'blast'
  | 'bombing'
  | 'harm'
  | 'wreck'
  | 'taking'
  | 'losing'
  | 'firing'
  | 'sending'
  | 'reinforcing'
  | 'leaving'
  | 'entering'
  | 'downing'
  | 'receiving'
  | 'holding'
  | 'having'
  | 'arriving'
  | 'operation';

/** English nouns that name a happening, singular and plural as written, by what they say happened. */
export const HAPPENING_NOUNS: Readonly<Partial<Record<Sense, string>>> = {
  airstrike: `airstrike airstrikes air_strike air_strikes air_raid air_raids airraid airraids air_attack air_attacks
    air_bombardment air_bombing air_bombings air_bombardments aerial_bombardment aerial_bombardments aerial_bombing
    aerial_bombings aerial_attack aerial_attacks aerial_strike aerial_strikes aerial_raid aerial_raids aerial_shelling
    aerial_assault aerial_assaults air_assault air_assaults air_shelling drone_strike drone_strikes drone_attack
    drone_attacks drone_raid drone_raids uav_strike uav_strikes air_escalation aerial_escalation air_campaign
    aerial_campaign bombing_raid bombing_raids bombing_run bombing_runs bombing_campaign barrel_bombing barrel_bombings
    air_operation air_operations air_sorties bombing_sorties combat_sorties aerial_bomb airborne_strike
    airborne_strikes airborne_raid airborne_raids warplane_raid warplane_raids warplane_strikes`,
  shelling: `shelling shellings artillery_fire artillery_shelling artillery_bombardment artillery_bombardments
    artillery_strike artillery_strikes artillery_attack artillery_attacks artillery_barrage artillery_barrages mortar_fire
    mortar_attack mortar_attacks mortar_shelling mortar_strike mortar_strikes mortar_barrage rocket_attack rocket_attacks
    rocket_fire rocket_shelling rocket_strike rocket_strikes rocket_barrage rocket_barrages rocket_bombardment tank_fire
    tank_shelling shellfire shell_fire missile_shelling rocket_salvo rocket_salvos artillery_salvo artillery_salvos
    rocket_fires artillery_exchange artillery_exchanges exchange_of_shelling ground_shelling naval_shelling naval_bombardment rocket_launch artillery_and_rocket_fire`,
  bombardment: 'bombardment bombardments scorched_earth_policy scorched_earth_campaign',
  'missile-strike': `missile_strike missile_strikes missile_attack missile_attacks missile_barrage missile_barrages
    missile_salvo missile_salvos cruise_missile_strike cruise_missile_strikes`,
  'chemical-attack': `chemical_attack chemical_attacks gas_attack gas_attacks chemical_weapons_attack
    chemical_weapons_attacks chemical_weapon_attack chemical_weapon_attacks poison_gas_attack poison_gas_attacks
    toxic_gas_attack toxic_gas_attacks chlorine_attack chlorine_attacks chlorine_gas_attack chlorine_gas_attacks
    sarin_attack sarin_attacks sarin_gas_attack nerve_agent_attack nerve_gas_attack chemical_strike chemical_strikes
    chemical_massacre chemical_bombing`,
  'ground-attack': `ground_attack ground_attacks ground_assault ground_assaults storming incursion incursions
    counterattack counterattacks counter_attack counter_attacks hit_and_run_attack hit_and_run_attacks jailbreak jail_break prison_break infiltration
    infiltrations commando_raid commando_raids foray forays commando_operation special_operation cross_border_raid cross_border_raids ground_raid ground_raids`,
  offensive: `offensive offensives counteroffensive counteroffensives counter_offensive counter_offensives
    military_campaign military_campaigns military_operation military_operations ground_operation ground_operations
    ground_offensive ground_campaign military_offensive ground_invasion military_advance military_push
    advance advances push invasion territorial_push thrust ground_push security_operation security_operations
    clearing_operation combat_operations sweep_operation mopping_up_operation`,
  clash: `clash clashes fighting fightings infighting battle battles confrontation confrontations firefight firefights
    gun_battle gun_battles gunbattle gunbattles gunfight gunfights skirmish skirmishes exchange_of_fire exchanges_of_fire
    exchange_of_gunfire exchanges_of_gunfire gunfire heavy_combat fierce_combat street_combat crossfire engagements hostilities combat
    shootout shootouts shoot_out fight_with fight_between fights_with fights_between gun_fight gun_fights firefights artillery_duel artillery_duels duels day_of_violence
    war_broke_out war_erupted conflict_broke_out conflict_erupted`,
  attack: `car_bomb car_bombs car_bombing car_bombings suicide_bombing suicide_bombings suicide_attack suicide_attacks
    suicide_blast truck_bomb truck_bombing bomb_attack bomb_attacks shooting shootings mass_shooting execution executions
    assassination assassinations assassination_attempt massacre massacres beheading beheadings killing_spree
    sniper_fire sniper_attack sniper_attacks gun_attack gun_attacks knife_attack ied_attack ied_attacks
    drive_by_shooting mine_blast landmine_explosion landmine_blast mine_explosion arson_attack arson_attacks`,
  operation: 'operation operations',
  blast: 'explosion explosions blast blasts detonation detonations',
  bombing: 'bombing bombings',
  strike: 'strike strikes',
  raid: 'raid raids',
  assault: 'attack attacks assault assaults onslaught aggression aggressions ambush ambushes',
  capture: `recapture takeover take_over liberation_of fall_of capture_of seizure_of territorial_gains fall_of_the gains
    liberation change_of_control`,
  taking: 'seizure',
  control: `in_full_control_of in_complete_control_of in_control_of under_the_control_of under_control_of under_the_full_control_of under_the_joint_control_of under_the_rule_of
    in_the_hands_of in_rebel_hands in_government_hands in_opposition_hands in_insurgent_hands
    under_rebel_control under_government_control under_militia_control under_army_control under_its_control
    under_their_control in_our_hands under_our_control`,
  withdrawal: 'withdrawal withdrawals retreat pullout pullback pull_out pull_back',
  encirclement: 'siege blockade blockades sieges encirclement besiegement',
  deployment: `deployment deployments redeployment patrols reinforcements military_reinforcements joint_drills military_drills
    naval_drills joint_exercises military_exercises joint_military_exercises joint_military_drills live_fire_drills
    live_fire_exercises naval_exercises war_games`,
  displacement: 'displacement exodus evacuation evacuations displacements mass_flight influx_of_refugees',
  wreck:
    'destruction demolition material_damage material_damages material_losses caused_damage suffered_damage suffered_damages sustained_damage sustained_damages extensive_damage',
  harm: `death deaths dead death_toll casualties casualty fatalities fatality injuries injury victims killing killings
    death_tolls toll wounding loss_of_life losses`,
  meeting:
    'emergency_session closed_session special_session crisis_talks meeting meetings talks summit summits negotiations peace_talks round_of_talks consultations',
  'treaty/agreement': `agreement agreements ceasefire cease_fire ceasefires truce truces deal deals accord accords treaty
    treaties pact pacts peace_deal peace_accord peace_accords peace_agreement prisoner_swap prisoner_exchange
    humanitarian_pause memorandum_of_understanding armistice cessation_of_hostilities`,
};
