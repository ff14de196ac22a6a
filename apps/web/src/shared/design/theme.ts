import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const ink: MantineColorsTuple = [
  '#eceefb',
  '#d5d9f5',
  '#b4bbee',
  '#a3b0ff',
  '#7d89e0',
  '#5f6dd4',
  '#4453c4',
  '#3a48ad',
  '#303b8f',
  '#252e70',
];

/** Greys of the dark scheme, from text to ground. */
const dark: MantineColorsTuple = [
  '#ebebe8',
  '#c9ccd1',
  '#a9aeb7',
  '#8b909a',
  '#4a4e57',
  '#2e3036',
  '#1f2126',
  '#141518',
  '#101113',
  '#0b0c0d',
];

const systemFont =
  "'Inter', ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** The component kit dressed in the tokens of `tokens.css`. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 6, dark: 5 },
  autoContrast: true,
  luminanceThreshold: 0.35,
  colors: { ink, dark },
  fontFamily: systemFont,
  headings: { fontFamily: systemFont },
  defaultRadius: 'md',
  radius: { md: '8px', lg: '10px' },
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '0.9375rem', lg: '1.125rem', xl: '1.5rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
});

const shared = {
  '--mantine-color-body': 'var(--ground)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-soft)',
  '--mantine-color-placeholder': 'var(--ink-soft)',
  '--mantine-color-error': 'var(--wrong)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line)',
  '--mantine-color-default-hover': 'var(--surface-sunk)',
};

/** Points the kit's semantic variables at the tokens, in both schemes. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
