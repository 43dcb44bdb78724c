import {describe, expect, test} from 'vitest';
import type {Engagement} from '../../../../source/domain/engagement.ts';
import type {State} from '../../../../source/ui/explorer/model.ts';
import {listHeadings} from '../../../../source/ui/explorer/list/headings.ts';
import {rowContext, rowLine} from '../../../../source/ui/explorer/list/row-line.ts';
import {lineText, lineWidth, type Line} from '../../../../source/ui/kit/line.ts';
import {body, engagement, participant} from '../../../fixtures/engagements.ts';
import {darkLook} from '../../kit/looks.ts';
import {opened} from '../keyboard.ts';
import {viewModelOf} from '../view-models.ts';

const plain = {isChosen: false, isMarked: false};

function drawn(record: Partial<Engagement>, columns = 80, state: State = opened(), marks = plain): Line {
	const records = [engagement(record)];
	return rowLine(
		records[0] ?? engagement(),
		marks,
		rowContext(viewModelOf({records, state, size: [columns, 24]})),
	);
}

function text(record: Partial<Engagement>, columns = 80, state: State = opened()): string {
	return lineText(drawn(record, columns, state), false).trimEnd();
}

const hart = participant({id: 'hart', name: 'Al Hart', side: 'US', part: 'host'});
const {place} = engagement();

describe('a row', () => {
	test('says when, who met whom, as what and where, each in the columns of the specification', () => {
		const row = text({});
		expect(row).toBe('          2 Nov  Phan Văn Giang    ⇄ Pete Hegseth         talks     Hanoi');
		expect(['2 Nov', 'Phan', '⇄', 'Pete', 'talks', 'Hanoi'].map(each => row.indexOf(each))).toEqual([
			10, 17, 35, 37, 58, 68,
		]);
	});

	test('counts the people beyond the two, and takes the room from the American name', () => {
		const people = [
			participant(),
			{...hart, name: 'Alexandrina Hartmann'},
			{...hart, id: 'x', part: 'attendee' as const},
		];
		expect(text({people})).toContain('⇄ A. Hartmann       +1 talks');
		expect(text({people}, 40)).not.toContain('+1');
	});

	test('says the country of a side of which nobody is named', () => {
		expect(text({people: [hart]})).toContain('  Vietnam           ⇄ Al Hart');
		expect(text({people: [participant()]})).toContain('⇄ United States');
		expect(text({people: [hart]}, 80, {...opened(), language: 'vi'})).toContain(
			'  Việt Nam          ⇄ Al Hart',
		);
	});

	test('says the ship or organisation of such a side, where the record has one, as short as it must', () => {
		const bodies = [body({name: "Vietnam People's Navy", name_vi: 'Hải quân', side: 'VN'})];
		expect(text({people: [hart], bodies})).toContain("  People's Navy     ⇄ Al Hart");
		expect(text({people: [hart], bodies}, 80, {...opened(), language: 'vi'})).toContain('  Hải quân ');
		expect(text({people: [participant()], bodies: [body()]})).toContain('⇄ USS Halyard');
		const agency = body({name: 'Agency for the Search of Missing Persons'});
		expect(text({people: [participant()], bodies: [agency]})).toContain(
			'⇄ Agency for the…  '.replace(' for the', ''),
		);
	});

	test('of a speech by one side leaves the other empty', () => {
		expect(text({kind: 'speech', people: [participant()]})).toMatch(/Giang {27}speech/u);
	});

	test('of nobody is the title, cut at a word', () => {
		const title_en = 'Remains from the 155th joint search handed over in Da Nang';
		expect(text({people: [], title_en})).toContain('  Remains from the 155th joint search…     talks');
		expect(text({people: [], title_en}, 200)).toContain('  Remains from the 155th joint search handed…');
	});

	test('names the place up to its comma, and by a short name where that is too long', () => {
		const at = (name_en: string, columns = 80): string =>
			text({place: {...place, name_en}}, columns).slice(68);
		expect(at('Washington, D.C.')).toBe('Washington');
		expect(at('Ho Chi Minh City')).toBe('HCM City');
		expect(at('South China Sea')).toBe('at sea');
		expect(text({place: {...place, name_en: 'Washington, D.C.'}}, 100)).toMatch(/Washington, D\.C\.$/u);
		expect(text({place: {...place, name_en: '', name_vi: ''}})).toMatch(/talks$/u);
	});

	test('spells the kind out where there is room', () => {
		expect(text({kind: 'sideline-meeting'})).toContain('sideline  ');
		expect(text({kind: 'sideline-meeting'}, 100)).toMatch(/sideline[ -]meeting/u);
	});

	test('is exactly as wide as the list', () => {
		for (const columns of [30, 40, 56, 68, 69, 79, 80, 99, 119])
			for (const people of [[], [hart], [participant()], [participant(), hart]])
				expect(lineWidth(drawn({people}, columns))).toBe(columns);
	});

	test('puts who was asked for before the others of the side', () => {
		const lan = participant({id: 'lan', name: 'Trần Thị Lan', part: 'attendee'});
		const people = [participant(), lan, hart];
		expect(text({people})).toContain('Phan Văn Giang');
		const records = [engagement({people})];
		const model = viewModelOf({records});
		const filter = {...model.results.filter, leaders: [['lan']]};
		const context = rowContext({...model, results: {...model.results, filter}});
		expect(lineText(rowLine(records[0] ?? engagement(), plain, context), false)).toContain('Trần Thị Lan');
	});

	test('marked and chosen has both signs, and on the bar no colour of a side', () => {
		const row = drawn({}, 80, opened(), {isChosen: true, isMarked: true});
		expect(lineText(row, false)).toMatch(/^▌● /u);
		expect(row.every(({isOnBar}) => isOnBar)).toBe(true);
		expect(lineText(row, darkLook)).not.toContain('\u{1B}[91m');
		const other = drawn({}, 80, opened(), {isChosen: false, isMarked: true});
		expect(lineText(other, false)).toMatch(/^ ● /u);
		expect(other.filter(({style}) => style === 'marked').map(each => each.text)).toEqual(['●']);
		expect(other.filter(({style}) => style === 'vietnam').map(each => each.text)).toEqual(['Phan Văn Giang']);
		expect(other.filter(({style}) => style === 'unitedStates').map(each => each.text)).toEqual([
			'Pete Hegseth',
		]);
	});

	test('a doubtful date has a sign of its own, and the letters stay plain', () => {
		const row = drawn({date: '2025-11-02?'});
		expect(row.filter(({style}) => style === 'doubt').map(each => each.text)).toEqual(['?']);
	});
});

test('the headings stand where the columns begin, the date’s where it ends', () => {
	const model = viewModelOf({records: [engagement()]});
	const headings = lineText(listHeadings(rowContext(model)), false);
	expect(headings.trimEnd()).toBe(
		'           Date  Vietnam             United States        Kind      Place',
	);
	const wide = viewModelOf({records: [engagement()], size: [200, 50]});
	expect(lineText(listHeadings(rowContext(wide)), false)).toMatch(/Place +Title/u);
});
