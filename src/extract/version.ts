/** The extractor's version. Raise it with every change that can change a record: what is stored under another version is analysed afresh. */
export const extractorVersion = '1.14.1';
