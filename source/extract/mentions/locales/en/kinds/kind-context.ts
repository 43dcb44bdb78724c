import type {ObjectPatterns} from '../../../shared-grammar/kind-objects.ts';
import type {CalledOffPatterns} from '../../../shared-grammar/kind-parser.ts';

/** Right before a kind that only frames another ("during his visit", "ahead of the dialogue"). */
export const frame =
	/(?:during|while\s+on|on\s+the\s+occasion\s+of|within\s+the\s+framework\s+of|as\s+part\s+of|after|before|since|ahead\s+of|outcomes?\s+of|results?\s+of|for|on|following|at|about|(?<!(?:sets?|boxes|box|cases?|caskets?|coffins?|crates?|pieces?|tons|tonnes|pallets?)\s)of|invitation|under|in|welcomed|praised|noted|mark|marks|marking|conclude|concluded|this|[\p{L}.]{1,60}['’]s)(?:\s+(?:the|a|an|his|her|their|its|official|recent|first|second|third|current|ongoing|latest|this|that|such|earlier|successful|last|[\p{L}-]+-day)){0,30}$/iu;
/** Right before a kind that is still to come. */
export const announced =
	/(?:pledg(?:ed|es|ing)|promis(?:ed|es|ing)|propos(?:ed|es|ing)|hop(?:ed|es|ing)\s+for|prospects?\s+of|agreed\s+(?:to|on)|more|further|possible|future|will|is\s+(?:due|set|scheduled|expected|slated|to)\s*(?:to)?|are\s+(?:due|set|scheduled|expected)\s+to|plans?\s+to|to|would|upcoming|planned|expected\s+to|is\s+to|calls?\s+for|ask(?:ed|s)?|invit(?:e|ed|ation)|prepar(?:e[ds]?|ing|ations?)\s+for|slated\s+for|scheduled\s+for)(?:\s+(?:be|pay|make|hold|more|further|an|a|the|for|soon|official|also|then|next|upcoming|bilateral|annual|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))){0,30}$/iu;
/** Right before a kind that did not happen. */
export const denied =
	/(?:(?<!(?:(?:days?|morning|afternoon|evening|night)\s+(?:before|earlier)|earlier(?:\s+(?:in|on|that|this|the|same|\p{Lu}?\p{Ll}{2,5}day|day|morning|afternoon|week)){0,3}|previous\s+(?:day|morning|afternoon|evening|night)|[Ee]arlier\s+(?:that|the\s+same)\s+(?:day|week|morning|afternoon|\p{L}{3,6}day)),?(?:\s(?:in|at)\s\p{Lu}[\p{L}\s]{1,30},?)?\s)(?:he|she|it|they|who|which|both|two)\s+had|yet|not|never|neither|nobody|none|cancel(?:l?ed)?|postponed|declined|without|no|(?:consider|weigh|mull)(?:ed|s|ing)|(?:was|were)(?:\s+\p{L}{1,20})?\s+to\s+have|(?:should|would|could|might)\s+have)(?:\s+(?:to|be|been|a|an|the|yet|already|earlier|previously|long|last)){0,30}$/iu;

/** "The two had met on March 10": a day of its own makes an engagement of what was before another. */
export const dayOfPast = {
	before: /(?:he|she|they|both|two|pair)\s+had(?:\s+(?:also|already|last|first))?$/iu,
	behind:
		/^(?:\s+(?:at|in|inside|aboard|over|for|again|briefly|there|here)(?:\s+(?!on\s)[\p{L}.’'-]{1,20}){0,5}?)?,?\s+on\s+(?:\p{L}{3,6}day|(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}{0,6}\.?\s+\d|\d{1,2}\s+\p{Lu})/u,
};

/** "his first trip to the country" after what was done there; "made her first visit" is itself what was done. */
export const knownVisit =
	/(?:the|this|that|his|her|their|its|s)$|(?<!(?:made|makes|making|paid|began|begins|beginning|started|opened|on|for|is|was)\s)(?:his|her|their)\s+(?:first|second|third|fourth|fifth|latest|last|previous)$/iu;
/** Verbs whose object is only looked back on. */
export const recalling =
	/(?:has|have)\s[^.;,]{0,80}\ssince|(?:years?|decades?)(?:\s+(?:to\s+the\s+day|almost|nearly|exactly))?\s+(?:after|since)(?=\s(?:(?!(?<!\p{L})(?:\p{L}{1,12}ed|was|were|is|had|fell|began|the\s+two|both|s?he|they)\s)[^.;,]){1,50}$)|recall(?:ed|s|ing)|mention(?:ed|s|ing)|hop(?:ed|es)(?=\s)|referr(?:ed|ing)\s+to|look(?:ed|ing)\s+back\s+(?:on|at)|remember(?:ed|s|ing)|(?:said|says|saying)\s+nothing\s+(?:about|of|on)|(?:silent|mum|quiet)\s+(?:about|on)|reminisc\p{L}+|thank(?:ed|s|ing)(?=\s[^.;,]{0,60}\sfor\s)|evok(?:ed|ing)|(?:that|which|who)\s+(?:had\s+)?(?:lately|recently|earlier|just)(?=\s*$)|br(?:ought|inging)\s+up|cit(?:ed|ing)|hark(?:ed|ing)\s+back\s+to|spoke\s+(?:warmly\s+|fondly\s+)?of|(?:told|shown|explain(?:ed|s)|heard|learn(?:ed|t)|taught|asked|briefed\s+on|saw)(?=\s+(?:how|why|about)\s)|(?:ask|urg|request|encourag)(?:ed|es|s|ing)(?=\s[^.;,]{1,60}\sto\s)/giu;
/** Right before what people who meet talk about, which may be an engagement itself. */
export const discussing =
	/(?:talk(?:ed|ing)?|spoke|speaking|chat(?:ted)?)\s+(?:about|of|over)|discuss(?:ed|ing)|to\s+discuss|about(?=\s+(?:the|an?|how|having|letting|sending|more|future|further)\s)/giu;
/** Behind what two talked about: "ship visits were on the table". */
export const discussed =
	/(?:was|were|is|are)\s+(?:also\s+)?(?:on\s+the\s+(?:table|agenda)|discussed|raised|touched\s+(?:on|upon))|(?:topped|filled|dominated|headed)\s+the\s+(?:agenda|talks|discussions?|conversation)|came\s+up|(?:a|the|another|one)\s+(?:topic|matter|subject|question|issue)\s+(?:raised|discussed|broached|brought\s+up)|(?:was|were|are|is)\s+(?:also\s+)?(?:what|(?:among\s+)?(?:the|one\s+of\s+the|an?|some\s+of\s+the|two|three)\s+(?:\p{L}{1,12}\s+){0,2}?(?:things?|topics?|subjects?|matters?|ideas?|proposals?|requests?|suggestions?))(?!\p{L})|(?:was|were)\s+(?:announced|disclosed|made\s+(?:known|public)|revealed)\s+by|took\s+up\s+(?:most|much|the\s+(?:rest|bulk))\s+of/giu;
/** That what stands before it took place. */
export const held =
	/(?:was|were|is|are)\s+(?:held|conducted|carried\s+out)|took\s+place|takes\s+place|(?:got|gets)\s+under\s*way|(?:opened|began|started|kicked\s+off|ran|runs)(?=\s+(?:in|on|at|from|aboard|off|here|today|yesterday))/giu;
/** That what stands before it did not, or will not, take place; "was postponed from" tells only what it once was. */
export const calledOff: CalledOffPatterns = {
	told: /(?:was|were|is|are|been|being)\s+(?:called\s+off|cancel(?:l)?ed|scrapped|shelved|put\s+off(?!\s+from)|put\s+on\s+hold|dropped|postponed(?!\s+from))|(?:will|would|did|does)\s+not\s+(?:take\s+place|go\s+ahead|be\s+held|happen)|(?:won|wouldn|didn)['’]t\s+(?:take\s+place|go\s+ahead|be\s+held|happen)/giu,
	named:
		/(?:visits?|trips?|tours?|stop(?:over)?s?|calls?|talks|meetings?|dialogues?|summits?|sessions?)(?:\s+(?:to|at|in|by|on|with|between|of))?$/iu,
	otherClause:
		/;|,\s+(?:which|who|whose|as|and)|but|while|when|after|before|because|although|though|since/giu,
};
/** Right behind a meeting that is still to come. */
export const setFor =
	/^(?:\s+[\p{L}-]+){0,3}?\s+(?:(?:(?:is|are|was|were)\s+)?(?:set|reserved|left|kept|planned|scheduled|slated|due)\s+(?:for|on)|(?:is|are|was|were)\s+to\s+(?:follow|come|begin|start))(?!\p{L})/iu;
/** Ships by name and sort. */
export const ship =
	/USS|USNS|USCGC|HMAS|HMS|(?:warships?|ships?|destroyers?|carriers?|cutters?|frigates?|cruisers?|submarines?|tenders?|flagship|corvettes?|vessels?)/giu;

/** Verbs that are meant only with somebody as their object: "received a letter", "met the deadline" are none. */
export const objects: ObjectPatterns = {
	needsObject:
		/^(?:was |were |is )?(?:warmly )?(?:received|receives|receiving|hosted|hosts|welcomed|welcomes|greeted|greets|to greet|to welcome|met|meets|meet|meeting|call(?:ed|s|ing) on|phoned?s?|rang(?: up)?|briefed|briefs|lunched|dined)(?: (?:separately |privately |briefly )?with)?$/iu,
	mutual: /^(?:met|meets|meet)$/iu,
	pair: /(?<!\p{L})(?:(?:the\s+two|both)(?:\s+(?!had\s)\p{L}{1,20})?|they|the\s+pair)(?:\s+(?:had|also|last|then|later|first)){0,3}$/iu,
	passive: /^(?:was|were|is) /iu,
	group:
		/^(?:\s+[\p{L}\p{N}.,’'-]+){0,9}?\s+(?:delegations?|group|team|officers|officials|leaders?|chiefs?|ministers?|commanders?|authorities|students|cadets|guests?|counterparts?|him|her|senators?|congress\p{L}*|ambassadors?|attaché|veterans)(?![\p{L}])|^\s+(?:the|his|her|their|this|both|an)\s+(?:[\p{L}.-]+\s+){0,2}?(?:secretary|generals?|admirals?|minister|visitors?|envoys?|colonel|captain|diplomats?|officials?|president|commander|Americans?|pair)(?![\p{L}'’])/iu,
	otherObject: /\s(?:of|to|that|between|outcomes?|results?|efforts?|visit|said|says|told|added|from)\s/iu,
	nothing:
		/^(?:\s*[,.;]|$|\s+(?:(?:bilaterally|briefly|separately|privately|again|here|today|yesterday|in|at|on|for|to|during|after|before|over|last|this|earlier|when|as)(?![\p{L}])|\p{Lu}\p{Ll}+day(?![\p{L}])|\p{Lu}\p{Ll}{2,8}\.?\s+\d))/u,
};

/** Aircraft with the goods that they bring. */
export const cargo =
	/(?:C-(?:17|130|141|5)s?|(?:cargo|transport|relief)\s+(?:planes?|jets?|flights?|aircraft)|planes?|aircraft|airlifters?|transports)\s[^.;]{0,60}?(?:loaded|laden|packed|carrying|bringing|bearing|with|full)\s[^.;]{0,60}?(?:tons?|tonnes|supplies|tents|relief|blankets|kits|filters|aid|cargo|pallets|generators|masks|vaccines|tarpaulins|equipment|medicines?|ventilators?)/giu;
