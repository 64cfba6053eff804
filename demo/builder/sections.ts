import { ContextSection } from './sections/ContextSection.tsx';
import { LanguageSection } from './sections/LanguageSection.tsx';
import { LookSection } from './sections/LookSection.tsx';
import { NoticeSection } from './sections/NoticeSection.tsx';
import { PlacementSection } from './sections/PlacementSection.tsx';
import { QuestionsSection } from './sections/QuestionsSection.tsx';
import { ServiceSection } from './sections/ServiceSection.tsx';
import { StandardSection } from './sections/StandardSection.tsx';
import { TimingSection } from './sections/TimingSection.tsx';
import { TouchpointsSection } from './sections/TouchpointsSection.tsx';
import { UnknownSection } from './sections/UnknownSection.tsx';
import { WordingSection } from './sections/WordingSection.tsx';

/** The groups of fields in the order in which they are asked: what must be written first. */
export const SECTIONS = [
  ServiceSection,
  UnknownSection,
  StandardSection,
  WordingSection,
  QuestionsSection,
  NoticeSection,
  LanguageSection,
  LookSection,
  PlacementSection,
  TimingSection,
  ContextSection,
  TouchpointsSection,
] as const;
