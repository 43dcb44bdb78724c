import {phrasePattern} from '../../shared-grammar/sign-classes.ts';

const field = String.raw`(?:health|education|agricultur(?:e|al)|rural development|environment(?:al)?|natural resources|industry|trade|commerce|finance|treasury|justice|labou?r|invalids|transport(?:ation)?|construction|culture|sports?|tourism|science|technology|information|communications|home affairs|interior|planning|investment|energy|housing|ethnic|religious|social affairs|climate|civil aviation|fisheries|forestry)`;

/** Ministries, agencies, businesses and schools without a hand in defence, and what they deal in. */
export const civil = phrasePattern(String.raw`
	(?:ministry|department|minister|secretary|undersecretary|committee|authority|administration|bureau) (?:of|for|on) (?:the )?(?:[\p{L}-]+ (?:and )?)?${field}
	${field}(?: and ${field})? (?:ministry|department|ministers?|secretary|undersecretary|regulators?|chief|envoy|authorit(?:y|ies)|officials|commissioner|committee)
	USTR, trade representative, USDA, peace corps, FDA, food and drug administration, EPA, EXIM, export-import bank, DFC, development finance corporation
	FAA, federal aviation administration, NASA, treasury, CDC, centers for disease control, USAID, agency for international development, fulbright, AmCham
	chambers? of commerce, USABC, business council, business(?:es|men|people)?, company, companies, corporations?, firms?, manufacturers?, investors?
	airlines?, airways, boeing, drug regulator, universit(?:y|ies), colleges?, province['’]s (?:chair(?:man|woman)?|governor|leaders?), industrial parks?
	auditors?, auditor general, comptroller general, (?:government )?inspectorate, climate change, corruption, tax(?:es)?, sister[- ]cit(?:y|ies), monetary policy, container terminals?, generic drugs?, monuments?, studios?, films?, cruise (?:ships?|liners?), passengers, tourists?, orchestras?, concerts?, exhibitions?, exhibits?, galler(?:y|ies), artists?, musicians?, singers?, festivals?, charit(?:y|ies), red cross
	courts?, prosecutors?, procuracy, tariffs?, civil servants, adoptions?, museums?, temples?, vaccines?
`);

/** Words that sound like defence and are not about it. */
export const likeDefence = phrasePattern(String.raw`
	(?:consuls?|directors?|secretar(?:y|ies)|attorney|auditor|inspector|comptroller|solicitor|surgeon|governor)[- ]general
	general (?:secretary|electric|motors|department|assembly|hospital|confederation|director|manager|office|statistics|counsel|administration|elections?|public|aviation), in general
	(?:executive|financial|operating|administrative|information|foreign service|consular|commercial|customs|health|medical|press|program|programme|education|loan|compliance|technology) officers?
	(?:food|social|health|energy|economic|water|job|border|human|homeland|biological|climate|transport|aviation|supply|nutrition|financial) security
	(?:air|low-cost|budget|national|private|flag|vietnamese|american) carriers?, carriers closer, (?:airline|airlines|vietjet)['’]?s? fleet, fleet of (?:jets|planes|buses|cars|taxis|trucks)
	(?:coal|gold|copper|bauxite|tungsten|lithium|graphite) mines?, remains? (?:the|an?|to be|one|on|high|low|strong|weak|open|unclear|key|its|their|our|committed|important)
	(?:trade|price|tariff|currency|drug) war, vietnam war, (?:after|since|before|during|of|in) the war
	(?:agricultur(?:al|e)|cultural|commercial|trade|press|education|health|science|labou?r|information) attach[eé]s?
	(?:an?|one|two|three|some|several) (?:retired|former|one-time) (?:[\p{L}-]+ )?(?:colonels?|generals?|majors?|captains?|officers?|sergeants?|admirals?|soldiers?|marines?)
`);
