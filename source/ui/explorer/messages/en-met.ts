/** The words of dossiers and pairs on screen, in English. */
export const metEn = {
	dossierOf: 'Whose dossier?',
	gone: 'Nobody has this id any more.',
	noCounterparts: 'Nobody of the other side is named with this person.',
	neverMet: 'No engagement names both.',
	modes: {who: 'Who', dossier: 'Dossier', pair: 'Pair'},
};
