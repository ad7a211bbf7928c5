import { createTheme, type MantineColorsTuple } from '@mantine/core';

// Shade 6 is the product blue: 6.4 : 1 on white, where the stock Mantine blue fails AA.
const blue: MantineColorsTuple = [
  '#eef5fb',
  '#d9e8f5',
  '#b0cfe9',
  '#83b4dc',
  '#559ad0',
  '#2b7dbd',
  '#0b5fa5',
  '#084a82',
  '#063a66',
  '#042a4b',
];

// The stock red and yellow are too light for text on white.
const red: MantineColorsTuple = [
  '#fdf1ee',
  '#f9dcd5',
  '#f0b5a8',
  '#e58d7a',
  '#d96a53',
  '#c2472d',
  '#a3260b',
  '#861f09',
  '#6b1907',
  '#4d1205',
];

const yellow: MantineColorsTuple = [
  '#fff6df',
  '#fdeabb',
  '#f8d67a',
  '#efbd3a',
  '#d79f10',
  '#b07f06',
  '#8a6300',
  '#6f5000',
  '#5c4200',
  '#443100',
];

const fontFamily = "'Noto Sans', system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif";

export const theme = createTheme({
  colors: { blue, red, yellow },
  primaryColor: 'blue',
  primaryShade: 6,
  black: '#1b2129',
  fontFamily,
  headings: {
    fontFamily,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.3' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  components: {
    // Most notices are there from the start; only a failure interrupts, and says so itself.
    Alert: { defaultProps: { role: 'note' } },
    Anchor: { defaultProps: { underline: 'always' } },
    Button: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Checkbox: { defaultProps: { size: 'md' } },
  },
});
