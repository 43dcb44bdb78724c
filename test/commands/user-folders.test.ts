import {expect, test} from 'vitest';
import {configurationPath} from '../../source/commands/config-file.ts';
import {statePath} from '../../source/commands/state-file.ts';

const home = '/home/an';

test.each([
	[
		{},
		'linux',
		home,
		'/home/an/.local/state/communique/state.json',
		'/home/an/.config/communique/config.json',
	],
	[
		{XDG_STATE_HOME: '/state', XDG_CONFIG_HOME: '/config'},
		'darwin',
		home,
		'/state/communique/state.json',
		'/config/communique/config.json',
	],
	[
		{XDG_STATE_HOME: 'state', XDG_CONFIG_HOME: ''},
		'linux',
		home,
		'/home/an/.local/state/communique/state.json',
		'/home/an/.config/communique/config.json',
	],
	[
		{LOCALAPPDATA: '/local', APPDATA: '/roaming', XDG_STATE_HOME: '/state'},
		'win32',
		home,
		'/local/communique/state.json',
		'/roaming/communique/config.json',
	],
	[
		{},
		'win32',
		home,
		'/home/an/AppData/Local/communique/state.json',
		'/home/an/AppData/Roaming/communique/config.json',
	],
	[{XDG_STATE_HOME: '/state'}, 'linux', '', '/state/communique/state.json', null],
	[{}, 'linux', 'home', null, null],
])(
	'state and configuration with %j on %s and the home %j: %s, %s',
	(env, platform, folder, state, config) => {
		expect(statePath({env, platform, home: folder})).toBe(state);
		expect(configurationPath({env, platform, home: folder})).toBe(config);
	},
);
