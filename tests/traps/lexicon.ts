import type { Actor, ActorKind, Place } from '../../src/core/model/authority.ts';
import type { ActorId, PlaceId } from '../../src/core/model/identifiers.ts';

type Reading = 'names' | 'bare' | 'cues' | 'nominal';

/** A place for the traps: only what reading needs, the rest empty. */
function place(
  id: string,
  name: string,
  kind: string,
  more: Partial<Pick<Place, Reading>> & { readonly parent?: string; readonly metonym?: string } = {},
): Place {
  const { parent, metonym, ...reading } = more;
  return {
    ...{ type: 'place', id: id as PlaceId, name, kind, names: [], bare: false, cues: [], nominal: [] },
    ...{ native: [], identifiers: [], sources: [], unresolved: false, possiblySame: [] },
    ...reading,
    ...(parent ? { parent: parent as PlaceId } : {}),
    ...(metonym ? { metonym: metonym as ActorId } : {}),
  };
}

/** An actor for the traps: only what reading needs, the rest empty. */
function actor(
  id: string,
  name: string,
  kind: ActorKind,
  more: Partial<Pick<Actor, Reading | 'labels'>> & { readonly parent?: string } = {},
): Actor {
  const { parent, ...reading } = more;
  return {
    ...{ type: 'actor', id: id as ActorId, name, kind, names: [], bare: false, cues: [], nominal: [], labels: [] },
    ...{ native: [], identifiers: [], sources: [], unresolved: false, possiblySame: [], affiliations: [] },
    ...reading,
    ...(parent ? { parent: parent as ActorId } : {}),
  };
}

/**
 * The places the traps are read with. Some hold all the keys, some only a name and a parent; some countries have a place
 * and an actor of one name, some only one of the two.
 */
