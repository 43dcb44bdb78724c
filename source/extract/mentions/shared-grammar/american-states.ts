/** The states of the United States as patterns, but for Georgia and Washington, which are more besides. */
export const americanStates = [
	'Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas',
	'Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada',
	String.raw`New\s+(?:Hampshire|Jersey|Mexico|York) North\s+(?:Carolina|Dakota) Ohio Oklahoma Oregon Pennsylvania Rhode\s+Island`,
	String.raw`South\s+(?:Carolina|Dakota) Tennessee Texas Utah Vermont (?:West\s+)?Virginia Wisconsin Wyoming`,
]
	.join(' ')
	.replaceAll(' ', '|');
