import type {KindWord} from '../../../shared-grammar/kind-finding.ts';

/** What one side gives the other: craft, vehicles, instruments, supplies. */
const goods =
	'aircraft|planes|jets|helicopters?|trainers?|drones?|vessels?|ships?|cutters?|boats?|vehicles?|trucks?|ambulances?|equipment|gear|kits?|radios?|radars?|simulators?|machines?|ventilators?|supplies|medicines?|vaccines?|doses|masks';
/** Those to whom one speaks in public. */
const audiences =
	'audience|crowd|class|press|conference|reporters|journalists|correspondents|students|cadets|midshipmen|graduates|officers|sailors|troops|crew|veterans|families|residents|lawmakers|guests|participants';
/** What is done with the hands where something is opened or begun. */
const openingActs = String.raw`(?:push|press)(?:ed|es|ing)?\s+(?:the|an?|its|their)\s+(?:[\p{L}-]+\s+)?button|cut(?:s|ting)?\s+(?:the|an?|its|their)\s+(?:[\p{L}-]+\s+)?ribbon|(?:broke|breaks|breaking)\s+ground|(?:laid|lays|laying)\s+(?:the|its|their)\s+(?:[\p{L}-]+\s+)?(?:foundation|corner)(?:\s|-)?stones?|turn(?:ed|s|ing)?\s+the\s+first\s+(?:sod|shovel)|first\s+(?:spade|shovel|sod|brick|stone|pile)(?:ful)?s?(?:\s+of\s+\p{L}+)?\s+(?:was|were)\s+(?:dug|turned|lifted|thrown|laid|set|driven)|(?:thr(?:ew|own|ows|owing)|flip(?:s|ped|ping)?|pull(?:s|ed|ing)?)\s+(?:the|a)\s+(?:[\p{L}-]+\s+)?(?:switch|lever)|(?:switch|lever)(?:\s+(?:was|were|had|been))+\s+(?:thrown|flipped|pulled)|switched\s+on`;
/** That the head of a force or office changed. */
const commandPassed = String.raw`change\s+of\s+command|(?:took|takes|assum(?:ed|es)|relinquish(?:ed|es)|turn(?:ed|s)\s+over|hand(?:ed|s)\s+over|pass(?:ed|es))\s+command|command(?=\s+of\s)(?=[^.;]{0,90}\s(?:passed|went|changed)(?!\p{L}))|(?:took|takes)\s+over\s+(?:as|(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:command|detachment|helm|office|unit|task\s+force))(?!\p{L})|(?:relieved|succeeded)(?=\s[^.;]{0,60}\sas\s+(?:the\s+)?(?:head|commander|chief|director))`;
/** What is given to people for what they have done. */
const honours = String.raw`(?:earn|receiv|award|confer|pin|hand|collect|pick|accept|gave|giv|distribut|present)\p{L}{0,4}(?:\s+(?:with|on|out|up))?\s+(?:(?:his|her|their|the)\s+)?(?:[\p{L}.-]+\s+){0,2}?(?:wings|medals?|insignia|badges?|diplomas?|certificates?|commissions?)|(?:gave|giv(?:es|ing)|given|hand(?:ed|s|ing))\s+out\s+(?:(?:the|their|his|her)\s+)?(?:[\p{L}-]+\s+)?papers`;
const activity =
	'exercises?|drills?|courses?|training|programmes?|programs?|project|partnership|mission|clean-?up|search|survey|dig|excavation';
/** Going over ground that is not easy to go over. */
const onFoot = String.raw`(?:wad|tramp|trudg|climb|duck|peer|clamber)(?:ed|ing)\s+(?:[\p{L}]+\s+)?(?:into|over|under|down|up|through|across|along|round)(?=\s)|pick(?:ed|ing)\s+(?:his|her|their)\s+way`;
/** Where one looks at how others work. */
const sights =
	'academy|base|hospital|dig|digs|pit|trench|craters?|sites?|field|minefield|airfield|runway|station|shipyard|laboratory|lab|clinic|school|centre|center|museum|workshop|factory|ship|hangar|barracks|camp|depot';
/** That something which lasted came to its end. */
const endings = String.raw`(?:wound|winds|wrap(?:ped|s)|clos(?:ed|es)|end(?:ed|s)|conclud(?:ed|es)|finish(?:ed|es)|complet(?:ed|es))(?:\s+(?:up|out|off))?(?=\s+(?:an?|the|their|its|this)\s[^.;]{0,60}(?:${activity}))|(?<=(?:${activity})(?:\s+[^\s.;]+){0,8}?\s)(?:wound\s+up|wrapped\s+up|drew\s+to\s+a\s+close|came\s+to\s+an\s+end|concluded|ended)|(?:close|end|conclusion)\s+of\s+(?:the|an?|this)\s+(?:[^\s.;]+\s+){0,4}?(?:${activity})`;

