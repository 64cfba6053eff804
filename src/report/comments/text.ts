import { wrap } from '../wrap.ts';
import type { CommentedResponse } from './rated.ts';

/** The comments of one response for a terminal of 80 columns. */
export function commentsText({
  answeredAt,
  service,
  channel,
  lang,
  trust,
  suspicions,
  comments,
}: CommentedResponse): string {
  const lines = [
    ...wrap([answeredAt, service, channel, lang, ...(trust ? [`trust ${trust}`] : [])].join(', ')),
    ...(suspicions.length > 0 ? wrap(`suspected of being made up: ${suspicions.join(', ')}`, '  ') : []),
    ...comments.flatMap(({ statement, text, masked }) => [
      ...wrap(statement, '  '),
      ...text.split('\n').flatMap((line) => wrap(line, '    ')),
      ...(masked > 0 ? [`    (personal information masked: ${masked})`] : []),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
