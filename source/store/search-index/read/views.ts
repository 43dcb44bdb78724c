import type {Filter} from '../../../domain/filter.ts';
import {FullText} from '../full-text.ts';
import {Postings} from './postings.ts';
import type {Statements} from '../../statements.ts';
import {View, type ViewSources} from './view.ts';

/**
 * Views by their filter: the count, the page and the facets of one view are asked for one after the other, and worked
 * out once.
 */
export class Views {
	readonly #sources: ViewSources;
	#known = new WeakMap<Filter, View>();
	#version: number | undefined;

	constructor(sources: ViewSources) {
		this.#sources = sources;
	}

	/** The view of a filter. */
	of(filter: Filter): View {
		this.#followFile();
		const known = this.#known.get(filter);
		if (known) return known;
		const view = new View(filter, this.#sources);
		this.#known.set(filter, view);
		return view;
	}

	/**
	 * What another program has written since makes all that was read out of date
	 * (sqlite.org/pragma.html#pragma_data_version).
	 */
	#followFile(): void {
		const version = this.#sources.statements.number('PRAGMA data_version');
		if (version === this.#version) return;
		if (this.#version !== undefined) {
			this.#known = new WeakMap();
			this.#sources.postings.forget();
		}
		this.#version = version;
	}

	/** What is filed under words and values. */
	get postings(): Postings {
		return this.#sources.postings;
	}

	/** The words of the index. */
	get fullText(): FullText {
		return this.#sources.fullText;
	}
}

/** The views of an open database. */
export function viewsOf(statements: Statements): Views {
	const postings = new Postings(statements);
	return new Views({statements, postings, fullText: new FullText(statements, postings)});
}
