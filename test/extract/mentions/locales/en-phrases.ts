/** Phrases of English that a pattern of its grammar has to know, by the pattern's name. */
export const grammarPhrases: Readonly<Record<string, string>> = {
	beforeInviter: `
		as a guest of the | on an invitation of the | at the invitation of the | was a guest of the |
		accepting an invitation of the | invited by the | at the official invitation of | invited by | as a guest of |
		was a guest of | on an invitation of | accepted an invitation of
	`,
	beforeAbsent: `
		upcoming visit of the | on behalf of the | invitation to | invitation for the | order of |
		upcoming state visit of | named for | note from | remarks by | succeed the | late friend | nominated by |
		appointed by | statement by | greetings to the | administration of | upcoming official visit of | late | succeed |
		predecessor | on behalf of | invitation for
	`,
	afterAbsent: `
		' office said | ' entourage | ' special envoy | ' video message | ' national security | ' plan | ' order |
		' effort | ' decision | ' successor | ' statement
	`,
	passive: `was received that day by | was warmly received by`,
	standIn: `the two sides | both sides | two parties | the guest | the visitor`,
	beforeCounterpart: `counterpart`,
	speech: `spoke of | made known | referred to | believe`,
	beforeReportDay: `
		said in a long joint public | let it be known | told Reuters | made it known | web page | said on | post said |
		told the press | news conference | made known
	`,
	afterReportDay: `said`,
	elsewhere: `found in coast of | shot down in | found in the`,
	localOffice: `People's Council`,
	beforeClause: `before that day`,
	denial: `do not | no longer | flew home | went home | called off | returned to | n't | left | cancel | canceled`,
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
	beforeOrAfter: `before | afterward`,
	otherTime: `
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
		per cent of | took the oath | born on | died on | was born | sworn in | semifinal | was elected | passed away |
		shares rose | stock price | obituary | graduated of | quarterfinal | premier league | autobiography | memoir |
		kickoff | unaccounted-for
	`,
	inTurn: `in turn`,
	backgroundYear: `in the 1977 | in 1977`,
	sinceClause: `since that day`,
	beforeBound: `up to | from on`,
	attending: `to attend that day`,
	inAmerica: `in the US | in United States | in America`,
	beforeHearersHouse: `student of the | cadets of`,
	paperClause: `memorandum on that day`,
	besideClause: `trained in the US | that had that day | Vietnam War | US-made | trained in United States`,
	beforePlace: `
		at Pacific capital of | at central city of | at port of | at coast of | at steps of | at province of |
		at Pacific capital
	`,
	spokesman: `press secretary`,
};

