import type {DayPart} from '../../../../domain/vocabulary.ts';
import {phrases} from '../../shared-grammar/word-lists.ts';

/** Parts of the day; noon counts as afternoon. */
export const dayPartWords: Readonly<Record<string, DayPart>> = {
	morning: 'morning',
	afternoon: 'afternoon',
	noon: 'afternoon',
	evening: 'evening',
	night: 'evening',
};

/** Months and their press abbreviations (AP style and others). */
export const monthWords: Readonly<Record<string, number>> = {
	january: 1,
	february: 2,
	march: 3,
	april: 4,
	may: 5,
	june: 6,
	july: 7,
	august: 8,
	september: 9,
	october: 10,
	november: 11,
	december: 12,
	jan: 1,
	feb: 2,
	mar: 3,
	apr: 4,
	jun: 6,
	jul: 7,
	aug: 8,
	sept: 9,
	sep: 9,
	oct: 10,
	nov: 11,
	dec: 12,
};

/** Weekdays, Sunday is 0. */
export const weekdayWords: Readonly<Record<string, number>> = {
	sunday: 0,
	monday: 1,
	tuesday: 2,
	wednesday: 3,
	thursday: 4,
	friday: 5,
	saturday: 6,
};

/** Small numbers in words, for the length of a visit. */
export const numberWords: Readonly<Record<string, number>> = {
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	fourteen: 14,
};

/** Ordinals in words, for the editions of series. */
export const ordinalWords: Readonly<Record<string, number>> = {
	first: 1,
	inaugural: 1,
	second: 2,
	third: 3,
	fourth: 4,
	fifth: 5,
	sixth: 6,
	seventh: 7,
	eighth: 8,
	ninth: 9,
	tenth: 10,
	eleventh: 11,
	twelfth: 12,
	thirteenth: 13,
	fourteenth: 14,
	fifteenth: 15,
	sixteenth: 16,
	seventeenth: 17,
	eighteenth: 18,
	nineteenth: 19,
	twentieth: 20,
};

/** Vietnamese ranks above those of other armies, in all the ways in which the press shortens them. */
const seniorRanks = ['Senior', 'Sen', 'Snr', 'Sr'].flatMap(senior =>
	phrases(
		'Lieutenant General, Lt General, Lt Gen, Lieut Gen, Colonel, Col, Lieutenant Colonel, Lt Colonel, Lt Col, Captain, Capt, Lieutenant, Lt',
	).map(rank => `${senior} ${rank}`),
);

/** Ranks of both armies, written out and abbreviated; full stops do not matter. */
export const ranks = [
	...seniorRanks,
	...phrases(`
	General, Gen, Lieutenant General, Lt Gen, Lieut Gen, Senior General, Sr General, Major General, Maj Gen,
	Brigadier General, Brig Gen, Colonel General, Colonel, Col, Lieutenant Colonel, Lt Col, Major, Maj, Captain, Capt,
	Commander, Cmdr, Cdr, Lieutenant, Lt, Lt j g, Lieutenant junior grade, Lt Cmdr, Lieutenant Commander, Lt Commander, Lt Colonel, Lt General,
	Admiral, Adm, Vice Admiral, Vice Adm, Rear Admiral, Rear Adm, Rear Adm Upper Half,
	Commodore, Master Sgt, Brigadier, Air Marshal, Air Chief Marshal, Marshal, Army General,
	Chief Master Sergeant, Sergeant Major, Sergeant, Sgt, Staff Sgt, Staff Sergeant, Tech Sgt, Gunnery Sgt,
	Gunnery Sergeant, Sgt 1st Class, Sgt First Class, Master Sergeant, Command Sgt Maj, Command Sergeant Major, Sgt Maj,
	Corporal, Cpl, Petty Officer, Chief Petty Officer, Petty Officer 1st Class, Petty Officer 2nd Class, Ensign,
	Hospital Corpsman, Hospital Corpsman 1st Class, Hospital Corpsman 2nd Class, Hospital Corpsman 3rd Class, Chief Hospital Corpsman,
	Chief Warrant Officer, Master Chief, Senior Chief, LTG, BG, MG, LTC, CPT, 1LT, 2LT, CSM, SGM, MSG, SFC, SSG, RADM, RDML, VADM, LCDR, LTJG, BGen, MajGen, LtGen, LtCol, GySgt, SSgt, TSgt, MSgt, Command Master Chief, Master Chief Petty Officer, Senior Chief Petty Officer,
	Senior Airman, Airman 1st Class, Petty Officer First Class, Petty Officer Second Class, Petty Officer Third Class,
	First Sgt, First Sergeant, Senior Master Sgt, Senior Master Sergeant, Warrant Officer, Lieutenant JG, Lt JG, 2nd Lieutenant, 1st Lieutenant,
	Mass Communication Specialist, Chief Mass Communication Specialist, Mass Communication Specialist Seaman,
	Mass Communication Specialist 1st Class, Mass Communication Specialist 2nd Class,
	Mass Communication Specialist 3rd Class, Petty Officer 3rd Class,
	1st Lt, 2nd Lt, First Lieutenant, Second Lieutenant,
`),
];

