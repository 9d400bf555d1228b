// package.json
var version = "0.0.0";

// src/version.ts
/** The version of Holdfast, as in package.json. */
const VERSION = version;

export { VERSION as t };