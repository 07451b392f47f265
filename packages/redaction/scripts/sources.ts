/** The languages of the vocabulary: the file of own labels, the data file, and how the sources write them. */
export const LANGUAGES = [
  { code: 'en', name: 'english', tags: ['en', 'en-US', 'en_US', 'en_EN', 'en-us'] },
  { code: 'de', name: 'german', tags: ['de', 'de-DE', 'de_DE', 'de-de'] },
  { code: 'fr', name: 'french', tags: ['fr', 'fr-FR', 'fr_FR', 'fr-fr'] },
  { code: 'es', name: 'spanish', tags: ['es', 'es-ES', 'es_ES', 'es-es'] },
  { code: 'it', name: 'italian', tags: ['it', 'it-IT', 'it_IT', 'it-it'] },
  { code: 'nl', name: 'dutch', tags: ['nl', 'nl-NL', 'nl_NL', 'nl-nl'] },
  { code: 'pl', name: 'polish', tags: ['pl', 'pl-PL', 'pl_PL', 'pl-pl'] },
] as const;

export type Language = (typeof LANGUAGES)[number]['code'];

/** Licences under which a source's labels may be kept here; checked against each package's own statement. */
export const ALLOWED_LICENCES: readonly string[] = [
  'MIT',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'ISC',
  'Unicode-3.0',
];

/** One package of the npm registry that labels or names are taken from; it is downloaded for the build alone and never a dependency. */
export interface Source {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Of the packed file, as npm states it. */
  readonly integrity: string;
  /** Files with the strings of a language, as a pattern in which TAG stands for one of the language's tags. */
  readonly files: string;
  /** Set when the package has one language only. */
  readonly language?: Language;
}

/** Where people's names and places come from that must not be labels. */
export const NAMES_SOURCE: Source = {
  name: '@faker-js/faker',
  version: '10.6.0',
  licence: 'MIT',
  integrity: 'sha512-3RQHgEtvL1Frl/d1cSreo7qhJ3Gk1OdNUai/CtZ8G+wYeRQnJih3s9xJ9/kgYekPQRdwgh0HXRPqMlzWGwivIQ==',
  files: String.raw`dist/index\.js`,
};

