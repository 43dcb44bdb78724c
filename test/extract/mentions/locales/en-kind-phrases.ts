/** Phrases of English that tell a kind; what stands beside the words of one is in brackets. */
export const kindPhrases: Readonly<Record<string, string>> = {
	'phone-call': `
		spoke long joint by phone | spoke by a video | been on the line to | phone call | held a call | by phone |
		met online | video call | phone talks | secure line | hotline call | virtual talks | spoke by videos |
		phone conversation | spoke on the phone | spoke over the phone | phone | dialed | spoke Monday with |
		spoke today with | spoke with | in a long joint call[ with] | over a video[ with Hue] | rang[ his] | rang up[ his] |
		over video link[ with Hue] | rang[ Defence] | over secure video[ with Hue]
	`,
	'sideline-meeting': `met long joint on the sideline | on the sideline of | in the margins of`,
	'courtesy-call': `
		came to take his leave | paid a courtesy call | came to bid him farewell | came to introduce his new |
		bid farewell | calls on | courtesy call | farewell call | came to say goodbye | came to take her leave |
		came to bid her farewell | pay courtesy call | came to take leave | came to bid farewell | said his goodbye[ to] |
		said farewell[ to] | said her goodbye[ to] |
		paid a call[ on] | pays a long call[ to]
	`,
	talks: `
		talked at length | talked for two hours | came to the old guest house on Monday to see[ Gen] |
		worked[ in Hanoi on Monday with] | worked[ here with] |
		working session | held joint talks | held a meeting | talks with | formal talks | meetings with | held a bilateral |
		consultations with | sat down for talks | met separately with | met with | meet with | meets with | talked with |
		meeting with | huddled with | conferred with | met | meet | meets | meeting | conferred | had joint lunch |
		sat down in | shake hands | had lunch with | shook hands | got together | traded notes | shaking hands |
		compared notes | consulted with | exchanged views | confers | sat down | was briefed by |
		went long joint to see[ his] | joint meeting[ between Hue] | discussed[ that day with Hue] |
		discussion[ between Hue] | traveled to see[ his] | went to see[ Defence] | conversation[ between Hue]
	`,
	reception: `
		gave a joint lunch | at a reception | played host to | gave a reception | hosted a reception |
		was warmly received | granted an audience | hosts | was host | is received | gave a lunch | looked in on |
		to greet | to welcome | was the guest of[ long joint Minister] | saw[ US] | was the guest of[ Chief] |
		was the guest of[ Secretary]
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
		returned the remains | exchanged war artifacts | hand-over | turns over | returned diary | exchanged mementos |
		handed[ that day aircraft to Hue] | presented[ to] | returned documents | exchanged documents
	`,
	dialogue: `
		held a joint dialogue | defence dialogue | defence exchange | consultation was | dialogue was | working group |
		first dialogue | friendship exchange | held a dialogue | hosted several young ministers |
		played host to ministers | subject-matter expert exchange | staff talks | conference on | expert exchange |
		technical meeting | steering committee | planning conference | seminar | workshop |
		jointly chaired | cohosted | cochaired | coled[ dialogue]
	`,
	agreement: `
		memorandum several young was signed | concluded a long joint agreement | put his name to | put pen to paper |
		exchange signed copies | letter of intent was signed | signing ceremony | exchange diplomatic notes | initialed |
		exchange copies | put their signature to | memorandum was initialed | sign[ letter of] | sign of[ memorand] |
		sign[ note] | sign[ paper]
	`,
	'port-call': `
		eased up long joint river | dropped its anchor | is in port | made a port | was in port | goodwill visit by |
		tie up | navy visit | leave port | put in | tied up | calls at | docked at | port call | port stop | made fast |
		left port | pulls into | went ashore | drops anchor | weighs anchor | stepped ashore | eased up harbor |
		brought several young USS[ into Hue] | escorted[ to Danang] | escorted[ into Ho Chi] | escorted[ into Cam Ranh] |
		escorted[ into Quy Nhon] | escorted[ into Nha Trang] | brought USS[ to Hue] | brought ship[ into Hue] |
		escorted[ into Haiphong]
	`,
	exercise: `
		week long joint course | boarding long joint course | naval exchange activity | training programme |
		Pacific Angel | joint training | medical exchange | Pacific Partnership | clinic | practiced | instructor |
		boarding drill | showed[ that day how to Hue] | trained[ Viet Nam] | exercise[,]
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
		close of the cleanup | close of the programme | wound up[ an exercise] | open[ leg] | wound[ a drill] |
		wound[ a course] | wound[ a program] | wound[ a cleanup]
	`,
	speech: `
		told long joint audience | delivered joint speech | reporters long joint asked | spoke with reporters |
		addressed an audience | spoke at | address to | took questions | media briefing | press briefing |
		press conference | gave speech | stood before[ 80 cadets] | standing before[ an audience]
	`,
	'official-visit': `
		paid a joint visit | official joint visit | visit to | official visit to | trip to | visit by | visit of |
		travels to | paid a visit | arrived on Monday in | set foot in | is in Vietnam | flew to | landed in |
		arrives in | touched down | arrived in | arrived Monday in | was in Ho Chi Minh City[ for] |
		was in the United States[ for] | was in Ha Noi[ for] | was in Viet Nam[ for] | was in Vietnam[ on a] |
		was in Vietnam[ this week] | was in Danang[ for]
	`,
	'working-visit': `
		drove out to[ Brigade 249 and watched] | flew to[ Hue, where he toured] | stood[ on the flight deck of] |
		spent the day | was given a tour | showed him round | went to see | was shown | looked in | stopped in |
		dropped in | came aboard | came through | went on board | swung through | spent day | working visit to |
		talked with patients | chatted to two workers | kneeling beside | squatting over |
		fact-finding trip | working trip | came to[ the United] | came to[ Ha Noi] | came to[ Da Nang]
	`,
	announcement: `
		announced | said[ would give] | pledged[ $] | promised[ two million] | offered[ $] | revealed[ that]
	`,
};
