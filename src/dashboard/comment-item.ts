import type { Trust } from '../report/comments/query.ts';
import type { CommentedResponse } from '../report/comments/rated.ts';
import type { Rating } from '../standard/scale.ts';
import { type Html, html } from './html.ts';
import { languageName, momentName, plainly, questionName, RATING_NAMES } from './names.ts';
import { plural } from './numbers.ts';
import { REASONS } from './suspected-caveat.ts';

/** What trust was answered with, in words. */
export function trustName(trust: Trust): string {
  if (trust === 'up' || trust === 'down') return `Thumbs ${trust}`;
  return `${trust}: ${RATING_NAMES[Number(trust) as Rating]}`;
}

/**
 * A response with what its respondent wrote. The text is in the language of the survey, as far as is known, and runs the
 * way of its own first letter; neither turns what stands around it.
 */
export function commentItem({
  answeredAt,
  service,
  channel,
  lang,
  trust,
  ratings,
  suspicions,
  comments,
}: CommentedResponse): Html {
  const about = [plainly(channel), languageName(lang)].join(' · ');
  const others = ratings
    .filter(({ question }) => question !== 'trust')
    .map(({ question, rating }) => `${questionName(question)} ${rating}`);
  return html`<li><h2><time datetime="${answeredAt}">${momentName(new Date(answeredAt))}</time></h2>
<p class="about"><bdi>${service}</bdi> · ${about}</p>
${suspicions.length > 0 && html`<p class="caveat"><strong>Suspected of being made up:</strong> ${suspicions.map((each) => REASONS[each]).join('; ')}.</p>`}
<dl>${comments.map(
    ({ statement, text, masked }) => html`<dt lang="${lang}" dir="auto">${statement}</dt>
<dd lang="${lang}" dir="auto">${text}</dd>
${masked > 0 && html`<dd class="n">${plural(masked, 'piece', 'pieces')} of personal information masked</dd>`}`,
  )}</dl>
<p class="rated"><b>Trust</b> ${trust ? trustName(trust) : 'not answered'}${others.length > 0 && html` <span>· ${others.join(', ')} of 5</span>`}</p></li>`;
}
