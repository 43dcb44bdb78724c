import type {Grammar} from '../../language-grammar.ts';
import {americanStates, shortState} from '../../shared-grammar/american-states.ts';
import {americanShips} from '../../shared-grammar/american-ships.ts';
import {civil, likeDefence} from './civil.ts';
import {occasions} from './occasions.ts';
import {kindSigns} from './signs.ts';

/** Patterns by which English sentences tell who takes part and who is only spoken about. */
export const grammar: Grammar = {
	beforeInviter:
		/at\s+the\s+(?:official\s+)?invitation\s+of(?:\s+the)?|(?:as|is)\s+(?:a|the)\s+guests?\s+of(?:\s+the)?|was\s+a\s+guest\s+of(?:\s+the)?|on\s+an?\s+invitation\s+(?:of|from)(?:\s+the)?|invited\s+by(?:\s+the)?|(?:accepting|accepted)\s+an\s+invitation\s+(?:of|from)(?:\s+the)?/giu,
	beforeAbsent:
		/on\s+behalf\s+of(?:\s+the)?|(?:photo(?:graph)?s?|pictures?|images?|video|footage|story|courtesy)\s+(?:by|of)|(?:aides?|advis[eo]rs?|assistants?|staffers?|speech-?writer|widow|wife|husband|sons?|daughters?|brother|sister|grandsons?|granddaughter|nephew)\s+(?:to|of|for)(?:\s+the)?|(?:works|worked|serves|served)\s+(?:for|under)(?:\s+the)?|(?:greetings|regards|invitations?|wishes|message|letter|congratulations|thanks|condolences|tribute)\s+(?:to|from|of|by)(?:\s+the)?|(?:succeed|succeeds|succeeded|replace|replaces|replaced|replacing|succeeding)(?:\s+the)?|neither|nor|predecessor,?|late(?:\s+(?:friend|colleague|husband|father|mentor|shipmate|comrade))?|since|(?:days?|weeks?|months?|years?)\s+(?:after|before)(?:\s+the)?|praised|(?:upcoming|planned|possible|future)\s+(?:official\s+|state\s+)?(?:visit|trip)\s+(?:of|by)(?:\s+the)?|named\s+(?:after|for)|invitation\s+for(?:\s+the)?|invited|administration\s+of|nominated\s+by|appointed\s+by|orders?\s+of|remarks\s+by|(?:note|letter|message|invitation)\s+from|(?:letter|envelope|message|note|invitation|book|gift)\s+(?:[\p{L}-]+\s+){0,4}?(?:came|comes|was|is)\s+from(?:\s+the)?|statement\s+by|(?:monument|memorial|statue|flowers|wreath)s?\s+(?:to|for)|whose\s+(?:[\p{L}-]+\s+){1,3}?(?:is|was)|(?<=^|[.!?]\s+)in\s+\p{Lu}[\p{L}.]+(?:\s+\p{Lu}[\p{L}.]+)?\s+with(?:\s+the)?/giu,
	afterAbsent:
		/['’]s?\s+(?:special\s+)?(?:envoy|representative|adviser|advisor|national\s+security|efforts?|successors?|polic(?:y|ies)|leadership|greetings|invitation|administration|remarks|words|decisions?|plans?|orders?|government|statements?|letter|message|commitment|note|video\s+message|term|presidency|predecessor|(?:(?:former|old|own|long-?time|one-?time|then|chief|new|childhood|wartime|white)\s+){0,2}(?:deput(?:y|ies)|aides?|(?:squadron|ship|cell|class|school|team)[\s-]*mates?|comrades?|friends?|rivals?|wife|widow|husband|sons?|daughters?|brothers?|sisters?|father|mother|parents|famil(?:y|ies)|books?|memoirs?|novels?|films?|paper|roles?|record|career|legacy|memory|death|funeral|views?|past|portrait|statue|grave|tomb|biographer|remains|body|ashes|coffin|dog\s+tags?|songs?|music|poems?)|office\s+(?:said|told|announced)|(?:recent|earlier|previous|last|latest|landmark|historic|January|February|March|April|May|June|July|August|September|October|November|December|\d{4})\s+(?:state\s+|official\s+)?(?:visit|trip|tour|stop)|regards|thanks|approval|nomination|(?:[\p{L}-]+\s+)?(?:wish(?:es)?|hopes?|desire|readiness|willingness|intentions?|interest|proposals?|requests?|offers?|promises?|pledges?|congratulations|apolog(?:y|ies)|concerns?|respects|condolences|instructions?)|(?:[\p{L}-]+\s+){0,2}?(?:secretary|minister|deputy|aide|staffer|chief\s+of\s+staff|(?:squadron\s+)?mate|widow|wife|father|mother|son|daughter|brother|sister))|(?:was|were|had\s+been)\s+(?:shot\s+down|killed|held\s+captive)|should\s+have\s+been|passed\s+away|administration|era|doctrine|['’]s?\s+(?:entourage|predecessors?)|said(?=\s*(?:\.|$))/giu,
	away: /(?:was|were|is|are)\s+(?:not\s+(?:there|present|in\s+(?:the\s+(?:room|building|country|hall)|attendance|town)|at\s+the|among)|absent|unable\s+to|away|abroad|elsewhere|ill|on\s+(?:leave|holiday|vacation)|travell?ing\s+(?:in|to|abroad))|(?:did|could|would|does|can)\s+not\s+(?:attend|come|be\s+(?:there|present)|join|take\s+part|make\s+(?:it|the)|travel|appear)|(?:stayed|remained)\s+(?:away|home|behind|at\s+home)|(?:has|have|had)\s+(?:yet\s+to|(?:since\s+)?(?:retired|resigned|left))|(?:retired|resigned|died|stepped\s+down)|left\s+(?:the\s+(?:country|post|job|service)|office)|(?:will|would|is\s+to|was\s+to)\s+(?:take\s+(?:over|command|office)|succeed|replace|assume)|(?:has|have|had)\s+(?:long|for\s+years)\s+(?:pushed|pressed|campaigned|called|argued|urged|worked|fought|lobbied|asked|sought|wanted|backed)|missed\s+(?:the|both|it)|skipped|sent\s+(?:(?:his|her|their|a|an)\s+)?(?:[\p{L}-]+\s+)?(?:regrets|note|letter|message|greetings|wishes|word|congratulations|apologies|condolences|wreath)|(?:whom?\s+(?:he|she)\s+(?:is\s+to\s+|will\s+|has\s+|had\s+)?(?:replac|succeed)\p{L}*)/giu,
	passive:
		/(?:was|were|is|are|been|being)\s+(?:warmly\s+)?(?:received|welcomed|greeted|hosted|met)(?:\s+[^.;]{0,60}?)?\s+by/giu,
	standIn:
		/him|her|he|she|they|them|(?<=^)(?:then|later|afterwards?|from\s+there)(?=\s+(?:flew|drove|went|travel\p{L}+|headed|toured|visited|inspected|boarded)(?!\p{L}))|the\s+(?:delegation|guests?|visitors?|pair|two\s+(?:sides|ministers|leaders|Americans|Vietnamese|men|women|generals|admirals|officers|officials|visitors|guests|secretaries|senators)|both\s+sides|secretary|general|admiral|senators?|ambassador|American|Marine|envoy|colonel|captain|diplomat|(?:U\.?S\.?|American|Vietnamese)\s+(?:(?:defen[cs]e|assistant|deputy)\s+)?(?:guests?|visitors?|secretary|minister|general|admiral|senators?|ambassador|officials?))|(?:his|her|their)\s+(?:guests?|visitors?)|both(?=\s+(?:then|also|later|were|called|paid|went|met|had)(?!\p{L})|\s*[,.;]|$)|both\s+(?:sides|parties|men|women)|two\s+parties/giu,
	standsForMore:
		/both|pair|two\s+(?:Americans|Vietnamese|men|women|generals|admirals|officers)|senators|visitors|guests|officials/giu,
	beforeCounterpart: /counterparts?,?/giu,
	speech:
		/said|says|noted|notes|added|stressed|explained|recalled|hoped|hopes|mentioned|announced|remarked|wrote|reported|expects|believes?|believed|suggested|cited|quoted|referr(?:ed|ing)\s+to|declared|praised|recalls|described|called\s+(?:it|this|that|the\s+(?:visit|trip|talks|meeting))|spoke\s+of|knows|knew|(?<=(?:word|news)\s)(?:came|reached)|made\s+(?:public|known)|disclosed|revealed/giu,
	asking:
		/propos(?:ed|es)|offer(?:ed|s)|ask(?:ed|s)|invit(?:ed|es)|promis(?:ed|es)|pledg(?:ed|es)|urg(?:ed|es)|undertook|vow(?:ed|s)|request(?:ed|s)|suggest(?:ed|s)|broach(?:ed|es)|(?:float|rais)(?:ed|es|s)\s+(?:the\s+)?(?:idea|hope|question|possibility|prospect)/giu,
	beforeLand: /(?:in|at|near|off|out\s+of|across|through)(?:\s+\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+)?,)?/gu,
	betweenLands: /^(?:[\s,]|and|the|of)*$/iu,
	inPhoto:
		/(?:(?:far|at|on\s+the|front|back|(?:second|third|fourth|fifth)\s+from(?:\s+the)?)\s+)?(?:left|right|cent(?:er|re)|middle|foreground|background)/giu,
	beforeReportDay:
		/(?:said|says|announced|announces|reported|confirmed|disclosed|revealed|stated|let\s+it\s+be\s+known|made\s+(?:it\s+)?(?:known|public)|wrote|posted|told\s+(?:reporters|journalists|the\s+(?:press|news\p{L}+|paper|agency|network|broadcaster|station)|\p{Lu}\p{L}+)(?:\s+(?:here|there))?|(?:post|podcast|interview|broadcast|column|editorial|statement|release|web\s+page|website|briefing|announcement|notice|page|article|letter|(?:news|press)\s+conference)(?:\s+(?:said|published|issued|dated|released|recorded|aired))?)(?:\s+(?:in|at|on|to)\s+(?:an?|the)\s+(?:[\p{L}-]+\s+){0,3}\p{L}+)?(?:\s+(?:on|dated|of|late|early|in))?/giu,
	afterReportDay: /,?\s*(?:said|says|announced|reported|confirmed)/giu,
	elsewhere:
		/(?:flies|goes|heads|travels|continues)\s+on\s+(?:to|for)(?:\s+the)?|(?:teams?|groups?|delegations?|crews?|officers|cadets|students|rescuers|medics|visitors|guests)\s+from|(?:invitations?|(?:sending|(?:to|will|would)\s+send)\s[^,.;]{0,40})\s+to(?:\s+the)?|(?:gifts?|presents?|donat(?:ions?|ed)|paid\s+for|funded|financed|given|provided|supplied)\s+(?:of|from|by)(?:\s+the)?|(?:crash|burial)\s+sites?\s+(?:in|at|near)(?:\s+the)?|(?:flew|flying|flies)\s+(?:in\s+)?from|(?:come|came|flown|driven|drove|travell?ed|sailed)\s+(?:along|over|down|up|in|back|across|straight|directly)\s+from|(?:guards?|guardsmen|teams?|crews?|units?|squads?|detachments?|delegations?|groups?|part(?:y|ies)|experts|doctors|surgeons|nurses|medics|engineers|divers|sailors|soldiers|marines|airmen|troops|officers|instructors|trainers|specialists|volunteers|technicians|pilots|bands?|men|women|personnel)\s+from|(?:(?:found|recovered|unearthed|excavated)(?:\s+(?:from|on|at|in)\s+(?:the\s+|an?\s+)?[\p{Ll}-]+)?|lost|killed|crashed|shot\s+down|missing|born|made|built|based|stationed|headquartered|homeported|home-ported|clearance|cleared|served|fought|raised|returning|come|came|flown|sailed)\s+(?:in|at|off|near|on|from|of)(?:\s+the)?(?:\s+(?:province|coast)\s+of)?/giu,
	onward:
		/(?:leav(?:es|ing)|departs?|bound|set(?:s|ting)?\s+off|heads?|heading|headed|en\s+route|(?:his|her|their)\s+way|(?:flew|flies|flying|travell?ed|went|goes|moved)\s+on|flew)\s+(?:for|to)(?:\s+the)?/giu,
	homeOfGuests:
		/(?:surgeons?|doctors?|medics|nurses|physicians|officers?|soldiers|sailors|[Mm]arines|airmen|engineers|experts|specialists|students|cadets|instructors|divers|colleagues|teams?|delegations?|staff|personnel|guardsmen|Guardsmen)\s+from\s+(?:the\s+)?(?:\p{Lu}[\p{L}.’'-]{0,30}\s+(?:(?:of|for)\s+(?:the\s+)?)?){1,5}(?:in|at)/gu,
	thatPlace:
		/(?<!is\s|are\s|was\s|were\s)(?:docked|arrived|anchored|moored|called|landed|berthed|met|spoke|stayed|opened|pulled\s+in|tied\s+up|put\s+in|held|ceremony|talks|visit)\s+there/giu,
	localOffice:
		/People['’]s\s+(?:Committee|Council)|Party\s+(?:Committee|[Ss]ecretary|[Cc]hief)|mayor|governor|city|provinc(?:e|ial)|(?:vice|deputy)\s+chair(?:man|woman)?|Foreign\s+Affairs(?:['’])?(?:\s+Department)?|foreign\s+affairs\s+department/giu,
	beforeClause:
		/(?:before|ahead\s+of|prior\s+to)\s[^,.;]*|(?:after|since|when|where)\s[^,.;]{0,80}?\shad\s(?:been|\p{L}+(?:ed|en|wn))[^,.;]*/giu,
	objectClause:
		/(?<!\p{L})(?:which|whom|(?<=(?:^|\s)(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]his|[Aa]ny|[Ee]very)\s(?:[\p{Ll}-]+\s){1,4})(?<!(?:said|says|told|adds|notes|hopes|knows|reporters|journalists|press|news|fact|report|statement|\p{L}ed)\s)that)\s+(?=(?:(?:the|then|former|late|outgoing|incoming)\s+)?\p{Lu})[^;]{0,120}?\s(?:had|has|is\s+to|was\s+to|will|would)\s[^,.;]*|where(?<=(?:Shangri-La|ADMM|APEC|[Ss]ummit|[Ff]orum|[Cc]onference|[Gg]eneral\s+Assembly)[^.;]{0,60},\swhere)\s[^,.;]*/gu,
	denial:
		/(?:did|does|do|was|were|is|are|has|have|had|would|will|could)\s+not|n['’]t|never|no\s+longer|cancel(?:l?ed|s)?|postponed(?!\s+from)|put\s+off(?!\s+from)|declined|refused|(?<!^)without(?!\s+(?:a\s+)?(?:word|sound|shot|fuss|fanfare|interpreters?|ceremony|speech(?:es)?)(?!\p{L}))|called\s+off|pull(?:ed|s)\s+out\s+of|(?:was|were)\s+to\s+have|(?:should|would|could|might)\s+have|(?:is|are|was|were)\s+(?:considering|weighing|mulling)|should|(?<!remains\s[^;]{0,60})(?:left|departed)|flew\s+home|returned\s+to|went\s+home/giu,
	signs: kindSigns,
	occasions,
	defence:
		/CSB|(?:assault|amphibious|command|combat)\s+ships?|hospital\s+ship\s+(?:Mercy|Comfort)|(?<!Trans[\s-])Pacific\s+Partnership|Pacific\s+Angel|RIMPAC|armed\s+(?:services|forces)|public\s+security|Office\s+(?:33|701)|VNOSMP|DPAA|JPAC|F-16|demin\p{L}+|sappers?|munitions|coast\s+guards?m[ae]n|airm[ae]n|cadets?|brigades?|regiments?|battalions?|squadrons?|commandos?|drones?|missiles?|radars?|fighter\s+(?:jets?|pilots?|wing)|helicopters?|warfare|combat|blue\s+(?:berets?|helmets?)|battlefield|fallen\s+(?:soldiers|airmen|servicem[ae]n)|crash\s+sites?|embargo|C-17|C-130|patrol\s+(?:boats?|vessels?|craft)|servicem[ae]n|defen[cs]e|militar(?:y|ies)|arm(?:y|ies)|nav(?:y|al|ies)|air\s+forces?|coast\s+guards?|marines?|soldiers?|troops|officers?|sailors?|warships?|destroyers?|carriers?|cutters?|frigates?|fleet|MIA|missing\s+in\s+action|remains|dioxin|Agent\s+Orange|unexploded|ordnance|mines?|bombs|bomblets?|cluster\s+bomb|peacekeep\p{L}*|USS|USNS|USCGC|general|admiral|colonel|captain|Gen\.|Adm\.|Col\.|Capt\.|Lt\.|weapons?|arms|security|search\s+and\s+rescue|search-and-rescue|veterans?|war(?:time)?|Pentagon|attach[eé]/giu,
	likeDefence,
	civil,
	trade:
		/trade|tariffs?|invest(?:ment|ors?)|commerce|exports?|imports?|business(?:es|men)?|market(?:[\s-]economy)?|supply\s+chains?|(?<!(?:in|rifle|infantry|engineer|tank|headquarters|medical|each\s+other['’]s)\s)company(?!\s+commander)|companies|corporations?|firms?|manufacturers?|retailers?|stores?|brands?|customers|factor(?:y|ies)|(?<!(?:to|would|will|and|helped|sailors|crew)\s)plant(?!\s+(?:[\p{Ll}-]+\s+){0,2}(?:trees?|mangroves?|saplings?|flowers?)(?!\p{L}))|finance|exchange\s+rates?|central\s+bank|planning\s+and\s+investment|tourism|airlines?|agricultur\p{L}+|seafood|shrimp|catfish|textiles?|garments?|footwear|furniture|steel|cars?|semiconductors?|chips|rare\s+earths?|solar\s+panels?/giu,
	vietnameseBody:
		/(?:Vietnam|Viet\s+Nam)['’]s\s+(?:\p{Lu}\p{L}+)|Hospital\s+\d+|(?:Vietnam(?:ese)?|Viet\s+Nam)(?:\s+(?:\p{Lu}\p{L}+|of|for)){0,4}\s+(?:Center|Centre|Committee|University|Institute|Association|Command|Fund|Department)|(?:leaders?|chiefs?|ministers?|officials|officers|students?|pilots?|sailors|delegations?|counterparts?)\s+(?:from|of)\s+(?:[\p{L}]+,?\s+(?:and\s+)?){0,3}?(?:Vietnam|Viet\s+Nam)|(?:Vietnam(?:ese)?|Viet\s+Nam)(?:['’]s)?\s+(?:[\p{L}-]+\s+){0,3}?(?:coast\s+guards?m[ae]n|sappers|engineers|divers|surgeons|doctors|nurses|trainees|cadets|soldiers|airmen|technicians|specialists|firefighters|scientists|negotiators|diplomats|lawmakers|commandos|marines|veterans|hosts|partners|personnel|servicem[ae]n|airm[ae]n|researchers|journalists|warships?|frigates?|corvettes?|cutters?|patrol\s+(?:ships?|boats?|vessels?)|Coast\s+Guard|Navy|Army|Air|People|Ministry|ministry|minister|leaders?|pilots?|students?|crews?|chiefs?|guards?|authorities|experts|teams?|forces?|officers?|officials|sailors|delegations?|side|troops|medics|officers|Peacekeeping|peacekeepers|Office|office|students|academy|government|Government|military|counterparts?|general\s+staff)|Brigade\s+\d+|(?:Naval|Coast\s+Guard|Military)\s+Region|Defen[cs]e\s+Ministry|Ministry\s+of\s+(?:National\s+)?Defen[cs]e|(?:National|Naval|Military|Officers['’]?)\s+(?:Defen[cs]e\s+)?(?:Academy|College|Hospital)|Military\s+Hospital|People['’]s\s+Committee|VNOSMP|Office\s+(?:33|701)|CSB|both\s+(?:navies|coast\s+guards|armies|militaries|sides)|two\s+(?:navies|coast\s+guards|armies|militaries|countries|sides)/gu,
	americanBody:
		/\d+(?:st|nd|rd|th)\s+(?:Infantry|Airborne|Armored|Cavalry|Marine|Security\s+Force)\s+(?:\p{Lu}\p{L}+\s+)?(?:Division|Brigade|Regiment|Group)|(?:Airlift|Fighter|Special\s+Operations|Operations)\s+Wing|Expeditionary|Carrier\s+Strike\s+Group|Destroyer\s+Squadron|Amphibious|Theater\s+\p{Lu}\p{L}+|Sustainment\s+Command|Special\s+Forces\s+Group|I\s+Corps|Corps\s+of\s+Engineers|Tripler|War\s+College|West\s+Point|Annapolis|Air\s+University|National\s+Defense\s+University|Asia-Pacific\s+Center|USS|USNS|USCGC|(?:U\.?S\.?|American|United\s+States)\s+(?:[\p{L}\d-]+\s+){0,3}?(?:Navy|Army|Air|Marines?|Coast|Command|forces?|officers?|officials|sailors|delegations?|side|troops|medics|divers|embassy|Embassy|team|military|ship|warship|destroyer|carrier|government|Agency|agency|MIA|doctors|experts|instructors)|(?:U\.?S\.?|American)\s+(?:[\p{L}-]+\s+){0,2}?(?:coast\s+guards?m[ae]n|sappers|engineers|divers|surgeons|doctors|nurses|trainees|cadets|soldiers|airmen|technicians|specialists|firefighters|scientists|negotiators|diplomats|lawmakers|commandos|marines|veterans|hosts|partners|personnel|servicem[ae]n|airm[ae]n|researchers|journalists|coast\s+guard|service\s+members|personnel|nurses|surgeons|engineers|pilots|trainers|specialists|crews?)|Pentagon|DPAA|JPAC|USAID|National\s+Guard|Fleet|Pacific\s+(?:Command|Air\s+Forces|Angel|Partnership|Fleet)|embassy|both\s+(?:navies|coast\s+guards|armies|militaries|sides)|two\s+(?:navies|coast\s+guards|armies|militaries|countries|sides)|Fighter\s+Wing|Marine\s+Corps|State\s+Department/gu,
	vessel:
		/USS|USNS|USCGC|HMAS|HMS|CSB|ships?|warships?|vessels?|destroyers?|carriers?|cutters?|frigates?|cruisers?|submarines?|flagship|boats?|flotilla|fleet|port|ports|pier|harbou?r|docked|anchored|tied\s+up|moored|crew|sailors/giu,
	ship: /USS|USNS|USCGC|warships?|destroyers?|carriers?|cutters?|frigates?|cruisers?|submarines?|flagship/giu,
	shipsOfficer:
		/skipper|captain|(?:commanding|executive)\s+officer|mission\s+commander|commodore|command(?:s|ing|ed)\s+(?:her|the\s+(?:ship|\p{L}+er|frigate|carrier))/giu,
	future:
		/due|will|expected|scheduled|slated|is\s+to|are\s+to|was\s+to|later\s+this\s+week|next\s+week|upcoming/giu,
	signedThen:
		/(?:memorand(?:um|a)|agreements?|accord|MoU|MOU|arrangement|letter|pact|contract|deal|plan|protocol|minutes|statement)(?:\s+of\s+\p{L}+)?\s+(?:(?:which|that)\s+(?:was|were)\s+)?(?:signed|initialled|inked|sealed|struck|reached|concluded|agreed|exchanged|adopted|announced)(?:\s+(?:here|there|in|at|by)(?:\s+[\p{L}.'’-]+){0,4})?(?:,?\s+on)?/giu,
	presentTense:
		/arrives|due|expected|awaited|meets|visits|hosts|receives|holds|travels|flies|begins|pays|welcomes|sits\s+down|calls/giu,
	officialVisit:
		/official(?:\s+[\p{L}-]+){0,2}\s+(?:visit|trip)|state\s+visit|official\s+welcome|honou?r\s+cordon|full\s+honou?rs|honou?r\s+guard\s+welcomed|invit(?:ation|ed)(?![^.;]{0,70}\sto\s(?:take\s+part|join|observe|participate|send)(?!\p{L}))|(?<!(?:was|were)\s+the\s)guests?\s+of/giu,
	atGathering:
		/(?:at|during|of|for|attending|attended|joining|around|to)\s+(?:the\s+|an?\s+|this\s+year['’]s\s+)?(?:[\p{L}\d-]+\s+){0,3}?(?:Shangri-La|ADMM|(?:ASEAN|regional)\s+(?:defen[cs]e\s+)?(?:ministers|chiefs)['’]?|(?:ASEAN|APEC|East\s+Asia|NATO|G20|regional|security|defen[cs]e)\s+(?:[\p{L}-]+\s+)?(?:summit|conference|forum|retreat)|(?:U\.?N\.?|United\s+Nations)\s+General\s+Assembly|chiefs?\s+of\s+defen[cs]e\s+(?:conference|meeting))/giu,
	comingOrGoing:
		/farewell|tak(?:e|es|ing)\s+(?:his|her)\s+leave|took\s+(?:his|her)\s+leave|say\s+goodbye|newly\s+(?:arrived|appointed|accredited|posted)|(?:end|close|conclusion)\s+of\s+(?:his|her)\s+(?:[\p{L}-]+\s+)?(?:tour|term|posting|assignment)|(?:ending|leaving|finishing|wrapping\s+up|taking\s+up)\s+(?:his|her)\s+(?:[\p{L}-]+\s+)?(?:tour|term|post|posting|assignment)|introductory/giu,
	vesselGiven:
		/(?:former|ex-?|once|transferred|donated|given|handed)[^.;]{0,80}(?:cutter|ship|vessel|boat)[^.;]{0,80}(?:CSB|Vietnam(?:ese)?|Viet\s+Nam)|(?:CSB)[^.;]{0,60}(?:former|ex-|transferred|donated|gift)/giu,
	headOfAddition:
		/also\s+(?:present|attending|at|on\s+hand|there|in\s+attendance|with)|(?:present|in\s+attendance|joining|accompanying|accompanied|attending|among\s+(?:those|the\s+guests|the\s+participants))|(?:the\s+)?(?:U\.?S\.?|American|Vietnamese|Vietnam|host|visiting|other)(?:['’]s)?\s+(?:side|delegation|party|team|participants|officials)\s+(?:also\s+)?(?:included|includes|was\s+(?:represented|led|joined)|comprised|consisted|were)|on\s+the\s+(?:U\.?S\.?|American|Vietnamese|other)\s+side|(?:speaking|addressing\s+the\s+guests)\s+(?:at|during|after|before)|on\s+behalf\s+of|representing/giu,
	headOfList: /participants|attendees|attending|present|delegation/giu,
	beforeSuperior:
		/(?<!(?:sailors|crew|personnel|ships?|aboard|officers|troops|staffers|staff|party|team|delegation|group|lawmakers|senators|members|students|cadets|divers|marines|soldiers)\s+)under(?:\s+the)?/giu,
	beforeOrAfter:
		/earlier|before(?:hand)?|previously|later|afterwards?|then|also|(?<=^)(?:after\s+(?:lunch|that|breakfast|dinner)|from\s+there|next)/giu,
	justBefore:
		/^(?:earlier|(?:the|a)\s+(?:day|night|evening)\s+(?:before|earlier)|(?:on\s+)?the\s+previous\s+(?:day|evening)|before\s+(?:that|this|the\s+day\s+was\s+(?:out|over)))(?!\s+this(?!\p{L}))(?![^.;]*\shost\s+(?:nation|country))[^.;]{0,120}?\shad(?!\p{L})/giu,
	beforePast: /had(?:\s+(?:just|also|already|earlier|first|previously))?/giu,
	otherTime:
		/(?:(?:was|were)\s+to|should|could|would|might)\s+have\s+(?:been\s+)?\p{L}{2,}(?:ed|en|wn|ne|ght|id|un|at|et|ut|elt|eft|ood|old|ung)|had\s+(?:(?:also|already|earlier|previously|long|just|not)\s+)?(?!(?:flown|driven|travell?ed|sailed|brought)\s[^;]{0,90}?(?:(?:to\s+(?:attend|receive|salute|witness|meet|see|watch|join|take|be|greet|welcome|escort|speak|honou?r|open|sign|observe|represent|pay)|for\s+(?:it|the\s+(?:ceremony|occasion|event|talks|meeting|day|signing|opening))|along|with\s+(?:him|her|them))(?!\p{L})))(?:been|\p{L}{2,}(?:ed|en|wn|ne|ght|id|un))(?![^.;]{0,300}\s(?:at\s+the\s+(?:start|outset|beginning)|(?:on|upon)\s+(?:his\s+|her\s+|their\s+)?arrival)(?!\p{L}))|previous(?:ly)?(?!\s+(?:day|morning|afternoon|evening|night))|(?:was|were|came|visited|stopped|called|met|spoke|been)\s[^.;,]{0,40}?(?:in|during|over)\s+the\s+(?:spring|summer|autumn|fall|winter)(?!\s+of)|last\s+(?:spring|summer|autumn|fall|winter)|(?<!\d(?:st|nd|rd|th)?,?\s)last\s+year|a\s+year\s+(?:ago|earlier)|years\s+(?:ago|earlier|before)|earlier\s+this\s+year|(?:has|have)\s[^.;,]{0,60}\ssince(?=\s+(?:the|he|she|they|it|\p{L}+)\s)|next\s+(?:year|month|week)(?!['’]s)|(?<=(?:receives|meets|visits|hosts|travels|flies|goes|arrives|holds|is|are)\s[^;]{0,90})in\s+(?:an?|two|three|four|five|six|seven|eight|ten|a\s+few|several|\d+)\s+(?:days?|weeks?|months?)(?!['’])|early\s+next|(?:is|are|was|were)\s+(?:also\s+)?(?:expected|due|scheduled|slated)|(?<!['’]s\s)predecessor|(?<!(?:lost|killed|missing|downed|shot\s+down|crashed|died|fell|fallen|captured|buried|wounded|disappeared|vanished|taken)\s(?:[^\s,.;]+\s){0,4})in\s+(?:the\s+)?(?:(?:19|20)\d\ds?)(?=[,.\s])(?!\s*[-–])/giu,
	earlierClause:
		/(?:(?:minutes|hours?|days?|weeks?)\s+)?(?:after|since|when|where|that|which|whom|what)\s(?:[^,.;]|\.(?=[\p{L}-])|(?<=U\.S)\.){0,80}?\shad\s(?:\p{L}{2,}(?:ed|en|wn|ne|ght|id|un|at|et|ut|elt|eft|ood|old|ung))[^,.;]*/giu,
	afterStranger:
		/,?\s*(?:(?:an?|the)\s+(?:[\p{L}-]+\s+){0,4}?(?:fighter|veteran|officer|official|doctor|surgeon|nurse|engineer|historian|professor|aide|widow|son|daughter|brother|sister|survivor|interpreter|specialist|analyst|expert|diver|pilot|instructor)|who\s+(?:runs?|ran|heads?|headed|leads?|led|commands?|commanded|chairs?|chaired|directs?|directed|oversees|oversaw|manages|represent(?:s|ed))|of\s+(?:the|its|their|Vietnam|Viet\s+Nam|USAID|DPAA|JPAC|VNOSMP)|from\s+(?:the|USAID|DPAA|JPAC|VNOSMP)|representing|representative\s+of|head\s+of|chief\s+of|in\s+charge)/gu,
	american: new RegExp(
		String.raw`U\.S\.?|(?:[Ss]hip|[Dd]estroyer|[Cc]arrier|[Cc]utter|[Cc]ruiser|[Ff]rigate|[Tt]ender|[Ss]ubmarine)\s+${americanShips}|\d+(?:st|nd|rd|th)\s+(?:Infantry|Airborne|Armored|Cavalry|Marine|Security\s+Force)\s+(?:\p{Lu}\p{L}+\s+)?(?:Division|Brigade|Regiment|Group)|(?:Airlift|Fighter|Special\s+Operations|Operations)\s+Wing|Expeditionary|Carrier\s+Strike\s+Group|Destroyer\s+Squadron|Amphibious|Theater\s+\p{Lu}\p{L}+|Sustainment\s+Command|Special\s+Forces\s+Group|I\s+Corps|Corps\s+of\s+Engineers|Tripler|War\s+College|Air\s+University|National\s+Defense\s+University|Asia-Pacific\s+Center|(?<!(?:Vietnam(?:ese)?|Philippine|Japan(?:ese)?|Indian)(?:['’]s)?\s+)Coast\s+Guard\s+cutter|(?:Seventh|7th|Third|3rd|Pacific)\s+Fleet|(?:Indo-)?Pacific\s+Command|Pacific\s+(?:Air\s+Forces|Angel|Partnership)|PACAF|USARPAC|Defense\s+(?:Threat\s+Reduction|POW|Security\s+Cooperation)|MIA\s+Office|National\s+Guard|State\s+Department|Department\s+of\s+(?:Defense|War|State|Veterans)|Congress|Congressional|Capitol\s+Hill|Senators?|Congress(?:man|woman)|Rep\.|Sen\.(?!\s*(?:Lt|Lieu|Gen|Col|Maj|Sr))|House\s+(?:Armed|Foreign|Veterans|Speaker|of\s+Representatives)|Senate|Marine\s+Corps|West\s+Point|Annapolis|Joint\s+Chiefs|${americanStates}|(?<=,\s)(?:${shortState})|Guam|San\s+Diego|Norfolk|Seattle|Pearl\s+Harbor|US|USA|United\s+States|American|Americans|Pentagon|Washington|USS|USNS|USCGC|INDOPACOM|PACOM|USAID|DPAA|JPAC|Honolulu|White\s+House`,
		'gu',
	),
	vietnamese:
		/Viet\s?nam|Hospital\s+\d+|CSB|Hai\s?phong|Hai\s+Phong|Cam\s+Ranh|Nha\s+Trang|Vung\s+Tau|Bien\s+Hoa|Quang\s+(?:Tri|Nam|Ngai|Ninh|Binh)|Khanh\s+Hoa|Office\s+(?:33|701)|Coast\s+Guard\s+Region|Vietnam's|Vietnamese|VNOSMP|Hanoi|Ha\s+Noi|Da\s?nang|Da\s+Nang|DANANG|HANOI|Ho\s+Chi\s+Minh\s+City|Viet\s+Nam|General\s+Secretary|People['’]s\s+Committee/gu,
	thirdCountry:
		/HMAS|HMS|Chin(?:a(?!\s+Sea)|ese)|Russian?|French|France|Austral(?:ia|ian)|Japan(?:ese)?|(?:South\s+|Republic\s+of\s+)?Korean?|India|Indian(?!\s+Ocean)|Lao|Laos|Laotian|Cambodian?|Thai(?:land)?|Philippines?|Filipino|Singapore(?:an)?|Malaysian?|Indonesian?|Brunei|Myanmar|Cuban?|German|Germany|British|Britain|UK|United\s+Kingdom|Ital(?:y|ian)|Canad(?:a|ian)|New\s+Zealand|Belarus(?:ian)?|Ukrain(?:e|ian)|Israeli?|EU|European\s+Union|Polish|Poland|Czech|Slovak(?:ia)?|Hungar(?:y|ian)|Turk(?:ey|ish|iye)|Türkiye|Mongolian?|Spanish|Spain|Dutch|Netherlands|Swedish|Sweden|Finnish|Finland|Kazakhstan|Iran(?:ian)?|Saudi|UAE|Timor|Bangladesh|Pakistani?|Sri\s+Lankan?/gu,
	unrelated:
		/(?<=^[“"]?)(?:(?:let(?:['’]s|\s+us)\s+)?(?:suppos(?:e|ing)|imagin(?:e|ing)|assum(?:e|ing)|picture)(?=\s)|what\s+if|say\s+that|had(?=\s+(?:the\s+)?\p{Lu})|if\s[^;]{0,200}\s(?:would|might)(?=\s))|pleaded\s+(?:not\s+)?guilty|sentenced\s+to|indicted|convicted\s+of|\d{2,}\s+(?:port\s+)?(?:visits|calls|exercises|meetings)|told\s+(?:lawmakers|senators|the\s+(?:Senate|House|committee))|testif(?:ied|ies)|(?:Senate|House|congressional|confirmation)\s+hearing|(?:pass(?:ed|es)|vot(?:ed|es)(?:\s+\p{L}+)?|approv(?:ed|es)|back(?:ed|s))\s+(?:an?|the|its|this\s+year['’]s)\s+(?:[\p{L}\d$.,-]+\s+){0,4}?(?:bill|act|amendment|resolution|budget)|in\s+(?:the|his|her|this|an?|its|their)\s+(?:[\p{L}-]+\s+){0,2}?(?:novel|film|movie|thriller|screenplay|short\s+story|TV\s+series)|originally\s+(?:due|to\s+have)|rumou?r(?:s|ed)?|unconfirmed\s+reports?|speculation(?=\s+(?:that|about|of|over)\s)|memoirs?|autobiograph\p{L}+|obituar\p{L}+|op-ed|was\s+born|born\s+(?:on|in)|graduat(?:ed|e)\s+(?:from|of)|took\s+the\s+oath|sworn\s+in|(?:was|been)\s+(?:appointed|nominated|confirmed|elected|promoted)|passed\s+away|died\s+(?:on|in|at|of|after|from|early|late|last|yesterday|today|peacefully|\p{Lu}\p{Ll}+day)|(?:memorial|funeral|burial|graveside)\s+services?|(?:was|be)\s+buried|(?:is|was)\s+survived\s+by|kick-?off|scored|odds|quarter-?finals?|semi-?finals?|championship|shares\s+(?:rose|fell)|unaccounted[\s-]for|per\s+cent\s+of|stock\s+price|(?<!(?:dock|anchor|moor|arriv)(?:ed|s|ing)\s[^.;]{0,300})(?:sail|steam|pass|cruis|transit|operat|mov|conduct)(?:ed|s|ing)(?:\s[^.;]{0,40})?\s(?:near|past|by|around|close\s+to|within|through)\s[^.;]{0,50}(?:Paracel|Spratly|Reef|Shoal|nautical\s+miles\s+(?:of|from)|Taiwan\s+Strait)(?![^.;]{0,300}\s(?:(?:dock|anchor|moor|arriv|visit|hand|receiv)\p{L}*|tied|met|pulled\s+in|call(?:ed)?\s+at|gave)(?!\p{L}))|tournament|premier\s+league/giu,
	beforeAttended:
		/(?:attended|joined|witnessed|sat\s+in\s+(?:on|at)|took\s+part\s+in|(?:was|were)\s+(?:also\s+)?(?:at|present\s+(?:at|for|during)|there\s+for))(?:\s+(?:the|this|that))?/giu,
	inTurn: /separately|in\s+turn|respectively/giu,
	backgroundYear: /(?:in|since|until|after)\s+(?:the\s+)?(?:19|20)\d\d(?!\s*[-–]\s*\d)/giu,
	friendOf:
		/['’]s\s+(?:(?:old|former|long-?time|one-?time|wartime)\s+){0,2}(?:comrade|friend|rival|(?:ship|squadron|cell|class|running)[\s-]?mate),?/giu,
	whoOnce: /(?<!\p{L})who\s[^,.;]{0,80}?\s(?:in|since|during)\s+(?:19|20)\d\d(?!\d)[^,.;]{0,80}/giu,
	sinceClause:
		/(?:(?:which\s+)?(?:the\s+two\s+(?:countries|sides|nations|governments|leaders)|they|both\s+sides)\s+(?:had\s+)?(?:declared|signed|announced|agreed|reached|set|adopted|sealed|concluded)|since|after|before|ahead\s+of|following|prior\s+to|in\s+the\s+run-up\s+to|to\s+(?:mark|commemorate|celebrate)|having)\s(?:(?!\suntil\s)[^,.;]|\.(?=\s*\p{L}))*/giu,
	agreedClause:
		/when\s+it\s+(?:was|is)\s[^,;]*|(?:anniversary|birthday|(?:Independence|National|Veterans|Memorial|Army|Navy)\s+Day|deadline)(?:\s+itself,?|,|\s+(?:falls|fell|comes|is)\s+on)\s+\p{Lu}\p{Ll}{2,8}\.?\s+\d{1,2}|(?:under|in\s+line\s+with|in\s+keeping\s+with|in\s+accordance\s+with|pursuant\s+to|based\s+on|following\s+up(?:\s+on)?)\s+(?:(?:an?|the|their|its)\s+)?(?:[\p{L}-]+\s+){0,3}?(?:agreements?|memorand(?:um|a)|accord|arrangement|pact|deal|plan|programme?|statement|understanding|letter)\s[^,.;]*/giu,
	beforeBound:
		/(?:from|since|starting|(?<!no(?:t|ne|body)?\s[^.;]{0,90}\shad\s[^.;]{0,90})(?:until|till)|through|up\s+to)(?:\s+on)?/giu,
	occasionClause:
		/(?:on\s+the\s+occasion\s+of|during|to\s+mark|(?<=,\s)(?:as|while|with))\s+(?:the|an?|her|their|its|\p{Lu}[\p{L}.]+['’]s)\s[^,.;]*/giu,
	relativeClause: /(?<=,\s)(?:who|which|where|whom)\s[^,.;]*(?=,)/giu,
	topicClause:
		/^[^.;]{3,140}?\s(?=(?:(?:was|were|is|are)\s(?:\p{L}{1,12}\s){0,4}?(?:agenda|subject|topic|ideas|things|matters|proposals|requests|points|what)|(?:topped|dominated|led|headed|took\s+up|came\s+up|figured)(?=\s[^.;]{0,40}\s(?:agenda|talks|conversation|discussions|meeting)))(?!\p{L}))|(?<!\p{L})(?:(?:went|going|goes)\s+over|(?:mapped|hammered|thrashed|worked|sorted)\s+out|(?:talk(?:ed|s|ing)?|spoke|speak|agreed?)\s+(?:about|of|on)|about|to\s+(?:discuss|talk\s+(?:about|over)|go\s+over|settle|plan|prepare|arrange|review|sort\s+out)|(?<=(?:told|shown|showed|explain(?:ed|s)|heard|learn(?:ed|t|s)|taught|saw|watched|see|asked)\s(?:\p{L}{1,20}\s){0,2})(?:how|why))\s[^.;]*/giu,
	aboardClause:
		/(?<!\p{L})(?:(?:welcomed\s+)?(?:aboard|on\s+board)|(?:on|from|by|in|across)\s+(?:the|its|her)\s+(?:[\p{L}-]+\s+){0,2}?(?:deck|bridge|hangar|fantail|forecastle|rail|wardroom|mess|pier)\s+of)\s[^,;]*/giu,
	attending: /to\s+(?:attend|witness|open|take\s+part\s+in)\s[^,.;]*/giu,
	inAmerica:
		/(?:in|at|near|across|throughout)\s+(?:the\s+)?(?:U\.?S\.?A?(?![\s-](?:\p{Ll}|\p{Lu}))|United\s+States|America(?!n)|Washington)/gu,
	beforeHearersHouse:
		/(?:students?|cadets|midshipmen|faculty|graduates|audience)\s+(?:of|at|from)(?:\s+the)?/giu,
	paperClause:
		/(?:memorandum(?:\s+of\s+understanding)?|agreement|MoU|MOU|arrangement|letter\s+of\s+intent|pact|contract|deal)\s+(?:[\p{L}-]+\s+){0,3}?(?:on|for|about|covering|regarding|concerning|to)\s[^,.;]*/giu,
	besideClause:
		/(?:bound\s+for|(?:on\s+(?:his|her|their|its)\s+way|en\s+route)\s+(?:back\s+)?(?:to|from)|fresh\s+(?:from|off)|back\s+from)\s[^,.;]*|when\s+it\s+(?:was|is)\s[^,;]*|(?:U\.?S\.?|American)\s+all(?:y|ies|iance)|(?:American|Vietnam)\s+[Ww]ar(?!\s+(?:College|Remnants|Museum))|(?:U\.?S\.?|American)[\s-](?:made|built|trained|educated|born|style)|(?:trained|studied|educated|schooled|graduated|learned)\s+(?:in|at)\s+(?:the\s+)?(?:U\.?S\.?A?|United\s+States|America)(?![\p{L}])|(?:(?:that|who)(?=\s+had\s)|where|which|whose|like|unlike|(?:made|built|designed|produced|developed)\s+(?:by|in)|as\s+(?:do|does|did))\s[^,.;:]*/giu,
	beforePlace:
		/(?:at|in|inside|outside|within|into|to|of|from|near|off|(?:came|come|dropped|stopped|went|swung|passed|drove|walked|called)\s+by|through|around|visit|tour|reach|visited|visits|visiting|toured|reached|left|leaving|departing|for)(?:\s+(?:the|port\s+of|downtown|nearby|central|coastal|southern|northern|city\s+of|capital|\p{Lu}\p{L}+\s+capital(?:\s+of)?|capital\s+of|province\s+of|central\s+city\s+of|coast\s+of|steps\s+of))*/giu,
	atOwnHouse:
		/(?:at|in|inside)\s+(?:(?:his|her|its|their|the)\s+)?(?:[\p{L}-]+(?:['’]s)?\s+){0,2}?(?:headquarters|command\s+post|ministry(?:['’]s\s+(?:[\p{L}-]+\s+)?(?:guest\s?house|hall|room))?|office|guest\s?house|academy|college|university|school|institute|hospital|cent(?:er|re)|museum|base|embassy)(?!\s+(?:of|in|at|near)\s+\p{Lu})/gu,
	countedBefore:
		/(?<!\p{L})(?:an?|the|\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|few)\s+(?:minutes?|hours?|days?|weeks?|months?|years?)\s+(?:before|ahead\s+of|prior\s+to)\s(?!that(?!\p{L}))[^,.;]*/giu,
	releaseHead:
		/(?<!\p{L})(?:(?:for\s+)?(?:immediate|news|press|media)\s+(?:release|statement|note|advisory)|release|statement|readout|no|number|as\s+of|issued|dated)(?!\p{L})/giu,
	spokesman: /spokes(?:man|woman|person)|press\s+secretary/giu,
	askedClause:
		/(?<=(?:told|asked|shown|showed|explained|saw|heard|learned|learnt|described)\s(?:[\p{L}’']+\s){0,3})(?:what|how|where|why|who)\s[^,;]*/giu,
	spokesmanClause:
		/(?:spokes(?:man|woman|person)|press\s+secretary)\s[^,;]{0,80}?(?:said|told|announced|added)(?!\p{L})[^,;]*/giu,
	attendedBy:
		/(?:(?:attended|witnessed|joined|chaired|led|accompanied|flanked|presided\s+over)\s+by|(?<!(?:serv|fought|fight|flew|fly|work|train)\p{L}{0,4}\s)(?:alongside|beside|next\s+to)|in\s+the\s+(?:presence|company)\s+of)(?:\s+the)?/giu,
	onwardClause:
		/(?:(?:(?:and\s+)?then|(?:and\s+)?(?:later|afterwards))\s+(?:he\s+|she\s+|they\s+|was\s+|were\s+)?(?:drove|driven|flew|flown|went|travell?ed|moved|headed|sailed|continued|set\s+off|set\s+out)(?:\s+(?:on|out|up|down|back|over|north|south))?\s+(?:to|for)|before\s+(?:flying|going|travell?ing|heading|moving|sailing|driving|continuing|returning)(?:\s+(?:on|out|up|down|back|over|north|south))?\s+(?:to|for))\s[^.;]*/giu,
	nearby: /(?:near|outside|not\s+far\s+from|close\s+to)/giu,
	siteOf:
		/(?:bases?|airfields?|harbou?rs?|ports?|facilit(?:y|ies)|clean-?up|sites?)(?:\s+[\p{L}-]+){0,4}\s+(?:at|in|of)(?:\s+the)?/giu,
	agreedPlan:
		/(?<=(?:agreed(?:\s[^.;]{0,60})?|(?!\p{L}+\s(?:an?|some|the)?\s?(?:\p{L}{1,20}\s)?(?:reporters|journalists|press|news\p{L}*|paper|agency|lawmakers|senators))(?:told|assured|reminded|warned|advised)\s(?:[^.;]|(?<=\p{Lu}\p{Ll}{0,4})\.){1,120})\s)that\s[^.;]{0,300}/giu,
	farewell:
		/(?:said|say|says|saying|bade|bids?|bidding|waved)\s+(?:\p{L}+\s+){0,2}?(?:goodbyes?|good-byes?|farewells?)(?:\s+to)?(?:\s+the)?(?:\s+(?:port|city|town|people)\s+of)?/giu,
	nextStop:
		/(?<=^|,\s|\sand\s)(?:then|later|afterwards?|from\s+there)(?=\s+(?:(?:he|she|they|both)\s+)?(?:flew|drove|went|travel(?:l?ed)|headed|toured|visited|inspected|boarded)(?!\p{L}))/giu,
	sport:
		/football(?:ers?)?|golf(?:ers?)?|boxers?|wrestlers?|swimmers?|soccer|basketball|volleyball|baseball|badminton|boxing|marathons?|triathlons?|dragon\s+boats?|regattas?|rowers?|athletes?|(?:boat|bicycle|cycle|horse|motor|foot|charity|road)\s+races?|(?:beat|lost|won|fell|drew)(?:\s+(?:to|against|by|\p{Lu}[\p{L}.]*)){0,4}\s+\d{1,2}[-–]\d{1,2}|world\s+cup|olympi\p{L}+|(?:SEA|Asian)\s+games/giu,
	warOfVietnam: /Viet\s*[Nn]am(?:[\s-]era)?\s+(?:[Ww]ar|[Vv]eterans?)(?!\s+Remnants)/gu,
	headOfState:
		/^(?:presidents?|prime\s+ministers?|premiers?|king|queen|emperor|chancellor|sultan|crown\s+prince)$/iu,
	finiteVerb:
		/(?<!^(?:when|while|as|after|before|since|where)\s[^;]{0,200})(?:is|are|was|were|has|have|had|will|would|should|can|could|may|might|must|wants?|needs?|isn['’]t|aren['’]t|won['’]t)/giu,
	assembly: /(?:Security\s+Council|General\s+Assembly|Human\s+Rights\s+Council)/gu,
	actingCapital:
		/^['’]s\s+(?:[\p{Ll}-]+\s+){0,4}?(?:program(?:me)?s?|plans?|polic(?:y|ies)|offers?|answer|decision|ban|embargo|aid|help|requests?|proposals?|initiatives?|schemes?|gifts?|side|wish|commitments?|promises?|fund|grants?)(?!\p{L})|^\s+(?:to|would|will|has|had|is|was|should|must|wants|and\s+(?:Hanoi|Washington|Beijing|Moscow)|press|spokes\p{L}+|officials?|said|announced)(?!\p{L})/u,
	pluralTitle: {
		ending:
			/(?:ministers|secretaries|senators|sens|representatives|reps|ambassadors|commanders|congress(?:men|women)|presidents|chiefs|directors|governors)$/iu,
		furtherNames: /^(?:[\s,.]|and(?![\p{L}])|\p{Lu}[\p{L}\p{M}’'-]*(?![\p{L}\p{M}’'-]))*$/u,
	},
};