/** Words before a name that are neither rank nor office. */
export const honorifics = phrases(`
	Democrat, Republican, Cadet, Midshipman, Airman, Seaman, Private, Specialist, Spc, Pfc, Lance Cpl, Lance Corporal, Nurse,
	Mr, Mrs, Ms, Miss, Dr, Madam, Comrade, Hon, Prof, Professor, Sir, led by, headed by, counterpart, counterparts,
`);

/** Heads of offices: the word that an office is built round. */
export const officeHeads = phrases(`
	President, Vice President, Prime Minister, Premier, King, Minister, Vice Minister, Secretary,
	Undersecretary, Under Secretary, Deputy Secretary, Assistant Secretary, General Secretary,
	Party General Secretary, Ambassador, Consul General, Consul, Charge, Chargé, Chargé d'Affaires,
	Charge d'Affaires, Attaché, Attache, Commander, Commandant, Commanding General, Commanding Officer,
	Commissar, Chief, Chair, Chairman, Chairwoman, Chairperson, Director, Director General, Administrator,
	Head, Leader, Senator, Sen, Representative, Rep, Congressman, Congresswoman, Governor, Gov, Mayor, Envoy,
	Advisor, Adviser, Counselor, Counsellor, Spokesperson, Spokesman, Spokeswoman, Officer, Official,
	Member, Surgeon General, Adjutant General, Inspector General, Judge Advocate General, Provost Marshal General,
	Rector, Superintendent, Commodore, Skipper, Coordinator,
	Vice Chairman, Vice Chairwoman, Vice Chair, Deputy Chairman, Deputy Chairwoman, Deputy Chief, Deputy Commander,
	Deputy Director, Vice Mayor, Deputy Mayor, Deputy Governor, Deputy Speaker, Deputy Ambassador,
	Deputy Prime Minister, Deputy Minister, Deputy Chief of Mission, Vice Foreign Minister, Deputy Consul General,
	Skippers, Surgeon, Captain of, Superintendent, Deputy Head, Chief of Staff, Chief of Mission,
	Professor, Permanent Secretary, Speaker, Principal Deputy, Presidents, Prime Ministers, Ministers,
	Secretaries, Ambassadors, Senators, Sens, Representatives, Reps, Congressmen, Congresswomen, Governors,
	Commanders, Chiefs, Directors, Chairmen, Aide, Manager, Program Manager, Project Manager, Dean, Provost, Founder, Chaplain, Curator,
`);

/** Words that no office goes across. */
export const officeStops = phrases(`
	met, meets, meet, meeting, received, receives, receive, hosted, hosts, welcomed, welcomes, greeted,
	held, holds, hold, visited, visits, visit, arrived, arrives, landed, led, by, with, who, whom, was,
	were, is, are, has, have, had, will, would, said, says, told, spoke, called, paid, made, joined,
	attended, signed, accompanied, during, while, when, where, after, before, on, at a, as, expressed,
	affirmed, urged, noted, praised, conveyed, reaffirmed, calls, took, co chaired, from, also, then,
	presented, handed, announced, delivered, over, he, she,
`);

