import type {ReactNode} from 'react';
import {Text} from 'ink';
import type {Line} from '../line.ts';
import {styles} from '../theme.ts';

/** One line of styled text. It is cut by its maker: nothing here wraps. */
export function LineText({line}: {readonly line: Line}): ReactNode {
	if (line.length === 0) return <Text> </Text>;
	return (
		<Text wrap="truncate">
			{line.map((segment, index) => (
				<Text key={index} {...styles[segment.style]}>
					{segment.text}
				</Text>
			))}
		</Text>
	);
}
