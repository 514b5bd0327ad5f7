/** Mocha's build for browsers, which runs in a web worker and in Node alike. */
declare module 'mocha/mocha.js' {
  const mocha: BrowserMocha;
  export default mocha;
}