/** Before an office that is held for a time. */
export const actingWords = phrases(`
	acting, interim,
`);
/** Before an office no longer or not yet held. */
export const formerWords = phrases(`
	former, formerly, once, onetime, one time, ex, retired, then, incoming, outgoing, nominee, designate, late, designated,
`);

/** Before a capitalised run that names a thing. */
export const thingWords = phrases(`
	USS, USNS, USCGC, HMAS, HMS, USAV, JS, INS, CSB, carrier, destroyer, cruiser, frigate, cutter, cutters, ship,
	ships, warship, submarine, flagship, tender, corvette, minesweeper, vessel, vessels, operation, exercise, hotel, port, street, base, camp, fort, mount,
`);

/**
 * Parts of bodies, lands, ships and adjectives of nations: a run with one of them is no person, or the person's name
 * begins after it.
 */
export const bodyWords = [
	'US U S United States American America Vietnam Vietnamese Hanoi Washington Pentagon Defense Defence National Foreign Public Security State',
	'Army Navy Naval Air Force Forces Marine Marines Corps Coast Guard Pacific Indo Asia Asian ASEAN East South North West Southeast Sea Command Fleet Joint Chiefs',
	'Staff Department Ministry Agency Office University Academy School College Center Centre Institute Committee Council Commission Assembly Senate House Congress',
	'Party Communist People Peoples Government Affairs Relations Policy Strategy Industry International Comprehensive Strategic Partnership Cooperation Plan Program Programme',
	'Exhibition Expo Dialogue Conference Summit Forum Bay Port Base Airport Hotel Palace City Province District Island Islands Station Squadron Group Strike Carrier Task Wing Division Brigade Region',
	'Department War Veterans Embassy Consulate Mission Bureau Board Foundation Association Corporation Company Martin Lockheed Boeing Hercules Chinook Times News Post Press Reuters Agency Photo',
	'January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
	'The A An In On At After Before During While As He She His Her They Their It Its This That These Those Both Also When With From For To And Of By Or But Later Earlier Speaking According Accompanying Accompanied Received Led Meeting Present Following Under Behind Beside Besides Alongside Opposite Among Around Across Against Aboard Above Beyond Below Beneath Between Inside Outside Near Over Through Throughout Toward Towards Until Upon Within Without Despite Unlike',
	'First Second Third Lady Political Politics Central Military Region Zone Deputy Vice Acting Assistant Senior Principal Special Permanent Standing Chief General Executive Commanding Supreme High New Former',
	'Australian Chinese China Russian Russia Japanese Japan Korean Korea French France British Britain UK Indian India Lao Laotian Laos Cambodian Cambodia Thai Thailand Philippine Philippines Singaporean Singapore Malaysian Malaysia Indonesian Indonesia German Germany Canadian Canada Cuban Cuba European EU UN Dutch Italian Italy Israeli Israel Ukrainian Ukraine Belarusian Belarus Australia Zealand Republic Socialist Federation Kingdom',
	'Springs Beach Harbor Harbour Falls Rapids Heights Creek Hills Shores Trainer Aircraft Guided Missile Destroyer Hospital Military Medical Transport Finance Health Trade Agent Orange Steering Peacekeeping Operations Search Rescue Democratic Republican',
]
	.join(' ')
	.split(' ');

/** Vietnamese family names without marks. */
export const familyNames = (
	'Nguyen Tran Le Pham Huynh Hoang Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly An Be Cao Chu Dao Dam Diep Dinh Doan Dong Giang Ha Khuat Kieu Kim La Lai Lam ' +
	'Luong Luu Ma Mac Mai Nghiem Nong Phi Phung Quach Ta Tang Thai Than To Ton Tong Trieu Trinh Truong Tu Van Vi Vuong Bach Chau Lo'
).split(' ');

/** Lands and bodies whose words look like a name. */
export const landNames = phrases(`
	Ho Chi Minh, Viet Nam, Dien Bien Phu, Tien Sa, New Zealand, Lockheed Martin, West Point, White House,
	Shangri La, South China, Le Duan, Agent Orange, Pearl Harbor, General Staff, General Department,
	General Political Department,
`);

/** In English a force stands before the rank. */
export const serviceNames: readonly string[] = [];
