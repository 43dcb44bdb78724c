import {expect, test} from 'vitest';
import {isResidentOffice} from '../../source/domain/resident.ts';

test.each([
	['Ambassador of the United States to Vietnam', true],
	['Acting Defense Attaché, Embassy of the United States in Hanoi', true],
	['Air Attache', true],
	["Chargé d'Affaires of the United States in Vietnam", true],
	['Deputy Chief of Mission', true],
	['Consul General of the United States in Ho Chi Minh City', true],
	['Secretary of War of the United States', false],
	['Chief of Naval Operations', false],
	['Consulting engineer', false],
])('%s: %s', (office, lives) => {
	expect(isResidentOffice(office)).toBe(lives);
});
