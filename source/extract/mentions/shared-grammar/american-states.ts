/** The states of the United States as patterns, but for Georgia and Washington, which are more besides. */
export const americanStates = [
	'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas',
	'Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada',
	String.raw`New\s+(?:Hampshire|Jersey|Mexico|York) North\s+(?:Carolina|Dakota) Ohio Oklahoma Oregon Pennsylvania Rhode\s+Island`,
	String.raw`South\s+(?:Carolina|Dakota) Tennessee Texas Utah Vermont (?:West\s+)?Virginia Wisconsin Wyoming`,
]
	.join(' ')
	.replaceAll(' ', '|');

/** States as the press shortens them behind a town ("WARRENTON, Ore."), each with its name. */
export const shortStates: Readonly<Record<string, string>> = {
	'Ala.': 'Alabama',
	'Ariz.': 'Arizona',
	'Ark.': 'Arkansas',
	'Calif.': 'California',
	'Colo.': 'Colorado',
	'Conn.': 'Connecticut',
	'Del.': 'Delaware',
	'Fla.': 'Florida',
	'Ga.': 'Georgia',
	'Ill.': 'Illinois',
	'Ind.': 'Indiana',
	'Kan.': 'Kansas',
	'Ky.': 'Kentucky',
	'La.': 'Louisiana',
	'Md.': 'Maryland',
	'Mass.': 'Massachusetts',
	'Mich.': 'Michigan',
	'Minn.': 'Minnesota',
	'Miss.': 'Mississippi',
	'Mo.': 'Missouri',
	'Mont.': 'Montana',
	'Neb.': 'Nebraska',
	'Nev.': 'Nevada',
	'N.H.': 'New Hampshire',
	'N.J.': 'New Jersey',
	'N.M.': 'New Mexico',
	'N.Y.': 'New York',
	'N.C.': 'North Carolina',
	'N.D.': 'North Dakota',
	'Okla.': 'Oklahoma',
	'Ore.': 'Oregon',
	'Pa.': 'Pennsylvania',
	'R.I.': 'Rhode Island',
	'S.C.': 'South Carolina',
	'S.D.': 'South Dakota',
	'Tenn.': 'Tennessee',
	'Tex.': 'Texas',
	'Vt.': 'Vermont',
	'Va.': 'Virginia',
	'Wash.': 'Washington',
	'W.Va.': 'West Virginia',
	'Wis.': 'Wisconsin',
	'Wyo.': 'Wyoming',
};

/** The same as a pattern, behind the comma. */
export const shortState = Object.keys(shortStates)
	.map(each => each.replaceAll('.', String.raw`\.`))
	.join('|');

const behindTown = new RegExp(`, (?:${americanStates}|Georgia|Washington)$`, 'u');

const stateAlone = new RegExp(`^(?:${americanStates}|Washington State)$`, 'u');

/** Returns true for the name of a state. */
export function isState(name: string): boolean {
	return stateAlone.test(name);
}

/** Returns true for the name of a town with its state ("Warrenton, Oregon"). */
export function isTownOfState(name: string): boolean {
	return behindTown.test(name);
}
