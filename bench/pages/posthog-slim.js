import { SurveysExtensions } from 'posthog-js/dist/extension-bundles';
import posthog from 'posthog-js/dist/module.slim';
import { OPTIONS } from './posthog-options.js';

// The smallest PostHog that asks a survey: its slim package with the survey extension alone, in one bundle of ours.
// What draws a survey it downloads by itself.
posthog.init('bench', { ...OPTIONS, api_host: location.origin, __extensionClasses: { ...SurveysExtensions } });