export const trapPlaces: readonly Place[] = [
  place('ukraine', 'Ukraine', 'country'),
  place('kyiv', 'Kyiv', 'city', { names: ['Kiev'], parent: 'ukraine', metonym: 'ukrainian-government' }),
  place('kharkiv-oblast', 'Kharkiv Oblast', 'region', { names: ['Kharkiv'], parent: 'ukraine' }),
  place('kharkiv', 'Kharkiv', 'city', { parent: 'kharkiv-oblast', bare: true }),
  place('bakhmut', 'Bakhmut', 'city', { parent: 'ukraine' }),
  place('russia', 'Russia', 'country'),
  place('moscow', 'Moscow', 'city', { parent: 'russia', metonym: 'russian-government' }),
  place('turkey', 'Turkey', 'country', { names: ['Türkiye'] }),
  place('istanbul', 'Istanbul', 'city', { names: ['İstanbul'], parent: 'turkey' }),
  place('ankara', 'Ankara', 'city', { parent: 'turkey', metonym: 'turkish-government' }),
  place('yemen', 'Yemen', 'country', { names: ['اليمن'] }),
  place('sanaa', "Sana'a", 'city', { names: ['صنعاء'], parent: 'yemen' }),
  place('taiz-governorate', 'Taiz Governorate', 'governorate', { names: ['Taiz'], parent: 'yemen' }),
  place('taiz-city', 'Taiz', 'city', { parent: 'taiz-governorate', bare: true }),
  place('hodeidah', 'Al-Hodeidah', 'city', { names: ['Hudaydah', 'الحديدة'], parent: 'yemen' }),
  place('marib', 'Marib', 'city', { names: ["Ma'rib", 'مأرب'], parent: 'yemen' }),
  place('sudan', 'Sudan', 'country'),
  place('khartoum', 'Khartoum', 'city', { parent: 'sudan', metonym: 'sudanese-government' }),
  place('el-fasher', 'El Fasher', 'city', { names: ['الفاشر'], parent: 'sudan' }),
  place('omdurman', 'Omdurman', 'city', { parent: 'sudan' }),
  place('iraq', 'Iraq', 'country'),
  place('baghdad', 'Baghdad', 'city', { parent: 'iraq', metonym: 'iraqi-government' }),
  place('mosul', 'Mosul', 'city', { names: ['الموصل'], parent: 'iraq' }),
  place('united-kingdom', 'United Kingdom', 'country', { names: ['Britain', 'UK'] }),
  place('united-states', 'United States', 'country', { names: ['U.S.', 'US', 'USA'] }),
  place('syria', 'Syria', 'country', { names: ['سوريا'] }),
  place('damascus', 'Damascus', 'city', { names: ['دمشق'], parent: 'syria', metonym: 'syrian-government' }),
  place('idlib-governorate', 'Idlib Governorate', 'governorate', {
    names: ['Idlib', 'Idleb', 'إدلب'],
    parent: 'syria',
    bare: true,
    cues: ['countryside', 'province'],
  }),
  place('idlib-city', 'Idlib', 'city', { names: ['Idleb'], parent: 'idlib-governorate' }),
  place('idlim', 'Idlim', 'village', { parent: 'idlib-governorate' }),
  place('aleppo-governorate', 'Aleppo Governorate', 'governorate', { names: ['Aleppo', 'حلب'], parent: 'syria' }),
  place('aleppo-city', 'Aleppo', 'city', { names: ['حلب'], parent: 'aleppo-governorate', bare: true }),
  place('hama-governorate', 'Hama', 'governorate', { names: ['حماة'], parent: 'syria' }),
  place('homs-governorate', 'Homs', 'governorate', { names: ['حمص'], parent: 'syria' }),
  place('raqqa-governorate', 'Raqqa', 'governorate', { names: ['Al-Raqqah', 'الرقة'], parent: 'syria' }),
  place('deir-ez-zor', 'Deir ez-Zor', 'city', { names: ['Deir Ezzor', 'دير الزور'], parent: 'syria' }),
  place('maarat-al-numan', "Maarat al-Nu'man", 'city', { names: ['معرة النعمان'], parent: 'idlib-governorate' }),
  place('maarat-harmah', 'Maarat Harmah', 'village', { parent: 'idlib-governorate' }),
  place('kafr-nabl', 'Kafr Nabl', 'town', { names: ['Kafr Nebel'], parent: 'idlib-governorate' }),
  place('khan-sheikhoun', 'Khan Sheikhoun', 'city', { names: ['خان شيخون'], parent: 'idlib-governorate' }),
  place('jozef', 'Jozef', 'village', { names: ['Joseph'], parent: 'idlib-governorate' }),
  place('mansoura-aleppo', 'Al-Mansoura', 'town', { parent: 'aleppo-governorate' }),
  place('mansoura-raqqa', 'Al-Mansoura', 'town', { parent: 'raqqa-governorate' }),
  place('al-bab', 'Al-Bab', 'city', { names: ['الباب'], parent: 'aleppo-governorate' }),
];

