import { OPTIONS } from './posthog-options.js';

// PostHog by the snippet that its documentation recommends, which stands inline in the page: calls are kept in a list
// until /static/array.js has come, which then downloads the project's settings and what draws a survey.
const calls = [];
calls._i = [['bench', { ...OPTIONS, api_host: location.origin }, 'posthog']];
calls.__SV = 1;
calls.people = [];
window.posthog = calls;
const script = document.createElement('script');
script.crossOrigin = 'anonymous';
script.async = true;
script.src = '/static/array.js';
document.head.append(script);
