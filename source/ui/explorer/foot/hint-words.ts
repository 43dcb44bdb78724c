import {facetOfKey} from '../../../domain/facets.ts';
import type {Language} from '../../../domain/vocabulary.ts';
import {type Hint, longestQuery, mostParts, namedSpellings} from '../../../search/index.ts';
import {messagesIn, type Messages} from '../messages/index.ts';

/** A hint of the search in the reader's words. */
export function describeHint(hint: Hint, language: Language): string {
	const messages = messagesIn(language);
	switch (hint.type) {
		case 'spelling':
			return messages.spelling(hint.typed, namedSpellings(hint.used));
		case 'elsewhere':
			return messages.elsewhere(hint.typed, namedSpellings(hint.used));
		case 'keystrokes':
			return messages.keystrokes(hint.typed, hint.used, hint.method);
		case 'unknown-key':
			return messages.unknownKey(hint.key, hint.nearest);
		case 'operator':
			return messages.operator(hint.typed, hint.meant);
		case 'name':
			return messages.takenAsName(hint.typed, language === 'vi' ? hint.name_vi : hint.name);
		case 'missing-value':
			return messages.missingValue(hint.key);
		case 'open-quote':
			return messages.openQuote;
		case 'too-long':
			return messages.tooLong(longestQuery, mostParts);
		case 'other-key':
			return messages.otherKey(hint.key, hint.value, hint.meant);
		case 'older-form':
			return messages.olderForm(hint.key);
		case 'unknown-value':
			return unknownValue(hint, messages);
	}
}

function unknownValue(
	{key, typedKey, value, nearest}: Extract<Hint, {readonly type: 'unknown-value'}>,
	messages: Messages,
): string {
	return nearest === null && facetOfKey(key).form === 'ranges'
		? messages.unreadableRange(value)
		: messages.unknownValue(typedKey ?? key, value, nearest);
}
