/** Phrases of English that a pattern of its grammar has to know, by the pattern's name. */
export const grammarPhrases: Readonly<Record<string, string>> = {
	attendedBy: `attended by | presided over by the | led by`,
	nearby: `near | not far from`,
	siteOf: `base at | harbor of the | airfield it wants at`,
	agreedPlan: `[agreed in Hanoi] that it should not be | [told Gen. Do Ba Ty on Dec. 7] that drills come next`,
	farewell: `said goodbye to | bade farewell to the port of | waved goodbye`,
	nextStop: `then[ flew] | later[ toured] | from there[ they went]`,
	sport: `
		football | soccer | boat race | rowers | golfer | beat Laos 3-1 | lost to Hawaii 1-0 | Olympics | SEA Games | marathon
	`,
	assembly: `Security Council | General Assembly | Human Rights Council`,
	headOfState: `President | Presidents | Prime Minister | king`,
	finiteVerb: `was | will | wants`,
	warOfVietnam: `Vietnam War | Vietnam veteran | Viet Nam War | Vietnam-era veterans`,
	beforeInviter: `
		as a guest of the | on an invitation of the | at the invitation of the | was a guest of the |
		accepting an invitation of the | invited by the | at the official invitation of | invited by | as a guest of |
		was a guest of | on an invitation of | accepted an invitation of
	`,
	beforeAbsent: `
		upcoming visit of the | on behalf of the | invitation to | invitation for the | order of |
		upcoming state visit of | named for | note from | remarks by | succeed the | late friend | nominated by |
		appointed by | statement by | greetings to the | administration of | upcoming official visit of | late | succeed |
		predecessor | on behalf of | invitation for | day after | weeks before the
	`,
	afterAbsent: `
		' office said | ' entourage | ' special envoy | ' video message | ' national security | ' plan | ' order |
		' effort | ' decision | ' successor | ' statement | 's deputy | 's old squadron mate | 's son | 's new book |
		's remains | ' songs | 's wish | 's sincere hope | 's readiness
	`,
	away: `
		did not attend | could not come | was not present | were not in the room | was abroad | has yet to | has since left |
		stayed behind | left the country | retired | will take command | sent greetings | whom he is to replace
	`,
	onward: `leaves for | bound for | heads to | en route to | flew on to | his way to`,
	homeOfGuests: `surgeons from Brooke Army Medical Center in | officers from the Naval War College at`,
	thatPlace: `docked there | held there | tied up there`,
	passive: `was received that day by | was warmly received by`,
	standIn: `
		the two sides | both sides | two parties | the guest | the visitor | the American |
		the Vietnamese general | the U.S. defense secretary | the pair | his guest | both [then] | both men [were] | both [.]
	`,
	standsForMore: `both | pair | senators | visitors | guests | officials`,
	beforeCounterpart: `counterpart`,
	speech: `spoke of | made known | referred to | believe`,
	beforeReportDay: `
		said in a long joint public | let it be known | told Reuters | made it known | web page | said on | post said |
		told the press | news conference | made known | told the newspaper | interview recorded | podcast
	`,
	afterReportDay: `said`,
	elsewhere: `
		found in coast of | shot down in | found in the | recovered from hillsides in | crash site in | flew in from |
		invitation to the | gift of the | paid for by | will send sailors to | sending a team to | given by
	`,
	atOwnHouse: `at his headquarters | inside the academy | at the region's headquarters | at naval headquarters`,
	localOffice: `People's Council`,
	beforeClause: `before that day`,
	denial: `do not | no longer | flew home | went home | called off | pulled out of | returned to | n't | left | cancel | canceled`,
	defence: `
		coast guardsman | missing in action | search and rescue | air force | blue beret | crash site | fighter jet |
		patrol boat | coast guard | fallen serviceman | peacekeepers | Agent Orange | war | mine | cadet | drone | radar |
		sapper | airman | marine | sailor | cutter | weapon | brigade | missile | defence | soldier | officer | warship |
		carrier | frigate | veteran | attache | regiment | squadron | commando | battalion | destroyer | helicopter |
		serviceman | blue helmet | fighter pilot | patrol vessel
	`,
	trade: `
		planning and investment | rare earth | solar panel | supply chain | exchange rate | central bank | agricultural |
		car | firm | store | brand | tariff | export | import | market | airline | textile | garment | investor |
		business | retailer | corporation | manufacturer | semiconductor | market-economy
	`,
	vietnameseBody: `
		Vietnam long joint coast guardsman | leader from long joint Vietnam | Vietnam National Cancer Center |
		Viet Nam's Navy | Ministry of National Defence | National Defence Academy | Brigade 170 | Hospital 77 |
		two coast guards | both coast guards | Coast Guard Region | Defence Ministry | People's Committee | Office 33 |
		Viet Nam Center | Officers Academy | Vietnam Coast Guard | leader from Viet Nam | Vietnam general staff |
		Viet Nam coast guardsman | Vietnam crew | Vietnam team | Vietnam pilot | Vietnam chief | Vietnam guard |
		Vietnam force | Vietnam airman | Vietnam leader | Vietnam student | Vietnam officer | Officers' Academy |
		chief from Vietnam | pilot from Vietnam | Vietnam serviceman | Vietnam delegation | Vietnam counterpart |
		Ministry of Defence | student from Vietnam | minister from Vietnam | delegation from Vietnam |
		counterpart from Vietnam | Vietnam's coast guardsman
	`,
	americanBody: `
		US long joint coast guardsman | US long joint Navy | 101st Infantry Airmobile Division | Theater Pacific |
		two coast guards | both coast guards | Corps of Engineers | Pacific Air Forces | Carrier Strike Group |
		Special Forces Group | Special Operations Wing | National Defense University | 101st Security Force Division |
		I Corps | War College | Marine Corps | Air University | US coast guard | National Guard | State Department |
		Destroyer Squadron | United States Navy | US service members | Sustainment Command | Asia-Pacific Center |
		US crew | US force | US Marine | US airman | US officer | US delegation | US serviceman |
		101st Infantry Division
	`,
	vessel: `tied up | ship | boat | vessel | cutter | harbor | warship | carrier | frigate | cruiser | destroyer | submarine`,
	ship: `cutter | warship | carrier | frigate | cruiser | destroyer | submarine`,
	future: `later this week | is to | are to | was to | next week`,
	presentTense: `sits down`,
	officialVisit: `
		official long joint visit | honor guard welcomed | guest of | full honors | honor cordon | state visit |
		official welcome
	`,
	atGathering: `
		at chief of defence meeting | at ASEAN joint summit | at UN General Assembly | at ASEAN defence ministers |
		at joint Shangri-La | at this year's Shangri-La | at East Asia summit | at ASEAN ministers' |
		at United Nations General Assembly | at defence summit
	`,
	comingOrGoing: `
		end of his joint tour | ending his joint tour | take his leave | took his leave | taking up his tour |
		say goodbye | newly posted | wrapping up his tour | end of his tour
	`,
	vesselGiven: `former cutter Viet Nam | CSB ex- | ex cutter CSB | former cutter Vietnam`,
	headOfAddition: `
		US side was led | on the US side | addressing the guests at | also on hand | on behalf of | among the guests |
		in attendance | also in attendance | the US side included | US side also included | among the participants |
		US's side included
	`,
	beforeSuperior: `under the | under`,
	beforeOrAfter: `before | afterward | after lunch | after that | from there | next`,
	justBefore: `earlier she had | before that he had | before this he had | before the day was over he had`,
	otherTime: `
		[meets him] in two weeks | [flies there] in a few days | has bought six since [he came] |
		had visited | a year ago | is also expected | earlier this year | last year | previous | years ago | next year |
		early next | had not been | is due | predecessor
	`,
	afterStranger: `
		a long joint fighter | of Viet Nam | who run | head of | from the | chief of | in charge | representative of |
		who head | who lead | who chair | who direct | who command
	`,
	american: `
		101st Infantry Airmobile Division | Theater Pacific | Coast Guard cutter | Department of War | Corps of Engineers |
		Pacific Air Forces | Carrier Strike Group | Special Forces Group | Special Operations Wing |
		Defense Threat Reduction | House of Representatives | National Defense University | Pacific Command |
		101st Security Force Division | I Corps | New York | 7th Fleet | San Diego | MIA Office | West Point |
		War College | White House | Capitol Hill | Marine Corps | Joint Chiefs | North Dakota | Rhode Island |
		South Dakota | Pearl Harbor | West Virginia | United States | Air University | National Guard | State Department |
		Destroyer Squadron | Sustainment Command | Asia-Pacific Center | Defense Security Cooperation | U.S | Sen. |
		Senator | Virginia | 101st Infantry Division
	`,
	vietnamese: `
		Ho Chi Minh City | Hospital 77 | Coast Guard Region | People's Committee | Ha Noi | Da Nang | Cam Ranh |
		Vung Tau | Bien Hoa | Viet Nam | Hai Phong | Nha Trang | Quang Tri | Khanh Hoa | Office 33 | General Secretary |
		Danang | Vietnam | Haiphong
	`,
	thirdCountry: `
		Republic of Korea | Sri Lanka | South Korea | New Zealand | United Kingdom | European Union | Thai | Cuba | Iran |
		Japan | Korea | Russia | Indian | Israel | Slovak | Belarus | Cambodia | Malaysia | Mongolia | Pakistan |
		Singapore | Indonesia | Philippine
	`,
	unrelated: `
		pleaded guilty | sentenced to | convicted of | 147 port visits | told lawmakers | testified | Senate hearing | passed a defense bill | approved the annual budget |
		per cent of | took the oath | born on | died on | was born | sworn in | semifinal | was elected | passed away |
		shares rose | stock price | obituary | graduated of | quarterfinal | premier league | autobiography | memoir |
		kickoff | unaccounted-for
	`,
	inTurn: `in turn`,
	backgroundYear: `in the 1977 | in 1977`,
	sinceClause: `the two countries declared in September | they had signed in May | since that day | having met Gen. An | after talks with Lt. Gen. Do Ba Ty`,
	agreedClause: `
		under an agreement signed here | in line with the joint statement of July | anniversary itself, Dec. 22 |
		birthday, July 4 | National Day falls on Sept. 2
	`,
	beforeBound: `up to | from on`,
	attending: `to attend that day`,
	inAmerica: `in Washington | in the US | in United States | in America`,
	beforeHearersHouse: `student of the | cadets of`,
	paperClause: `memorandum on that day`,
	besideClause: `American ally | US alliance | trained in the US | that had that day | Vietnam War | US-made | trained in United States`,
	beforePlace: `
		at Pacific capital of | at central city of | at port of | at coast of | at steps of | at province of |
		at Pacific capital
	`,
	spokesman: `press secretary`,
};
