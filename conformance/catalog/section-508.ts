/** The functional performance criteria of the Revised Section 508 Standards (36 CFR 1194, chapter 3), by number. */
export const FUNCTIONAL_PERFORMANCE = {
  '302.1': 'Without Vision',
  '302.2': 'With Limited Vision',
  '302.3': 'Without Perception of Color',
  '302.4': 'Without Hearing',
  '302.5': 'With Limited Hearing',
  '302.6': 'Without Speech',
  '302.7': 'With Limited Manipulation',
  '302.8': 'With Limited Reach and Strength',
  '302.9': 'With Limited Language, Cognitive, and Learning Abilities',
} as const;

/** What chapter 5 asks of software, by number. */
export const SOFTWARE = {
  '502.2.1': 'User Control of Accessibility Features',
  '502.2.2': 'No Disruption of Accessibility Features',
  '502.3.1': 'Object Information',
  '502.3.2': 'Modification of Object Information',
  '502.3.3': 'Row, Column, and Headers',
  '502.3.4': 'Values',
  '502.3.5': 'Modification of Values',
  '502.3.6': 'Label Relationships',
  '502.3.7': 'Hierarchical Relationships',
  '502.3.8': 'Text',
  '502.3.9': 'Modification of Text',
  '502.3.10': 'List of Actions',
  '502.3.11': 'Actions on Objects',
  '502.3.12': 'Focus Cursor',
  '502.3.13': 'Modification of Focus Cursor',
  '502.3.14': 'Event Notification',
  '502.4': 'Platform Accessibility Features',
  '503.2': 'User Preferences',
  '503.3': 'Alternative User Interfaces',
  '503.4.1': 'Caption Controls',
  '503.4.2': 'Audio Description Controls',
  '504.2': 'Content Creation or Editing',
  '504.2.1': 'Preservation of Information Provided for Accessibility in Format Conversion',
  '504.2.2': 'PDF Export',
  '504.3': 'Prompts',
  '504.4': 'Templates',
} as const;

/** What chapter 6 asks of documentation and support, by number. */
export const SUPPORT = {
  '602.2': 'Accessibility and Compatibility Features',
  '602.3': 'Electronic Support Documentation',
  '602.4': 'Alternate Formats for Non-Electronic Support Documentation',
  '603.2': 'Information on Accessibility and Compatibility Features',
  '603.3': 'Accommodation of Communication Needs',
} as const;
