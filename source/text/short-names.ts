import {bodyForms, type ShortenedBody} from '../domain/body-forms.ts';
import {bodyIn, type ListedBody} from '../domain/engagement.ts';
import {lastOf} from '../domain/memo.ts';
import {formsOf, type SidedName} from '../domain/short-name.ts';
import type {Language, Side} from '../domain/vocabulary.ts';
import {displayWidth, truncate, truncateAtWord} from './width.ts';

const smallWordsAtEnd = /(?<! (?:of|for|the|and))(?: (?:of|for|the|and))+…$/u;

/**
 * Shortens names so that nobody is taken for somebody else: of the forms that fit, the longest that no other name of
 * the side could be shortened to. Ships and organisations have short names of their own.
 */
export class ShortNames {
	/** The names of everybody, by side and last word. */
	readonly #alike: () => ReadonlyMap<string, ReadonlySet<string>>;
	readonly #bodies: () => readonly ShortenedBody[];
	readonly #called: ((side: Side, lastWord: string) => readonly string[]) | null;
	#isRead = false;
	#shortBodies: ReadonlyMap<string, ShortenedBody> | null = null;
	/** How many people of a side have a form, for each form that a name of the last word asked for has. */
	readonly #owners = new Map<string, ReadonlyMap<string, number>>();
	readonly #known = new Map<string, string>();

	/**
	 * @param names gives everybody from whom a name is to be told; asked for once, when a name is too long
	 * @param bodies gives ships and organisations with their short names; asked for likewise
	 * @param called gives the names of a side that end in a word, where that is quicker than to ask for everybody:
	 * until they are read ahead, they are asked for so
	 */
	constructor(
		names: () => readonly SidedName[],
		bodies: () => readonly ShortenedBody[] = () => [],
		called: ((side: Side, lastWord: string) => readonly string[]) | null = null,
	) {
		this.#alike = lastOf(() => {
			const alike = new Map<string, Set<string>>();
			for (const {side, name} of names()) {
				const key = `${side} ${lastWord(name)}`;
				const known = alike.get(key);
				if (known) known.add(name);
				else alike.set(key, new Set([name]));
			}
			return alike;
		});
		this.#bodies = bodies;
		this.#called = called;
	}

	/** Asks for everybody ahead of the first name that is too long; false where that was done before. */
	readAhead(): boolean {
		if (this.#isRead) return false;
		this.#isRead = true;
		this.#alike();
		return true;
	}

	/** A name in at most `width` columns. Where every form is too wide or somebody else's too, the best there is. */
	within(person: SidedName, width: number): string {
		if (displayWidth(person.name) <= width) return person.name;
		const key = `${width} ${person.side} ${person.name}`;
		const known = this.#known.get(key) ?? this.#shortened(person, width);
		this.#known.set(key, known);
		return known;
	}

	/** The name of a ship or an organisation of a country in at most `width` columns: cut at a word where none fits. */
	bodyWithin(
		body: Pick<ListedBody, 'name' | 'name_vi'>,
		width: number,
		{language, country}: {readonly language: Language; readonly country: string},
	): string {
		const name = bodyIn(body, language);
		if (displayWidth(name) <= width) return name;
		const forms = bodyForms(name, country, this.#shortOf(body, language));
		const fitting = forms.find(form => displayWidth(form) <= width);
		return fitting ?? truncateAtWord(forms.at(-1) ?? name, width).replace(smallWordsAtEnd, '…');
	}

	/** The short name of a ship or an organisation, in the language in which its name is said; empty for none. */
	#shortOf({name, name_vi}: Pick<ListedBody, 'name' | 'name_vi'>, language: Language): string {
		this.#shortBodies ??= new Map(this.#bodies().map(each => [each.name, each]));
		const known = this.#shortBodies.get(name);
		return (language === 'vi' && name_vi !== '' ? known?.short_vi : known?.short_en) ?? '';
	}

	#shortened(person: SidedName, width: number): string {
		const owners = this.#ownersOf(person);
		const fitting = formsOf(person).filter(form => displayWidth(form) <= width);
		const own = fitting.find(form => (owners.get(form) ?? 0) <= 1);
		// In fewer columns than any form has, the word by which people are called says more than the first ones.
		const last = lastWord(person.name);
		return own ?? fitting[0] ?? (displayWidth(last) <= width ? last : truncate(person.name, width));
	}

	/** Only names with the same last word can come to the same form: that word is never shortened. */
	#ownersOf({name, side}: SidedName): ReadonlyMap<string, number> {
		const last = lastWord(name);
		const key = `${side} ${last}`;
		const known = this.#owners.get(key);
		if (known) return known;
		const counts = new Map<string, number>();
		for (const each of this.#isRead || !this.#called
			? (this.#alike().get(key) ?? [])
			: this.#called(side, last))
			for (const form of formsOf({name: each, side})) counts.set(form, (counts.get(form) ?? 0) + 1);
		this.#owners.set(key, counts);
		return counts;
	}
}

function lastWord(name: string): string {
	return name.slice(name.lastIndexOf(' ') + 1);
}
