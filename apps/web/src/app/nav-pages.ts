import {
  IconAdjustmentsHorizontal,
  IconCalendarCheck,
  IconBook2,
  IconChartLine,
  IconDatabase,
  IconMail,
  IconMessages,
  IconNotebook,
  IconFlag,
  IconMailStar,
  IconHelpCircle,
  IconListCheck,
  IconListNumbers,
  IconQuote,
  IconScale,
  IconSchool,
  IconStethoscope,
  IconUsers,
  IconVocabulary,
  type Icon,
} from '@tabler/icons-react';
import type { LinkProps } from '@tanstack/react-router';
import { m } from '../shared/messages/index.js';

const words = m.common.nav;

/** The groups of pages beside the main ones, in the order of a year. */
export const pageGroups = ['rotate', 'season', 'match', 'help'] as const;
export type PageGroup = (typeof pageGroups)[number];

/** A page that navigation, shortcuts and the command palette lead to. */
export type NavPage = {
  readonly to: NonNullable<LinkProps['to']>;
  readonly text: string;
  readonly Icon: Icon;
  /** Pressed after `g`, leads here. */
  readonly key?: string;
  /** `main` stands in the bar of a phone; the others behind its last button, under their group's name. */
  readonly place: 'main' | PageGroup;
};

/** Every page, in the order in which people meet them. A new page adds its line here and its route in router.tsx. */
export const navPages: readonly NavPage[] = [
  { to: '/today', text: words.today, Icon: IconCalendarCheck, key: 't', place: 'main' },
  { to: '/start', text: words.answers, Icon: IconAdjustmentsHorizontal, key: 's', place: 'main' },
  { to: '/plan', text: words.plan, Icon: IconListCheck, key: 'p', place: 'main' },
  { to: '/programs', text: words.programs, Icon: IconSchool, key: 'r', place: 'main' },
  { to: '/rotations', text: words.rotations, Icon: IconStethoscope, key: 'o', place: 'rotate' },
  { to: '/notebook', text: words.notebook, Icon: IconNotebook, key: 'n', place: 'rotate' },
  { to: '/letters', text: words.letters, Icon: IconMailStar, key: 'l', place: 'rotate' },
  { to: '/people', text: words.people, Icon: IconUsers, key: 'e', place: 'rotate' },
  { to: '/stories', text: words.stories, Icon: IconQuote, key: 'y', place: 'rotate' },
  { to: '/applications', text: words.applications, Icon: IconMail, key: 'a', place: 'season' },
  { to: '/interviews', text: words.interviews, Icon: IconMessages, key: 'i', place: 'season' },
  { to: '/forecast', text: words.forecast, Icon: IconChartLine, key: 'f', place: 'season' },
  { to: '/preferences', text: words.preferences, Icon: IconScale, key: 'v', place: 'match' },
  { to: '/rank-list', text: words.rankList, Icon: IconListNumbers, key: 'k', place: 'match' },
  { to: '/season-end', text: words.seasonEnd, Icon: IconFlag, key: 'x', place: 'match' },
  { to: '/data', text: words.data, Icon: IconDatabase, key: 'd', place: 'help' },
  { to: '/guide', text: words.guide, Icon: IconBook2, key: 'u', place: 'help' },
  { to: '/glossary', text: words.words, Icon: IconVocabulary, key: 'w', place: 'help' },
  { to: '/method', text: words.method, Icon: IconHelpCircle, key: 'm', place: 'help' },
];