export const SOURCES: readonly Source[] = [
  {
    name: '@codingame/monaco-vscode-language-pack-de',
    version: '25.1.2',
    licence: 'MIT',
    integrity: 'sha512-xA3WOt1w5jlAOnyx4PBwx+qV3vx8C8/zie29qjYbgJMxGKDkb0HfpuKUwywDA2uUMI2wJZS+PnNG00zPDoLIrw==',
    files: String.raw`translations/.*\.js`,
    language: 'de',
  },
  {
    name: '@codingame/monaco-vscode-language-pack-fr',
    version: '25.1.2',
    licence: 'MIT',
    integrity: 'sha512-iq+xx+tv1QIMmFD0eBhFRMF4xMAsVf/HyA1WogqBofteCWeAvRE9HUjZ5JzHz7jXBPe3dLP1LOM0r0GrJZs4fQ==',
    files: String.raw`translations/.*\.js`,
    language: 'fr',
  },
  {
    name: '@codingame/monaco-vscode-language-pack-es',
    version: '25.1.2',
    licence: 'MIT',
    integrity: 'sha512-1/upuO9lRJilZ3sRr0QLTpz55KYRaBWDe8wtPvghOFYOHyWgW8A4VhUQxa6L9SJgY1JkypUAm0U8WcMX2G4LnQ==',
    files: String.raw`translations/.*\.js`,
    language: 'es',
  },
  {
    name: '@codingame/monaco-vscode-language-pack-it',
    version: '25.1.2',
    licence: 'MIT',
    integrity: 'sha512-FajWCML9OR8ppLnJ0mcg+sFHEhYJl8zhb3/DHnd+pNysw8dLfetXoSWjaPnwPPpwiQgkNN1UsToZHOU9czVifQ==',
    files: String.raw`translations/.*\.js`,
    language: 'it',
  },
  {
    name: '@codingame/monaco-vscode-language-pack-pl',
    version: '25.1.2',
    licence: 'MIT',
    integrity: 'sha512-9hDRyzFJkDia5rO9QE262JgxwP/cnalFisLFo7FQcw57ZhqzqXIdQIuwcKaHuAgzeQ6W2+A3KOLfTr3m7VZrXw==',
    files: String.raw`translations/.*\.js`,
    language: 'pl',
  },
  {
    name: '@openui5/sap.m',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-flMhVNoU13fvJxEppUlboH6GvNIl9hPvDb/IUVWKsFBx8Bjh1gdc5QetvDqBdnt4tYpbsUiu1bKNZKTnenIAqQ==',
    files: String.raw`src/sap/m/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.ui.core',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-1fuV5l/GQAlBHsniGrEzlAB8xrqfAUEAV3GyiRuAywZwH8AWd1zj2jv9wI0RjZgAEn63nlLH/6mdLjLdt6sxMg==',
    files: String.raw`src/sap/ui/core/messagebundle_TAG\.properties`,
  },
  {
    name: '@payloadcms/translations',
    version: '3.90.2',
    licence: 'MIT',
    integrity: 'sha512-BGpXyw22ndzL6URrK28qlk2qIsksH8mbWpU/n8vaTt8W6O87KoniX4lJ82m5o0FR/wjWqzcuVRsE0TNX3/7gHg==',
    files: String.raw`dist/languages/TAG\.js`,
  },
  {
    name: 'primelocale',
    version: '2.5.0',
    licence: 'MIT',
    integrity: 'sha512-if5sKywlbltSJbuojKEHpiQu7MDVXGUCpAETjZtqchjRglV9dXgOnFQ4LL/YkYBYAgHPBoel2JhAd67sDIhZVg==',
    files: String.raw`TAG\.json`,
  },
  {
    name: '@univerjs/sheets-ui',
    version: '1.0.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-Y9I7u7iiIKRrFmDD/G2vsgkskZfD6Yq++/x+1H5Hp6yT6hh71PN9tKT3/FBXtgeprZghU+EV2lqIu78Qilj1eg==',
    files: String.raw`lib/es/locale/TAG\.js`,
  },
  {
    name: '@excalidraw/excalidraw',
    version: '0.18.1',
    licence: 'MIT',
    integrity: 'sha512-6i5Gt7IDTOH//qa0Z315Ly5iVRhjWpu2whrlQFqkuwrkKUWgRsMk0P5qdE7bpyDpai7jeLeWYkyj1eVAfni1lw==',
    files: String.raw`dist/prod/locales/TAG-[A-Z0-9]+\.js`,
  },
  {
    name: 'matrix-react-sdk',
    version: '3.87.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-in6NxtQImsDu3Dypi8mXm7THxJRG+v+3P/+dOxnfjx5ItspvxO1wRXkTTsHfaBYf496XqDHEmnLScnpTvzc4hg==',
    files: String.raw`src/i18n/strings/TAG\.json`,
  },
  {
    name: 'keycloakify',
    version: '11.16.0',
    licence: 'MIT',
    integrity: 'sha512-j+iueRmXm/GpdXmyet/YEhQTdsxlptW9JJa6fOF0r/VXwR3+dxsg2NKqh9zNlwXl3LXdJdCkWpS40elEGWiCqQ==',
    files: String.raw`res/account-v1/messages/messages_TAG\.properties`,
  },
  {
    name: 'jodit',
    version: '4.15.13',
    licence: 'MIT',
    integrity: 'sha512-7/0Q85OgtHIIn8qF/tw5CBT2qFdrbbcqxbjS5Z3+jJls+sxGwWLPLFv0heXDqoDsNF0lNUHQity9vC0ErOgKDg==',
    files: String.raw`esm/langs/TAG\.js`,
  },
  {
    name: '@clerk/localizations',
    version: '4.18.0',
    licence: 'MIT',
    integrity: 'sha512-g/WFSM+7jD2nuCsSQdsy9hjsXMc1LyYYNGg/GnAKDkap3t3gsIkWwBWMc7RYD7jkv85Hrn59V7TVj8DIeUWhyw==',
    files: String.raw`dist/TAG\.mjs`,
  },
  {
    name: '@node-red/editor-client',
    version: '5.0.7',
    licence: 'Apache-2.0',
    integrity: 'sha512-bvgOGXvArCxTeB43P18Wu8UZAc3qXKPArr83a8BG7F2vcXFbYFbw6nbe9Euz9uWEVAEPrz3cPrGp8xVCZSyUwg==',
    files: String.raw`locales/TAG/editor\.json`,
  },
  {
    name: '@uppy/locales',
    version: '5.2.0',
    licence: 'MIT',
    integrity: 'sha512-nW+jrrljbVVBRmYhfUBn5eU7rQV27/NkgJyo7VB+G3OHCaG4EhWoGcGrF5qu/apHkaQx+3a+jKwCueAuzff6Fw==',
    files: String.raw`lib/TAG\.js`,
  },
  {
    name: '@openui5/sap.f',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-J7uLqtgY4vBlF+ZVkIcDURMuAT/z3ge9JSGm5yL7GDs4qV2H8XuN1LKomBUIZJi0UzvSb9/sSmdPL6MVizyqfA==',
    files: String.raw`src/sap/f/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.ui.mdc',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-8gn4nx5Xp07VwSQPDGWMFebZuXjVNXb3+5rWtFIslvysNWGSLnoSSNILeNpsk1+N+XfPfX8UhqzVCHD5NKQUUw==',
    files: String.raw`src/sap/ui/mdc/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.ui.fl',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-s10TTDqAXUPmxekWQT+48Z6KH04RnxX6R6fywPBD/N26/Q6xyeavP+UuJ1tXhmpN17FE7VsNbm/EYD9k/X+Aqg==',
    files: String.raw`src/sap/ui/fl/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.ui.rta',
    version: '1.146.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-9t3zWgzvpBlVQRNfQlSH8fn0D+BEfeFRJDz+FOw9/D0QXZi4PhDq56tHNAtWzuUmnpFL7PeUo7Y52+//DWWYCQ==',
    files: String.raw`src/sap/ui/rta/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.ui.unified',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-d7AMOorJLBQQlCLho71CEAJMEIBNGcfF81kddZQLjz2/hM1sEIRdnvx5NWdCdKGHO4m0JvWHYcSHaRx88ZUStw==',
    files: String.raw`src/sap/ui/unified/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.ui.table',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-S5QOEZc5DtKu/driTJ1VRiixI7oBKwNkOui+I2v9rE6WxpBush1V+AM2Er1mAj6BlW0adCSvNfn/JHs6fVz1cQ==',
    files: String.raw`src/sap/ui/table/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.uxap',
    version: '1.152.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-E0lzmDEKrzbXyMsws208KLXF8wcyR72VBVBhvXmEQpccYBZqQKY9m+7vDA3k3uHpRsY4FTm1ROzIjsY0PX99NA==',
    files: String.raw`src/sap/uxap/messagebundle_TAG\.properties`,
  },
  {
    name: '@openui5/sap.ui.integration',
    version: '1.150.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-Qwo0pkq9mgnJ7rLNC8pigOTDvZJLuGHoMCLRdF6pO3+cNNUlPH1W8mwesczMlgIqJwBAEzBtZhgidcpPyjvDrg==',
    files: String.raw`src/sap/ui/integration/messagebundle_TAG\.properties`,
  },
  {
    name: '@ui5/webcomponents',
    version: '2.26.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-0nmyFYQmDawfQMQv77dFe7g2lOzHL57/EVZuvi/XObw4uZQ9ktZCgZl0hp8IHdfqgRCyE28SZ4J6sfWWX5D+cQ==',
    files: String.raw`src/i18n/messagebundle_TAG\.properties`,
  },
  {
    name: '@ui5/webcomponents-fiori',
    version: '2.27.1',
    licence: 'Apache-2.0',
    integrity: 'sha512-7njmRpo77MdgE0jpjEKxyfkuYES8r8EShHj9XZtdVBRV2R7CvkjYv7iq8brwel9IOhllwfSVuQqxMgquQ+YM8g==',
    files: String.raw`src/i18n/messagebundle_TAG\.properties`,
  },
  {
    name: '@vendure/admin-ui',
    version: '2.3.3',
    licence: 'MIT',
    integrity: 'sha512-BlCV2qWwJh6ZyRI1vaw0pAyRDlY2+MOmXfxWimisLVPjksR31WoWSsie3tH3y9KOVjqok0B3vqLTqxZP7Fvjrw==',
    files: String.raw`static/i18n-messages/TAG\.json`,
  },
  {
    name: '@azure/communication-react',
    version: '1.34.0',
    licence: 'MIT',
    integrity: 'sha512-sqsuakeS8M5N6lG0NziOhSt68+NlpaKwYuNg4cPkoLLTYelINYicmPNMtmk7Vwk2RYs0+VGIYb86sXy5+Dbe2A==',
    files: String.raw`dist/dist-esm/.*/locales/TAG/strings\.json`,
  },
  {
    name: '@pnp/spfx-controls-react',
    version: '3.25.0',
    licence: 'MIT',
    integrity: 'sha512-Tso6KQZXPXha1N69s8mTLd/ickqiY4GFMDMWTbqopbHbqEMEAAWcMEO3d+1sgv6bmiDAlYh7he7kBds7fOd4Pw==',
    files: String.raw`lib/loc/TAG\.js`,
  },
  {
    name: '@pnp/spfx-property-controls',
    version: '3.24.0',
    licence: 'MIT',
    integrity: 'sha512-5Mb+9dxf1uOuXr4FklHoV8hvt/5N24qHodCU/6gwAfDrQbX+hMWaZ6lXj4byNu3iBR8YWQb1927bFCtPKf2sfA==',
    files: String.raw`lib/loc/TAG\.js`,
  },
  {
    name: '@ringcentral-integration/widgets',
    version: '0.14.0',
    licence: 'MIT',
    integrity: 'sha512-YAjG51dU1pSYMiB/MpttnJDn13C1vuUAensg1doJ8rqdp35qQUGYtgguYjMIcyhhyEPAxlYwbAPkl8AOGY1KWg==',
    files: String.raw`(?:modules|components)/.*/i18n/TAG\.js`,
  },
  {
    name: '@sanity/locale-de-de',
    version: '1.1.37',
    licence: 'MIT',
    integrity: 'sha512-LP/cm4XWBSNej+LrO7FTQeTQo2ndHXeTiauR8mU0DE9jd7KPSqIWC7AOHjtfAlrj/4UrfVuCD578pJgba9Ppfg==',
    files: String.raw`dist/_chunks-es/.*\.js`,
    language: 'de',
  },
  {
    name: '@sanity/locale-fr-fr',
    version: '1.2.31',
    licence: 'MIT',
    integrity: 'sha512-LXpmuCN8kxIi2rGuUwCqSNnxcrhIVwsHJPPpFRCXUO+OgP5k3WHo34lWHUPUjvMbzfimIDIBeuWedXTsZSBzEw==',
    files: String.raw`dist/_chunks-es/.*\.js`,
    language: 'fr',
  },
  {
    name: '@sanity/locale-es-es',
    version: '1.2.37',
    licence: 'MIT',
    integrity: 'sha512-IJXefyiKc+jE+gWgAcQk+tqWJ9KdrJ1VlBY3wdLMtPA9EhEMKdFGoiLbIPDymtHDgetGqKx9/1WviZd2smYWmA==',
    files: String.raw`dist/_chunks-es/.*\.js`,
    language: 'es',
  },
  {
    name: '@sanity/locale-it-it',
    version: '1.1.30',
    licence: 'MIT',
    integrity: 'sha512-AKdgxOlC1K1ryTnDgAX2i/fSpMth8aD9wdR3TgAAB62psQB7YuJxLaBd+8j7bF0c3PZCute0FWfiGhrk9t48sg==',
    files: String.raw`dist/_chunks-es/.*\.js`,
    language: 'it',
  },
  {
    name: '@sanity/locale-nl-nl',
    version: '1.1.35',
    licence: 'MIT',
    integrity: 'sha512-N1fjUxy35F26+ylc9ynBi0g/nFO2mmP34yYwnfNalJvvQ30zaMy+TdPyJTPBdLy9HuR18+vh4iHK3ZtRW9iEig==',
    files: String.raw`dist/_chunks-es/.*\.js`,
    language: 'nl',
  },
  {
    name: '@sanity/locale-pl-pl',
    version: '1.2.26',
    licence: 'MIT',
    integrity: 'sha512-IG2T2SykaW1f7iIF4ijRSPvWRmnEoob3o8vYvH/Fwmljs0Jp/3Ww5nM6Q5Fk0XEo8ReeTUUJrewgPlyvHsmzbw==',
    files: String.raw`dist/_chunks-es/.*\.js`,
    language: 'pl',
  },
  {
    name: '@atlaskit/afm-i18n-platform-editor-editor-common',
    version: '2.18.0',
    licence: 'Apache-2.0',
    integrity: 'sha512-H+8g6OV1fqVkGh4agXPWxpGgo/+SIzkIho/hXU3zw8WBLrZApByaFvXZYKqQ6B0wlJdCPtMczKQjjbKZPTxU2A==',
    files: String.raw`dist/esm/i18n/TAG\.js`,
  },
];
