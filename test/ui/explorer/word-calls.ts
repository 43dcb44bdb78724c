/** What each function of the words that other rooms print too is called with, and a word that the answer must hold. */
export const wordCalls: Readonly<Record<string, readonly (readonly [readonly unknown[], string])[]>> = {
	'/words/records': [[[1204], '204']],
	'/words/line': [[[7], '7']],
	'/words/ledger/million': [
		[['29.5', 'USD'], '29.5'],
		[['29.5', 'EUR'], 'EUR'],
	],
	'/words/ledger/billion': [
		[['9.2', 'USD'], '9.2'],
		[['9.2', 'VND'], 'VND'],
	],
	'/words/ledger/money': [
		[['850', 'USD'], '850'],
		[['850', 'EUR'], 'EUR'],
	],
	'/words/ledger/due': [[['2027'], '2027']],
	'/words/ledger/sums': [[[7], '7']],
	'/words/ledger/leftOut': [[[7], '7']],
	'/words/values/possible': [[[7], '7']],
	'/words/timeline/heldIn': [
		[[13, 16], '13'],
		[[13, 16], '16'],
	],
	'/words/timeline/since': [[[2010], '2010']],
	'/words/timeline/between': [
		[[2010, 2017], '2010'],
		[[2010, 2017], '2017'],
	],
	'/words/timeline/possiblyIn': [[['2012'], '2012']],
	'/words/timeline/noneFound': [[['2014, 2021'], '2014, 2021']],
	'/words/timeline/noneInData': [[['xyz'], 'xyz']],
	'/words/timeline/noneInView': [[['xyz'], 'xyz']],
	'/words/timeline/monthOf': [
		[[2021, 3], '2021'],
		[[2021, 12], '2021'],
	],
	'/words/timeline/withoutMonth': [
		[[7, 2021], '7'],
		[[7, 2021], '2021'],
	],
	'/words/timeline/possibly': [[[7], '7']],
};
