import {describe, expect, test} from 'vitest';
import {isOnePerson, personKeys} from '../../source/extract/person-keys.ts';
import {mention} from '../fixtures/drafts.ts';

function stranger(name: string, postId: string | null = null) {
	return {name, personId: null, postId};
}

/** Returns true when the first two of the names are one person. */
function areOne(...names: readonly string[]): boolean {
	const people = names.map(name => stranger(name));
	const keyOf = personKeys(people);
	return keyOf(people[0]!) === keyOf(people[1]!);
}

describe('a known person', () => {
	test('is one by the id, whatever the name', () => {
		const people = [mention({name: 'J. Mattis'}), mention(), stranger('James Mattis')];
		const keys = people.map(personKeys(people));
		expect(keys[0]).toBe(keys[1]);
		expect(keys[0]).not.toBe(keys[2]);
	});
});

test('two mentions are of one person where their keys are one', () => {
	const people = [
		mention(),
		mention({name: 'J. Mattis'}),
		...['Trần Văn Bình', 'Tran Van Binh', 'Trần Văn Bích', 'Lê Văn Hoà', 'Lê Văn Hòa', 'James Mattis'].map(
			name => stranger(name),
		),
		...["Terrence O'Shaughnessy", 'Terrence O’Shaughnessy'].map(name => stranger(name)),
		...['us-president', 'us-president', null].map(post => stranger('', post)),
	];
	for (const a of people) {
		for (const b of people) {
			const keyOf = personKeys([a, b]);
			expect(isOnePerson(a, b), `${a.name} ${b.name}`).toBe(keyOf(a) === keyOf(b));
		}
	}
});

describe('strangers', () => {
	test.each([
		['Trần Văn Bình', 'Tran Van Binh'],
		['Tran Van Binh', 'Trần Văn Bình'],
		['TRẦN VĂN BÌNH', 'Trần Văn Bình'],
		['Lê Văn Hoà', 'Lê Văn Hòa'],
		['Lê Văn Hòa'.normalize('NFD'), 'Lê Văn Hòa'],
	])('%s and %s are one', (a, b) => {
		expect(areOne(a, b)).toBe(true);
	});

	test.each([
		['Nguyễn Văn Hiến', 'Nguyễn Văn Hiền'],
		['Trần Văn Bình', 'Trần Văn Bích'],
		['Nguyễn Van Hien', 'Nguyễn Văn Hiền'],
	])('%s and %s are two', (a, b) => {
		expect(areOne(a, b)).toBe(false);
	});

	test('a name without marks is the first that has them, and makes no two one', () => {
		expect(areOne('Nguyen Van Hien', 'Nguyễn Văn Hiến', 'Nguyễn Văn Hiền')).toBe(true);
		expect(areOne('Nguyễn Văn Hiến', 'Nguyễn Văn Hiền', 'Nguyen Van Hien')).toBe(false);
	});

	test('without a name are one by the post', () => {
		const offices = ['us-president', 'us-president', 'us-ambassador-to-vietnam'].map(post =>
			stranger('', post),
		);
		const keys = offices.map(personKeys(offices));
		expect(keys[0]).toBe(keys[1]);
		expect(keys[0]).not.toBe(keys[2]);
	});
});
