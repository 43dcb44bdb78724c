import {afterAll, beforeAll, expect, test} from 'vitest';
import {encounterOf, type Encounter} from '../../source/domain/who-met-whom.ts';
import {openStore, type Store} from '../../source/store/index.ts';
import {shippedDatabase} from '../e2e/explorer.ts';

let store: Store;
beforeAll(() => {
	store = openStore(shippedDatabase);
});
afterAll(() => store.close());

/** Records of the data by what settles which way their row points. */
test.each<[reason: string, arrow: Encounter['arrow'], ids: readonly string[]]>([
	[
		'a visitor',
		'→',
		['2003-11-09-pham-van-tra-visits-washington', '2026-02-18-to-lam-working-visit-washington'],
	],
	[
		'a delegation without names, aboard at sea',
		'→',
		[
			'2010-08-08-vietnamese-officials-visit-uss-george-washington',
			'2011-08-13-vietnamese-officials-visit-uss-george-washington',
			'2012-10-20-vietnamese-officials-visit-uss-george-washington',
		],
	],
	[
		'a ship that visits beside one of a third country',
		'←',
		['2012-07-10-usns-mercy-brings-pacific-partnership-to-vinh'],
	],
	['the country of the place, where nobody is a visitor', '→', ['2018-07-01-vietnam-joins-rimpac-2018']],
	[
		'neither: the place is in a third country',
		'⇄',
		['2019-09-02-vietnam-joins-first-asean-us-maritime-exercise'],
	],
	['a giver', '→', ['2018-01-25-ngo-xuan-lich-gives-mattis-war-artifacts']],
	['a giver', '←', ['2017-05-22-six-metal-shark-boats-quang-nam']],
	[
		'a service that gives',
		'←',
		[
			'2020-08-14-former-cutter-john-midgett-transferred-to-vietnam-coast-guard',
			'2021-06-01-csb-8021-leaves-seattle-for-vietnam',
		],
	],
	['a recipient, where no giver is named', '←', ['2018-11-07-da-nang-dioxin-project-completed']],
	[
		'remains of missing Americans, whoever is named',
		'→',
		[
			'2003-09-30-remains-of-four-presumed-us-servicemen-leave-hanoi',
			'2017-12-13-142nd-repatriation-noi-bai',
			'2019-06-23-150th-repatriation-ceremony-da-nang',
			'2020-07-16-153rd-repatriation-ceremony-hanoi',
			'2024-04-mia-remains-handover-and-chien-knapper-meeting',
		],
	],
	[
		'both give, or nobody',
		'⇄',
		[
			'2012-06-04-phung-quang-thanh-and-leon-panetta-exchange-war-papers',
			'2017-08-09-da-nang-land-12-7-hectares-handed-over',
		],
	],
	['two sides that speak', '⇄', ['2016-05-23-obama-lifts-arms-embargo-hanoi']],
	[
		'one side that speaks alone',
		'',
		[
			'2019-11-20-mark-esper-speaks-at-diplomatic-academy-of-vietnam',
			'2022-12-20-usaid-29-million-bien-hoa-contract',
		],
	],
])('%s: %s', (_, arrow, ids) => {
	for (const id of ids) {
		const record = store.engagements.byId(id) ?? expect.fail(id);
		expect([id, encounterOf(record).arrow]).toEqual([id, arrow]);
	}
});