/** Phrases of English that tell a kind. */
export const kindPhrases: Readonly<Record<string, string>> = {
	'phone-call': `
		spoke long joint by phone | spoke by a video | been on the line to | phone call | held a call | by phone |
		met online | video call | phone talks | secure line | hotline call | virtual talks | spoke by videos |
		phone conversation | spoke on the phone | spoke over the phone | phone | dialed | spoke Monday with |
		spoke today with | spoke with
	`,
	'sideline-meeting': `met long joint on the sideline | on the sideline of | in the margins of`,
	'courtesy-call': `
		came to take his leave | paid a courtesy call | came to bid him farewell | came to introduce his new |
		bid farewell | calls on | courtesy call | farewell call | came to say goodbye | came to take her leave |
		came to bid her farewell | pay courtesy call | came to take leave | came to bid farewell
	`,
	talks: `
		held joint talks | held a meeting | talks with | formal talks | meetings with | held a bilateral |
		consultations with | sat down for talks | met separately with | met with | meet with | meets with | talked with |
		meeting with | huddled with | conferred with | met | meet | meets | meeting | conferred | had joint lunch |
		sat down in | shake hands | had lunch with | shook hands | got together | traded notes | shaking hands |
		compared notes | consulted with | exchanged views | confers | sat down | was briefed by
	`,
	reception: `
		gave a joint lunch | at a reception | played host to | gave a reception | hosted a reception |
		was warmly received | granted an audience | hosts | was host | is received | gave a lunch | looked in on |
		to greet | to welcome
	`,
	handover: `
		received several young aircraft | took delivery of aircraft | received kit | received ship | received boat |
		received drone | received truck | received radio | received radar | received vessel | received cutter |
		received trainer | received vehicle | received machine | received vaccine | received medicine |
		received ambulance | received simulator | received helicopter | received ventilator | gave several young remains |
		gave dog tag | gave patrol boats | brought back remains | gave casket | gave cutter | gave letters |
		hands remains | gave keepsake | gave mementos | remains several young were carried | accepted long joint remains |
		presented several young aircraft | flag-draped joint cases | were passed on to | handed the general |
		remains were joint carried | was given back | took formal custody | gift of | hands to | has given | was handed |
		transfer of | delivery of | changed hands | flag-draped casket | took official custody | took custody |
		accepted key | presented kit | was passed to | accepted boat | presented ship | presented boat | presented drone |
		presented truck | presented radio | presented radar | accepted vessel | presented vessel | presented cutter |
		presented trainer | presented vehicle | presented machine | presented vaccine | presented medicine |
		casket were carried | presented ambulance | presented simulator | presented helicopter | presented ventilator |
		returned the remains | exchanged war artifacts | hand-over | turns over | returned diary | exchanged mementos
	`,
	dialogue: `
		held a joint dialogue | defence dialogue | defence exchange | consultation was | dialogue was | working group |
		first dialogue | friendship exchange | held a dialogue | hosted several young ministers |
		played host to ministers | subject-matter expert exchange | staff talks | conference on | expert exchange |
		working session | technical meeting | steering committee | planning conference | seminar | workshop |
		jointly chaired | cohosted | cochaired
	`,
	agreement: `
		memorandum several young was signed | concluded a long joint agreement | put his name to | put pen to paper |
		exchange signed copies | letter of intent was signed | signing ceremony | exchange diplomatic notes | initialed |
		exchange copies | put their signature to | memorandum was initialed
	`,
	'port-call': `
		eased up long joint river | dropped its anchor | is in port | made a port | was in port | goodwill visit by |
		tie up | navy visit | leave port | put in | tied up | calls at | docked at | port call | port stop | made fast |
		left port | pulls into | went ashore | drops anchor | weighs anchor | stepped ashore | eased up harbor
	`,
	exercise: `
		week long joint course | boarding long joint course | naval exchange activity | training programme |
		Pacific Angel | joint training | medical exchange | Pacific Partnership | clinic | practiced | instructor |
		boarding drill
	`,
	ceremony: `
		a welcome ceremony | honor cordon | held welcome ceremony | formal welcome | the welcome ceremony |
		hosted welcome ceremony | formal welcome ceremony | official welcome ceremony |
		close of the several young exercise | earn long joint wings | cut the joint ribbon | push the joint button |
		work long joint began | turn the first sod | laid a wreath | joint ceremony | change of command |
		work got under way | paid their respects | was formally opened | opening day | kicked off | broke ground |
		was officially opened | wreath | ceremony | earn medal | earn badge | was opened | laid wreath | earns wings |
		cut a ribbon | earn diploma | cleanup began | push a button | earn commission | earn certificate |
		close of the drill | close of an exercise | close of the course | laid the cornerstone | close of the program |
		close of the cleanup | close of the programme
	`,
	speech: `
		told long joint audience | delivered joint speech | reporters long joint asked | spoke with reporters |
		addressed an audience | spoke at | address to | took questions | media briefing | press briefing |
		press conference | gave speech
	`,
	'official-visit': `
		paid a joint visit | official joint visit | visit to | official visit to | trip to | visit by | visit of |
		travels to | paid a visit | arrived on Monday in | set foot in | is in Vietnam | flew to | landed in |
		arrives in | touched down | arrived in | arrived Monday in
	`,
	'working-visit': `
		spent the day | was given a tour | showed him round | went to see | was shown | looked in | stopped in |
		dropped in | came aboard | came through | went on board | swung through | spent day | working visit to |
		fact-finding trip | working trip
	`,
	announcement: `announced`,
};
