import { feedbackSyncIntegration, init } from '@sentry/browser';

// Sentry's user feedback as its documentation has it for a form that the page opens by itself (autoInject: false),
// with nothing else of the SDK switched on: no default integrations, no screenshots, no tracing, no replay.
const feedback = feedbackSyncIntegration({ autoInject: false, enableScreenshot: false, showBranding: false });
init({ dsn: `${location.protocol}//public@${location.host}/1`, defaultIntegrations: false, integrations: [feedback] });

const form = await feedback.createForm();
form.appendToDom();
form.open();
