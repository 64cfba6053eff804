import { parseOrigins } from '../collector/origins.ts';
import { probe } from '../probe/probe.ts';
import { FORM_ADDRESS } from '../standard/touchpoints-rules.ts';
import { formatProbed, formatProbedJson } from './probed-formats.ts';

/** The arguments of `check`, of which a collector takes some. */
interface Arguments {
  readonly collector: string;
  readonly origin?: string | undefined;
  readonly service?: string | undefined;
  readonly format: string;
  readonly strict: boolean;
  readonly files: readonly string[];
  readonly questions: boolean;
  readonly today?: string | undefined;
}

/** Reads the arguments of `check --collector`, and gives back what to do. */
export function readCollectorCheck(given: Arguments): () => Promise<void> {
  const { collector, service, format, strict, files, questions, today } = given;
  const url = URL.canParse(collector) ? new URL(collector) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username) {
    throw new Error(
      `"${collector}" is no address of a collector. Give one such as https://cx.agency.gov/v1/responses.`,
    );
  }
  if (FORM_ADDRESS.test(url.pathname)) {
    throw new Error(
      `${url.href} is a form of GSA Touchpoints, which takes no records: nothing was sent. Answer the survey once on a page instead, and look for it in Touchpoints.`,
    );
  }
  if (files.length > 0 || questions || today !== undefined) {
    throw new Error('Files, --questions and --today are of configurations. Leave them out with --collector.');
  }
  if (service !== undefined && !service.trim()) throw new Error('--service is empty. Give a name, or leave it out.');
  const [origin] = given.origin === undefined ? [] : parseOrigins([given.origin]);
  return async () => {
    const probed = await probe({ collector: url.href, origin, service });
    const show = format === 'json' ? formatProbedJson : formatProbed;
    process.stdout.write(show(url.href, origin, probed));
    const failing = ['fails', ...(strict ? ['warning'] : [])];
    if (probed.findings.some(({ outcome }) => failing.includes(outcome))) process.exitCode = 1;
  };
}
