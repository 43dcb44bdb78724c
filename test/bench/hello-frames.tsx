import {readFileSync} from 'node:fs';
import {useState, type ReactNode} from 'react';
import {Box, render, Text, useInput} from 'ink';

// The floor for a key: an Ink program that shows the frames of a file (a JSON list of lists of lines), the next one at
// each key; bundled as communique is.
const frames = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly (readonly string[])[];

function Frames(): ReactNode {
	const [at, setAt] = useState(0);
	useInput(() => setAt(before => before + 1));
	return (
		<Box flexDirection="column">
			{(frames[Math.min(at, frames.length - 1)] ?? []).map((line, index) => (
				<Text key={index} wrap="truncate">
					{line || ' '}
				</Text>
			))}
		</Box>
	);
}

render(<Frames />, {alternateScreen: true, interactive: true, incrementalRendering: true, maxFps: 60});
// Ends in order when it is told to, so that Node keeps its compiled code for the next run.
process.on('SIGTERM', () => process.exit());
