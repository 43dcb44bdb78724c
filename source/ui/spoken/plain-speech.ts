import type {Language} from '../../domain/vocabulary.ts';
import {spokenIn} from './messages/index.ts';

/** Shapes that say something to the eye alone; the arrows and dashes have words. */
const shapes = /[▾▸▌●•✓━×⏎⇥‹›]/gu;

/**
 * A text as it is to be spoken: dashes, dots and arrows that are read badly, or not at all, become words and commas,
 * and it ends as a sentence does.
 */
export function sentence(text: string, language: Language): string {
	const said = speakable(text, language);
	return said === '' || /[.?!:]["”]?$/u.test(said) ? said : `${said}.`;
}

/** The same without the full stop. */
export function speakable(text: string, language: Language): string {
	const {upTo, comma, arrows} = spokenIn(language);
	return (
		text
			.replaceAll(/(?<=\d)\s?[–—]\s?(?=\d)/gu, upTo)
			.replaceAll(/(?<!\s)\s+[–—·]\s+/gu, comma)
			// Between the names of two that are told together.
			.replaceAll(/(?<=\S)[–—](?=\S)/gu, '-')
			.replaceAll(/(?:(?<!\s)\s+)?[⇄→←]\s*/gu, arrow => arrows[arrow.trim() as keyof typeof arrows])
			.replaceAll(/…/gu, ' ')
			.replaceAll(shapes, '')
			.replaceAll(/\s+/gu, ' ')
			.replaceAll(/ (?=[,;.](?:\s|$))/gu, '')
			.trim()
	);
}