/** The words that tell each kind; of two that overlap the longer counts. */
export const kindWords: readonly KindWord[] = [
	{
		pattern:
			/(?:tele)?phone(?:d|\s+(?:calls?|talks|conversations?|discussions?))|(?:spoke|talked|conversed)(?:\s+[\p{L}’'.]+){0,8}?\s+(?:by|via|over\s+the|on\s+the)\s+(?:tele)?phone|held\s+a\s+call|(?:spoke|talked|conferred)\s+(?:by|via|over)\s+(?:an?\s+)?(?:video|teleconference)\p{L}*|by\s+(?:tele)?phone|(?<!Phan\s)rang(?:\s+up(?!\s+an?\s))?|dial(?:l?ed|s)|teleconference|(?:virtual|online)\s+(?:meeting|talks)|(?:met|talked|spoke|conferred)\s+(?:virtually|online)|(?:in|during|on|over)\s+an?\s+(?:[\p{L}\d-]+\s+){0,2}?call(?=\s+(?:with|to|on|between))(?!\s+with\s+(?:the\s+)?(?:reporters|journalists|correspondents|press|media))|(?:over|by|via)\s+(?:a\s+)?(?:secure\s+)?video(?!\s*tape)(?:\s+(?:link|call|conference))?(?=[^.;]{0,40}\s(?:with|to)\s)|video\s+call|(?:secure|direct)\s+line|hotline\s+(?:call|talks)|(?:been|was|were|got|came)\s+on\s+the\s+line(?:\s+(?:with|to))|phone(?:s|d)?|called(?=\s+(?:(?:his|her)\s+(?:\p{Lu}\p{L}{1,20}\s+)?(?:counterpart|opposite\s+number)|(?:Vietnam(?:ese|['’]s)?|U\.?S\.?|American)\s+(?:(?:Deputy|Vice)\s+)?(?:Minister|Secretary|President|Prime\s+Minister|Defen[cs]e\s+(?:Minister|Secretary)|Foreign\s+Minister))(?!\p{L}))/giu,
		kind: 'phone-call',
		weight: 100,
	},
	{
		pattern:
			/(?:met|meeting|talks|meets|meet)(?:\s+[\p{L}’'.]+){0,16}?\s+on\s+the\s+(?:sidelines?|margins|fringes|edges)|(?:on|at)\s+the\s+(?:sidelines?|margins|fringes|edges)\s+of|in\s+the\s+margins\s+of/giu,
		kind: 'sideline-meeting',
		weight: 92,
	},
	{
		pattern:
			/(?:paid|pays|pay|paying|made)\s+(?:an?\s+)?(?:courtesy|farewell)\s+(?:call|visit)|(?:courtesy|office)\s+(?:call|visit)|farewell\s+(?:call|visit)|(?:paid|pays|pay|paying)\s+an?\s+(?:\p{L}{1,20}\s+)?calls?(?=\s+(?:on|to)(?!\p{L}))|call(?:ed|s|ing)\s+on|(?:came|come|comes|coming)\s+(?:(?:by|over|round)\s+(?:[\p{L}’']+\s+){0,4}?)?to\s+(?:say\s+(?:goodbye|farewell|thank\s+you|(?:his|her)\s+thanks)|bid\s+(?:him\s+|her\s+)?farewell|take\s+(?:his\s+|her\s+)?leave|introduce\s+(?:himself|herself|themselves|(?:his|her|the)\s+(?:new|successor)))|bid(?:ding)?\s+farewell|(?:said|say|says|saying)\s+(?:his\s+|her\s+)?(?:goodbyes?|farewells?)(?=\s+(?:(?:(?:on\s+)?\p{L}{3,6}day|today|yesterday|here|on\s+\p{L}{3,9}\.?\s\d{1,2}(?:,\s\d{4})?,?)\s+)?to(?!\p{L}))/giu,
		kind: 'courtesy-call',
		weight: 79,
		isGuestFirst: true,
	},
	{
		pattern:
			/(?:held|hold|holds|holding|had|have|has)\s+(?:(?!(?:tele)?phone|video|virtual|online)[\p{L}-]+\s+)?(?:talks|discussions|a\s+meeting|a\s+bilateral|meetings)|talks\s+(?:followed|between|with|were|took)|meetings\s+with|consultations\s+with|(?:formal|bilateral|official)\s+(?:discussions|talks|meeting)|(?:led|headed|brought|took)\s+(?:their|the\s+two|both|large|small)\s+(?:[\p{L}-]+\s+)?(?:delegations?|teams?|sides|staffs)\s+(?:in(?:to)?|for|to)(?:\s+[\p{L}\d-]+){0,4}?\s+(?:talks|negotiations|discussions|meetings?)|talks/giu,
		kind: 'talks',
		weight: 80,
	},
	{
		pattern:
			/met(?:\s+with|\s+separately\s+with)?|meets(?:\s+with)?|meeting(?:\s+with)?|meet(?:\s+with)?|worked(?=(?:\s+(?:here|in\s+(?:Hanoi|H[aà]\s+N[oộ]i|Washington)|on\s+\p{L}{3,6}day)){1,3}\s+with(?!\p{L}))|sat\s+down\s+(?:with|for\s+talks)|conferred(?:\s+with)?|huddled\s+with|(?:pressed|lobbied|sounded\s+out)(?=\s+(?:(?:his|her)\s+(?:Vietnamese\s+|American\s+|U\.?S\.?\s+)?(?:counterpart|opposite|hosts?|visitor|guest)|Lt|Gen|Sr|Adm|Maj|Vice|Deputy|Defen[cs]e|Foreign|Prime|President|Minister|General|Admiral|Secretary)(?!\p{L}))|talked\s+(?:with|(?:at\s+length|for\s+(?:[\p{L}\d-]+\s+){1,3}?(?:minutes|hours?))(?!(?<=stood\s+before\s[^.;]{0,120})))/giu,
		kind: 'talks',
		weight: 62,
	},
	{
		pattern:
			/(?:(?:an?|the|their|his|her|its|that|this|\d{1,2}|[\p{L}]{1,40}['’]s)\s+)?(?:[\p{L}-]{1,40}\s+){0,3}?(?:meetings?|conversations?|discussions?)(?=(?:\s[^.;]{0,80}?)?\s(?:between|with)\s)|(?:sat|sits|sitting)\s+(?:down|across|opposite|together)(?:\s+(?:with|from|for|in|at))?|shook\s+hands|shakes?\s+hands|shaking\s+hands|exchanged\s+views|compared\s+notes|consulted\s+with|conferr?(?:ed|ing|s)|(?:had|shared|over)\s+(?:[\p{L}-]+\s+)?(?:lunch|breakfast|dinner|tea|coffee)(?:\s+with)?|got\s+together|(?:went|been|crossed|came|drove|flew|travel(?:l?ed))\s+(?:[\p{L}'’]{1,20}\s+){0,9}?to\s+see(?=\s+(?:his|her|Vietnam|Gen|Adm|Lt|Maj|Minister|Secretary|Defen[cs]e|President|Prime|Ambassador))|(?:drove|walked|went|came|rode|crossed)(?:\s+(?:over|across|up|down))?\s+to\s+the\s+(?:\p{L}+\s+)?ministry(?=\s[^.;]{0,60}\s(?:with|carrying|bringing|to\s+deliver)\s+an?\s+(?:[\p{L}-]+\s+)?(?:letter|invitation|message|note)\s)|(?:swapped|traded)\s+(?:notes|views|stories)|(?:mapped|hammered|thrashed)\s+out|face[\s-]to[\s-]face|one[\s-]on[\s-]one|tête-à-tête|discussed(?=\s[^.;]{0,80}\swith\s)|had\s+(?:pressed|urged|asked|told|lobbied|pushed)(?=\s+(?:Gen|Lt|Maj|Col|Adm|Sr|Vice|Deputy|Defen[cs]e|Minister|Secretary|President|Prime)(?!\p{Ll}))/giu,
		kind: 'talks',
		weight: 61,
	},
	{
		// "Waiting at the steps was its commander": who received stands behind, in a sentence of his own.
		pattern:
			/(?:(?:his|her|their|the)\s+hosts?|(?:waiting|receiving|greeting|welcoming)(?:\s+[^\s.;,]+){1,7}?)\s+(?:was|were)(?=\s+(?:the\s|its\s|his\s|her\s|\p{Lu}))/giu,
		kind: 'reception',
		weight: 84,
	},
	{pattern: /briefed|briefs|was\s+briefed\s+by/giu, kind: 'talks', weight: 50},
	{
		// Where somebody went "to be received by" another, he was received.
		pattern:
			/(?:walked|crossed|climbed|drove|flew|went|came|rode|stepped|strolled|returned)\s[^.;,]{1,60}?(?<!(?:hop|expect|wait|ask|want|try)ing)\s+to\s+be\s+(?:warmly\s+)?(?:received|welcomed|greeted|hosted)(?=\s+by(?!\p{L}))/giu,
		kind: 'reception',
		weight: 78,
		isGuestFirst: true,
	},
	{pattern: /working\s+sessions?/giu, kind: 'talks', weight: 62},
	{
		pattern:
			/(?:was|were|is)\s+(?:warmly\s+)?received|received|receives|receiving|hosted\s+a\s+reception|(?<=(?:^|\s)[Tt]he\s)reception(?=,?\s+(?:took\s+place|was\s+held|lasted|at|in|on)(?!\p{L}))|at\s+a\s+reception|(?:gave|held)\s+a\s+reception|granted\s+an\s+audience|(?:play(?:ed|s)|was)\s+host(?:\s+to)?|(?:saw|sees)(?=\s+(?:U\.?S|Ambassador|Secretary|Senator|Adm|Gen|Lt|Minister|President|Prime|(?:Deputy|Vice|Defen[cs]e|Foreign)\s+(?:Defen[cs]e\s+|Foreign\s+)?(?:Minister|Secretary)))|(?:was|were|been)\s+the\s+guests?\s+of(?=\s+(?:[\p{L}’'.-]+\s+){0,4}?(?:[Mm]inister|[Ss]ecretary|[Cc]hief|Gen|General|Adm|Admiral|Lt|Maj|Ambassador|President|Prime)(?!\p{L}))|(?:gave|hosted|held|threw)\s+an?\s+(?:[\p{L}-]+\s+)?(?:lunch|luncheon|dinner|banquet)|had(?=\s[^.;]{1,90}?\s(?:in(?:to|side)?|to|at|over\s+to)\s+(?:his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(?:office|residence|quarters|home|house|ministry|headquarters)(?!\p{L}))|hosted|(?<!(?:our|their|the|his|her|its)\s)hosts/giu,
		kind: 'reception',
		weight: 76,
	},
	{
		pattern: new RegExp(
			String.raw`(?:received|receives|took\s+delivery\s+of)(?:\s+[^\s.;]+){0,8}?\s+(?:${goods}|remains)`,
			'giu',
		),
		kind: 'handover',
		weight: 84,
	},
	{
		pattern:
			/(?:(?:gave|given|gives|handed|hands)(?!\s+out)|returned|returns|brought\s+back|swapped|traded|exchanged|flew|flown|delivered|delivers|presented|carried|loaded|placed|boarded|surrendered|released)(?:\s+[^\s.;]+){0,10}?\s+(?:remains|bones|boxes|caskets?|cases|coffins|folders?|dossiers?|diar(?:y|ies)|keepsakes?|mementoe?s|artifacts|artefacts|relics|letters(?!\s+of)|papers|keys|deeds?|logbooks?|belongings|dog\s+tags?|aircraft|vessels|patrol\s+boats|cutters?)/giu,
		kind: 'handover',
		weight: 83,
	},
	{
		pattern: new RegExp(
			String.raw`(?:remains|cases|caskets?|coffins|boxes|bones)(?:\s+[^\s.;]+){0,14}?\s+(?:were|was|are|being)\s+(?:[\p{L}]+\s+)?(?:carried|loaded|placed|put|flown|borne|handed|turned|given|received|boarded|returned|sent|lifted|taken)|(?:remains|cases|caskets?|coffins|boxes|bones)(?:\s+[^\s.;]+){0,6}?\s+(?:went|left|rolled|headed|departed|started|rose|crossed)\s+(?:aboard|on\s+board|up|home|for|into|toward|the\s+(?:tarmac|apron|runway))|(?:flag-draped|transfer)\s+(?:[\p{L}-]+\s+)?(?:cases|caskets?|boxes|coffins)|chang(?:ed|es|ing)\s+hands|(?:put|press(?:ed)?|plac(?:ed|es)|laid)\s+(?:[^\s.;]+\s+){1,6}?in(?:to)?\s+(?:the|his|her|their)\s+hands?(?=\s+of|\s*[.,;]|$)|(?:took|accepted|takes)\s+(?:them|it|(?:the|these|those)\s+[\p{L}-]+)\s+from(?=\s+(?:him|her|\p{Lu}))|(?:went|passed|moved)\s+from\s+(?:the\s+)?(?:palms?|hands?)\s+of|presented(?:\s+[^\s.;]+){0,4}?\s+(?:${goods})|(?:took|received|receives|accept(?:ed|s)|given|got|handed)\s+(?:\p{L}+\s+)?the\s+(?:[\p{L}-]+\s+)?keys?(?!\p{L})|took\s+(?:formal\s+|official\s+)?custody|(?:has|have|had)\s+(?:given|donated|gifted)|hand(?:ed|s|ing)(?=\s[^.;]{0,70}\s(?:${goods}|keys?|copies)\s?[^.;]{0,40}\sto\s)|(?:were|was)\s+(?:given|passed|turned|made|signed)\s+(?:back|over)|(?:were|was)\s+(?:passed|entrusted|presented)(?:\s+on)?\s+to|(?:were|was)\s+(?:formally\s+|officially\s+)?delivered(?=\s+(?:to|at|in|on)(?!\p{L}))|gift\s+of|gifted|hand(?:ed|s)\s+(?:his|her|him|the\s+(?:minister|general|president|ambassador))|hand(?:ed|s|ing)\s+(?:to|back)|(?:were|was)\s+handed|repatriat(?:e|es|ing|ion)|(?:flag|ensign|colou?rs|stripes)(?:\s+[^\s.;]+){0,3}?\s+(?:came\s+down|(?:was|were)\s+(?:hauled\s+down|lowered|struck))(?=[^.;]{0,120}\s(?:up|rose|raised|hoisted)\s[^.;]{0,80}(?:ship|vessel|boats?|cutters?|hull))|(?:is|are)\s+now\s+(?:the\s+)?CSB|accept(?:ed|s)\s+(?:[\p{L}-]+\s+){0,4}?(?:remains|keys?|vessels?|boats?|equipment|aircraft|gift|custody|delivery)|transfer\s+of|deliver(?:y|ies)\s+of`,
			'giu',
		),
		kind: 'handover',
		weight: 66,
	},
	{
		pattern:
			/(?:(?:was|were|is)\s+(?:warmly\s+)?)?(?:welcomed|greeted)|welcomes|greets|to\s+greet|to\s+welcome|(?:dropped|looked|called|stopped)\s+in\s+on/giu,
		kind: 'reception',
		weight: 56,
	},
	{
		pattern:
			/hand(?:ed|s|ing)?[\s-]?over(?!\s+(?:his|her|their)\s)|handover|turn(?:ed|s)\s+over|(?:hand|turn|sign|pass)(?:ed|s|ing)?(?:\s+[^\s.;]+){1,6}?\s+over(?=\s+(?:to|at|in|on)(?!\p{L})|[.,;]|$)|(?:handed|gave|turned|passed|returned)\s+(?:it|them)\s+(?:back\s+|on\s+)?to(?!\p{L})|transferred|transfers|repatriat(?:ed|ion)|donated|donates|presented(?=[^.;]{0,40}\s(?:to|with))|exchanged\s+(?:war\s+)?(?:artifacts|mementos|documents)|returned\s+(?:the\s+)?(?:remains|artifacts|diary|documents)/giu,
		kind: 'handover',
		weight: 84,
	},
	{
		pattern:
			/(?:defen[cs]e|policy|strategic|security|political|maritime)(?:(?!Shangri)[\p{L},\s-]){0,40}?(?<!-La)\s+dialogue|dialogue\s+(?:was|took|opened|held)|(?:online|virtual|first|annual|bilateral)\s+dialogue|(?:held|holds|co-chaired|chaired)\s+(?:an?|the|their)\s+(?:[\p{L}-]+\s+)?dialogue|(?:friendship|defen[cs]e)\s+(?:friendship\s+)?exchange|consultations?\s+(?:was|were|between)|(?:co-)?chaired\s+it(?=\s+(?:in|at|on|here|together|from|with|yesterday|today)(?!\p{L}))|working\s+group/giu,
		kind: 'dialogue',
		weight: 82,
	},
	{
		pattern:
			/(?:hosted|hosts|played\s+host\s+to|convened|gathered|welcomed)(?:\s+[^\s.;,]+){0,4}?\s+(?:ministers|chiefs|leaders)/giu,
		kind: 'dialogue',
		weight: 80,
	},
	{
		pattern:
			/seminars?|workshops?|symposium|conference\s+on|(?:(?:(?:one|two|three|four|half|\d)-days?|day-long|joint|bilateral|review|annual|technical|scientific|binational)\s+)(?:(?!press|news)[\p{L}-]+\s+){0,2}?conference(?!\p{L})|(?:roundtable|round-table)|subject[\s-]matter\s+expert\s+exchange|expert\s+exchange|staff\s+talks|steering\s+committee|planning\s+conference|consultations|technical\s+(?:meeting|discussions)|(?:convened|chaired|co-?led)(?=[^.;]{0,60}(?:dialogue|meeting|session|consultation|talks))/giu,
		kind: 'dialogue',
		weight: 58,
	},
	{
		pattern:
			/sign(?:ed|s|ing)?(?:\s+of)?(?=[^.;]{0,60}(?:memorand|agreement|MoU|MOU|letter\s+of|statement|pact|document|contract|plan|vision|arrangement|deal|protocol|papers?|notes?|minutes|programme|accord|understanding|roadmap|charter|terms))|signing\s+ceremony|inked|(?<=(?:papers?|documents?|copies|notes|folders?|accord|agreement|memorandum)(?:\s+[^\s.;]+){0,14}?\s)(?:went|passed|slid|moved)\s+across\s+(?:a|the)\s+table|initial(?:l?ed)|(?:put|set|affixed|added)\s+(?:their|his|her)\s+(?:names?|signatures?)(?:\s+(?:on\s+)?(?:\p{L}+day|today))?\s+(?:to|on|under)|exchang(?:ed?|ing)\s+(?:diplomatic\s+notes|notes|(?:signed\s+)?copies)|put\s+pen\s+to\s+paper|(?:memorand\p{L}+|agreement|pact|MoU|arrangement|letter\s+of\s+intent)(?:\s+[^\s.;]+){0,8}?\s+(?:was|were)\s+(?:signed|concluded|initial?led|inked)|(?:was|were)\s+signed(?=\s+(?:here|in|at|on|by)(?!\p{L}))(?<=(?:memorandum|agreement|statement\s+of\s+intent|letter\s+of\s+intent|arrangement|pact)[^;]{0,180})|concluded\s+an?\s+(?:[\p{L}-]+\s+){0,3}?(?:agreement|memorandum|arrangement|pact)/giu,
		kind: 'agreement',
		weight: 68,
	},
	{
		pattern:
			/(?:moors?|anchors?|berths?|dock)\s+(?:at|in|off|alongside)(?=\s+\p{Lu})|(?:docked|docks|steamed|sailed|pulled(?!\s+(?:out|back|away|from))|anchored|moored|berthed|dropped\s+anchor|tied\s+up|put\s+in|dropped\s+its\s+anchor)(?:\s+(?:at|into|in|off))?|port\s+(?:call|visit)|(?:called|calls|(?<=(?:will|would|to)\s)call)\s+at|(?:brought|steered|led)(?:\s+[^\s.;]+){0,4}?\s+(?:USS|USNS|USCGC|HMAS|HMS|ships?|carrier|destroyer|frigate|cruiser|cutter)(?=[^.;]{0,50}\s(?:into|to)\s)|ship\s+visit|(?:made|makes|making)\s+a\s+port|port\s+stop|(?:escorted|accompanied|followed|guided|steered|sailed|brought)(?=[^.;]{0,60}\s(?:into|to)\s+(?:Da\s?nang|Da\s+Nang|Cam\s+Ranh|Nha\s+Trang|Hai\s?phong|Hai\s+Phong|Ho\s+Chi|Quy\s+Nhon))|(?:carrier|ship|warship|naval|navy|cutter|submarine)\s+visits?|(?:eased|slid|glided|nosed|slipped|edged|moved|crept|sailed|steamed|came|headed|entered|arrived)\s+(?:up|into|in|alongside|at)\s+(?:the\s+)?(?:[\p{L}]+\s+){0,3}?(?:river|harbou?r|port|pier|bay|quay|berth|dock|channel)|(?<=(?:USS|USNS|USCGC|ship|warship|destroyer|carrier|cutter|frigate|cruiser|submarine|tender)(?:\s[^.;]{0,60})?\s)(?:(?:eased|slid|glided|nosed|slipped|crept)\s+into|up\s+the\s+(?:\p{L}+\s+){0,2}?(?:river|channel|estuary)|(?<=\s(?:is|was|are)\s(?:due|expected|scheduled|slated)\s)(?:in|at|off|into)(?=\s)|reached(?=\s+(?:port|the\s+port|Da|Cam|Nha|Hai|Ho|Quy|Vung)(?!\p{Ll})))|drop(?:ped|s)\s+anchor|(?:rid(?:e|es|ing)|rode|l(?:ie|ies|ay|ying))\s+at\s+anchor|(?<=(?:see|saw|seen|watch(?:ed|ing)?)\s+(?:[^\s.;]+\s+){1,8})(?:dock|moor|berth|anchor|tie\s+up|drop\s+anchor|make\s+fast|sail\s+in|steam\s+in)|weigh(?:ed|s)\s+anchor|made\s+fast|(?:layovers?|halts?|stops?|stays?|calls?)\s+(?:of|by)(?=\s+(?:the\s+)?(?:[\p{L}-]+\s+){0,3}?(?:USS|USNS|USCGC)\s)|berth(?:ed|s)|goodwill\s+visit\s+by|ties?\s+up|pull(?:s|ed)\s+into|is\s+in\s+port|was\s+in\s+port|leaves?\s+port|left\s+port/giu,
		kind: 'port-call',
		weight: 95,
	},
	{
		pattern:
			/(?:came|comes|coming|drew|draws|lay|lies|lying|laid|went)\s+alongside(?=\s+(?:at|in|on|here|there|a(?!\p{L})|the\s+(?:[\p{L}-]+\s+)?(?:pier|quay|wharf|dock|berth|port|jetty)|\p{Lu}))/giu,
		kind: 'port-call',
		weight: 95,
	},
	{pattern: /(?:stepped|went)\s+ashore/giu, kind: 'port-call', weight: 57},
	{
		pattern:
			/(?:joint\s+)?(?:exercises?|drills)(?=\s|,|\.)|Pacific\s+Partnership|Rim\s+of\s+the\s+Pacific|RIMPAC(?=\s+(?:\d|began|opened|started|got|goes|kicked))|joint\s+training|training\s+(?:course|session|exchange|programme?|event|class|activit(?:y|ies))|(?:two|three|one|four|five|six|eight|ten)?-?week\s+(?:[\p{L}-]+\s+){0,3}course|(?:boarding|search|rescue|medical|maritime|language|officer|demining|mine)\s+(?:(?!(?:will|would|is|are|was|were|to|and|has|have|had)\s)[\p{L}-]+\s+){0,3}(?:course|training|drills?|class)|taught|instructors?|(?<!(?:T-\d+\p{L}?|jet|aircraft|training|\d)\s)trainers|(?:showed|shows|showing)(?=\s[^.;]{0,60}\show\s+to\s)|practi[cs](?:ed|es|ing)|trained(?=\s[^.;]{0,60}(?:Vietnam|Viet\s+Nam|officers|sailors|troops|medics|students))|clinics?|(?<!(?:an?|the|another|raised)\s)Red\s+Flag(?:-Alaska)?|medical\s+exchange|naval\s+(?:engagement|exchange)\s+activit(?:y|ies)|Pacific\s+Angel/giu,
		kind: 'exercise',
		weight: 58,
	},
	{
		pattern:
			/(?:steam|sail|man(?:oeuvr|euver)|operat|cruis)(?:ed|es|ing|s)?\s+(?:together|in\s+(?:company|formation|column)|side\s+by\s+side|alongside(?=\s+(?:each|one|the\s+Vietnam|Vietnam|USS|USNS|USCGC)))|passing\s+exercise|PASSEX/giu,
		kind: 'exercise',
		weight: 66,
	},
	{
		pattern:
			/(?:hosted\s+|held\s+)?(?:an?\s+|the\s+)?(?:official\s+|formal\s+)?welcom(?:e|ing)\s+ceremony|(?:formal|official)\s+welcome|honou?r\s+cordon/giu,
		kind: 'ceremony',
		weight: 77,
		need: 'one-person',
	},
	{
		pattern: new RegExp(
			String.raw`(?:[\p{L}-]{1,40}\s+)?ceremony|send-?off|groundbreaking|ground-breaking|laid\s+(?:a\s+)?wreaths?|wreath-laying|kicked\s+off|inaugurat(?:ed|es|ion)|${commandPassed}|launch(?:ed|es)|commemorat(?:ed|ion)|(?:work|construction|clean-?up|excavation)\s+(?:[\p{L}-]+\s+){0,2}?(?:began|begins|started|got\s+under\s+way)|${openingActs}|unveil(?:ed|ing)(?!\s+(?:[\p{L}-]+\s+){0,3}?(?:\$|US\$|plans?|package|funding|grant|aid|budget))|dedicat(?:ed|ion)|paid\s+(?:tribute|homage|their\s+respects)|${honours}|open(?:ed|s|ing)?(?=\s[^.;]{0,60}(?:exercise|partnership|leg|course|project|centre|center|school|clinic|office|phase|exhibit))|open(?:ed|s)\s+(?:an?|the|two|three)\s+(?:[\p{L}\d-]+\s+){0,5}?(?:rooms?|wards?|laborator(?:y|ies)|labs?|librar(?:y|ies)|shelters?|workshops?|classrooms?|buildings?|facilit(?:y|ies)|hospital|wing|playground|bridge|barracks|station)(?!\p{L})|open(?:ed|s)\s+(?:its|their)\s+(?:doors?|gates?)|(?<=(?:clinic|school|ward|hospital|cent(?:er|re)|library|shelter|laboratory|lab)(?:,[^.;]{1,60},)?\s)opened(?=\s+(?:on|in|at|its|here|today|yesterday|\p{L}{3,6}day)(?!\p{L}))|${endings}|(?:closing|opening)\s+(?:day|event)|graduat(?:ion|ed)|commissioned|wreaths?|plaque|(?:was|were)\s+(?:formally\s+|officially\s+)?(?:opened|inaugurated|dedicated|unveiled)`,
			'giu',
		),
		kind: 'ceremony',
		weight: 60,
	},
	{
		pattern: new RegExp(
			String.raw`took\s+the\s+(?:floor|podium|stage|lectern)|(?<=(?:students|cadets|midshipmen|audience|class|trainees)\s(?:[^.;]{1,60}\s)?)(?:quizz|grill|pepper)ed|talk(?:ed|s)\s+(?:at\s+length|for\s+(?:[\p{L}\d-]+\s+){1,3}?(?:minutes|hours?))\s+about(?=\s[^.;]{0,80}\sto\s+(?:[\p{L}\d,-]+\s+){0,3}?(?:${audiences})(?!\p{L}))|(?:stood|stands|standing)\s+before(?=\s+(?:[\p{L}\d,-]+\s+){0,3}?(?:${audiences})(?!\p{L}))|(?:delivered|gave|made|gives|delivers)\s+(?:an?\s+|the\s+)?(?:[\p{L}-]+\s+)?(?:speech|address|remarks|lecture|keynote|talk)|(?:in|with|at|during)\s+an?\s+(?:[\p{L}-]+\s+)?(?:talk|speech|lecture|address)\s+(?:to|at|before)(?=\s)|addressed\s+(?:students|cadets|an\s+audience|the)|spoke\s+(?:at(?!\s+(?:some\s+|great\s+|much\s+)?length)|to)|press\s+conference|told\s+(?:an?\s+|the\s+|some\s+)?(?:[\p{L}\d,-]+\s+){0,2}?(?:${audiences})|reporters(?:\s+\p{L}+){0,3}?\s+asked|spoke\s+with\s+(?:reporters|journalists)|(?:took|answered)\s+questions|media\s+(?:roundtable|briefing)|press\s+briefing|lectur(?:ed|es)|address\s+to|(?<=(?:${audiences})(?:\s+[^\s.;]+){0,8}?\s)(?:heard|hears|listened\s+to|listens\s+to)(?=\s)`,
			'giu',
		),
		kind: 'speech',
		weight: 52,
	},
	{
		pattern:
			/(?:official|state|formal|three-day|two-day|four-day)\s+(?:[\p{L}-]+\s+)?visit(?:\s+to)?|visits?\s+to|visited|visiting|visits|visit\s+by|visit\s+of|visit|trip\s+to|travel(?:l?ed|s)?\s+to|paid\s+(?:a|an)\s+(?:[\p{L}-]+\s+)?visit/giu,
		kind: 'official-visit',
		weight: 70,
	},
	{
		pattern: /visiting(?=\s+(?:U\.?S\.?|American|Vietnamese|\p{Lu}))/gu,
		kind: 'official-visit',
		weight: 40,
		isFrame: true,
	},
	{
		pattern: new RegExp(
			String.raw`tour(?:ed|s)|inspect(?:ed|s)|(?:talk(?:ed|s|ing)?|chat(?:s|ted|ting)?|joked|spoke)\s+(?:with|to)\s+(?:[\p{L}\d-]+\s+){0,2}?(?:patients|villagers|workers|farmers|divers|diggers|welders|nurses)|(?:drove|driven|flew|flown|went|gone|travel(?:l?ed)|headed|sailed)(?:\s+(?:out|over|down|up|on|south|north))?\s+to(?=\s[^.;]{1,80}?,?\s(?:(?:and|where\s+(?:he|she|they))\s+(?:watched|toured|saw|inspected|looked|walked)|where\s+(?:[\p{L}-]+\s+){1,5}?(?:was|were|is|are)\s+\p{L}+ing|where\s[^,.;]{1,80}\s(?:showed|shows|took|led|walked|briefed|guided)\s+(?:him|her|them|the\s+(?:visitors?|guests?|party|delegation)))(?!\p{L}))|(?:gone|went)\s+(?:on\s+|up\s+|down\s+|out\s+)?to(?=\s+(?:the\s+(?:base|port|site|field|lab|hospital|museum)|Cam|Da\s?[Nn]ang|Bien|Nha|Hai|Hue|Quang|Vung|Quy|Phu)(?!\p{L}))|went\s+(?:below|aboard|on\s+board|to\s+see)|boarded|(?:came|climbed|stepped|clambered|piped|welcomed|led|taken|flown|ushered|escorted)\s+(?:aboard|on\s+board)|(?:walk|stroll)(?:ed|ing)(?=\s)|(?:driven|led|taken)\s+(?:along|a?round|past|across)|(?:flew|came|went|returned)\s+home(?=\s[^.;]{0,80}\safter\s+(?:an?\s+|\p{L}{3,8}\s+|\d{1,2}\s+)(?:days?|weeks?|months?)(?!\p{L}))|(?:comb|scour|search)(?:ed|ing)(?=\s[^.;]{0,40}\s(?:archives?|files|records|microfilms?)(?!\p{L}))|(?<=(?:day|\d),?\s)found(?=\s+(?:the\s+)?(?:U\.S\.\s+|American\s+)?\p{Lu}(?:[^.;]|(?<=\p{Lu})\.){1,60}\sin\s+an?\s)|${onFoot}|(?:bent|bending|knelt|kneeling|lean(?:ed|ing)|crouch(?:ed|ing)|squat(?:ted|ting))\s+(?:over|beside)|(?:saw|look(?:ed|ing)\s+over|look(?:ed|ing)\s+round|look(?:ed|ing)\s+around|shown)(?=\s+(?:over\s+|round\s+|around\s+)?(?:the|an?|another)\s+(?:[\p{L}-]+\s+){0,3}?(?:${sights})(?!\p{L}))|watch(?:ed|ing)(?!\s+(?:over|for|closely|from\s+afar)(?!\p{L}))|looked\s+on(?:\s+(?:on\s+)?\p{Lu}\p{Ll}{2,5}day)?(?=\s+(?:as|while)\s)|` +
				String.raw`stood(?:\s+(?:on\s+)?(?:\p{Lu}\p{Ll}{2,5}day|today|yesterday))?(?=\s+(?:beside\s+(?:the|an?|it)|at\s+the|by\s+the|on\s+the\s+(?:edge|lip|rim|bank|deck|flight\s+deck|bridge|pier)|in\s+front\s+of|in\s+(?:an?|the)\s+(?:[\p{L}-]+\s+)?(?:field|paddy|pit|trench|crater|minefield))\s)|show(?:ed|s|n|ing)?\s+(?:[^\s.;,]+\s+){1,5}?(?:a)?round|(?:flew|flown|flies|hopped|helicoptered|lifted)\s+(?:out\s+)?(?:to|on(?:to)?|aboard)(?=\s+(?:(?:the|an?)\s+)?(?:[\p{L}-]+\s+){0,2}?(?:carrier|warship|ship|USS|USNS)(?!\p{L}))|(?:showed|took|led|guided)(?=\s[^.;]{1,60}\s(?:a?round|through)(?:\s|[.,]))|(?:showed|took|led|guided)\s+(?:him|her|them)\s+(?:a?round|through)|was\s+shown|was\s+given\s+a\s+tour|stopped\s+(?:in|at|by|over)|dropped\s+(?:in|by)(?!\s+(?:the|an?|its|their)\s+(?:[\p{L}-]+\s+)?(?:stand|booth|stall)(?!\p{L}))|spen(?:t|ds?)\s+(?:[\p{L}\d]+\s+){0,4}?(?:hours|days?|week|afternoon|morning)|spent(?=\s+(?:the\s+day|\p{Lu}\p{Ll}+day)\s)|(?:gave|devoted)\s+(?:[\p{L}\d]+\s+){0,4}?(?:hours?|morning|afternoon|day)(?=\s+to\s+(?:the\s+|an?\s+)?(?:[\p{L}.-]+\s+){0,4}?(?:${sights}|[Oo]ffice|unit|detachment|memorial|cemetery|[Bb]rigade)(?!\p{L}))|spent(?=\s[^.;]{0,40}\sin\s+(?:Vietnam|Viet\s+Nam|the\s+United\s+States))|swung\s+through|(?:came|come|comes|coming)\s+to(?=\s+(?:Viet|Hanoi|Ha\s|Da\s|Ho\s|the\s+United|Washington))|came\s+through|looked\s+(?:in|over|round)|(?<=['’]s\s)(?:\d{1,2}|one|two|three|four|five|six|seven)[\s-]days?\s+(?:stay\s+|stop\s+)?in(?=\s+(?:Viet|Hanoi|Ha\s|Da\s|Ho\s|the\s+(?:United|country|capital)|Washington))`,
			'giu',
		),
		kind: 'working-visit',
		weight: 57,
	},
	{
		pattern: /working\s+(?:visit|trip)(?:\s+to)?|fact-finding\s+(?:visit|trip)/giu,
		kind: 'working-visit',
		weight: 70,
	},
	{
		pattern:
			/arrived\s+(?:(?:on\s+)?(?:[a-z]+day|today)\s+)?(?:in|at|to|on)|flew\s+(?:in)?to|arrives\s+(?:in|at)|landed\s+(?:in|at)|touched\s+down|set\s+down\s+(?:in|at)|set(?:s|ting)?\s+foot\s+(?:in|on)|is\s+in\s+Vietnam|accompanied/giu,
		kind: 'official-visit',
		weight: 66,
	},
	{
		pattern:
			/(?<!be\s)announced|announces|unveiled|declared|made\s+(?:public|known)(?=\s)|br(?:oke|eaks|eaking)\s+(?:the\s+)?news|disclosed|revealed(?=\s+(?:that|plans))|said(?=[^.;]{0,60}\swould\s+(?:provide|give|fund|supply|contribute|donate))|(?:pledged|promised|offered)(?=[^.;]{0,40}(?:\$|million|billion))/giu,
		kind: 'announcement',
		weight: 45,
	},
	{
		pattern:
			/(?:was|is|were|are)\s+in\s+(?:Vietnam|Viet\s+Nam|the\s+United\s+States|Hanoi|Ha\s+Noi|Da\s?nang|Ho\s+Chi\s+Minh\s+City|Washington)(?=\s+(?:for|on\s+a|to|from|until|through|till|this\s+week))/gu,
		kind: 'official-visit',
		weight: 68,
	},
	{
		pattern:
			/(?:was|were|is|are)\s+(?:at|in|on)(?=\s(?:[^.;]|(?<=\p{Lu}\p{Ll}{0,4})\.){1,80}?\sto\s+(?:see|inspect|watch|view|examine|look\s+(?:at|over|round|around)|check)(?!\p{L}))|(?<=(?:due|expected|awaited)\s+(?:back\s+)?)(?:in|at)(?=\s+(?:the\s+(?:Pentagon|White\s+House)|Viet|Hanoi|Ha\s|Da\s?[Nn]ang|Ho\s+Chi|Hai\s?[Pp]hong|Cam\s+Ranh|Washington|Honolulu|Hawaii|Pearl))|(?<=(?:will|to)\s)be\s+(?:back\s+)?(?:in|at)(?=\s+(?:the\s+(?:Pentagon|White\s+House)|Viet|Hanoi|Ha\s|Da\s?[Nn]ang|Ho\s+Chi|Hai\s?[Pp]hong|Cam\s+Ranh|Washington|Honolulu|Hawaii|Pearl))|(?:was|is)\s+at\s+the\s+(?:Pentagon|White\s+House)(?=\s+(?:on|from|until|today|yesterday|this|last)(?!\p{L}))/gu,
		kind: 'working-visit',
		weight: 57,
	},
	{pattern: /co-?chaired|co-?hosted|jointly\s+chaired/giu, kind: 'dialogue', weight: 59, need: 'two-people'},
	{
		pattern: /spoke(?:\s+(?:today|yesterday|on\s+)?\s*(?:\p{Lu}\p{Ll}+day)?)?\s+with/gu,
		kind: 'phone-call',
		weight: 50,
	},
];
