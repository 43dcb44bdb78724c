import {occasionsFrom} from '../../shared-grammar/occasion-patterns.ts';

/** Ceremonies that are named after what is given or signed. */
const handing = String.raw`(?:hand-?over|transfer|turnover|donation|repatriation|presentation)`;

/** The nouns by which English calls what happened. Names of gatherings have capitals, and are none of them. */
export const occasions = occasionsFrom(
	{
		before: String.raw`(?:[Aa]t|[Dd]uring|[Ii]n|[Aa]fter|[Ff]ollowing|[Aa]ttend(?:ed|ing)|[Jj]oin(?:ed|ing)|[Oo]pening|[Cc]losing|[Cc]hair(?:ed|ing)|hosted|hosting|held|led|presided\s+over)\s+(?:the|an?|his|her|their|this)|[Aa]t|[Dd]uring|[Oo]ver`,
		head: String.raw`(?:The|This|Their|His|Her|Those)\s+`,
		between: String.raw`(?:[\p{Ll}\d-]+\s+){0,3}?`,
		held: String.raw`,?\s+(?:(?:which|that)\s+)?(?:took\s+place|(?:was|were)\s+(?:held|attended|hosted|chaired)|lasted|ran\s+(?:for|to|from|over|until)|followed|got\s+under\s*way|opened\s+(?:in|at|on)|wrapped\s+up|touched\s+(?:on|upon)|focus\p{Ll}+)`,
		other: String.raw`\s+(?:(?:[\p{L}\d-]+\s+){0,3}?(?:last\s+(?:year|month|week)|earlier|next|later|in\s+(?:19|20)\d\d)|(?:planned|due|scheduled|that\s+(?:he|she|they)\s+had))(?!\p{L})`,
		nouns: {
			talks: String.raw`talks|meetings?|discussions|bilateral|conversation|working\s+session|encounter`,
			reception: String.raw`reception|luncheon|lunch|dinner|banquet|audience`,
			'courtesy-call': String.raw`(?:courtesy|office|farewell|introductory)\s+(?:call|visit|meeting)`,
			'phone-call': String.raw`(?:(?:tele)?phone|video)\s+(?:call|conversation|talks)|(?<!(?:courtesy|office|port|farewell|introductory|first|last|close|roll)\s)call`,
			dialogue: String.raw`dialogue|seminar|workshop|symposium|roundtable|working\s+group`,
			handover: String.raw`${handing}(?:\s+ceremony)?`,
			agreement: String.raw`signing(?:\s+ceremony)?`,
			ceremony: String.raw`(?<!(?:${handing}|signing)\s)ceremony|commemoration|send-?off|farewell(?!\s+(?:call|visit|meeting))|wreath-laying`,
			exercise: String.raw`exercise|drill|training|course`,
			'working-visit': String.raw`tour|site\s+visit|walk-?through|inspection`,
		},
	},
	'gu',
);
