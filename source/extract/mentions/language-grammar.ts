import type {Occasions} from './shared-grammar/occasion-patterns.ts';
import type {Signs} from './shared-grammar/sign-classes.ts';

/** Patterns by which a language tells what a person or a clause is about; all are looked for on whole words. */
export interface Grammar {
	/** Right behind somebody, that he came along, or was there when others came ("met them on the pier"). */
	readonly cameAlong: RegExp;
	/** Ends right before somebody who is told of as the friend of one named there ("McCain's old comrade,"). */
	readonly friendOf: RegExp;
	/** Of somebody, what he did in a year of before ("who was shot down in 1967"). */
	readonly whoOnce: RegExp;
	/** A clause that tells what somebody or something did in a year long before. */
	readonly onceClause: RegExp;
	/** Ends right before the one who invited ("at the invitation of"). */
	readonly beforeInviter: RegExp;
	/** Ends right before somebody who is only spoken about ("on behalf of", "greetings to"). */
	readonly beforeAbsent: RegExp;
	/** Begins right after somebody who is only spoken about ("'s policy", "administration"). */
	readonly afterAbsent: RegExp;
	/** Of whoever stands before it, that he was not there, came no more or not yet ("did not attend", "vắng mặt"). */
	readonly away: RegExp;
	/** Begins right after the subject of a passive ("was received by"). */
	readonly passive: RegExp;
	/** The other side without a name ("the delegation", "him", "hai bên"). */
	readonly standIn: RegExp;
	/** One of these stands for all of a side, not for its chief alone ("both", "các vị khách"). */
	readonly standsForMore: RegExp;
	/**
	 * Right before somebody who holds the office of the one just named, elsewhere ("người đồng cấp", "counterpart").
	 */
	readonly beforeCounterpart: RegExp;
	/** A verb of speech or thought: who stands behind its subject and it is spoken about. */
	readonly speech: RegExp;
	/** A verb by which somebody asks or promises: what stands behind it is still to come. */
	readonly asking: RegExp;
	/** Ends right before a land in which somebody only is ("in Yokosuka, Japan"): it is not his. */
	readonly beforeLand: RegExp;
	/** The whole of what may stand between lands that a list names. */
	readonly betweenLands: RegExp;
	/** Where somebody stands in a photograph ("second from left"). */
	readonly inPhoto: RegExp;
	/** Ends right before the last day of a visit ("ended on", "khép lại"). */
	readonly beforeLastDay: RegExp;
	/** Ends right before the day of a report ("said on", "trả lời báo chí hôm"). */
	readonly beforeReportDay: RegExp;
	/** Begins right after the day of a report. */
	readonly afterReportDay: RegExp;
	/** In what somebody makes known: that it had happened by then. */
	readonly reportedPast: RegExp;
	/** What makes known beside a day of the paper ("released pictures", "phát đi thông cáo"). */
	readonly publishing: RegExp;
	/** Ends right before a place of something else: where the missing were found, where a unit is based. */
	readonly elsewhere: RegExp;
	/** Ends right before where somebody goes on to: what was told before took place elsewhere ("leaves for"). */
	readonly onward: RegExp;
	/** Ends right before where somebody means or is asked to go ("hoped to see", "mời ông thăm"). */
	readonly plannedTrip: RegExp;
	/** Ends right before the land in which somebody is on a visit ("on a visit to", "đang ở thăm"). */
	readonly onVisitTo: RegExp;
	/** Somebody is called a guest of who is told of with him ("visiting"). */
	readonly visiting: RegExp;
	/** Ends right before the home of people who are guests elsewhere ("surgeons from Brooke Center in"). */
	readonly homeOfGuests: RegExp;
	/** The place that the sentence before has named ("tại đây", "docked there"). */
	readonly thatPlace: RegExp;
	/** The office of somebody who governs a town or province, and so receives in it. */
	readonly localOffice: RegExp;
	/** A clause of what came after the event, or was still to come. */
	readonly beforeClause: RegExp;
	/** A clause on what somebody did, or is to do, with what stands before it ("a plan that X had proposed"). */
	readonly objectClause: RegExp;
	/** Words by which a sentence denies what it tells. */
	readonly denial: RegExp;
	/** Classes of words that suggest a kind. */
	readonly signs: Signs;
	/** Nouns by which a sentence calls what happened. */
	readonly occasions: Occasions;
	/** Words of defence and of what the war left: forces, vessels, the missing, dioxin, peacekeeping. */
	readonly defence: RegExp;
	/** What sounds like defence and is none ("Consul General", "food security"). */
	readonly likeDefence: RegExp;
	/** Ministries, agencies, businesses and schools without a hand in defence, and what they deal in. */
	readonly civil: RegExp;
	/** Words of trade and business, which are no defence engagement. */
	readonly trade: RegExp;
	/** A body of Vietnam that can act: a ministry, a force, a delegation. */
	readonly vietnameseBody: RegExp;
	/** A body of the United States that can act, or one of its ships. */
	readonly americanBody: RegExp;
	/** Ships of any sort, and where they lie. */
	readonly vessel: RegExp;
	/** Ships of the United States by name and sort. */
	readonly ship: RegExp;
	/** Who commands a ship, or what it is there for: he is with it. */
	readonly shipsOfficer: RegExp;
	/** Words by which what a sentence tells is still to come. */
	readonly future: RegExp;
	/** Of somebody spoken about, to what service he is to go ("officers who will deploy to Abyei"). */
	readonly whoWill: RegExp;
	/** A paper and that it was signed, right before the day: the day is that of the paper, not of what will be. */
	readonly signedThen: RegExp;
	/** Verbs in the present, by which a day of the week is the next one. */
	readonly presentTense: RegExp;
	/** A day of the week that is called the next one. */
	readonly comingDay: RegExp;
	/** A visit that is called official, or to which somebody was invited. */
	readonly officialVisit: RegExp;
	/** A gathering of many countries as the occasion of something: those of two sides meet in its margins. */
	readonly atGathering: RegExp;
	/** Somebody comes to his post, or leaves it. */
	readonly comingOrGoing: RegExp;
	/** A vessel that one side has given to the other: what it does is part of its handing over. */
	readonly vesselGiven: RegExp;
	/** At the head of a sentence that only tells who else was there. */
	readonly headOfAddition: RegExp;
	/** A line above a list of those who took part. */
	readonly headOfList: RegExp;
	/** Ends right before somebody's superior ("under"), who is only spoken about, unless a rank shows a captain. */
	readonly beforeSuperior: RegExp;
	/** At the head of a sentence: what it tells was before or after what was told ("earlier", "sau đó"). */
	readonly beforeOrAfter: RegExp;
	/** A sentence that tells of another time than the passage's event ("the previous round", "năm ngoái"). */
	readonly otherTime: RegExp;
	/** At the head of a sentence: what it tells was shortly before what was told ("earlier … had", "trước đó"). */
	readonly justBefore: RegExp;
	/** A clause on what was before the event that the rest of the sentence tells ("minutes after X had spoken"). */
	readonly earlierClause: RegExp;
	/** Right before a verb of what was done earlier ("had"). Absent in a language whose verbs do not tell it. */
	readonly beforePast?: RegExp;
	/** Begins right after the name of somebody without a title and tells who that is ("of the agency", "who runs"). */
	readonly afterStranger: RegExp;
	/** The American side or one of its bodies. */
	readonly american: RegExp;
	/** The Vietnamese side or one of its bodies. */
	readonly vietnamese: RegExp;
	/** A third country. */
	readonly thirdCountry: RegExp;
	/** A sentence that reports no engagement whatever verbs it has: a life, a match, a price, a forecast. */
	readonly unrelated: RegExp;
	/** Before the word for a meeting at which somebody was too ("Col. X attended the reception"). */
	readonly beforeAttended: RegExp;
	/** Several hosts receive one guest, each on an occasion of their own. */
	readonly inTurn: RegExp;
	/** A year beside no day: background. */
	readonly backgroundYear: RegExp;
	/** A clause whose year is not the sentence's ("since the war ended in 1975"). */
	readonly sinceClause: RegExp;
	/** What was agreed before, by which something is done: its day is not the event's. */
	readonly agreedClause: RegExp;
	/** Right before the day on which a stay began, or until which it lasts: an event during it was on another. */
	readonly beforeBound: RegExp;
	/**
	 * A clause about somebody or something just named, between commas ("who met in May"). Absent where a language has
	 * none.
	 */
	readonly relativeClause?: RegExp;
	/** The occasion on which something is done, which tells no more of it ("during the carrier's visit"). */
	readonly occasionClause: RegExp;
	/** What a meeting is about: it tells no kind of its own. */
	readonly topicClause: RegExp;
	/** The part of a ship on which something takes place: it tells of no call of that ship. */
	readonly aboardClause: RegExp;
	/** What somebody who is on a visit came to attend. */
	readonly attending: RegExp;
	/** The United States as a place alone. */
	readonly inAmerica: RegExp;
	/** A clause that tells what something else is or was like: who stands in it alone takes no part. */
	readonly besideClause: RegExp;
	/** An indirect question: what somebody was told is not what the sentence tells ("told him what had been found"). */
	readonly askedClause: RegExp;
	/** Right before the house of those who hear a speech ("students of"). */
	readonly beforeHearersHouse: RegExp;
	/** A paper with what it is about, whose place is not where it was signed. */
	readonly paperClause: RegExp;
	/** Stands right before a place where something happens. */
	readonly beforePlace: RegExp;
	/** Somebody's house without its name ("at his headquarters", "tại bệnh viện"). */
	readonly atOwnHouse: RegExp;
	/** The office of somebody who speaks for others, and so only makes known what they did. */
	readonly spokesman: RegExp;
	/** A clause of what came so long after what is told ("two weeks before the ship is due"). */
	readonly countedBefore: RegExp;
	/** What a press release calls itself at its head, beside its number and its day ("NEWS RELEASE"). */
	readonly releaseHead: RegExp;
	/** How a line begins that tells when a text was published or broadcast. */
	readonly printedHead: RegExp;
	/** By which a text calls itself a press release, all of it of one day. */
	readonly release: RegExp;
	/** A clause by which a spokesman tells what others did or will do. */
	readonly spokesmanClause: RegExp;
	/** The war that is called after Vietnam, and who fought in it: they say nothing of the land today. */
	readonly warOfVietnam: RegExp;
	/** Of something that one has, that it once came from the United States ("boats supplied by the United States"). */
	readonly gotFromAmerica: RegExp;
	/** The whole office of who leads a state or its government; such people of the United States are all listed. */
	readonly headOfState: RegExp;
	/** A verb that tells something: a clause with one ahead of who said it is what was said. */
	readonly finiteVerb: RegExp;
	/** Where somebody went on to after the event ("then flew to Hue", "trước khi ra Huế"). */
	readonly onwardClause: RegExp;
	/** Ends right before somebody who was there too ("was also attended by"). */
	readonly attendedBy: RegExp;
	/** Ends right before a town near which something is. */
	readonly nearby: RegExp;
	/** Ends right before the town of a site that people may only speak of ("the base at"). */
	readonly siteOf: RegExp;
	/** What two agreed: it is still to come, or not to be, and denies nothing of their meeting. */
	readonly agreedPlan: RegExp;
	/** Words of farewell, which may be said to a place, too. */
	readonly farewell: RegExp;
	/** Begins what somebody did next at another place, where the subject is not told again ("then flew to"). */
	readonly nextStop: RegExp;
	/** Matches, races and teams of sport. */
	readonly sport: RegExp;
	/** Bodies in which many countries sit: what they hold is no meeting of two. */
	readonly assembly: RegExp;
	/**
	 * Begins right after a capital that stands for its government ("Washington would provide"). Absent where a
	 * language does not speak so.
	 */
	readonly actingCapital?: RegExp;
	/** A title in the plural, which is that of all names after it. Absent in a language without plural. */
	readonly pluralTitle?: {
		/** Ends the title. */
		readonly ending: RegExp;
		/** The whole of what may stand between the first name and a further one. */
		readonly furtherNames: RegExp;
	};
}
