import type {NastyText} from './nasty-input.ts';
import type {OperationCounter, Operations} from './operations.ts';
import {doublings, growsTooFast} from './verdict.ts';

/** What one text took in each length, from the shortest on. */
export interface Growth {
	readonly corpus: string;
	readonly name: string;
	/** Letters of the shortest. */
	readonly letters: number;
	readonly amounts: readonly Operations[];
}

/** Texts, what reads them, and how many letters the shortest has. */
export interface Corpus {
	readonly letters: number;
	readonly texts: readonly NastyText[];
	readonly read: (text: string) => unknown;
}

/**
 * Counts what is done for each text in four lengths, and prints a line of JSON (a {@link Growth}) for each.
 * @param wanted the one corpus that is counted, and the one text of it; all where they are missing
 */
export async function printGrowth(
	counter: OperationCounter,
	corpora: Readonly<Record<string, Corpus>>,
	[only, onlyName]: readonly string[],
): Promise<void> {
	for (const [corpus, {letters, texts, read}] of Object.entries(corpora)) {
		if (only !== undefined && only !== corpus) continue;
		// What is made once for all texts is not the work of the first.
		for (const {of} of texts.slice(0, 3)) await read(of(letters));
		for (const {name, of} of texts) {
			if (onlyName !== undefined && onlyName !== name) continue;
			const count = async (more: number): Promise<readonly Operations[]> => {
				const amounts: Operations[] = [];
				for (let doubling = 0; doubling <= doublings; doubling++) {
					const text = of(letters * 2 ** doubling + more);
					amounts.push(await counter.of(() => read(text)));
				}
				return amounts;
			};
			const first = await count(0);
			// What grows does so again; what is done once, or by the clock, while a text is read does not. The
			// texts are others, so that no answer that was kept stands for the work.
			const amounts = isSuspicious(letters, first) ? least(first, await count(2)) : first;
			console.log(JSON.stringify({corpus, name, letters, amounts} satisfies Growth));
		}
	}
}

function isSuspicious(letters: number, amounts: readonly Operations[]): boolean {
	return (['blocks', 'handed'] as const).some(kind =>
		growsTooFast(
			letters,
			amounts.map(amount => amount[kind]),
		),
	);
}

/** The less of two counts of each length. */
function least(one: readonly Operations[], other: readonly Operations[]): readonly Operations[] {
	return one.map(({blocks, handed}, index) => ({
		blocks: Math.min(blocks, other[index]?.blocks ?? blocks),
		handed: Math.min(handed, other[index]?.handed ?? handed),
	}));
}
