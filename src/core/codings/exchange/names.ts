/** The formats of other tools. Apart from the code that speaks them: the editor needs no more than their names. */
export const EXCHANGE_FORMATS = ['w3c', 'brat', 'csv'] as const;
export type ExchangeFormat = (typeof EXCHANGE_FORMATS)[number];
