/** Before a venue: it stands for the body in it, unless the words before say where about it. */
export const ofBody =
	/(?<!(?:clean-?up|remediation|decontamination|runway|perimeter|steps|gates?|grounds|lawn|front|halls?|rooms?|office|corridors?|lobby|gardens?|doorstep|entrance|courtyard|coast|city|capital|port|visit|trip)\s)(?<![\p{L}\p{M}])(?:(?:of|(?<!(?:come|comes|came|coming|went|go|goes|going|gone|been|travell?ed|flew|flown|drove|driven|returned|admitted|escorted|led|brought|taken)\s(?:over\s|up\s|back\s|straight\s)?|,\s|(?:welcom|invit)(?:ed|es|ing)\s[^;]{1,80}\s)to|from|for|(?<!(?:came|come|dropped|stopped|went|swung|passed|drove|walked|called)\s)by)(?:\s+the)?|từ|về|lên|của|cho|với)\s*$/iu;

/** A venue that is a piece of land or a ship, and no body that could act. */
export const isSite =
	/Air Base|Air Force Base|Airport|Port|port|Bay|Cemetery|Hotel|Palace|Monument|Prison|USN?S\s|Shipyard|Museum|Memorial|Mausoleum|Fort\s|Camp\s|Joint Base|Naval (?:Base|Station)|Office Building|Oval Office|Hall|House|Wharf|Lake|Square|Beach|Resort|Temple|Citadel|Barracks/u;

/** "At Vietnam's Air Force Officer School": whose house it is. */
export const owner = /\p{Lu}[\p{L}\p{M}.]{0,40}['’]s\s{1,4}$/u;

/** A ship as a venue, with the port in which the data have it. */
export const isShip = /^US(?:N?S|CGC)\s/u;

/** Before a ship whose people are elsewhere ("surgeons off the Mercy"). */
export const offShip = /(?<!\p{L})(?:off|from|of)(?:\s+the)?(?:\s+(?:hospital\s+)?ship)?\s*$/iu;

/** Before the site of a piece of ground that is given or cleaned: "37 hectares of". */
export const ofGround =
	/(?:hectares?|acres?|square\s(?:met(?:re|er)s|feet)|plots?|tracts?|parcels?|pieces?|patch(?:es)?|soil|land|(?<!\p{L})ha)\s+(?:of|at|in|ở|tại)(?:\s+the)?\s*$/iu;

/** "In her Pentagon office", "at its Hanoi headquarters": ahead of the place, and behind it. */
export const inHouse = /(?<!\p{L})(?:in|at|inside|to)\s+(?:his|her|its|their|the)\s*$/iu;
/** The other half of `inHouse`. */
export const houseBehind =
	/^\s+(?:[\p{Ll}-]{1,20}\s+)?(?:office|headquarters|residence|suite|compound|campus|villa|home)(?!\p{L})/u;

/** "Hanoi's answer": the town stands for its government; "Da Nang's runway" is a part of it. */
export const isOwner =
	/^['’]s(?!\p{L})(?!\s+(?:[\p{L}-]+\s+){0,2}?(?:runway|air(?:port|field|\s+base)|port|harbou?r|waterfront|entrance|gates?|steps|courtyard|lawn|gardens?|piers?|beach|riverfront|streets|outskirts|coast|bay|shore)(?!\p{L}))/u;
