/** PostHog with all switched off that a survey does not need; as it comes, it does and costs more. */
export const OPTIONS = {
  autocapture: false,
  capture_pageview: false,
  capture_pageleave: false,
  capture_dead_clicks: false,
  capture_exceptions: false,
  capture_heatmaps: false,
  capture_performance: false,
  disable_session_recording: true,
  disable_web_experiments: true,
  person_profiles: 'identified_only',
  // A browser that a program drives is a respondent here, and no robot whose events are dropped.
  opt_out_useragent_filter: true,
};