/** The actors the traps are read with. */
export const trapActors: readonly Actor[] = [
  actor('russian-government', 'Russian government', 'state', { names: ['Russia'] }),
  actor('russian-armed-forces', 'Russian Armed Forces', 'state-forces', { parent: 'russian-government' }),
  actor('kremlin', 'Kremlin', 'state-body', { parent: 'russian-government' }),
  actor('russian-reconciliation-center', 'Russian Reconciliation Center', 'state-body', {
    parent: 'russian-armed-forces',
  }),
  actor('turkish-government', 'Turkish government', 'state', { names: ['Turkey'] }),
  actor('turkish-armed-forces', 'Turkish Armed Forces', 'state-forces', { parent: 'turkish-government' }),
  actor('turkish-presidency', 'Turkish Presidency', 'state-body', { parent: 'turkish-government' }),
  actor('syrian-government', 'Syrian government', 'state', { nominal: ['the regime', 'Assad regime'] }),
  actor('syrian-government-forces', 'Syrian government forces', 'state-forces', {
    names: ['Syrian Arab Army'],
    nominal: ['regime forces'],
    labels: ['Assad gangs'],
    parent: 'syrian-government',
  }),
  actor('syrian-opposition-factions', 'Syrian opposition factions', 'armed-group', { nominal: ['the opposition'] }),
  actor('armed-groups-unspecified', 'Armed groups, unspecified', 'armed-group', {
    names: ['armed groups'],
    labels: ['terrorists', 'terrorist groups', 'militants'],
  }),
  actor('ukrainian-government', 'Ukrainian government', 'state'),
  actor('ukrainian-armed-forces', 'Armed Forces of Ukraine', 'state-forces', { parent: 'ukrainian-government' }),
  actor('iranian-government', 'Iran', 'state'),
  actor('iranian-armed-forces', 'Iranian Armed Forces', 'state-forces', { parent: 'iranian-government' }),
  actor('united-states-government', 'United States', 'state', { names: ['U.S.', 'US', 'Washington'] }),
  actor('us-armed-forces', 'US Armed Forces', 'state-forces', { parent: 'united-states-government' }),
  actor('iraqi-government', 'Iraqi government', 'state'),
  actor('iraqi-forces', 'Iraqi security forces', 'state-forces', { parent: 'iraqi-government' }),
  actor('pmf', 'Popular Mobilization Forces', 'armed-group', { names: ['Hashd al-Shaabi'] }),
  actor('yemeni-government', 'Yemeni government', 'state'),
  actor('yemeni-army', 'Yemeni army', 'state-forces', { parent: 'yemeni-government' }),
  actor('houthis', 'Houthis', 'armed-group', { names: ['Houthi', 'Ansar Allah', 'الحوثيون'] }),
  actor('saudi-government', 'Saudi Arabia', 'state'),
  actor('saudi-armed-forces', 'Saudi Armed Forces', 'state-forces', { parent: 'saudi-government' }),
  actor('saudi-led-coalition', 'Saudi-led coalition', 'international-body'),
  actor('sudanese-government', 'Sudanese government', 'state'),
  actor('sudanese-army', 'Sudanese Armed Forces', 'state-forces', { parent: 'sudanese-government' }),
  actor('rsf', 'Rapid Support Forces', 'armed-group'),
  actor('vladimir-putin', 'Vladimir Putin', 'person'),
  actor('dmitry-peskov', 'Dmitry Peskov', 'person'),
  actor('sergei-lavrov', 'Sergei Lavrov', 'person'),
  actor('recep-tayyip-erdogan', 'Recep Tayyip Erdoğan', 'person', { names: ['Recep Tayyip Erdogan'] }),
  actor('bashar-al-assad', 'Bashar al-Assad', 'person'),
  actor('al-burhan', 'Abdel Fattah al-Burhan', 'person'),
  actor('mehmet-yilmaz', 'Mehmet Yilmaz', 'person'),
  actor('ayse-yilmaz', 'Ayse Yilmaz', 'person'),
  actor('hts', 'Hayat Tahrir al-Sham', 'armed-group'),
  actor('jabhat-al-nusra', 'Jabhat al-Nusra', 'armed-group', { names: ['Nusra Front'] }),
  actor('islamic-state', 'Islamic State', 'armed-group', { names: ['ISIS', 'IS', 'Daesh'] }),
  actor('national-liberation-front', 'National Liberation Front', 'armed-group'),
  actor('white-helmets', 'White Helmets', 'ngo', { names: ['Syrian Civil Defense'] }),
  actor('sohr', 'Syrian Observatory for Human Rights', 'ngo'),
  actor('snhr', 'Syrian Network for Human Rights', 'ngo'),
  actor('sham-network', 'Sham Network', 'media', { names: ['شبكة شام'] }),
  actor('sham-fm', 'Sham FM', 'media'),
  actor('sana', 'SANA', 'media'),
  actor('saba', 'Saba', 'media'),
  actor('ria-novosti', 'RIA Novosti', 'media', { names: ['RIA'] }),
  actor('reuters', 'Reuters', 'media'),
  actor('al-jazeera', 'Al-Jazeera', 'media'),
  actor('united-nations', 'United Nations', 'international-body', { names: ['UN'] }),
  actor('security-council', 'UN Security Council', 'international-body', { parent: 'united-nations' }),
];
