import {describe, expect, test} from 'vitest';
import {allBodies} from '../../db/bodies.ts';
import {bodyForms} from '../../source/domain/body-forms.ts';
import {displayWidth} from '../../source/text/width.ts';
import {data} from './read.ts';

const bodies = allBodies(data);
const byId = new Map(bodies.map(body => [body.id, body]));
const records = data.engagements;
const ships = new Set(data.ships.ships.map(ship => ship.id));

function repeated(values: readonly string[]): readonly string[] {
	return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('ships and organisations', () => {
	test('have ids and names of their own', () => {
		expect(repeated(bodies.map(body => body.id))).toEqual([]);
		expect(repeated(bodies.map(body => body.name_en))).toEqual([]);
		expect(repeated(bodies.map(body => body.name_vi))).toEqual([]);
	});

	test('have no variant that is their own name, or the name of another but of the same ship before', () => {
		const nameOf = new Map(
			bodies.flatMap(({id, name_en, name_vi}) => [[name_en, id] as const, [name_vi, id] as const]),
		);
		const clashes = bodies.flatMap(({id, variants}) =>
			variants.flatMap(each => (nameOf.has(each) ? [`${id}: ${nameOf.get(each) ?? ''}`] : [])),
		);
		expect(clashes).toEqual(['usns-salvor: uss-salvor', 'uss-salvor: usns-salvor']);
	});

	test('have a short name where a row has no room for theirs, and nowhere else, which is nobody else of the side', () => {
		/** The columns of either side on the narrowest screen. */
		const room = 14;
		const countries = {
			en: {VN: 'Vietnam', US: 'United States', other: ''},
			vi: {VN: 'Việt Nam', US: 'Hoa Kỳ', other: ''},
		} as const;
		for (const language of ['en', 'vi'] as const) {
			const forms = bodies.map(body => {
				const {side} = body;
				const [name, short] = [body[`name_${language}`], body[`short_${language}`]];
				return {side, short, all: bodyForms(name, countries[language][side], short), name};
			});
			for (const {name, short, all} of forms) {
				const longer = short === undefined ? all : all.slice(0, -1);
				const isTooLong = longer.every(form => displayWidth(form) > room);
				expect([name, short !== undefined], name).toEqual([name, isTooLong]);
				expect(displayWidth(all.at(-1) ?? name), all.at(-1)).toBeLessThanOrEqual(room);
			}
			const owned = forms.flatMap(({side, all}) => all.map(form => `${side} ${form}`));
			expect(repeated(owned)).toEqual([]);
		}
	});

	test('are the same organisation in leaders.yaml where both have the id', () => {
		const differing = data.leaders.organizations.filter(({id, name_en, name_vi, side}) => {
			const body = byId.get(id);
			return body && (body.name_en !== name_en || body.name_vi !== name_vi || body.side !== side);
		});
		expect(differing).toEqual([]);
	});

	test('take part in some record, each of them', () => {
		const named = new Set(records.flatMap(record => record.bodies.map(body => body.id)));
		expect(bodies.filter(({id}) => !named.has(id))).toEqual([]);
	});
});

describe('a record', () => {
	test('names a ship or an organisation that the lists have, once', () => {
		const wrong = records.filter(({bodies: own}) => {
			const ids = own.map(body => body.id);
			return repeated(ids).length > 0 || ids.some(id => !byId.has(id));
		});
		expect(wrong.map(record => record.id)).toEqual([]);
	});

	test.each(['VN', 'US'] as const)('names a person, a ship or an organisation of side %s', side => {
		const without = records.filter(
			({people, bodies: own}) =>
				!people.some(person => person.side === side) && !own.some(body => byId.get(body.id)?.side === side),
		);
		expect(without.map(record => record.id)).toEqual([]);
	});

	test('of a port call names the ship', () => {
		const without = records.filter(
			({kind, bodies: own}) => kind === 'port-call' && !own.some(({id}) => ships.has(id)),
		);
		expect(without.map(record => record.id)).toEqual([]);
	});

	test('names the ship that its title names', () => {
		const told = records.flatMap(({id, title_en, bodies: own}) =>
			(title_en.match(/\b(?:(?:USS|USNS|USCGC) \p{Lu}[\p{L}.-]*|CSB \d+)/gu) ?? [])
				.filter(name => !own.some(body => byId.get(body.id)?.name_en.startsWith(name)))
				.map(name => `${id}: ${name}`),
		);
		expect(told).toEqual([]);
	});
});
