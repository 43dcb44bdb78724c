import {dateLabel} from '../../domain/date-label.ts';
import type {DayPart, Kind, Part} from '../../domain/vocabulary.ts';
import {destination, rolesOf, shortest, type Facts, type NamedPerson} from './facts.ts';

const kindNames: Readonly<Record<Kind, string>> = {
	'official-visit': 'Chuyến thăm chính thức',
	'working-visit': 'Chuyến thăm làm việc',
	reception: 'Cuộc tiếp',
	'courtesy-call': 'Cuộc chào xã giao',
	talks: 'Hội đàm',
	'phone-call': 'Điện đàm',
	dialogue: 'Đối thoại',
	'sideline-meeting': 'Cuộc gặp bên lề',
	speech: 'Bài phát biểu',
	handover: 'Bàn giao',
	agreement: 'Lễ ký',
	ceremony: 'Buổi lễ',
	'port-call': 'Tàu thăm cảng',
	exercise: 'Diễn tập',
	announcement: 'Công bố',
};
const partNames: Readonly<Record<Part, string>> = {
	host: 'chủ nhà',
	visitor: 'khách',
	caller: 'người gọi',
	callee: 'người nhận điện',
	'co-chair': 'đồng chủ trì',
	speaker: 'người phát biểu',
	giver: 'bên trao',
	recipient: 'bên nhận',
	signatory: 'người ký',
	attendee: 'tham dự',
};
const dayParts: Readonly<Record<DayPart, string>> = {morning: 'sáng', afternoon: 'chiều', evening: 'tối'};

/** A Vietnamese title from a record's fields; the office of whoever acts stands before the name. */
export function vietnameseTitle(facts: Facts): string {
	const {first, second} = rolesOf(facts.people);
	const place = facts.place_vi && ` tại ${facts.place_vi}`;
	if (facts.kind === 'official-visit' || facts.kind === 'working-visit')
		return visitTitle(facts, second ?? first);
	if (first && second) {
		const wordings = [
			[formal(first), formal(second)],
			[formal(first), polite(second)],
			[polite(first), polite(second)],
		] as const;
		return shortest(wordings.map(([a, b]) => pairTitle(facts, a, b)));
	}
	const only = first ?? second;
	if (facts.kind === 'port-call') return `Tàu hải quân cập cảng${facts.place_vi && ` ${facts.place_vi}`}`;
	if (!only) return `${kindNames[facts.kind]}${place}`;
	return shortest([
		`${kindNames[facts.kind]} của ${formal(only)}${place}`,
		`${kindNames[facts.kind]}: ${only.name}`,
	]);
}

/** A Vietnamese summary from a record's fields. */
export function vietnameseSummary(facts: Facts): string {
	const where = [facts.venue_vi, facts.place_vi].filter(Boolean).join(', ');
	const part = facts.dayPart ? ` (buổi ${dayParts[facts.dayPart]})` : '';
	const announced = facts.isAnnounced ? 'Theo thông báo: ' : '';
	const what = `${announced}${kindNames[facts.kind]}, ${dateLabel(facts.date, 'vi')}${part}${where ? `; ${where}` : ''}.`;
	if (facts.people.length === 0) return what;
	const people = facts.people.map(
		each => `${each.name}${each.office_vi ? ` (${each.office_vi})` : ''}, ${partNames[each.part]}`,
	);
	return `${what} Thành phần: ${people.join('; ')}.`;
}

function visitTitle(facts: Facts, visitor: NamedPerson | null): string {
	const will = facts.isAnnounced ? ' sẽ' : '';
	const visits = facts.kind === 'official-visit' ? 'thăm chính thức' : 'thăm và làm việc tại';
	const place = destination(facts.place_vi, facts.country_vi);
	const rest = `${will} ${visits}${place && ` ${place}`}`;
	if (!visitor) return `Một đoàn đại biểu${rest}`;
	return shortest([`${formal(visitor)}${rest}`, `${polite(visitor)}${rest}`]);
}

function pairTitle({kind, place_vi: place}: Facts, a: string, b: string): string {
	const where = place && ` tại ${place}`;
	const titles: Readonly<Partial<Record<Kind, string>>> = {
		reception: `${a} tiếp ${b}`,
		'courtesy-call': `${b} chào xã giao ${a}`,
		talks: `${a} hội đàm với ${b}`,
		'phone-call': `${a} điện đàm với ${b}`,
		dialogue: `${a} và ${b} dự đối thoại`,
		'sideline-meeting': `${a} gặp ${b} bên lề hội nghị`,
		speech: `${a} phát biểu${where}, có ${b}`,
		handover: `${a} và ${b} dự lễ bàn giao`,
		agreement: `${a} và ${b} dự lễ ký`,
		ceremony: `${a} và ${b} dự lễ`,
		announcement: `${a} và ${b} dự lễ công bố`,
	};
	return titles[kind] ?? `${kindNames[kind]}${where}: ${a} và ${b}`;
}

function formal(person: NamedPerson): string {
	return person.office_vi ? `${capitalised(person.office_vi)} ${person.name}` : polite(person);
}

function polite({address_vi: address, name}: NamedPerson): string {
	return address ? `${address} ${name}` : name;
}

function capitalised(text: string): string {
	const [first = '', ...rest] = text;
	return first.toLocaleUpperCase('vi') + rest.join('');
}
