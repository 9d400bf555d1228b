import { i as __toESM, r as __require, t as __commonJSMin } from "./rolldown-runtime.js";
import { $r as ZodObject, Br as require_picomatch, Bt as RECORD_TYPES, Cr as given, Dr as parseInterval, En as buildPeople, Er as PROFILES, Gr as dateOf, Hn as recordOf, Hr as YAMLException, Kr as dayOfInstant, P as loadFramework, Rn as groupById, Sr as statusWord, Tr as findField, Un as ENTRY_FIELDS, Vn as recordsOf$1, Vr as parseYaml, Wr as addInterval, Yr as isoDate, _ as lineTextAt, _n as frameworkTarget, at as reviewObligation, br as ownersOf, c as PRESETS, ci as string, ct as possibleTargets, ei as _enum, er as readDateOrInterval, f as RULES, ft as buildLinks, gr as fieldFact, hr as factOf, i as keptBetweenChecks, ii as literal, jr as tablesOf, jt as dueState, kr as interval, l as placeIn, lt as spellingsOf, nt as waivedBy, o as ruleUrl, ot as isFounded, qr as daysBetween, r as loadConfig, ri as int, s as userTypes, si as strictObject, st as isOwedBeforeFounding, ti as array, v as pathAt, vn as exception, wr as parseOwners, xr as readText, y as positionAt, zn as groupByType } from "./load-config.js";
import { a as SEVERITIES, c as ConfigError, n as nearest, o as failsRun, s as severityRank, u as GitHubError } from "./nearest.js";
import { createHash } from "node:crypto";
import { isUtf8 } from "node:buffer";

// src/documents/decode.ts
/** Longest file that is read as a document. A longer one is no policy, and is reported as not readable. */
const DOCUMENT_MAX_BYTES = 8388608;
/** Why bytes are no text that can be a document, or `undefined` when they are. */
function undecodable(bytes) {
	if (bytes.length > DOCUMENT_MAX_BYTES) return problem(`The file has ${(bytes.length / 1024 / 1024).toFixed(0)} MB; Holdfast reads documents up to ${DOCUMENT_MAX_BYTES / 1024 / 1024} MB`, "Keep the document short and move bulk data to a file of its own, or list it under `ignore:`.");
	if (startsWith(bytes, [255, 254]) || startsWith(bytes, [254, 255])) return problem("The file is UTF-16, not UTF-8", "Save it as UTF-8.");
	if (!isUtf8(bytes)) return problem("The file is not valid UTF-8", "Save it as UTF-8 (most editors: \"Save with encoding\").");
	if (bytes.includes(0)) return problem("The file contains NUL bytes, so it is not text", "Remove them, or list the file under `ignore:`.");
}
/** The text of bytes that `undecodable` found nothing wrong with. Not told an encoding, Node need not look it up. */
function decode(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString();
}
/** The text up to the last line end within so many bytes; the whole text when it is not longer. */
function decodeHead(bytes, maxBytes) {
	if (bytes.length <= maxBytes) return decode(bytes);
	const end = bytes.lastIndexOf(10, maxBytes);
	return decode(bytes.subarray(0, end === -1 ? bytes.length : end + 1));
}
function startsWith(bytes, prefix) {
	return prefix.every((byte, index) => bytes[index] === byte);
}
function problem(what, fix) {
	return {
		what,
		fix,
		start: 0,
		end: 0
	};
}

// src/documents/csv.ts
/** Longest file that is read: a register of 10,000 rows of 400 characters. */
const CSV_MAX_CHARS = 4e6;
function isCsv(path) {
	return /\.csv$/i.test(path);
}
/** A CSV file as a document: it has no front matter of its own, and its text is its rows. */
function csvDocument(path, bytes) {
	const problem = undecodable(bytes);
	const text = problem ? "" : decode(bytes);
	const tooLong = {
		what: `The register has ${text.length} characters; Holdfast reads up to ${CSV_MAX_CHARS}`,
		fix: "Split it into several files.",
		start: 0,
		end: 0
	};
	const problems = problem ? [problem] : text.length > CSV_MAX_CHARS ? [tooLong] : [];
	return {
		path,
		text,
		frontMatter: problems.length > 0 ? void 0 : {
			root: {
				kind: "map",
				entries: [],
				start: 0,
				end: 0
			},
			start: 0,
			end: 0
		},
		problems,
		mayLink: false,
		bodyStart: 0
	};
}
/**
* The table of a CSV file (RFC 4180): fields between commas, or semicolons or tabs where the first line has more of them,
* quoted where they hold one. Rows without any content are left out.
*/
function csvTable(text) {
	const [headCells = [], ...rows] = [...recordsOf(text, separatorOf(text))].filter((cells) => cells.some((cell) => cell.text !== ""));
	return {
		headCells,
		rows
	};
}
/** Spreadsheets of many countries save semicolons. */
function separatorOf(text) {
	const line = /^[^\r\n]*/.exec(text)?.[0] ?? "";
	const count = (mark) => line.split(mark).length;
	return [
		",",
		";",
		"	"
	].reduce((best, mark) => count(mark) > count(best) ? mark : best);
}
function* recordsOf(text, separator) {
	let at = text.charCodeAt(0) === 65279 ? 1 : 0;
	while (at < text.length) {
		const cells = [];
		for (;;) {
			const { cell, end } = text[at] === "\"" ? quotedCell(text, at, separator) : plainCell(text, at, separator);
			cells.push(cell);
			at = end + 1;
			if (text[end] !== separator) break;
		}
		if (text[at - 1] === "\r" && text[at] === "\n") at++;
		yield cells;
	}
}
function plainCell(text, start, separator) {
	let end = start;
	while (end < text.length && text[end] !== separator && text[end] !== "\r" && text[end] !== "\n") end++;
	const written = text.slice(start, end);
	const from = start + written.length - written.trimStart().length;
	const trimmed = written.trim();
	return {
		cell: {
			text: trimmed,
			start: from,
			end: from + trimmed.length
		},
		end
	};
}
/** A quote that is never closed reaches to the end of the file. What stands behind the closing one belongs to nothing. */
function quotedCell(text, start, separator) {
	let close = start + 1;
	while (close < text.length && (text[close] !== "\"" || text[close + 1] === "\"")) close += text[close] === "\"" ? 2 : 1;
	return {
		cell: {
			text: text.slice(start + 1, close).replaceAll("\"\"", "\"").trim(),
			start: start + 1,
			end: close
		},
		end: plainCell(text, Math.min(close + 1, text.length), separator).end
	};
}

// node_modules/kind-of/index.js
var require_kind_of = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var toString = Object.prototype.toString;
	module.exports = function kindOf(val) {
		if (val === void 0) return "undefined";
		if (val === null) return "null";
		var type = typeof val;
		if (type === "boolean") return "boolean";
		if (type === "string") return "string";
		if (type === "number") return "number";
		if (type === "symbol") return "symbol";
		if (type === "function") return isGeneratorFn(val) ? "generatorfunction" : "function";
		if (isArray(val)) return "array";
		if (isBuffer(val)) return "buffer";
		if (isArguments(val)) return "arguments";
		if (isDate(val)) return "date";
		if (isError(val)) return "error";
		if (isRegexp(val)) return "regexp";
		switch (ctorName(val)) {
			case "Symbol": return "symbol";
			case "Promise": return "promise";
			case "WeakMap": return "weakmap";
			case "WeakSet": return "weakset";
			case "Map": return "map";
			case "Set": return "set";
			case "Int8Array": return "int8array";
			case "Uint8Array": return "uint8array";
			case "Uint8ClampedArray": return "uint8clampedarray";
			case "Int16Array": return "int16array";
			case "Uint16Array": return "uint16array";
			case "Int32Array": return "int32array";
			case "Uint32Array": return "uint32array";
			case "Float32Array": return "float32array";
			case "Float64Array": return "float64array";
		}
		if (isGeneratorObj(val)) return "generator";
		type = toString.call(val);
		switch (type) {
			case "[object Object]": return "object";
			case "[object Map Iterator]": return "mapiterator";
			case "[object Set Iterator]": return "setiterator";
			case "[object String Iterator]": return "stringiterator";
			case "[object Array Iterator]": return "arrayiterator";
		}
		return type.slice(8, -1).toLowerCase().replace(/\s/g, "");
	};
	function ctorName(val) {
		return typeof val.constructor === "function" ? val.constructor.name : null;
	}
	function isArray(val) {
		if (Array.isArray) return Array.isArray(val);
		return val instanceof Array;
	}
	function isError(val) {
		return val instanceof Error || typeof val.message === "string" && val.constructor && typeof val.constructor.stackTraceLimit === "number";
	}
	function isDate(val) {
		if (val instanceof Date) return true;
		return typeof val.toDateString === "function" && typeof val.getDate === "function" && typeof val.setDate === "function";
	}
	function isRegexp(val) {
		if (val instanceof RegExp) return true;
		return typeof val.flags === "string" && typeof val.ignoreCase === "boolean" && typeof val.multiline === "boolean" && typeof val.global === "boolean";
	}
	function isGeneratorFn(name, val) {
		return ctorName(name) === "GeneratorFunction";
	}
	function isGeneratorObj(val) {
		return typeof val.throw === "function" && typeof val.return === "function" && typeof val.next === "function";
	}
	function isArguments(val) {
		try {
			if (typeof val.length === "number" && typeof val.callee === "function") return true;
		} catch (err) {
			if (err.message.indexOf("callee") !== -1) return true;
		}
		return false;
	}
	/**
	* If you need to support Safari 5-7 (8-10 yr-old browser),
	* take a look at https://github.com/feross/is-buffer
	*/
	function isBuffer(val) {
		if (val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// node_modules/is-extendable/index.js
/*!
* is-extendable <https://github.com/jonschlinkert/is-extendable>
*
* Copyright (c) 2015, Jon Schlinkert.
* Licensed under the MIT License.
*/
var require_is_extendable = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function isExtendable(val) {
		return typeof val !== "undefined" && val !== null && (typeof val === "object" || typeof val === "function");
	};
}));

// node_modules/extend-shallow/index.js
var require_extend_shallow = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isObject = require_is_extendable();
	module.exports = function extend(o) {
		if (!isObject(o)) o = {};
		var len = arguments.length;
		for (var i = 1; i < len; i++) {
			var obj = arguments[i];
			if (isObject(obj)) assign(o, obj);
		}
		return o;
	};
	function assign(a, b) {
		for (var key in b) if (hasOwn(b, key)) a[key] = b[key];
	}
	/**
	* Returns true if the given `key` is an own property of `obj`.
	*/
	function hasOwn(obj, key) {
		return Object.prototype.hasOwnProperty.call(obj, key);
	}
}));

// node_modules/section-matter/index.js
var require_section_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var typeOf = require_kind_of();
	var extend = require_extend_shallow();
	/**
	* Parse sections in `input` with the given `options`.
	*
	* ```js
	* var sections = require('{%= name %}');
	* var result = sections(input, options);
	* // { content: 'Content before sections', sections: [] }
	* ```
	* @param {String|Buffer|Object} `input` If input is an object, it's `content` property must be a string or buffer.
	* @param {Object} options
	* @return {Object} Returns an object with a `content` string and an array of `sections` objects.
	* @api public
	*/
	module.exports = function(input, options) {
		if (typeof options === "function") options = { parse: options };
		var file = toObject(input);
		var opts = extend({}, {
			section_delimiter: "---",
			parse: identity
		}, options);
		var delim = opts.section_delimiter;
		var lines = file.content.split(/\r?\n/);
		var sections = null;
		var section = createSection();
		var content = [];
		var stack = [];
		function initSections(val) {
			file.content = val;
			sections = [];
			content = [];
		}
		function closeSection(val) {
			if (stack.length) {
				section.key = getKey(stack[0], delim);
				section.content = val;
				opts.parse(section, sections);
				sections.push(section);
				section = createSection();
				content = [];
				stack = [];
			}
		}
		for (var i = 0; i < lines.length; i++) {
			var line = lines[i];
			var len = stack.length;
			var ln = line.trim();
			if (isDelimiter(ln, delim)) {
				if (ln.length === 3 && i !== 0) {
					if (len === 0 || len === 2) {
						content.push(line);
						continue;
					}
					stack.push(ln);
					section.data = content.join("\n");
					content = [];
					continue;
				}
				if (sections === null) initSections(content.join("\n"));
				if (len === 2) closeSection(content.join("\n"));
				stack.push(ln);
				continue;
			}
			content.push(line);
		}
		if (sections === null) initSections(content.join("\n"));
		else closeSection(content.join("\n"));
		file.sections = sections;
		return file;
	};
	function isDelimiter(line, delim) {
		if (line.slice(0, delim.length) !== delim) return false;
		if (line.charAt(delim.length + 1) === delim.slice(-1)) return false;
		return true;
	}
	function toObject(input) {
		if (typeOf(input) !== "object") input = { content: input };
		if (typeof input.content !== "string" && !isBuffer(input.content)) throw new TypeError("expected a buffer or string");
		input.content = input.content.toString();
		input.sections = [];
		return input;
	}
	function getKey(val, delim) {
		return val ? val.slice(delim.length).trim() : "";
	}
	function createSection() {
		return {
			key: "",
			data: "",
			content: ""
		};
	}
	function identity(val) {
		return val;
	}
	function isBuffer(val) {
		if (val && val.constructor && typeof val.constructor.isBuffer === "function") return val.constructor.isBuffer(val);
		return false;
	}
}));

// \0no-engines
var require__no_engines = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {};
}));

// node_modules/strip-bom-string/index.js
/*!
* strip-bom-string <https://github.com/jonschlinkert/strip-bom-string>
*
* Copyright (c) 2015, 2017, Jon Schlinkert.
* Released under the MIT License.
*/
var require_strip_bom_string = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(str) {
		if (typeof str === "string" && str.charAt(0) === "﻿") return str.slice(1);
		return str;
	};
}));

// node_modules/gray-matter/lib/utils.js
var require_utils = /* @__PURE__ */ __commonJSMin(((exports) => {
	const stripBom = require_strip_bom_string();
	const typeOf = require_kind_of();
	exports.define = function(obj, key, val) {
		Reflect.defineProperty(obj, key, {
			enumerable: false,
			configurable: true,
			writable: true,
			value: val
		});
	};
	/**
	* Returns true if `val` is a buffer
	*/
	exports.isBuffer = function(val) {
		return typeOf(val) === "buffer";
	};
	/**
	* Returns true if `val` is an object
	*/
	exports.isObject = function(val) {
		return typeOf(val) === "object";
	};
	/**
	* Cast `input` to a buffer
	*/
	exports.toBuffer = function(input) {
		return typeof input === "string" ? Buffer.from(input) : input;
	};
	/**
	* Cast `val` to a string.
	*/
	exports.toString = function(input) {
		if (exports.isBuffer(input)) return stripBom(String(input));
		if (typeof input !== "string") throw new TypeError("expected input to be a string or buffer");
		return stripBom(input);
	};
	/**
	* Cast `val` to an array.
	*/
	exports.arrayify = function(val) {
		return val ? Array.isArray(val) ? val : [val] : [];
	};
	/**
	* Returns true if `str` starts with `substr`.
	*/
	exports.startsWith = function(str, substr, len) {
		if (typeof len !== "number") len = substr.length;
		return str.slice(0, len) === substr;
	};
}));

// node_modules/gray-matter/lib/defaults.js
var require_defaults = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const engines = require__no_engines();
	const utils = require_utils();
	module.exports = function(options) {
		const opts = Object.assign({}, options);
		opts.delimiters = utils.arrayify(opts.delims || opts.delimiters || "---");
		if (opts.delimiters.length === 1) opts.delimiters.push(opts.delimiters[0]);
		opts.language = (opts.language || opts.lang || "yaml").toLowerCase();
		opts.engines = Object.assign({}, engines, opts.parsers, opts.engines);
		return opts;
	};
}));

// node_modules/gray-matter/lib/engine.js
var require_engine = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = function(name, options) {
		let engine = options.engines[name] || options.engines[aliase(name)];
		if (typeof engine === "undefined") throw new Error("gray-matter engine \"" + name + "\" is not registered");
		if (typeof engine === "function") engine = { parse: engine };
		return engine;
	};
	function aliase(name) {
		switch (name.toLowerCase()) {
			case "js":
			case "javascript": return "javascript";
			case "coffee":
			case "coffeescript":
			case "cson": return "coffee";
			case "yaml":
			case "yml": return "yaml";
			default: return name;
		}
	}
}));

// node_modules/gray-matter/lib/stringify.js
var require_stringify = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(file, data, options) {
		if (data == null && options == null) switch (typeOf(file)) {
			case "object":
				data = file.data;
				options = {};
				break;
			case "string": return file;
			default: throw new TypeError("expected file to be a string or object");
		}
		const str = file.content;
		const opts = defaults(options);
		if (data == null) {
			if (!opts.data) return file;
			data = opts.data;
		}
		const language = file.language || opts.language;
		const engine = getEngine(language, opts);
		if (typeof engine.stringify !== "function") throw new TypeError("expected \"" + language + ".stringify\" to be a function");
		data = Object.assign({}, file.data, data);
		const open = opts.delimiters[0];
		const close = opts.delimiters[1];
		const matter = engine.stringify(data, options).trim();
		let buf = "";
		if (matter !== "{}") buf = newline(open) + newline(matter) + newline(close);
		if (typeof file.excerpt === "string" && file.excerpt !== "") {
			if (str.indexOf(file.excerpt.trim()) === -1) buf += newline(file.excerpt) + newline(close);
		}
		return buf + newline(str);
	};
	function newline(str) {
		return str.slice(-1) !== "\n" ? str + "\n" : str;
	}
}));

// node_modules/gray-matter/lib/excerpt.js
var require_excerpt = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const defaults = require_defaults();
	module.exports = function(file, options) {
		const opts = defaults(options);
		if (file.data == null) file.data = {};
		if (typeof opts.excerpt === "function") return opts.excerpt(file, opts);
		const sep = file.data.excerpt_separator || opts.excerpt_separator;
		if (sep == null && (opts.excerpt === false || opts.excerpt == null)) return file;
		const delimiter = typeof opts.excerpt === "string" ? opts.excerpt : sep || opts.delimiters[0];
		const idx = file.content.indexOf(delimiter);
		if (idx !== -1) file.excerpt = file.content.slice(0, idx);
		return file;
	};
}));

// node_modules/gray-matter/lib/to-file.js
var require_to_file = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const typeOf = require_kind_of();
	const stringify = require_stringify();
	const utils = require_utils();
	/**
	* Normalize the given value to ensure an object is returned
	* with the expected properties.
	*/
	module.exports = function(file) {
		if (typeOf(file) !== "object") file = { content: file };
		if (typeOf(file.data) !== "object") file.data = {};
		if (file.contents && file.content == null) file.content = file.contents;
		utils.define(file, "orig", utils.toBuffer(file.content));
		utils.define(file, "language", file.language || "");
		utils.define(file, "matter", file.matter || "");
		utils.define(file, "stringify", function(data, options) {
			if (options && options.language) file.language = options.language;
			return stringify(file, data, options);
		});
		file.content = utils.toString(file.content);
		file.isEmpty = false;
		file.excerpt = "";
		return file;
	};
}));

// node_modules/gray-matter/lib/parse.js
var require_parse = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const getEngine = require_engine();
	const defaults = require_defaults();
	module.exports = function(language, str, options) {
		const opts = defaults(options);
		const engine = getEngine(language, opts);
		if (typeof engine.parse !== "function") throw new TypeError("expected \"" + language + ".parse\" to be a function");
		return engine.parse(str, opts);
	};
}));

// node_modules/gray-matter/index.js
var require_gray_matter = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const sections = require_section_matter();
	const defaults = require_defaults();
	const stringify = require_stringify();
	const excerpt = require_excerpt();
	const engines = require__no_engines();
	const toFile = require_to_file();
	const parse = require_parse();
	const utils = require_utils();
	/**
	* Takes a string or object with `content` property, extracts
	* and parses front-matter from the string, then returns an object
	* with `data`, `content` and other [useful properties](#returned-object).
	*
	* ```js
	* const matter = require('gray-matter');
	* console.log(matter('---\ntitle: Home\n---\nOther stuff'));
	* //=> { data: { title: 'Home'}, content: 'Other stuff' }
	* ```
	* @param {Object|String} `input` String, or object with `content` string
	* @param {Object} `options`
	* @return {Object}
	* @api public
	*/
	function matter(input, options) {
		if (input === "") return {
			data: {},
			content: input,
			excerpt: "",
			orig: input
		};
		let file = toFile(input);
		const cached = matter.cache[file.content];
		if (!options) {
			if (cached) {
				file = Object.assign({}, cached);
				file.orig = cached.orig;
				return file;
			}
			matter.cache[file.content] = file;
		}
		return parseMatter(file, options);
	}
	/**
	* Parse front matter
	*/
	function parseMatter(file, options) {
		const opts = defaults(options);
		const open = opts.delimiters[0];
		const close = "\n" + opts.delimiters[1];
		let str = file.content;
		if (opts.language) file.language = opts.language;
		const openLen = open.length;
		if (!utils.startsWith(str, open, openLen)) {
			excerpt(file, opts);
			return file;
		}
		if (str.charAt(openLen) === open.slice(-1)) return file;
		str = str.slice(openLen);
		const len = str.length;
		const language = matter.language(str, opts);
		if (language.name) {
			file.language = language.name;
			str = str.slice(language.raw.length);
		}
		let closeIndex = str.indexOf(close);
		if (closeIndex === -1) closeIndex = len;
		file.matter = str.slice(0, closeIndex);
		if (file.matter.replace(/^\s*#[^\n]+/gm, "").trim() === "") {
			file.isEmpty = true;
			file.empty = file.content;
			file.data = {};
		} else file.data = parse(file.language, file.matter, opts);
		if (closeIndex === len) file.content = "";
		else {
			file.content = str.slice(closeIndex + close.length);
			if (file.content[0] === "\r") file.content = file.content.slice(1);
			if (file.content[0] === "\n") file.content = file.content.slice(1);
		}
		excerpt(file, opts);
		if (opts.sections === true || typeof opts.section === "function") sections(file, opts.section);
		return file;
	}
	/**
	* Expose engines
	*/
	matter.engines = engines;
	/**
	* Stringify an object to YAML or the specified language, and
	* append it to the given string. By default, only YAML and JSON
	* can be stringified. See the [engines](#engines) section to learn
	* how to stringify other languages.
	*
	* ```js
	* console.log(matter.stringify('foo bar baz', {title: 'Home'}));
	* // results in:
	* // ---
	* // title: Home
	* // ---
	* // foo bar baz
	* ```
	* @param {String|Object} `file` The content string to append to stringified front-matter, or a file object with `file.content` string.
	* @param {Object} `data` Front matter to stringify.
	* @param {Object} `options` [Options](#options) to pass to gray-matter and [js-yaml].
	* @return {String} Returns a string created by wrapping stringified yaml with delimiters, and appending that to the given string.
	* @api public
	*/
	matter.stringify = function(file, data, options) {
		if (typeof file === "string") file = matter(file, options);
		return stringify(file, data, options);
	};
	/**
	* Synchronously read a file from the file system and parse
	* front matter. Returns the same object as the [main function](#matter).
	*
	* ```js
	* const file = matter.read('./content/blog-post.md');
	* ```
	* @param {String} `filepath` file path of the file to read.
	* @param {Object} `options` [Options](#options) to pass to gray-matter.
	* @return {Object} Returns [an object](#returned-object) with `data` and `content`
	* @api public
	*/
	matter.read = function(filepath, options) {
		const file = matter(fs.readFileSync(filepath, "utf8"), options);
		file.path = filepath;
		return file;
	};
	/**
	* Returns true if the given `string` has front matter.
	* @param  {String} `string`
	* @param  {Object} `options`
	* @return {Boolean} True if front matter exists.
	* @api public
	*/
	matter.test = function(str, options) {
		return utils.startsWith(str, defaults(options).delimiters[0]);
	};
	/**
	* Detect the language to use, if one is defined after the
	* first front-matter delimiter.
	* @param  {String} `string`
	* @param  {Object} `options`
	* @return {Object} Object with `raw` (actual language string), and `name`, the language with whitespace trimmed
	*/
	matter.language = function(str, options) {
		const open = defaults(options).delimiters[0];
		if (matter.test(str)) str = str.slice(open.length);
		const language = str.slice(0, str.search(/\r?\n/));
		return {
			raw: language,
			name: language ? language.trim() : ""
		};
	};
	/**
	* Expose `matter`
	*/
	matter.cache = {};
	matter.clearCache = function() {
		matter.cache = {};
	};
	module.exports = matter;
}));

// src/documents/caged-matter.ts
var import_gray_matter = /* @__PURE__ */ __toESM(require_gray_matter(), 1);
/** gray-matter takes the square of the time on blank lines in a row (`/^\s*#/gm`, its search for comments). */
const BLANK_RUNS = /[\n\r\u2028\u2029]\s+/g;
const SHORT_CHARS = 2e3;
const engines = import_gray_matter.default.engines;
if (engines) {
	for (const name of Object.keys(engines)) if (name !== "yaml") delete engines[name];
}
function refuse() {
	throw new RangeError("front matter in a programming language is refused");
}
/**
* The only door to gray-matter: hands the YAML between two fences to `read` and answers what it made of it; `undefined`
* for a block with nothing but comments. Options are always given, because without them gray-matter caches by content
* and one document's data leaks into the next. `read` gets the YAML as it stands and not as gray-matter cuts it, which
* takes the first line that begins with `---` for the end.
*/
function readMatter(yaml, read) {
	const block = yaml.length > SHORT_CHARS ? yaml.replace(BLANK_RUNS, "\n") : yaml;
	const { data, isEmpty } = (0, import_gray_matter.default)(`---\n${block}---`, {
		language: "yaml",
		engines: {
			yaml: {
				parse: () => read(yaml) ?? {},
				stringify: refuse
			},
			javascript: {
				parse: refuse,
				stringify: refuse
			},
			json: {
				parse: refuse,
				stringify: refuse
			}
		}
	});
	if (isEmpty) return read(yaml);
	return Object.keys(data).length === 0 ? void 0 : data;
}

// src/documents/explain-yaml-error.ts
/** What a line of YAML looks like when it fails, and how its author would mend it. The first that fits is said. */
const CAUSES = [
	{
		when: (_line, reason) => reason.includes("duplicated mapping key"),
		what: (line) => `\`${keyOf(line)}\` is given twice`,
		fix: (line) => `Keep one of the two \`${keyOf(line)}\` lines.`
	},
	{
		when: (_line, reason) => reason.includes("alias"),
		what: () => "The front matter uses a YAML alias (`*name`), which Holdfast refuses because it can blow up a file",
		fix: () => "Write the value out, or quote it if the asterisk is meant."
	},
	{
		when: (line) => /^\s*(?:-\s+)?[^:#]+:\s+[@`]/.test(line),
		what: (line) => `\`${keyOf(line)}\` has a value that starts with ${/:\s+@/.test(line) ? "`@`" : "a backtick"}, which YAML reserves`,
		fix: (line) => `Quote the ${keyOf(line)}: write \`${keyOf(line)}: "${valueOfLine(line)}"\`.`
	},
	{
		when: (line, reason) => /quoted scalar|deficient indentation/.test(reason) && /:\s+(?:"[^"]*|'[^']*)$/.test(line.trimEnd()),
		what: (line) => `The quote that opens the value of \`${keyOf(line)}\` is never closed`,
		fix: (line) => `Close it: \`${keyOf(line)}: ${valueOfLine(line)}${valueOfLine(line)[0]}\`.`
	},
	{
		when: (line) => /[[,]\s*[@`]/.test(line) || /^\s*-\s+[@`]/.test(line),
		what: () => "An item of the list starts with `@` or a backtick, which YAML reserves",
		fix: () => "Quote the item, for example `[\"@handle\", \"@org/team\"]`."
	},
	{
		when: (line) => /^\s*(?:-\s+)?["']?[\w .-]+["']?:\s+[^"'[{|>&!].*:(?:\s|$)/.test(line),
		what: (line) => `The value of \`${keyOf(line)}\` contains a colon, so YAML takes it for a second field`,
		fix: (line) => `Quote the ${keyOf(line)}: it contains a colon. Write \`${keyOf(line)}: "${valueOfLine(line).replaceAll("\"", "\\\"")}"\`.`
	},
	{
		when: (line) => line.includes("	"),
		what: () => "The line is indented with a tab, which YAML does not allow",
		fix: () => "Indent with blanks."
	},
	{
		when: (_line, reason) => reason.includes("tag"),
		what: () => "The front matter uses a YAML tag (`!name`) that is not known",
		fix: () => "Remove the tag, or quote the value if the exclamation mark is meant."
	},
	{
		when: (_line, reason) => /nesting|depth/i.test(reason),
		what: () => "The front matter is nested deeper than any record needs",
		fix: () => "Flatten it: one level for most fields, lists and small tables at most."
	}
];
/** The finding behind a YAML error: at its exact place, with the fix in words where the cause can be told. */
function explainYamlError(error, text, yaml, cause) {
	const reason = error?.reason ?? (cause instanceof Error ? cause.message : String(cause));
	const at = Math.min(yaml.start + (error?.mark?.position ?? 0), Math.max(yaml.end, yaml.start));
	const candidates = [lineAt(text, at, yaml), previousLine(text, at, yaml)].filter((line) => line !== void 0);
	for (const line of candidates) {
		const known = CAUSES.find((candidate) => candidate.when(line.text, reason));
		if (known) {
			const start = Math.max(line.start, line === candidates[0] ? at : line.start);
			return {
				what: known.what(line.text),
				fix: known.fix(line.text),
				start,
				end: line.start + line.text.length
			};
		}
	}
	const line = candidates[0];
	return {
		what: `The front matter is not valid YAML here: ${reason}`,
		fix: "Check the indentation and quote values that hold special characters.",
		start: at,
		end: line ? Math.max(at, line.start + line.text.length) : at
	};
}
function lineAt(text, offset, yaml) {
	const start = Math.max(text.lastIndexOf("\n", offset - 1) + 1, yaml.start);
	const end = text.indexOf("\n", start);
	if (start > yaml.end) return void 0;
	return {
		start,
		text: text.slice(start, end === -1 ? text.length : end).replace(/\r$/, "").slice(0, 500)
	};
}
function previousLine(text, offset, yaml) {
	const start = text.lastIndexOf("\n", offset - 1);
	return start > yaml.start ? lineAt(text, start, yaml) : void 0;
}
function keyOf(line) {
	return /^\s*(?:-\s+)?["']?([^:"']{1,60})["']?\s*:/.exec(line)?.[1]?.trim() ?? "field";
}
function valueOfLine(line) {
	return line.slice(line.indexOf(":") + 1).trim().slice(0, 80);
}

// src/documents/fences.ts
const KEY_LINE = /^[\p{L}_"'][^\n:]*:(?:[ \t]|\r?$)/mu;
/** How much of a file without a closing fence is looked at to tell a lost fence from a thematic break. */
const UNCLOSED_PROBE_CHARS = 4096;
/**
* Finds the front matter: the first line is exactly `---` (a byte order mark before and blanks behind are allowed) and a
* later line is exactly `---`. A leading `---` that is a thematic break, as real documents have it, is no front matter;
* one that lost its closing fence is a problem, and so is a fence that names a language (`---js` would be run as code by
* other tools; here it is refused).
*/
function findFences(text) {
	const start = text.charCodeAt(0) === 65279 ? 1 : 0;
	if (!text.startsWith("---", start)) return { kind: "none" };
	const firstEnd = lineEnd$1(text, start);
	const afterDashes = text.slice(start + 3, firstEnd).trim();
	if (/^---[ \t]*\r./s.test(text.slice(start, Math.min(firstEnd, start + 200)))) return withLoneReturns(text, start);
	if (afterDashes !== "") return fenceWithMore(text, start, firstEnd, afterDashes);
	const yamlStart = Math.min(firstEnd + 1, text.length);
	const closing = closingFence(text, yamlStart);
	if (closing === void 0) return withoutClosing(text, yamlStart, start, firstEnd);
	const closingEnd = lineEnd$1(text, closing);
	const yaml = {
		start: yamlStart,
		end: closing
	};
	const bodyStart = Math.min(closingEnd + 1, text.length);
	const probed = behindComments(text, yaml);
	if (isThematicBreak(text.slice(probed, Math.min(yaml.end, probed + UNCLOSED_PROBE_CHARS)))) return { kind: "none" };
	return {
		kind: "block",
		yaml,
		bodyStart
	};
}
function lineEnd$1(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function withoutReturn(text, end) {
	return text[end - 1] === "\r" ? end - 1 : end;
}
function closingFence(text, from) {
	for (let at = text.indexOf("\n---", from - 1); at !== -1; at = text.indexOf("\n---", at + 4)) if (/^[ \t]*\r?$/.test(text.slice(at + 4, lineEnd$1(text, at + 4)))) return at + 1;
}
/** Where the first line starts that is neither empty nor a comment: a long licence above the fields hides none of them. */
function behindComments(text, { start, end }) {
	let at = start;
	while (at < end && /^[ \t]*(?:#|\r?$)/.test(text.slice(at, Math.min(lineEnd$1(text, at), at + 200)))) at = lineEnd$1(text, at) + 1;
	return Math.min(at, end);
}
/** Text between two `---` lines in which nothing looks like a key, but something is written: prose between two rules. */
function isThematicBreak(between) {
	return between.trim() !== "" && !KEY_LINE.test(between) && /^\s*[\p{L}#>*[!_]/u.test(between) && !/^\s*- /.test(between);
}
function withoutClosing(text, yamlStart, start, firstEnd) {
	const firstLine = text.slice(yamlStart, Math.min(lineEnd$1(text, yamlStart), yamlStart + UNCLOSED_PROBE_CHARS));
	if (!KEY_LINE.test(firstLine)) return { kind: "none" };
	return {
		kind: "problem",
		bodyStart: text.length,
		problem: {
			what: "The front matter opens with `---` on the first line and is never closed",
			fix: "Add a line `---` after the last field.",
			start,
			end: withoutReturn(text, firstEnd)
		}
	};
}
/** Line ends of the first Macintosh: no editor shows them as lines any more, and the file is one line to this parser. */
function withLoneReturns(text, start) {
	return {
		kind: "problem",
		bodyStart: text.length,
		problem: {
			what: "The lines of the file end with a carriage return alone, so its front matter cannot be told from its body",
			fix: "Save it with the line ends of Unix (LF) or Windows (CRLF).",
			start,
			end: start + 3
		}
	};
}
function fenceWithMore(text, start, end, more) {
	if (!/^[A-Za-z_$][\w$+-]*$/.test(more)) return { kind: "none" };
	const closing = closingFence(text, end);
	return {
		kind: "problem",
		bodyStart: closing === void 0 ? end : Math.min(lineEnd$1(text, closing) + 1, text.length),
		problem: {
			what: `The opening fence names a language (\`${more.slice(0, 20)}\`); only plain YAML is read, and nothing is ever run`,
			fix: "Write `---` alone on the first line and the fields as YAML.",
			start,
			end: withoutReturn(text, end)
		}
	};
}

// src/documents/parse-document.ts
/** Longest front matter that is parsed: 2,000 times the longest in the starter documents. */
const FRONT_MATTER_MAX_CHARS = 2e6;
/** Where nearly every front matter ends before. Only what does not is decoded whole just to find its end. */
const HEAD_BYTES = 1024;
/**
* One file to one document. Never throws, never runs anything: whatever is wrong with the file stands in `problems` at
* its line and column, and the document is there all the same. The body is decoded when someone asks for the text.
*/
function parseDocument(path, bytes) {
	const problem = undecodable(bytes);
	if (problem) return {
		path,
		text: "",
		frontMatter: void 0,
		problems: [problem],
		mayLink: false,
		bodyStart: 0
	};
	const { text, fences } = readFences(bytes);
	if (fences.kind === "none") return document(path, bytes, {
		frontMatter: void 0,
		problems: [],
		bodyStart: 0
	});
	const { bodyStart } = fences;
	if (fences.kind === "problem") return document(path, bytes, {
		frontMatter: void 0,
		problems: [fences.problem],
		bodyStart
	});
	const read = readFrontMatter(text, fences.yaml);
	return document(path, bytes, "what" in read ? {
		frontMatter: void 0,
		problems: [read],
		bodyStart
	} : {
		frontMatter: read,
		problems: [],
		bodyStart
	});
}
/** Keeps the bytes, which cost the garbage collector nothing, until the text is needed. */
function document(path, bytes, parts) {
	const withText = Object.create(DECODED_WHEN_ASKED);
	return Object.assign(withText, {
		path,
		bytes,
		mayLink: holds(bytes, "](") || holds(bytes, "]:"),
		...parts
	});
}
/**
* The accessor that all documents share: with one of its own, each would be a dictionary to V8 and no object with a
* shape, which is larger and slower to look into.
*/
const DECODED_WHEN_ASKED = { get text() {
	return textOf(this.bytes);
} };
let lastAsked;
/** A rule that asks for a text asks again at once, and then goes on: the last one is kept, and no other. */
function textOf(bytes) {
	if (lastAsked?.bytes !== bytes) lastAsked = {
		bytes,
		text: decode(bytes)
	};
	return lastAsked.text;
}
function holds(bytes, word) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word);
}
/** The fences, from the first part of the file if its front matter ends there. */
function readFences(bytes) {
	const head = decodeHead(bytes, HEAD_BYTES);
	const fences = findFences(head);
	if (bytes.length <= HEAD_BYTES || fences.kind === "block" || !/^\uFEFF?---/.test(head)) return {
		text: head,
		fences
	};
	const text = decode(bytes);
	return {
		text,
		fences: findFences(text)
	};
}
/** A string that does not keep the longer one alive that it was cut from: every value of the document is cut from it. */
function ownCopy(text) {
	return Buffer.from(text).toString();
}
function readFrontMatter(text, yaml) {
	if (yaml.end - yaml.start > FRONT_MATTER_MAX_CHARS) return {
		what: `The front matter has ${yaml.end - yaml.start} characters; Holdfast reads up to ${FRONT_MATTER_MAX_CHARS}`,
		fix: "Move the bulk of it to a register or to the body.",
		start: yaml.start,
		end: yaml.start
	};
	const source = ownCopy(text.slice(yaml.start, yaml.end));
	try {
		const root = readMatter(source, (block) => parseYaml(block, yaml.start));
		if (root === void 0 || root.kind === "scalar" && root.raw === "") return {
			root: {
				kind: "map",
				entries: [],
				...yaml
			},
			...yaml
		};
		if (root.kind === "map") return {
			root,
			...yaml
		};
		return {
			what: "The front matter is not a list of fields",
			fix: "Write one `key: value` on each line.",
			start: Math.max(root.start, yaml.start),
			end: Math.max(root.end, yaml.start)
		};
	} catch (error) {
		return explainYamlError(error instanceof YAMLException ? error : void 0, text, yaml, error);
	}
}

// src/documents/selection.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Markdown as repositories name it, with the endings of templating site generators. */
const MARKDOWN = /\.(?:md|markdown|mdx)(?:\.erb)?$/i;
/** Files that are Markdown and no policy, and the words by which someone may ask for them all the same. */
const NO_POLICY = [{
	matches: /(?:^|\/)readme(?:\.[^/]*)?$/i,
	askedFor: /readme/i
}, {
	matches: /(?:^|\/)_?templates?\/|(?:^|[/._-])template(?:[._-][^/]*)?$/i,
	askedFor: /template/i
}];
/** Installed packages: never walked on disk, and no more looked at in a base that has them. */
const OTHER_PEOPLES = /(?:^|\/)node_modules\//;
/** Whether a file counts as Markdown by its name. */
function isMarkdown(path) {
	return MARKDOWN.test(path);
}
/** The folder from which to walk in order to find everything that a pattern can match. */
function walkStart(pattern) {
	if (pattern.kind !== "glob") return pattern.glob;
	return import_picomatch.default.scan(pattern.glob).base || ".";
}
/** Whether a pattern speaks of dot-folders, so that they have to be walked. */
function namesDotFolder(pattern) {
	return /(?:^|\/)\.[^./]/.test(pattern.glob);
}
/** Decides which of the files that were found are documents: selected by a pattern, Markdown, and not left out. */
function selection(patterns, ignore) {
	const isIgnored = ignore.length === 0 ? () => false : (0, import_picomatch.default)([...ignore], { dot: true });
	const matchers = patterns.map(matcherOf$1);
	return { selectedBy(path) {
		if (isIgnored(path)) return [];
		const isNoPolicy = NO_POLICY.filter((category) => category.matches.test(path));
		return patterns.flatMap((pattern, index) => {
			if (!matchers[index]?.(path) || pattern.kind !== "file" && !isMarkdown(path)) return [];
			return pattern.kind === "file" || isNoPolicy.every((category) => category.askedFor.test(pattern.glob)) ? [index] : [];
		});
	} };
}
function matcherOf$1(pattern) {
	if (pattern.kind === "file") return (path) => path === pattern.glob;
	if (pattern.kind === "glob") {
		const isMatch = (0, import_picomatch.default)(pattern.glob, { dot: false });
		return (path) => isMatch(path) && !OTHER_PEOPLES.test(path);
	}
	const folder = pattern.glob === "." ? "" : `${pattern.glob}/`;
	return (path) => path.startsWith(folder) && !/(?:^|\/)\./.test(path.slice(folder.length)) && !OTHER_PEOPLES.test(path);
}

// src/documents/sidecar.ts
/** The reader of a YAML file beside a document: `access.yaml` for `access.md`. It reads another file, and so is none of `READERS`. */
const SIDECAR = "sidecar";
const ENDINGS = ["yaml", "yml"];
/** The paths at which the metadata of a document may lie, likeliest first. */
function sidecarPaths(path) {
	const stem = path.replace(/\.(?:md|markdown|mdx)(?:\.erb)?$/i, "");
	return ENDINGS.flatMap((ending) => [
		`${stem}.${ending}`,
		`${path}.${ending}`,
		`${stem}.meta.${ending}`
	]);
}
/**
* The document with the metadata of the file beside it: one text, the YAML first, each part with the file that it comes
* from, so that a value keeps its line there.
*/
function withSidecar(document, path, bytes) {
	const problem = undecodable(bytes);
	const yaml = problem ? "" : decode(bytes);
	const head = yaml.endsWith("\n") || yaml === "" ? yaml : `${yaml}\n`;
	const { root, problems } = problem ? {
		root: void 0,
		problems: [problem]
	} : rootOf(yaml);
	return {
		path: document.path,
		text: head + document.text,
		frontMatter: root && {
			root,
			start: 0,
			end: yaml.length
		},
		problems,
		habit: SIDECAR,
		parts: [{
			path,
			start: 0,
			end: yaml.length
		}, {
			path: document.path,
			start: head.length,
			end: head.length + document.text.length
		}],
		mayLink: document.mayLink,
		bodyStart: head.length + document.bodyStart
	};
}
function rootOf(yaml) {
	const whole = {
		start: 0,
		end: yaml.length
	};
	try {
		const root = parseYaml(yaml, 0);
		if (root === void 0) return {
			root: {
				kind: "map",
				entries: [],
				...whole
			},
			problems: []
		};
		if (root.kind === "map") return {
			root,
			problems: []
		};
		return { problems: [{
			what: "The file beside the document is not a list of fields",
			fix: "Write one `key: value` on each line.",
			...whole
		}] };
	} catch (error) {
		const yamlError = error instanceof YAMLException ? error : void 0;
		return { problems: [explainYamlError(yamlError, yaml, whole, error)] };
	}
}

// src/documents/readers/top-lines.ts
/** How much of a body anyone looks at for what the document is. */
const TOP_MAX_CHARS = 6e3;
/** Longest line in which anything is looked for. */
const LINE_MAX_CHARS = 1e3;
/** Headings over a block that says what the document is. */
const ABOUT_ITSELF = /document (?:control|information|info|details|properties|data|history)|policy (?:information|details|control)|metadata|dokumenten?(?:lenkung|information|steuerung|daten|kontrolle)|controle d[eo] documento|informações d[eo] documento|dados d[eo] documento/i;
const FENCE$1 = /^[ \t]*(?:```|~~~)/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t#]*$/;
/**
* The lines above the first section of a document, its title and sections about the document itself included, code and
* comments left out.
*/
function topLines(text, from) {
	const lines = [];
	for (const line of shownLines(text, from)) {
		const heading = headingOf(line);
		if (heading && heading.depth > 1 && !ABOUT_ITSELF.test(heading.text)) break;
		lines.push(line);
	}
	return lines;
}
/** The lines that a reader of the page sees as text. */
function* shownLines(text, from) {
	let hidden;
	for (const line of linesFrom(text, from)) {
		const isFence = hidden !== "comment" && FENCE$1.test(line.text);
		const opensComment = hidden === void 0 && line.text.includes("<!--");
		if (hidden === void 0 && !isFence && !opensComment) yield line;
		if (isFence) hidden = hidden === "code" ? void 0 : "code";
		if (opensComment) hidden = "comment";
		if (hidden === "comment" && line.text.includes("-->")) hidden = void 0;
	}
}
/** All lines of the top of a body. */
function* linesFrom(text, from) {
	const end = Math.min(text.length, from + TOP_MAX_CHARS);
	for (let start = text.charCodeAt(from) === 65279 ? from + 1 : from; start < end;) {
		const newline = text.indexOf("\n", start);
		const next = newline === -1 ? text.length : newline;
		const shown = text.slice(start, Math.min(next, start + LINE_MAX_CHARS)).replace(/\r$/, "");
		yield {
			text: shown,
			start,
			end: start + shown.length
		};
		start = next + 1;
	}
}
function headingOf(line) {
	const match = HEADING.exec(line.text);
	return match ? {
		depth: (match[1] ?? "").length,
		text: match[2] ?? ""
	} : void 0;
}

// src/documents/readers/written-value.ts
/** What ends a value and is none of it: a hard line break, punctuation between two values on one line. */
const TAIL = /(?:\s|\\|<br\s*\/?>|[|·•;])+$/i;
const HEAD = /^(?:\s|[|·•])+/;
/** Emphasis, code or a link around the whole of a value. */
const WRAPS = [
	/^(\*\*|__|\*|_|`)(?=\S)(?<inner>[^*_`]*\S)\1$/,
	/^(\[)(?<inner>[^[\]]*)\]\([^()\s]*\)$/,
	/^(<)(?<inner>[^<>\s]+@[^<>\s]+)>$/
];
/** A value as written words: its text without the marks around it, and where that text stands. */
function writtenValue(source, start) {
	const head = HEAD.exec(source)?.[0].length ?? 0;
	let raw = source.slice(head).replace(TAIL, "");
	let at = start + head;
	for (let unwrapped = unwrap(raw); unwrapped; unwrapped = unwrap(raw)) {
		at += unwrapped.before;
		raw = unwrapped.inner;
	}
	return {
		kind: "scalar",
		raw,
		quoted: false,
		written: true,
		start: at,
		end: at + raw.length
	};
}
function unwrap(text) {
	for (const wrap of WRAPS) {
		const match = wrap.exec(text);
		if (match) return {
			inner: match.groups?.["inner"] ?? "",
			before: (match[1] ?? "").length
		};
	}
}

// src/documents/readers/bold-lines.ts
/** `**Owner:**`, `**Owner**:`, `__Owner:__`. */
const LABEL$1 = /(\*\*|__)[ \t]*([^*_|:\r\n]{2,60}?)[ \t]*(?::[ \t]*\1|\1[ \t]*:)/g;
/** `**Owner:** Dana`, one or several to a line, in a list or not. */
const boldLines = {
	name: "bold-lines",
	what: "bold labels (`**Owner:** …`)",
	find: (text, from) => {
		const values = topLines(text, from).filter(({ text: line }) => !/^[ \t]*[|>]/.test(line)).map((line) => ({
			line,
			found: boldLabels(line)
		})).filter(({ found }) => found.length > 0);
		const [first, last] = [values[0], values.at(-1)];
		return first && last ? {
			values: values.flatMap(({ found }) => found),
			start: first.line.start,
			end: last.line.end
		} : void 0;
	}
};
/** The bold labels of a line, each with what stands between it and the next one. */
function boldLabels(line) {
	const labels = [...line.text.matchAll(LABEL$1)];
	return labels.map((match, index) => {
		const start = match.index + match[0].length;
		const end = labels[index + 1]?.index ?? line.text.length;
		const at = {
			start: line.start + match.index,
			end: line.start + start
		};
		return {
			label: match[2] ?? "",
			at,
			value: writtenValue(line.text.slice(start, end), line.start + start)
		};
	});
}

// src/documents/readers/plain-lines.ts
/** `Owner: `, at the start of a line or behind a separator; an address such as `https://` has no blank behind its colon. */
const LABEL = /(?:^|[|·•;])[ \t]*(?:[-*+][ \t]+)?(\p{L}[\p{L}\p{N} ()/'’._-]{1,59}?)[ \t]*:(?:[ \t]+|$)/gu;
/** `Owner: Dana`, one or several to a line, without a fence and without marks. */
const plainLines = {
	name: "plain-lines",
	what: "plain lines (`Owner: …`)",
	find: (text, from, words) => {
		const found = topLines(text, from).filter(({ text: line }) => !/^[ \t]*[|>#]/.test(line)).map((line) => ({
			line,
			values: plainLabels(line)
		})).filter(({ values }) => values.length > 0);
		const isOurs = ({ label }) => words.meaningOf(label) !== void 0 || words.isAmbiguous(label);
		const first = found.findIndex(({ values }) => values.some(isOurs));
		const last = found.findLastIndex(({ values }) => values.some(isOurs));
		const block = found.slice(first, last + 1);
		const [top, bottom] = [block[0], block.at(-1)];
		if (first === -1 || !top || !bottom) return void 0;
		return {
			values: block.flatMap(({ values }) => values),
			start: top.line.start,
			end: bottom.line.end
		};
	}
};
/** The plain labels of a line, each with what stands between it and the next one. */
function plainLabels(line) {
	const labels = [...line.text.matchAll(LABEL)];
	return labels.map((match, index) => {
		const label = match[1] ?? "";
		const start = match.index + match[0].length;
		const end = labels[index + 1]?.index ?? line.text.length;
		const from = line.start + match.index + match[0].indexOf(label);
		return {
			label,
			at: {
				start: from,
				end: from + label.length
			},
			value: writtenValue(line.text.slice(start, end), line.start + start)
		};
	});
}

// src/documents/readers/block-quote.ts
const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
/** `> Owner: Dana`, with bold labels or plain ones, one or several to a line. */
const blockQuote = {
	name: "block-quote",
	what: "a block quote (`> Owner: …`)",
	find: (text, from) => {
		const quoted = topLines(text, from).flatMap((line) => {
			const mark = QUOTE.exec(line.text)?.[0].length;
			if (mark === void 0) return [];
			const inner = {
				text: line.text.slice(mark),
				start: line.start + mark,
				end: line.end
			};
			const bold = boldLabels(inner);
			return [[line, bold.length > 0 ? bold : plainLabels(inner)]];
		});
		const [first, last] = [quoted[0], quoted.at(-1)];
		if (!first || !last) return void 0;
		return {
			values: quoted.flatMap(([, found]) => found),
			start: first[0].start,
			end: last[0].end
		};
	}
};

// src/documents/readers/tables-at-top.ts
/** The tables above the first section of a document. No more than that is parsed, and nothing where no line has a pipe. */
function tablesAtTop(text, from) {
	const lines = topLines(text, from);
	const end = lines.at(-1)?.end ?? from;
	if (!lines.some((line) => line.text.includes("|"))) return [];
	const top = text.slice(0, end);
	return tablesOf({
		path: "",
		text: top,
		frontMatter: void 0,
		problems: [],
		mayLink: false,
		bodyStart: from
	});
}
/** A cell with a label and one with its value. */
function labelledCells(text, label, value) {
	if (!label || !value || label.text.trim() === "") return [];
	const words = writtenValue(text.slice(value.start, value.end), value.start);
	const raw = words.raw.replaceAll("\\|", "|");
	return [{
		label: label.text,
		at: {
			start: label.start,
			end: label.end
		},
		value: {
			...words,
			raw
		}
	}];
}

// src/documents/readers/field-table.ts
/** `| Owner | Dana |`: a table with labels in one column and their values in the next; also in four columns, two pairs to a row. */
const fieldTable = {
	name: "field-table",
	what: "a table of labels and values (`| Owner | … |`)",
	find: (text, from, words) => {
		for (const table of tablesAtTop(text, from)) {
			const width = table.header.length;
			if (width !== 2 && width !== 4) continue;
			const values = [table.headCells, ...table.rows].flatMap((cells) => [...labelledCells(text, cells[0], cells[1]), ...labelledCells(text, cells[2], cells[3])]).filter(({ label, value }) => label.trim() !== "" && !isHeading(label, value.raw));
			if (values.filter(({ label }) => words.meaningOf(label) !== void 0).length > 0) return {
				values,
				start: table.start,
				end: table.end
			};
		}
	}
};
const HEADINGS = /^(?:field|item|property|attribute|name|key|feld|merkmal|eigenschaft|campo|item|atributo)$/i;
const VALUES = /^(?:value|details?|description|information|wert|angabe|inhalt|valor|descrição|informação)$/i;
/** `Field | Value` names the columns and says nothing of the document. */
function isHeading(label, value) {
	return HEADINGS.test(label.trim()) && VALUES.test(value.trim());
}

// src/documents/readers/headings.ts
/** Longest paragraph under a heading that is a value and no prose. */
const VALUE_MAX_CHARS = 120;
/** `## Owner`, and below it a line with the value, at the top of a document. */
const headings = {
	name: "headings",
	what: "headings (`## Owner`, the value below it)",
	find: (text, from, words) => {
		const lines = [...linesFrom(text, from)].filter((line) => line.text.trim() !== "");
		const values = [];
		for (const [index, line] of lines.entries()) {
			const heading = headingOf(line);
			if (!heading) continue;
			const value = isLabel(heading.text, words) ? valueBelow(lines[index + 1], lines[index + 2]) : void 0;
			if (value) values.push({
				label: heading.text,
				at: {
					start: line.start,
					end: line.end
				},
				value
			});
			else if (values.length > 0 || heading.depth > 1) break;
		}
		const [first, last] = [values[0], values.at(-1)];
		return first && last ? {
			values,
			start: first.at.start,
			end: lineEnd(text, last.value.end)
		} : void 0;
	}
};
function isLabel(text, words) {
	return words.meaningOf(text) !== void 0 || words.isAmbiguous(text);
}
/** One short line, and the next heading, or nothing, behind it. */
function valueBelow(line, next) {
	if (!line || next !== void 0 && headingOf(next) === void 0) return void 0;
	return line.text.trim().length <= VALUE_MAX_CHARS && !/^[ \t]*(?:[|>#]|[-*+][ \t]|```)/.test(line.text) ? writtenValue(line.text, line.start) : void 0;
}
function lineEnd(text, from) {
	const end = text.slice(from).search(/\r?\n/);
	return end === -1 ? text.length : from + end;
}

// src/documents/readers/one-row-table.ts
/** `| Owner | Version |` over `| Dana | 1.2 |`: a table with labels in its header and their values in its one row. */
const oneRowTable = {
	name: "one-row-table",
	what: "a table of one row (labels in its header)",
	find: (text, from, words) => {
		for (const { headCells, rows, start, end } of tablesAtTop(text, from)) {
			const [row, another] = rows;
			if (!row || another || headCells.length < 2) continue;
			const values = headCells.flatMap((label, index) => labelledCells(text, label, row[index]));
			if (values.filter(({ label }) => words.meaningOf(label) !== void 0).length >= 2) return {
				values,
				start,
				end
			};
		}
	}
};

// src/documents/reader-registry.ts
/** Every reader of labels at the top of a document, by name. */
const READERS = [
	blockQuote,
	boldLines,
	fieldTable,
	headings,
	oneRowTable,
	plainLines
];

// src/documents/readers/unfenced-yaml.ts
/** Longest block that is looked at. */
const BLOCK_MAX_CHARS = 2e4;
/** A line of YAML: a key with its colon, an item of a list, something indented, a comment. */
const YAML_LINE = /^(?:[\p{L}_][\p{L}\p{N}_. -]*:(?:[ \t]|$)|[ \t]+\S|[-#][ \t]?)/u;
const FENCE = /^---[ \t]*$/;
/** The block, or `undefined` where a file does not start with one; one that is no valid YAML is none. */
function unfencedYaml(text) {
	const start = text.charCodeAt(0) === 65279 ? 1 : 0;
	let at = start;
	while (at < Math.min(text.length, start + BLOCK_MAX_CHARS)) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		const line = text.slice(at, end).replace(/\r$/, "");
		const next = Math.min(end + 1, text.length);
		if (FENCE.test(line)) return at === start ? void 0 : blockOf(text, start, at, next);
		if (line.trim() !== "" && !YAML_LINE.test(line)) return void 0;
		if (at === start && !/^[\p{L}_#]/u.test(line)) return void 0;
		at = next;
	}
}
function blockOf(text, start, end, bodyStart) {
	try {
		const root = parseYaml(text.slice(start, end), start);
		return root?.kind === "map" && root.entries.length > 0 ? {
			root,
			start,
			end,
			bodyStart
		} : void 0;
	} catch {
		return;
	}
}

// src/documents/vocabulary.ts
/** Longest label that is looked up. */
const LABEL_MAX_CHARS = 60;
/** Labels of the given languages, the first ones first; what `fields:` says about a label wins over all of them. */
function vocabulary(languages, mapping) {
	const meanings = /* @__PURE__ */ new Map();
	const add = (label, meaning) => {
		if (!meanings.has(label)) meanings.set(label, meaning);
	};
	for (const keys of Object.values(mapping)) for (const [rank, key] of keys.entries()) add(plainLabel(key), {
		key,
		rank: rank - keys.length
	});
	for (const { labels } of languages) for (const [field, words] of Object.entries(labels)) {
		const key = mapping[field]?.[0] ?? field;
		for (const [rank, word] of words.entries()) add(word, {
			key,
			rank
		});
	}
	const ambiguous = new Set(languages.flatMap((language) => language.ambiguous));
	return {
		meaningOf: (label) => meanings.get(plainLabel(label)),
		isAmbiguous: (label) => !meanings.has(plainLabel(label)) && ambiguous.has(plainLabel(label))
	};
}
/** A label as it is looked up: `**Document Owner(s):**` is `document owner`. */
function plainLabel(label) {
	if (label.length > LABEL_MAX_CHARS) return "";
	return label.toLowerCase().replaceAll(/[*_`]/g, " ").replace(/\((?:s|es|n|en|a|as|os)\)/g, "").replaceAll(/\s+/g, " ").replace(/[\s:.?]+$/, "").trim();
}
/** The state that a word means in one of the languages; the word itself where none knows it. */
function stateMeant(languages, word) {
	const plain = word.trim().toLowerCase();
	for (const { states } of languages) if (Object.hasOwn(states, plain)) return states[plain];
	return word;
}
/** A field name for a label that nobody knows, so that nothing of a document is lost: `Distribution list` is `distribution_list`. */
function keyOfLabel(label) {
	return plainLabel(label).normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll(/[^\p{L}\p{N}]+/gu, "_").replace(/^_+|_+$/g, "") || "field";
}

// src/documents/with-labels.ts
/** The reader of YAML that begins a file without a fence; it reads YAML and no labels, and so is none of `READERS`. */
const UNFENCED_YAML = "unfenced-yaml";
/** Labels that must have a meaning before a block is taken for metadata: one alone is found in any prose. */
const KNOWN_LABELS_MIN = 2;
/**
* The document with what its top says about it, as far as its front matter does not say it already. Of several habits in one
* document the one with the most known labels counts. The document itself comes back where none is found.
*/
function withLabels(document, { readers, words }) {
	if (document.problems.length > 0) return document;
	if (!document.frontMatter && readers.has("unfenced-yaml")) {
		const found = unfencedYaml(document.text);
		if (found) {
			const { root, start, end, bodyStart } = found;
			return changed(document, {
				frontMatter: {
					root,
					start,
					end
				},
				bodyStart,
				habit: UNFENCED_YAML,
				block: {
					start,
					end: bodyStart
				}
			});
		}
	}
	const best = bestBlock(document, readers, words);
	if (!best) return document;
	const { name, block } = best;
	const given = document.frontMatter?.root.entries ?? [];
	const taken = new Set(given.map(({ key }) => key));
	const found = entriesOf(block, words).filter(({ key }) => !taken.has(key));
	const title = taken.has("title") || found.some(({ key }) => key === "title") ? [] : titleOf$1(document);
	const root = {
		kind: "map",
		entries: [
			...given,
			...title,
			...found
		],
		start: block.start,
		end: block.end
	};
	const { start, end } = block;
	return changed(document, {
		frontMatter: {
			root,
			start,
			end
		},
		habit: name,
		block: {
			start,
			end
		}
	});
}
/** A copy that keeps its text, which may be decoded only when asked for. */
function changed(document, parts) {
	return Object.assign(Object.create(Object.getPrototypeOf(document)), document, parts);
}
function bestBlock({ text, bodyStart }, readers, words) {
	const counts = (block) => new Set(block.values.flatMap(({ label }) => words.meaningOf(label)?.key ?? [])).size;
	return READERS.filter(({ name }) => readers.has(name)).flatMap(({ name, find }) => {
		const block = find(text, bodyStart, words);
		const known = block ? counts(block) : 0;
		return block && known >= KNOWN_LABELS_MIN ? [{
			name,
			block,
			known
		}] : [];
	}).sort((a, b) => b.known - a.known)[0];
}
/** One entry for each field, from the label with the best rank; labels without a meaning keep a key of their own. */
function entriesOf({ values }, words) {
	const best = /* @__PURE__ */ new Map();
	for (const { label, at, value } of values) {
		const meaning = words.meaningOf(label);
		const key = meaning?.key ?? keyOfLabel(label);
		const rank = meaning?.rank ?? Number.POSITIVE_INFINITY;
		const known = best.get(key);
		if (known && known.rank <= rank) continue;
		best.set(key, {
			entry: {
				key,
				label,
				keyStart: at.start,
				keyEnd: at.end,
				value
			},
			rank
		});
	}
	return [...best.values()].map(({ entry }) => entry);
}
/** The first heading of the highest level, where nothing else says the title. */
function titleOf$1({ text, bodyStart }) {
	for (const line of linesFrom(text, bodyStart)) {
		const heading = headingOf(line);
		if (!heading) continue;
		if (heading.depth > 1 || heading.text === "") return [];
		const at = line.start + line.text.indexOf(heading.text);
		return [{
			key: "title",
			label: "heading",
			keyStart: line.start,
			keyEnd: line.end,
			value: writtenValue(heading.text, at)
		}];
	}
	return [];
}

// src/engine/fingerprint.ts
/** Length of a fingerprint in hexadecimal digits: 64 bits, no collision to be expected below billions of findings. */
const FINGERPRINT_DIGITS = 16;
/**
* Names a finding for good: the rule, the document's identity (its id, else its path) and what tells two findings of the
* rule on one document apart. No line number and no day count goes in, so edits and mornings do not change it.
*/
function fingerprint(rule, identity, detail) {
	return createHash("sha256").update(`${rule}\0${identity}\0${detail}`).digest("hex").slice(0, FINGERPRINT_DIGITS);
}
/** Every name under which a finding is or was known. */
function namesOf({ fingerprint, formerFingerprints }) {
	return [fingerprint, ...formerFingerprints];
}
/**
* The id under which git keeps this content: the hash of `blob <length>\0<content>` (git-scm.com, "Git Internals - Git
* Objects"). `like` is any id of the repository: 40 digits are SHA-1, 64 are SHA-256.
*/
function gitBlobId(bytes, like = "") {
	return createHash(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
/** Whether a finding is none of some others, under its own name and the ones it had before. */
function isNoneOf(others) {
	const names = new Set(others.flatMap(namesOf));
	return (finding) => !namesOf(finding).some((name) => names.has(name));
}

// src/engine/baseline.ts
const day = string().refine((text) => isoDate(text) !== void 0, { error: "expected a day as YYYY-MM-DD" });
/** The file that `holdfast baseline` writes: what was wrong on a day, and until when that is put up with. */
const baselineSchema = strictObject({
	schema: literal("holdfast/baseline@1"),
	recorded: day.describe("The day on which it was taken."),
	until: day.describe("The last day on which it counts."),
	total: int().min(0).describe("How many findings there were when it was taken."),
	findings: array(strictObject({
		fingerprint: string().regex(/^[0-9a-f]{16}$/),
		rule: string(),
		severity: _enum(SEVERITIES),
		/** Id or path, for people who read the file. */
		document: string()
	}))
});
/** How long a baseline counts when nobody says. */
const BASELINE_LENGTH = interval({ months: 6 });
/** Today's findings as a baseline, in a stable order, so that two runs on one state write the same bytes. */
function baselineOf(findings, recorded, until) {
	const kept = findings.filter(({ cause }) => cause !== "run").map(({ fingerprint, rule, severity, document, path }) => ({
		fingerprint,
		rule,
		severity,
		document: document ?? path
	})).sort((a, b) => a.fingerprint < b.fingerprint ? -1 : 1);
	return {
		schema: "holdfast/baseline@1",
		recorded,
		until,
		total: kept.length,
		findings: kept
	};
}
/**
* The baseline without the findings that are gone: one that comes back is then a new one. It never grows. What was not
* checked is not gone.
*/
function pruned(baseline, { findings, notChecked }) {
	return {
		...baseline,
		findings: baseline.findings.filter(isLeft(findings, notChecked))
	};
}
/** Whether a recorded finding is still there, or may be. */
function isLeft(findings, notChecked) {
	const names = new Set(findings.flatMap(namesOf));
	const unchecked = new Set(notChecked.flatMap(({ rules = [] }) => rules));
	return ({ fingerprint, rule }) => names.has(fingerprint) || unchecked.has(rule);
}
/**
* Whether the baseline puts up with a finding today: it was there, it has not grown worse, and the end has not come.
*/
function toleratedBy(baseline, today) {
	if (!baseline || today > baseline.until) return () => false;
	const known = new Map(baseline.findings.map(({ fingerprint, severity }) => [fingerprint, severity]));
	return (finding) => namesOf(finding).some((name) => {
		const before = known.get(name);
		return before !== void 0 && severityRank(finding.severity) >= severityRank(before);
	});
}
/**
* How far the team has come: how many of the recorded findings are left, and when the last would be gone if it went on
* at the pace so far. Without any progress, or on the day of recording, there is no pace.
*/
function progressOf(baseline, path, { findings, notChecked }, today) {
	const { total } = baseline;
	const remaining = baseline.findings.filter(isLeft(findings, notChecked)).length;
	const days = daysBetween(baseline.recorded, today);
	const gone = total - remaining;
	const left = gone > 0 && days > 0 && remaining > 0 ? Math.ceil(remaining * days / gone) : void 0;
	return {
		path,
		recorded: baseline.recorded,
		until: baseline.until,
		total,
		remaining,
		ended: today > baseline.until,
		doneAtThisPace: left === void 0 ? void 0 : addInterval(today, interval({ days: left }))
	};
}

// src/documents/values/date.ts
const NO_HABITS = {
	order: void 0,
	months: []
};
const MONTHS = [
	"january",
	"february",
	"march",
	"april",
	"may",
	"june",
	"july",
	"august",
	"september",
	"october",
	"november",
	"december"
];
/** A remark after the date that does not change it: `2026-06-08 (approved by the board)`. */
const REMARK = /\s*\([^()]*\)$/;
const ISO_DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const ISO_INSTANT = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*(Z|[+-]\d{2}:?\d{2})?$/i;
const NUMERIC = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const MONTH_FIRST = /^(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/u;
const DAY_FIRST = /^(\d{1,2})(?:st|nd|rd|th|º)?\.?\s+(?:de\s+)?(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})$/u;
const MONTH_ONLY = /^(?:(\p{L}{3,12})\.?,?\s+(?:de\s+)?(\d{4})|(\d{4})-(\d{1,2}))$/u;
/** No way of writing a date is longer, with its remark. */
const DATE_MAX_CHARS = 200;
const WRITE_ISO = "Write it as YYYY-MM-DD.";
/**
* A day as people write it. What can only mean one day is read (`May 17, 2021`, `8/25/2023`, `2026-06-08 (note)`, an
* instant with an offset as its day in `timezone`); what could mean two (`05/06/2025`), or no single day (`January
* 2026`), is not guessed.
*/
function parseDate(raw, timezone, habits = NO_HABITS) {
	const trimmed = raw.trim();
	const text = trimmed.length > DATE_MAX_CHARS ? trimmed : trimmed.replace(REMARK, "");
	if (text.length > DATE_MAX_CHARS) return {
		ok: false,
		why: `\`${clip(text)}\` is not a date`,
		fix: WRITE_ISO
	};
	const iso = ISO_DAY.exec(text) ?? YEAR_FIRST.exec(text);
	if (iso) return yearMonthDay(text, Number(iso[1]), Number(iso[2]), Number(iso[3]));
	const instant = ISO_INSTANT.exec(text);
	if (instant) return dayOf$1(text, instant[1], instant[2], instant[3], timezone);
	const numeric = NUMERIC.exec(text);
	if (numeric) return dayOrMonthFirst(text, Number(numeric[1]), Number(numeric[3]), Number(numeric[4]), habits.order);
	const named = MONTH_FIRST.exec(text);
	if (named) return namedMonth(text, named[2], named[1], named[3], habits);
	const dayFirst = DAY_FIRST.exec(text);
	if (dayFirst) return namedMonth(text, dayFirst[1], dayFirst[2], dayFirst[3], habits);
	const month = MONTH_ONLY.exec(text);
	if (month && (month[1] === void 0 || monthNumber(month[1], habits) !== void 0)) return {
		ok: false,
		why: `\`${text}\` names a month and no day`,
		fix: "Write the day as well: YYYY-MM-DD."
	};
	return {
		ok: false,
		why: `\`${clip(text)}\` is not a date`,
		fix: WRITE_ISO
	};
}
function yearMonthDay(text, year, month, day) {
	const date = dateOf(year, month, day);
	if (date) return {
		ok: true,
		value: date
	};
	if (month > 12 && dateOf(year, day, month)) {
		const swapped = dateOf(year, day, month);
		return {
			ok: false,
			why: `\`${text}\` has no month ${month}`,
			fix: `Write the month before the day: ${swapped}, if that is meant.`
		};
	}
	return {
		ok: false,
		why: `\`${text}\` is not a day of the calendar`,
		fix: WRITE_ISO
	};
}
function dayOf$1(text, day, time, offset, timezone) {
	if (offset === void 0) return parseDate(day, timezone);
	const zone = offset.length === 5 ? `${offset.slice(0, 3)}:${offset.slice(3)}` : offset.toUpperCase();
	const instant = Date.parse(`${day}T${time}${zone}`);
	if (Number.isNaN(instant) || !parseDate(day, timezone).ok) return {
		ok: false,
		why: `\`${text}\` is not a moment of the calendar`,
		fix: WRITE_ISO
	};
	const here = isoDate(dayOfInstant(instant, timezone));
	return here ? {
		ok: true,
		value: here
	} : {
		ok: false,
		why: `\`${text}\` is not a day of the calendar here`,
		fix: WRITE_ISO
	};
}
function dayOrMonthFirst(text, first, second, year, order) {
	const monthFirst = dateOf(year, first, second);
	const dayFirst = dateOf(year, second, first);
	if (monthFirst && dayFirst && order) return {
		ok: true,
		value: order === "day-first" ? dayFirst : monthFirst
	};
	if (monthFirst && dayFirst && monthFirst !== dayFirst) return {
		ok: false,
		why: `\`${text}\` can mean ${monthFirst} or ${dayFirst}`,
		fix: `Write the one that is meant as YYYY-MM-DD: ${monthFirst} or ${dayFirst}.`
	};
	const date = monthFirst ?? dayFirst;
	return date ? {
		ok: true,
		value: date
	} : {
		ok: false,
		why: `\`${text}\` is not a day of the calendar`,
		fix: WRITE_ISO
	};
}
function namedMonth(text, day, name, year, habits) {
	const month = monthNumber(name, habits);
	const date = month === void 0 ? void 0 : dateOf(Number(year), month, Number(day));
	return date ? {
		ok: true,
		value: date
	} : {
		ok: false,
		why: `\`${clip(text)}\` is not a day of the calendar`,
		fix: WRITE_ISO
	};
}
/** 1 to 12 for the name of a month or its abbreviation of three letters or more: in English, then in the other languages. */
function monthNumber(name, { months }) {
	const word = name.toLowerCase();
	for (const names of [MONTHS, ...months]) {
		const index = names.findIndex((month) => month.startsWith(word === "sept" ? "sep" : word));
		if (index !== -1) return index + 1;
	}
}
function clip(text) {
	return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

// src/config/reading-of.ts
/** How the documents of a repository are read, by its settings alone. */
function readingOf(settings) {
	const { habits, timezone, dates, intervalUnit, languages } = settings;
	return {
		parse: (path, bytes) => {
			if (isCsv(path)) return csvDocument(path, bytes);
			const document = parseDocument(path, bytes);
			return habits ? withLabels(document, habits) : document;
		},
		registers: settings.registers,
		sidecars: habits?.readers.has("sidecar") ?? false,
		mapping: settings.mapping,
		readDate: (raw) => parseDate(raw, timezone, dates),
		readInterval: (raw) => parseInterval(withUnit(raw, intervalUnit)),
		stateMeant: (word) => stateMeant(languages, word),
		types: settings.types,
		defaultIntervals: settings.defaultIntervals,
		typeIntervals: settings.preset.typeIntervals,
		governs: settings.preset.governs
	};
}
/** A number alone, where the project counts in one unit. */
function withUnit(raw, unit) {
	return unit !== void 0 && /^\s*\d{1,4}\s*$/.test(raw) ? `${raw.trim()} ${unit}` : raw;
}

// src/documents/languages/english.ts
const english = {
	name: "en",
	labels: {
		id: [
			"id",
			"document id",
			"document number",
			"document no",
			"doc id",
			"policy id",
			"policy number",
			"policy no",
			"document reference",
			"reference",
			"ref"
		],
		title: [
			"title",
			"document title",
			"policy title",
			"document name",
			"policy name",
			"document"
		],
		type: [
			"document type",
			"type",
			"type of document"
		],
		status: [
			"status",
			"document status",
			"state"
		],
		owner: [
			"owner",
			"document owner",
			"policy owner",
			"procedure owner",
			"process owner",
			"content owner",
			"owned by",
			"responsible",
			"responsible person",
			"accountable",
			"maintainer",
			"maintained by"
		],
		version: [
			"version",
			"version number",
			"version no",
			"document version",
			"policy version",
			"current version",
			"revision",
			"revision number",
			"rev"
		],
		classification: [
			"classification",
			"document classification",
			"information classification",
			"security classification",
			"data classification"
		],
		approved_by: [
			"approved by",
			"approver",
			"approvers",
			"approval",
			"authorised by",
			"authorized by",
			"signed off by"
		],
		approved_on: [
			"approved on",
			"approval date",
			"date approved",
			"date of approval",
			"approved date",
			"approved"
		],
		effective_on: [
			"effective date",
			"effective",
			"effective from",
			"effective on",
			"effective as of",
			"date effective",
			"in force from",
			"valid from"
		],
		reviewed_on: [
			"last reviewed",
			"last review",
			"last review date",
			"last reviewed on",
			"last reviewed date",
			"reviewed",
			"reviewed on",
			"date last reviewed",
			"date of last review",
			"last updated",
			"last update",
			"last updated on",
			"date last updated",
			"updated",
			"last modified",
			"last revised",
			"revision date",
			"date of revision"
		],
		next_review: [
			"next review",
			"next review date",
			"next review due",
			"next reviewed",
			"next scheduled review",
			"date of next review",
			"review due",
			"review due date",
			"review due on",
			"due for review",
			"review by"
		],
		review_interval: [
			"review interval",
			"review cycle",
			"review frequency",
			"review period",
			"review schedule",
			"frequency of review",
			"reviewed every"
		],
		supersedes: ["supersedes", "replaces"],
		superseded_by: ["superseded by", "replaced by"]
	},
	ambiguous: [
		"review date",
		"date of review",
		"date",
		"review"
	],
	states: {
		draft: "draft",
		"in review": "in-review",
		"under review": "in-review",
		approved: "approved",
		effective: "effective",
		"in force": "effective",
		active: "effective",
		current: "effective",
		published: "effective",
		final: "effective",
		superseded: "superseded",
		obsolete: "withdrawn",
		retired: "withdrawn",
		withdrawn: "withdrawn",
		archived: "withdrawn"
	},
	months: [
		"january",
		"february",
		"march",
		"april",
		"may",
		"june",
		"july",
		"august",
		"september",
		"october",
		"november",
		"december"
	],
	dateOrder: void 0
};

// src/records/register-rows.ts
/** Columns that a table must have before it is taken for a register: one alone is found in any table. */
const KNOWN_COLUMNS_MIN = 2;
/** The columns of a register of some type. */
function columnsOf(type, own = /* @__PURE__ */ new Map()) {
	return {
		fields: type.fields,
		synonyms: type.columns ?? {},
		own,
		names: ["id", "title"]
	};
}
/** The tables of a document: of a CSV file the one that it is. */
function anyTablesOf(document) {
	return isCsv(document.path) ? [csvTable(document.text)] : tablesOf(document);
}
/** The rows of the first table that looks like a register of the type; `undefined` where there is none. */
function tableRows(document, columns) {
	for (const { headCells, rows } of anyTablesOf(document)) {
		const fields = headCells.map((cell) => fieldOf(cell.text, columns));
		const known = new Set(fields.flatMap((field) => field ?? []));
		if (known.size < KNOWN_COLUMNS_MIN || !columns.names.some((name) => known.has(name))) continue;
		const items = rows.map((cells) => rowOf(document.text, cells, headCells, fields, columns));
		return {
			kind: "list",
			items,
			start: headCells[0]?.start ?? 0,
			end: items.at(-1)?.end ?? 0
		};
	}
}
/** The field that a column holds, by its head. */
function fieldOf(header, { fields, synonyms, own }) {
	const label = plainLabel(header);
	const mapped = own.get(label);
	if (mapped !== void 0 || label === "") return mapped;
	const name = label.replaceAll(/[\s-]+/g, "_");
	if (Object.hasOwn(fields, name) || ENTRY_FIELDS.includes(name)) return name;
	return Object.entries({
		...COMMON,
		...synonyms
	}).find(([, words]) => words.includes(label))?.[0];
}
/** Names of columns that mean the same in every register. */
const COMMON = {
	id: [
		"id",
		"no",
		"nr",
		"number",
		"ref",
		"reference",
		"#"
	],
	title: ["title", "name"],
	status: ["status", "state"],
	owner: ["owner", "responsible"]
};
/** One entry for each column that has a meaning and a cell with something in it; the first of two columns counts. */
function rowOf(text, cells, headCells, fields, columns) {
	const entries = [];
	for (const [index, cell] of cells.entries()) {
		const key = fields[index];
		const head = headCells[index];
		if (key === void 0 || !head || cell.text === "" || entries.some((entry) => entry.key === key)) continue;
		const value = canonical(cellValue(text, cell), columns.fields[key]);
		entries.push({
			key,
			label: head.text,
			keyStart: cell.start,
			keyEnd: cell.start,
			value
		});
	}
	return {
		kind: "map",
		entries,
		start: cells[0]?.start ?? 0,
		end: cells.at(-1)?.end ?? 0
	};
}
function cellValue(text, cell) {
	const written = text.slice(cell.start, cell.end);
	if (written.includes("\"\"")) return {
		kind: "scalar",
		raw: cell.text,
		quoted: false,
		written: true,
		...placeOf$1(cell)
	};
	return writtenValue(written, cell.start);
}
function placeOf$1({ start, end }) {
	return {
		start,
		end
	};
}
const YES = /^(?:true|yes|y|x|✓|✔|✅|ja|sim)$/i;
const NO = /^(?:false|no|n|✗|✘|❌|nein|não|nao)$/i;
/** `Yes` where the field is true or false, as every rule that looks at the words of a field expects it. */
function canonical(node, field) {
	if (field?.kind === "yes-no") {
		const raw = YES.test(node.raw) ? "true" : NO.test(node.raw) ? "false" : node.raw;
		return {
			...node,
			raw
		};
	}
	if (field?.kind !== "choice") return node;
	return {
		...node,
		raw: node.raw.toLowerCase().replaceAll(/[\s_]+/g, "-")
	};
}

// src/records/read-entry.ts
/** The type of a document whose front matter has `entries:`. */
const REGISTER = "register";
/** States of documents without a known type, as people write them. */
const NOT_YET = /* @__PURE__ */ new Set([
	"draft",
	"in-review",
	"in review",
	"proposed",
	"planned",
	"wip",
	"pending"
]);
const NO_LONGER = /* @__PURE__ */ new Set([
	"superseded",
	"withdrawn",
	"retired",
	"archived",
	"deprecated",
	"obsolete",
	"rejected",
	"cancelled",
	"closed",
	"repealed",
	"expired"
]);
/** The entries of a document: itself, and the rows when it is a register. */
function readEntries(document, reading) {
	const root = withTables(document, reading);
	const rows = root && registerRows(root, reading);
	if (!root || !rows) return [readEntry({
		document,
		root,
		register: void 0,
		name: document.path
	}, reading)];
	const head = readEntry({
		document,
		root,
		register: void 0,
		name: document.path,
		isRegister: true
	}, reading);
	return [head, ...rows.items.flatMap((row, index) => row.kind === "map" ? [readEntry({
		document,
		root: row,
		register: head,
		name: `${document.path}#${titleOf(row) ?? index}`
	}, reading)] : [])];
}
/**
* The front matter, with what a table in the body says in its place: the rows of a register, or those of a statement of
* applicability. What the configuration says about a register of its own stands below what the register says itself.
*/
function withTables(document, reading) {
	const register = reading.registers.get(document.path);
	const given = document.frontMatter?.root ?? (register && {
		kind: "map",
		entries: [],
		start: 0,
		end: 0
	});
	if (!given) return void 0;
	const root = register ? withHead(given, register.head) : given;
	if (findField(root, "entries", reading.mapping)) return root;
	const typeOf = (name) => {
		const word = findField(root, name, reading.mapping)?.value;
		return word?.kind === "scalar" ? reading.types.get(word.raw.trim()) : void 0;
	};
	const own = typeOf("type");
	const of = typeOf("of");
	const columns = own && "entries" in own.fields ? {
		fields: own.fields["entries"]?.fields ?? {},
		synonyms: own.columns ?? {},
		own: register?.columns,
		names: ["control"]
	} : of && columnsOf(of, register?.columns);
	const rows = columns && tableRows(document, {
		...columns,
		own: columns.own ?? /* @__PURE__ */ new Map()
	});
	if (!rows) return root;
	const entry = {
		key: "entries",
		keyStart: rows.start,
		keyEnd: rows.start,
		value: rows
	};
	return {
		...root,
		entries: [...root.entries, entry]
	};
}
function withHead(root, head) {
	const taken = new Set(root.entries.map(({ key }) => key));
	return {
		...root,
		entries: [...root.entries, ...head.entries.filter(({ key }) => !taken.has(key))]
	};
}
/** The rows of a register: the tables under `entries:`, unless the document's own type has a field of that name. */
function registerRows(root, reading) {
	const rows = findField(root, "entries", reading.mapping)?.value;
	if (rows?.kind !== "list" || !rows.items.some((item) => item.kind === "map")) return void 0;
	const type = findField(root, "type", reading.mapping)?.value;
	const definition = type?.kind === "scalar" ? reading.types.get(type.raw.trim()) : void 0;
	return definition && "entries" in definition.fields ? void 0 : rows;
}
function titleOf(row) {
	const title = row.entries.find(({ key }) => key === "title")?.value;
	return title?.kind === "scalar" ? title.raw : void 0;
}
/** Reads the common facts of one entry. A row takes what it does not say from its register. */
function readEntry({ document, root, register, name, isRegister = false }, reading) {
	const source = {
		root,
		mapping: reading.mapping
	};
	const { readDate } = reading;
	const type = isRegister ? REGISTER : given(fieldFact(source, "type", readText)) ?? rowTypeOf(register);
	const definition = type === void 0 ? void 0 : reading.types.get(type);
	const own = (field, read) => fieldFact(source, field, read);
	const status = own("status", (raw) => ({
		ok: true,
		value: reading.stateMeant(raw.trim())
	}));
	return {
		document,
		path: document.path,
		root,
		register,
		name,
		type,
		definition,
		id: own("id", readText),
		title: own("title", readText),
		status,
		lifecycle: register && register.lifecycle !== "in-force" ? register.lifecycle : lifecycleOf(given(status)?.toLowerCase(), definition),
		owner: orElse(ownerFact(root, reading.mapping), register?.owner),
		fallbackOwner: codeOwners(reading.fallbackOwners(document.path)),
		reviewedOn: orElse(own("reviewed_on", readDate), register?.reviewedOn),
		approvedOn: own("approved_on", readDate),
		effectiveOn: own("effective_on", readDate),
		nextReview: own("next_review", (raw) => readDateOrInterval(raw, { readDate })),
		reviewInterval: orElse(own("review_interval", reading.readInterval), register?.reviewInterval),
		defaultInterval: defaultInterval(type, definition, reading),
		mapping: reading.mapping,
		readDate
	};
}
/** A register of risks says so in its head: `type: risk`, or `type: register` with `of: risk`. */
function rowTypeOf(register) {
	if (!register) return void 0;
	const own = given(fieldFact(register, "type", readText));
	return own === REGISTER || own === void 0 ? given(fieldFact(register, "of", readText)) : own;
}
function orElse(own, inherited) {
	return own.state === "absent" && inherited ? inherited : own;
}
function lifecycleOf(status, definition) {
	if (status === void 0) return "in-force";
	if (definition?.states.includes(status)) {
		if (definition.inForceStates.includes(status)) return "in-force";
		return definition.finalStates.includes(status) ? "no-longer" : "not-yet";
	}
	if (NOT_YET.has(status)) return "not-yet";
	return NO_LONGER.has(status) ? "no-longer" : "in-force";
}
function ownerFact(root, mapping) {
	const field = root && findField(root, "owner", mapping);
	if (!field) return { state: "absent" };
	const { key, value } = field;
	if (value.kind !== "list" || value.items.length === 0) return factOf(key, value, parseOwners);
	return joinOwners(key, value, value.items.map((item) => factOf(key, item, parseOwners)));
}
/** A list of owners is as good as its worst item: a placeholder or an unreadable name among them is what gets reported. */
function joinOwners(key, list, facts) {
	const bad = facts.find((fact) => fact.state !== "given");
	if (bad) return bad;
	const value = facts.flatMap((fact) => given(fact) ?? []);
	return {
		state: "given",
		raw: value.map((owner) => owner.text).join(", "),
		key,
		value,
		start: list.start,
		end: list.end
	};
}
function codeOwners(words) {
	const owners = words.flatMap((word) => {
		const parsed = parseOwners(word);
		return parsed.ok ? parsed.value : [];
	});
	return owners.length > 0 ? owners : void 0;
}
function defaultInterval(type, definition, reading) {
	if (definition?.kind === "record") return void 0;
	const configured = reading.defaultIntervals.get(type ?? "any") ?? reading.defaultIntervals.get("any");
	if (configured) return {
		value: configured,
		from: "default in holdfast.yml"
	};
	const own = reading.typeIntervals ? definition?.reviewInterval : void 0;
	return own && {
		value: own,
		from: `default for type ${type}`
	};
}

// src/documents/languages/german.ts
const german = {
	name: "de",
	labels: {
		id: [
			"dokument-id",
			"dokumenten-id",
			"dokumentnummer",
			"dokumentennummer",
			"dokument-nr",
			"dokumenten-nr",
			"kennung",
			"aktenzeichen",
			"referenz"
		],
		title: [
			"titel",
			"dokumenttitel",
			"dokument",
			"bezeichnung"
		],
		type: [
			"dokumentart",
			"dokumenttyp",
			"art des dokuments"
		],
		status: [
			"status",
			"dokumentstatus",
			"zustand"
		],
		owner: [
			"eigentümer",
			"dokumenteigentümer",
			"dokumenteneigentümer",
			"verantwortlich",
			"verantwortlicher",
			"verantwortliche",
			"verantwortliche person",
			"dokumentenverantwortlicher",
			"dokumentverantwortlicher",
			"zuständig",
			"inhaber"
		],
		version: [
			"version",
			"versionsnummer",
			"ausgabe",
			"revision"
		],
		classification: [
			"klassifizierung",
			"vertraulichkeit",
			"vertraulichkeitsstufe",
			"schutzklasse",
			"einstufung"
		],
		approved_by: [
			"freigegeben von",
			"freigegeben durch",
			"freigabe durch",
			"freigabe",
			"genehmigt von",
			"genehmigt durch"
		],
		approved_on: [
			"freigegeben am",
			"freigabedatum",
			"datum der freigabe",
			"genehmigt am"
		],
		effective_on: [
			"gültig ab",
			"gültig seit",
			"in kraft seit",
			"in kraft ab",
			"inkrafttreten"
		],
		reviewed_on: [
			"letzte überprüfung",
			"letzte prüfung",
			"zuletzt überprüft",
			"zuletzt geprüft",
			"überprüft am",
			"geprüft am",
			"datum der letzten überprüfung",
			"letzte aktualisierung",
			"zuletzt aktualisiert",
			"aktualisiert am",
			"letzte änderung",
			"stand"
		],
		next_review: [
			"nächste überprüfung",
			"nächste prüfung",
			"überprüfung bis",
			"überprüfung fällig",
			"prüfung fällig",
			"datum der nächsten überprüfung",
			"wiedervorlage"
		],
		review_interval: [
			"überprüfungsintervall",
			"prüfintervall",
			"prüfzyklus",
			"überprüfungszyklus",
			"überprüfungsturnus",
			"prüfturnus",
			"turnus"
		],
		supersedes: ["ersetzt", "löst ab"],
		superseded_by: ["ersetzt durch", "abgelöst durch"]
	},
	ambiguous: [
		"prüfdatum",
		"überprüfungsdatum",
		"datum",
		"überprüfung",
		"prüfung"
	],
	states: {
		entwurf: "draft",
		"in prüfung": "in-review",
		"in überprüfung": "in-review",
		freigegeben: "approved",
		genehmigt: "approved",
		"in kraft": "effective",
		gültig: "effective",
		aktiv: "effective",
		veröffentlicht: "effective",
		abgelöst: "superseded",
		ersetzt: "superseded",
		zurückgezogen: "withdrawn",
		archiviert: "withdrawn",
		ungültig: "withdrawn"
	},
	months: [
		"januar",
		"februar",
		"märz",
		"april",
		"mai",
		"juni",
		"juli",
		"august",
		"september",
		"oktober",
		"november",
		"dezember"
	],
	dateOrder: "day-first"
};

// src/documents/languages/portuguese.ts
const portuguese = {
	name: "pt",
	labels: {
		id: [
			"código",
			"código do documento",
			"identificador",
			"identificação",
			"número do documento",
			"nº do documento",
			"referência"
		],
		title: [
			"título",
			"título do documento",
			"documento",
			"nome do documento"
		],
		type: [
			"tipo",
			"tipo de documento",
			"tipo do documento"
		],
		status: [
			"estado",
			"situação",
			"status"
		],
		owner: [
			"responsável",
			"responsável pelo documento",
			"proprietário",
			"proprietário do documento",
			"dono",
			"dono do documento",
			"dono da política",
			"área responsável"
		],
		version: [
			"versão",
			"número da versão",
			"versão atual",
			"revisão nº"
		],
		classification: [
			"classificação",
			"classificação da informação",
			"confidencialidade",
			"nível de confidencialidade"
		],
		approved_by: [
			"aprovado por",
			"aprovador",
			"aprovadores",
			"aprovação"
		],
		approved_on: [
			"aprovado em",
			"data de aprovação",
			"data da aprovação"
		],
		effective_on: [
			"em vigor desde",
			"em vigor a partir de",
			"vigente desde",
			"data de vigência",
			"data de entrada em vigor",
			"vigência"
		],
		reviewed_on: [
			"última revisão",
			"data da última revisão",
			"revisado em",
			"revisto em",
			"última atualização",
			"data da última atualização",
			"atualizado em",
			"última alteração"
		],
		next_review: [
			"próxima revisão",
			"data da próxima revisão",
			"revisão prevista",
			"revisar até",
			"rever até"
		],
		review_interval: [
			"periodicidade",
			"periodicidade da revisão",
			"periodicidade de revisão",
			"frequência de revisão",
			"ciclo de revisão",
			"intervalo de revisão"
		],
		supersedes: ["substitui"],
		superseded_by: ["substituído por", "substituída por"]
	},
	ambiguous: [
		"data de revisão",
		"data da revisão",
		"data",
		"revisão"
	],
	states: {
		rascunho: "draft",
		minuta: "draft",
		"em revisão": "in-review",
		"em aprovação": "in-review",
		aprovado: "approved",
		aprovada: "approved",
		"em vigor": "effective",
		vigente: "effective",
		ativo: "effective",
		ativa: "effective",
		publicado: "effective",
		publicada: "effective",
		substituído: "superseded",
		substituída: "superseded",
		revogado: "withdrawn",
		revogada: "withdrawn",
		obsoleto: "withdrawn",
		arquivado: "withdrawn"
	},
	months: [
		"janeiro",
		"fevereiro",
		"março",
		"abril",
		"maio",
		"junho",
		"julho",
		"agosto",
		"setembro",
		"outubro",
		"novembro",
		"dezembro"
	],
	dateOrder: "day-first"
};

// src/documents/language-registry.ts
/** Every language of labels, by name. */
const LANGUAGES = [
	english,
	german,
	portuguese
];

// src/metrics/kpi-settings.ts
/** The first day agreed on counts, or postponing would make every figure green. */
const DEFAULT_KPI_SETTINGS = {
	mttrEndpoint: "contained",
	onTimeBasis: "original_due"
};

// src/config/settings.ts
/** Everything that a run needs to know beyond the documents, with all defaults filled in. */
/** Labels of issues when the configuration names none. */
const DEFAULT_LABELS = ["holdfast"];
/** Most issues that one run opens when nobody says: a first run on an old repository must not flood the tracker. */
const DEFAULT_MAX_NEW_ISSUES = 20;
/** `home` is the folder that the globs of the configuration are relative to: '' or `folder/`. */
function resolveSettings(parsed, overrides, home = "") {
	const config = parsed?.config ?? { version: 1 };
	const where = (path) => parsed && placeIn(parsed, path);
	const preset = byName("preset", overrides.preset ?? config.preset ?? "essentials", PRESETS, overrides.preset ? void 0 : where(["preset"]));
	const profileName = overrides.profile ?? config.profile;
	const profile = profileName === void 0 ? void 0 : byName("profile", profileName, PROFILES, overrides.profile ? void 0 : where(["profile"]));
	const types = [...RECORD_TYPES, ...userTypes(parsed)];
	return {
		preset,
		timezone: config.timezone ?? "UTC",
		failOn: overrides.failOn ?? config.fail_on ?? "error",
		...writing(config, profile, {
			...profile?.fields,
			...fieldMapping(config, types, where)
		}, where),
		defaultIntervals: defaultIntervals(config, types, where),
		ownerFallback: config.owner_fallback ?? "none",
		registers: registersOf(config, types, home, where),
		rules: ruleSettings(preset, config, home, where, overrides.only),
		types: new Map(types.map((type) => [type.type, type])),
		baseline: config.baseline,
		kpis: {
			mttrEndpoint: config.kpis?.mttr_endpoint ?? DEFAULT_KPI_SETTINGS.mttrEndpoint,
			onTimeBasis: config.kpis?.on_time_basis ?? DEFAULT_KPI_SETTINGS.onTimeBasis
		},
		github: {
			labels: config.github?.labels ?? DEFAULT_LABELS,
			maxNewIssues: config.github?.max_new_issues ?? DEFAULT_MAX_NEW_ISSUES,
			login: config.github?.login,
			tasks: config.github?.tasks ?? false,
			dashboard: config.github?.dashboard ?? false,
			workflow: config.github?.workflow
		}
	};
}
/** All names by which Holdfast knows a field of some document. */
function fieldNames(types) {
	const names = [
		...ENTRY_FIELDS,
		"entries",
		...types.flatMap(({ fields }) => Object.keys(fields))
	];
	return [...new Set(names)].sort();
}
function byName(what, name, all, at) {
	const names = all.map((one) => one.name);
	oneOf(what, name, names, at);
	return all[names.indexOf(name)];
}
/** Above this many names, somebody who is one letter off is served by the nearest one alone. */
const NAMES_TO_LIST = 12;
/** Refuses a name that is none of those known, with the nearest one. */
function oneOf(what, name, known, at) {
	if (known.includes(name)) return;
	const hint = nearest(name, known);
	const meant = hint === void 0 ? [] : [`Did you mean \`${hint}\`?`];
	const all = hint === void 0 || known.length <= NAMES_TO_LIST ? [`Known: ${known.join(", ")}.`] : [];
	throw new ConfigError(`There is no ${what} \`${name}\``, {
		at,
		hint: [...meant, ...all].join(" ")
	});
}
function fieldMapping(config, known, where) {
	const names = config.fields ? fieldNames(known) : [];
	for (const name of Object.keys(config.fields ?? {})) oneOf("field", name, names, where(["fields", name]));
	return Object.fromEntries(Object.entries(config.fields ?? {}).map(([name, keys]) => [name, typeof keys === "string" ? [keys] : keys]));
}
function registersOf(config, types, home, where) {
	return new Map((config.registers ?? []).map(({ path, columns = {}, of, ...others }, index) => {
		const at = ["registers", String(index)];
		const names = types.map(({ type }) => type);
		oneOf("record type", of, names, where([...at, "of"]));
		const fields = [...fieldNames(types), ...rowFieldsOf(types[names.indexOf(of)])];
		for (const name of Object.keys(columns)) oneOf("field", name, fields, where([
			...at,
			"columns",
			name
		]));
		const head = {
			..."entries" in types[names.indexOf(of)].fields ? { type: of } : {
				type: "register",
				of
			},
			...others
		};
		const entries = Object.entries(head).flatMap(([key, raw]) => raw === void 0 ? [] : [headEntry(key, raw)]);
		const own = new Map(Object.entries(columns).map(([field, header]) => [plainLabel(header), field]));
		return [home + path.replace(/^\.\//, ""), {
			head: {
				kind: "map",
				entries,
				start: 0,
				end: 0
			},
			columns: own
		}];
	}));
}
/** Fields of the rows of a document that is a table as a whole, such as a statement of applicability. */
function rowFieldsOf({ fields }) {
	return Object.keys(fields["entries"]?.fields ?? {});
}
/** A value of the configuration in the place of one that the register does not have: at its very start. */
function headEntry(key, raw) {
	return {
		key,
		keyStart: 0,
		keyEnd: 0,
		value: {
			kind: "scalar",
			raw,
			quoted: true,
			start: 0,
			end: 0
		}
	};
}
/** How the documents of the repository are written. */
function writing(config, profile, mapping, where) {
	const readers = config.readers ?? profile?.readers ?? [];
	const known = [
		...READERS.map(({ name }) => name),
		UNFENCED_YAML,
		SIDECAR
	];
	for (const [index, name] of readers.entries()) oneOf("reader", name, known, where(["readers", String(index)]));
	const languages = [config.language ?? profile?.languages ?? []].flat().map((name) => byName("language", name, LANGUAGES, where(["language"])));
	const withEnglish = [...languages.filter(({ name }) => name !== "en"), english];
	const orders = new Set(languages.flatMap(({ dateOrder }) => dateOrder ?? []));
	const [order] = orders.size === 1 ? orders : [];
	return {
		mapping,
		habits: readers.length === 0 ? void 0 : {
			readers: new Set(readers),
			words: vocabulary(withEnglish, mapping)
		},
		dates: {
			order: config.date_order ?? profile?.dateOrder ?? order,
			months: languages.map(({ months }) => months)
		},
		languages: readers.length > 0 || languages.length > 0 ? withEnglish : [],
		intervalUnit: profile?.intervalUnit
	};
}
/** A map and no object: a document whose type is `constructor` must find nothing here. */
function defaultIntervals(config, known, where) {
	const types = ["any", ...known.map(({ type }) => type)];
	for (const type of Object.keys(config.defaults ?? {})) oneOf("record type", type, types, where(["defaults", type]));
	return new Map(Object.entries(config.defaults ?? {}).flatMap(([type, { review_interval }]) => {
		const parsed = parseInterval(review_interval);
		return parsed.ok ? [[type, parsed.value]] : [];
	}));
}
function ruleSettings(preset, config, home, where, only) {
	const names = RULES.map((rule) => rule.name);
	for (const name of only ?? []) byName("rule", name, RULES, void 0);
	for (const name of Object.keys(config.rules ?? {})) if (!names.includes(name)) byName("rule", name, RULES, where(["rules", name]));
	for (const [index, { rules }] of (config.overrides ?? []).entries()) for (const name of Object.keys(rules)) oneOf("rule", name, names, where([
		"overrides",
		String(index),
		"rules",
		name
	]));
	return RULES.filter(({ name }) => only?.includes(name) ?? true).flatMap((rule) => {
		const { severity: configured = rule.severity, issue = rule.issue, ...options } = {
			...table(preset.rules[rule.name]),
			...table(config.rules?.[rule.name])
		};
		const severity = configured === "off" && only ? rule.severity : configured;
		if (severity === "off") return [];
		const parsed = rule.options.safeParse(options);
		const problem = parsed.error?.issues[0];
		if (problem) throw optionError(rule, problem, where);
		const at = overridesOf(rule.name, config, home);
		return [{
			rule,
			severity,
			issue,
			options: parsed.data,
			at
		}];
	});
}
/** What `overrides:` say about a rule, path by path; later ones win. */
function overridesOf(rule, config, home) {
	const mine = (config.overrides ?? []).flatMap(({ paths, rules }) => {
		const setting = rules[rule];
		return setting === void 0 ? [] : [{
			matches: (0, import_picomatch.default)(paths.map((glob) => home + glob), { dot: true }),
			override: table(setting)
		}];
	});
	return mine.length === 0 ? void 0 : (path) => mine.findLast(({ matches }) => matches(path))?.override;
}
function optionError(rule, problem, where) {
	const key = problem.code === "unrecognized_keys" ? problem.keys[0] ?? "" : problem.path.join(".");
	const at = where([
		"rules",
		rule.name,
		key
	]);
	const name = `\`rules.${rule.name}.${key}\``;
	const page = `See the options in docs/rules/${rule.name}.md.`;
	if (problem.code !== "unrecognized_keys") return new ConfigError(`${name} does not fit: ${problem.message.replace(/^Invalid input: /, "")}`, {
		at,
		hint: page
	});
	const known = [
		"severity",
		"issue",
		...rule.options instanceof ZodObject ? Object.keys(rule.options.shape) : []
	];
	const hint = nearest(key, known);
	return new ConfigError(`${name} is not a setting`, {
		at,
		hint: hint === void 0 ? `Known here: ${known.join(", ")}. ${page}` : `Did you mean \`${hint}\`? ${page}`
	});
}
/** `off` and a severity are short for a table with that severity. */
function table(setting) {
	if (typeof setting === "string") return { severity: setting };
	return setting ?? {};
}

// src/engine/delta.ts
/**
* Findings of the head against findings of the base, both judged on the same day: what came with time alone is on both
* sides. What the base could not be judged for (`isBlindTo`) is not laid at the door of the change.
*/
function compareFindings(head, base, isBlindTo = () => false) {
	const before = /* @__PURE__ */ new Map();
	for (const finding of base) for (const name of namesOf(finding)) before.set(name, finding);
	const met = /* @__PURE__ */ new Set();
	return {
		compared: head.map((finding) => {
			const old = namesOf(finding).map((name) => before.get(name)).find((found) => found !== void 0);
			if (!old) return {
				finding,
				status: isBlindTo(finding) ? "existing" : "introduced"
			};
			met.add(old);
			return {
				finding,
				status: isWorse(finding, old) ? "worsened" : "existing"
			};
		}),
		fixed: base.filter((finding) => !met.has(finding))
	};
}
function isWorse(now, old) {
	if (severityRank(now.severity) < severityRank(old.severity)) return true;
	if (now.due !== void 0 && old.due !== void 0) return now.due < old.due && (now.daysOverdue ?? 0) > 0;
	return now.cause === "content" && now.message.startsWith(old.message) && now.message.length > old.message.length;
}

// src/engine/enforce.ts
/**
* Whether a finding makes the run fail. A run without a base enforces everything. A pull request answers for what it
* introduces or worsens, and for metadata that cannot be read in files it touches; what merely came due is enforced by
* the scheduled run. Where the base could not be had nobody knows what is new: then everything but the calendar counts.
*/
function isEnforced(finding, status, options) {
	if (!failsRun(finding.severity, options.failOn)) return false;
	if (options.comparison === "none" || finding.cause === "run") return true;
	if (options.comparison === "unavailable") return finding.cause !== "calendar";
	return status !== "existing" || finding.cause === "malformed" && options.touched(finding.path);
}

// src/model/position.ts
/** The first line of a file: where a finding points when the thing it misses is nowhere to be seen. */
const FIRST_LINE = {
	line: 1,
	column: 1,
	endLine: 1,
	endColumn: 1
};

// src/engine/judge.ts
const NO_PATH_HISTORY = {
	identityPath: (path) => path,
	formerPaths: () => []
};
/** Longest stretch of a source line that a report shows. */
const EXCERPT_MAX_CHARS = 160;
/** Runs every rule that is on and turns its drafts into findings. */
function judge(isms, rules, history = NO_PATH_HISTORY) {
	const steps = judging(isms, rules, history);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
/** `judge` in steps of one rule: between two of them a caller can let others have their turn, or stop. */
function* judging(isms, rules, history = NO_PATH_HISTORY) {
	const findings = [];
	const withheld = /* @__PURE__ */ new Map();
	const beforeFounding = /* @__PURE__ */ new Set();
	for (const setting of rules) {
		if (!canRun(isms, setting)) continue;
		for (const draft of setting.rule.check(isms, setting.options)) {
			const here = settingAt(setting, placeOf(draft).path);
			if (!here) continue;
			if (isOfTheFounding(isms, draft)) {
				beforeFounding.add(setting.rule.name);
				continue;
			}
			const unread = isms.unread.filter(({ types }) => draft.missing?.some((type) => types.has(type)));
			for (const { path } of unread) withheld.set(path, (withheld.get(path) ?? /* @__PURE__ */ new Set()).add(setting.rule.name));
			if (unread.length === 0) findings.push(findingOf(isms, here, draft, history));
		}
		yield;
	}
	return {
		findings: withDistinctFingerprints(findings.sort(worstFirst)),
		withheld: [...withheld].map(([path, names]) => ({
			path,
			rules: [...names]
		})),
		beforeFounding: [...beforeFounding]
	};
}
/** Whether it says of a management system that is still being written that something is not there. */
function isOfTheFounding(isms, draft) {
	if (isms.founded || draft.missing === void 0) return false;
	return !("document" in draft.on && isOwedBeforeFounding(draft.on));
}
/** A rule that lacks what it needs says nothing: what it would say about less is a guess. */
function canRun(isms, { rule }) {
	return rule.needs.every((need) => need === "git" ? isms.history !== void 0 : need === "github" ? isms.github !== void 0 : true);
}
/** What the rules that are on would need and do not have. A rule with nothing to look back at lacks no history. */
function lacksOf(isms, rules) {
	const of = (lack, needs) => ({
		of: lack,
		rules: rules.filter(({ rule }) => rule.needs.some((need) => needs.includes(need)) && concerns(isms, rule)).map(({ rule }) => rule.name)
	});
	return [...isms.history ? [] : [of("git", ["git", "git-or-files"])], ...isms.github ? [] : [of("github", ["github"])]].filter((lack) => lack.rules.length > 0);
}
function concerns(isms, { looksBack }) {
	if (!looksBack) return true;
	const { entries, removals = false } = looksBack(isms);
	return removals || entries.length > 0;
}
/** The setting for one document: `overrides:` may make it another, or none. */
function settingAt(setting, path) {
	const override = setting.at?.(path);
	if (!override) return setting;
	const { severity = setting.severity, issue = setting.issue } = override;
	return severity === "off" ? void 0 : {
		...setting,
		severity,
		issue
	};
}
function worstFirst(a, b) {
	return severityRank(a.severity) - severityRank(b.severity) || compare(a.path, b.path) || a.position.line - b.position.line || a.position.column - b.position.column || compare(a.rule, b.rule) || compare(a.message, b.message);
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function findingOf(isms, setting, draft, history) {
	const { rule } = setting;
	const place = placeOf(draft);
	const identity = identityOf(isms, place, history);
	const detail = draft.detail ?? "";
	return {
		rule: rule.name,
		severity: milder(setting.severity, draft.severity),
		grade: draft.grade ?? rule.grade,
		cause: rule.cause,
		path: place.path,
		position: place.position,
		excerpt: excerptOf(place, draft.note),
		document: place.entry && given(place.entry.id),
		title: place.entry && given(place.entry.title),
		message: draft.message,
		why: rule.why,
		fix: draft.fix ?? rule.fix,
		url: ruleUrl(rule.name),
		clauses: rule.clauses,
		controls: rule.controls,
		owner: place.entry && ownerText(place.entry),
		due: draft.due,
		daysOverdue: draft.daysOverdue,
		derivation: draft.derivation,
		needsIssue: setting.issue && (draft.needsIssue ?? true),
		fingerprint: fingerprint(rule.name, identity.now, detail),
		formerFingerprints: identity.former.map((name) => fingerprint(rule.name, name, detail))
	};
}
function milder(configured, drafted) {
	return drafted !== void 0 && severityRank(drafted) > severityRank(configured) ? drafted : configured;
}
function placeOf(draft) {
	const { on } = draft;
	if ("column" in on) return {
		path: on.path,
		documentPath: on.path,
		position: {
			line: on.line,
			column: on.column,
			endLine: on.line,
			endColumn: on.column
		},
		offset: 0,
		document: void 0,
		entry: void 0
	};
	const [document, entry] = "document" in on ? [on.document, on] : [on, void 0];
	const at = draft.at ?? (entry && anchorOf(entry)) ?? firstKey(entry?.root ?? document.frontMatter?.root);
	return {
		path: at ? pathAt(document, at.start) : document.path,
		documentPath: document.path,
		document,
		entry,
		position: at ? positionAt(document, at) : FIRST_LINE,
		offset: at?.start ?? 0
	};
}
function firstKey(root) {
	const first = root?.entries[0];
	return first && {
		start: first.keyStart,
		end: first.keyEnd
	};
}
/** Where to point when something is missing: at the title, which everyone recognises. */
function anchorOf(entry) {
	return entry.title.state === "given" ? entry.title : void 0;
}
function excerptOf(place, note) {
	if (!place.document) return void 0;
	const text = lineTextAt(place.document, place.offset);
	return {
		text: text.length > EXCERPT_MAX_CHARS ? `${text.slice(0, 159)}…` : text,
		note
	};
}
/** Everyone who answers for the entry: `role:it-lead, person:kim`; nothing when nobody does. */
function ownerText(entry) {
	return ownersOf(entry).map((owner) => owner.text).join(", ") || void 0;
}
/** The id when it is this document's alone; the first by path keeps an id that several claim. Former names follow. */
function identityOf(isms, place, history) {
	const row = place.entry?.name.slice(place.documentPath.length) ?? "";
	const path = history.identityPath(place.documentPath) + row;
	const paths = [path, ...history.formerPaths(place.documentPath).map((former) => former + row)];
	const id = place.entry && given(place.entry.id);
	return id !== void 0 && isms.byId.get(id)?.[0] === place.entry ? {
		now: id,
		former: paths
	} : {
		now: path,
		former: paths.slice(1)
	};
}
/** Two findings that a rule did not tell apart get a running number, so that each keeps an identity of its own. */
function withDistinctFingerprints(findings) {
	const seen = /* @__PURE__ */ new Map();
	return findings.map((finding) => {
		const count = (seen.get(finding.fingerprint) ?? 0) + 1;
		seen.set(finding.fingerprint, count);
		if (count === 1) return finding;
		return {
			...finding,
			fingerprint: fingerprint(finding.rule, finding.fingerprint, `#${count}`),
			formerFingerprints: []
		};
	});
}

// src/engine/summarise.ts
/** How far ahead "due soon" looks in the summary when the `due-soon` rule does not say. */
const SOON = interval({ days: 30 });
/** How far ahead that is by the settings: as the rule says, whether it is on or off. */
function soonOf({ rules }) {
	return (rules.find(({ rule }) => rule.name === "due-soon")?.options)?.window ?? SOON;
}
function summarise(isms, findings, soon) {
	const count = (severity) => findings.filter((finding) => finding.severity === severity).length;
	const window = {
		grace: interval({}),
		soon
	};
	const states = isms.obligations.map((duty) => dueState(duty.due, isms.today, window).state);
	return {
		documents: isms.documents.length,
		governed: new Set(isms.entries.map(({ path }) => path)).size,
		findings: findings.length,
		errors: count("error"),
		warnings: count("warning"),
		notices: count("notice"),
		dueSoon: states.filter((state) => state === "due-soon" || state === "due-today").length,
		unscheduled: isms.entries.filter((entry) => entry.lifecycle !== "in-force").length
	};
}
/** The earliest duty that is not past; of several on one day, the first by path. */
function nextDue({ obligations, today }) {
	let first;
	for (const { due, entry } of obligations) if (due !== void 0 && due >= today && (!first || due < first.due)) first = {
		due,
		entry
	};
	return first && {
		title: given(first.entry.title) ?? first.entry.path,
		due: first.due,
		owner: ownerText(first.entry)
	};
}

// src/engine/waivers.ts
/** Rules that nobody can waive: what they find is that a waiver itself is not in order, or that nothing was checked. */
const NEVER_WAIVED = /* @__PURE__ */ new Set([
	"waiver-expired",
	"exception-lapsed",
	"nothing-checked"
]);
/**
* The exceptions that count today: approved or active, with approver, reason and compensating control, not expired, and
* naming at least one rule and one document (`waives: [rule:review-overdue, POL-03]`).
*/
function activeWaivers(isms) {
	return recordsOf$1(isms, exception).flatMap((record) => {
		const { entry, facts } = record;
		const { rules, others: targets } = waivedBy(record, isms);
		const named = rules.filter((name) => !NEVER_WAIVED.has(name));
		const approver = given(facts.approved_by)?.text;
		const approvedOn = given(entry.approvedOn);
		const expires = given(facts.expires_on);
		const reason = given(facts.reason);
		const compensating = given(facts.compensating);
		if (!["approved", "active"].includes(statusWord(entry) ?? "")) return [];
		if (approver === void 0 || approvedOn === void 0 || reason === void 0 || compensating === void 0) return [];
		if (expires === void 0 || expires < isms.today || approvedOn > isms.today) return [];
		return [{
			id: given(entry.id) ?? entry.path,
			path: entry.path,
			reason,
			compensating,
			approvedBy: approver,
			expires,
			rules: new Set(named),
			targets: new Set(targets)
		}];
	});
}
/** Parts findings into those that stand and those that a waiver takes back, each with the waiver that ends last. */
function applyWaivers(findings, waivers) {
	const standing = [];
	const waived = [];
	const byEnd = [...waivers].sort((a, b) => b.expires.localeCompare(a.expires));
	for (const finding of findings) {
		const waiver = byEnd.find(({ rules, targets }) => rules.has(finding.rule) && isTarget(finding, targets));
		if (waiver) {
			const { id, path, reason, compensating, approvedBy, expires } = waiver;
			waived.push({
				...finding,
				waiver: {
					id,
					path,
					reason,
					compensating,
					approvedBy,
					expires
				}
			});
		} else standing.push(finding);
	}
	return {
		standing,
		waived
	};
}
function isTarget(finding, targets) {
	return targets.has(finding.path) || targets.has(finding.document ?? finding.path);
}

// src/model/report.ts
/** Whether a document lies where the run could not look. */
function isUnjudged({ unjudged }, path) {
	return unjudged.some((one) => one === path || one === "./" || one.endsWith("/") && path.startsWith(one));
}

// src/records/unread.ts
/** The issues in which scheduled tasks are carried out, where nobody could look at them. */
const UNREAD_ISSUES = {
	path: "the issues on GitHub",
	ids: /* @__PURE__ */ new Set(),
	types: /* @__PURE__ */ new Set(["task"])
};
/** The value of a key, on a line of its own or in a row between braces. */
const ID = wordsAfter("id");
const TYPE = wordsAfter("type|of");
/** `strangers` are entries whose type nobody knows. */
function unreadRecords(documents, strangers, types) {
	const broken = documents.filter(({ problems }) => problems.length > 0).map(({ path, text, bodyStart }) => {
		const frontMatter = bodyStart === 0 ? text : text.slice(0, bodyStart);
		return unread(path, wordsBehind(ID, frontMatter), wordsBehind(TYPE, frontMatter), types);
	});
	const untyped = strangers.map(({ path, id, definition, type, register }) => {
		return unread(path, [given(id), register && given(register.id)].flatMap((one) => one ?? []), definition || type === void 0 ? [] : [type], types);
	});
	return [...broken, ...untyped];
}
function unread(path, ids, said, types) {
	const known = said.filter((word) => types.has(word));
	const byPrefix = [...types.values()].filter(({ prefix }) => ids.some((id) => id.startsWith(`${prefix}-`)));
	return {
		path,
		ids: new Set(ids),
		types: new Set(known.length > 0 ? known : byPrefix.map(({ type }) => type))
	};
}
function wordsAfter(key) {
	return new RegExp(`(?:^|[\\s{,])(?:${key}):[ \\t]*["']?([^\\s,"'}]+)`, "g");
}
function wordsBehind(key, text) {
	return [...text.matchAll(key)].flatMap(([, word]) => word ?? []);
}

// src/records/isms.ts
/** Types that are governed under every preset: a corrective action without an owner must not vanish for having none. */
const ALWAYS_GOVERNED = /* @__PURE__ */ new Set(["nonconformity", "corrective-action"]);
function buildIsms(parts) {
	const { today, documents, governance, exists } = parts;
	const known = documents.filter((document) => document.frontMatter !== void 0 || document.problems.length === 0 && (governance.required(document.path) || governance.registers.has(document.path))).flatMap(parts.entriesOf ?? ((document) => readEntries(document, governance)));
	const entries = known.filter((entry) => isGoverned(entry, governance));
	const typed = governance.governs === "typed";
	const byId = groupById(known);
	const strangers = typed ? known.filter((entry) => isStranger(entry, byId)) : [];
	const { taskIssues } = parts;
	const closedTasks = taskIssues === void 0 || taskIssues === "unread" ? [] : taskIssues;
	const inventory = {
		today,
		entries,
		byId,
		byType: groupByType(entries),
		closedTasks
	};
	const founded = isFounded(entries);
	const obligations = (founded ? entries : entries.filter(isOwedBeforeFounding)).flatMap((entry) => obligationsOf(entry, governance, inventory));
	return {
		...inventory,
		founded,
		documents,
		obligations,
		reviews: new Map(obligations.filter(({ kind }) => kind === "review").map((duty) => [duty.entry, duty])),
		people: buildPeople(inventory),
		links: buildLinks(inventory),
		strangers,
		unread: [...unreadRecords(documents, strangers, governance.types), ...taskIssues === "unread" ? [UNREAD_ISSUES] : []],
		tasksInIssues: taskIssues !== void 0,
		scopes: parts.scopesOf(new Set(entries.map((entry) => entry.path))),
		knownTypes: governance.types,
		configuredIntervals: governance.defaultIntervals,
		typed,
		whole: parts.whole ?? true,
		exists,
		history: parts.history,
		github: parts.github,
		frameworks: parts.frameworks
	};
}
function isGoverned(entry, governance) {
	if (governance.required(entry.path) || entry.type !== void 0 && ALWAYS_GOVERNED.has(entry.type)) return true;
	if (governance.governs === "typed") return entry.definition !== void 0;
	return [
		entry.owner,
		entry.reviewedOn,
		entry.nextReview,
		entry.reviewInterval
	].some((fact) => fact.state !== "absent");
}
/**
* Without a type nothing looks at it. One with an id and an owner is no mere page of notes; neither is a row of a register,
* unless the register is a list of documents that are kept elsewhere, or of something without ids.
*/
function isStranger(entry, byId) {
	const { type, definition, register, owner } = entry;
	if (type !== void 0 && !isUnsaidRegister(entry)) return definition === void 0;
	const id = given(entry.id);
	if (id === void 0) return false;
	return register === void 0 ? owner.state !== "absent" : byId.get(id)?.[0] === entry;
}
/** A document with `entries:` that says neither what it is nor what they are: it may be a statement of applicability. */
function isUnsaidRegister({ definition, root, mapping }) {
	const says = (name) => root !== void 0 && findField(root, name, mapping) !== void 0;
	return definition?.type === "register" && !says("type") && !says("of");
}
function obligationsOf(entry, governance, among) {
	if (entry.lifecycle !== "in-force") return [];
	const review = reviewObligation(entry);
	const type = governance.types.get(entry.type ?? "");
	const own = type?.obligations(recordOf(entry, type), among) ?? [];
	return review ? [review, ...own] : own;
}

// src/app/load-frameworks.ts
/** The frameworks that targets in force name, for rules, which cannot wait for them. */
async function loadFrameworks(isms) {
	const names = recordsOf$1(isms, frameworkTarget).filter(({ entry }) => entry.lifecycle === "in-force").flatMap(({ facts }) => given(facts.framework) ?? []);
	const loaded = await Promise.all([...new Set(names)].map(loadFramework));
	return new Map(loaded.map((framework) => [framework.name, framework]));
}

// src/app/sidecars-of.ts
/** The YAML files beside documents that say nothing about themselves, by the paths of the documents. */
async function sidecarsOf(documents, existing) {
	const silent = documents.filter(({ frontMatter, problems }) => frontMatter === void 0 && problems.length === 0);
	const there = await existing(silent.flatMap(({ path }) => sidecarPaths(path)));
	return new Map(silent.flatMap(({ path }) => {
		const beside = sidecarPaths(path).find((one) => there.has(one));
		return beside === void 0 ? [] : [[path, beside]];
	}));
}

// src/app/isms-of-tree.ts
/** The management system as a commit has it. Only documents whose content differs from now are read from the commit. */
async function ismsOfTree(base, head, options) {
	const headDocuments = new Map(head.documents.map((document) => [document.path, document]));
	const wanted = [...base.blobs].filter(([path]) => head.selects(path));
	const changed = wanted.filter(([path, blob]) => !isBlob(head.bytesOf(path), blob));
	const contents = await base.read([...new Set(changed.map(([, blob]) => blob))]);
	const unread = changed.find(([, blob]) => !contents.has(blob));
	if (unread) return {
		unavailable: `the base has ${unread[0]}, and its content is not in this clone`,
		fix: "Check out without a filter, with `fetch-depth: 0`."
	};
	const changedPaths = new Set(changed.map(([path]) => path));
	const { parse, sidecars } = options.governance;
	const alone = wanted.flatMap(([path, blob]) => {
		const known = headDocuments.get(path);
		if (!changedPaths.has(path) && known && known.habit !== "sidecar") return [known];
		const bytes = changedPaths.has(path) ? contents.get(blob) : head.bytesOf(path);
		return bytes ? [parse(path, bytes)] : [];
	});
	const documents = sidecars ? await withSidecars(alone, base, head) : alone;
	const files = buildIsms({
		today: options.today,
		documents: [...documents].sort((a, b) => a.path < b.path ? -1 : 1),
		governance: options.governance,
		scopesOf: (governed) => head.scopesOf(governed, documents),
		exists: existsIn(base, options.existsNow),
		taskIssues: options.taskIssues
	});
	return {
		isms: {
			...files,
			frameworks: await loadFrameworks(files)
		},
		contents
	};
}
/** Documents of the base with the YAML files that lay beside them there. */
async function withSidecars(documents, base, head) {
	const beside = await sidecarsOf(documents, async (paths) => new Set(paths.filter((path) => base.blobs.has(path))));
	const blobs = [...beside.values()].map((path) => base.blobs.get(path));
	const contents = await base.read(blobs.filter((blob, index) => !isBlob(head.bytesOf([...beside.values()][index]), blob)));
	return documents.map((document) => {
		const path = beside.get(document.path);
		const bytes = path === void 0 ? void 0 : contents.get(base.blobs.get(path)) ?? head.bytesOf(path);
		return path !== void 0 && bytes ? withSidecar(document, path, bytes) : document;
	});
}
function isBlob(bytes, blob) {
	return bytes !== void 0 && gitBlobId(bytes, blob) === blob;
}
/** The tree ends at a symbolic link or submodule: what lies behind one is taken to be what lies there now. */
function existsIn(base, existsNow) {
	const folders = /* @__PURE__ */ new Set(["."]);
	for (const tree of [base.blobs, base.links]) for (const path of tree.keys()) for (const folder of foldersAbove(path)) folders.add(folder);
	return (asked) => {
		const path = asked.replace(/\/$/, "");
		if (base.blobs.has(path) || base.links.has(path) || folders.has(path)) return true;
		return foldersAbove(path).some((folder) => base.links.has(folder)) ? existsNow(asked) : false;
	};
}
/** `a/b/c.md` to `a/b`, `a`. */
function foldersAbove(path) {
	const folders = [];
	for (let slash = path.lastIndexOf("/"); slash > 0; slash = path.lastIndexOf("/", slash - 1)) folders.push(path.slice(0, slash));
	return folders;
}

// src/app/base-findings.ts
/**
* Judges the base as it would be judged today, with today's configuration: what remains between the two sides is what
* the change did. Only documents whose content differs are read from the base.
*/
async function baseFindings(base, head, options) {
	const newPathOf = new Map([...base.renames].map(([now, before]) => [before, now]));
	const tree = await ismsOfTree(base, head, options);
	if ("unavailable" in tree) return tree;
	const { contents } = tree;
	const isms = await options.asOf(base.commit, tree.isms);
	const { findings, withheld, beforeFounding } = judge(isms, options.rules, {
		identityPath: (path) => newPathOf.get(path) ?? path,
		formerPaths: () => []
	});
	const touched = (path) => {
		const blob = base.blobs.get(path);
		const before = blob === void 0 ? void 0 : contents.get(blob);
		return blob === void 0 || before !== void 0 && !isSameText(before, head.bytesOf(path));
	};
	const notRun = /* @__PURE__ */ new Set([...[...lacksOf(isms, options.rules), ...withheld].flatMap(({ rules }) => rules), ...beforeFounding]);
	return {
		commit: base.commit,
		findings: applyWaivers(findings, activeWaivers(isms)).standing,
		touched,
		isBlindTo: ({ rule, path }) => notRun.has(rule) && !touched(path)
	};
}
/** A clone may keep other line ends than the repository (`core.autocrlf`): that is no change. */
function isSameText(a, b) {
	const text = (bytes) => Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n");
	return b !== void 0 && text(a) === text(b);
}

// src/documents/codeowners.ts
/** GitHub ignores a larger file (docs.github.com, "About code owners", CODEOWNERS file size). */
const CODEOWNERS_MAX_BYTES = 3145728;
/** Where GitHub looks, first found wins. */
const CODEOWNERS_PATHS = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
/** `@user`, `@org/team` or an e-mail address; GitHub skips a line with anything else in their place. */
const OWNER = /^@[\w.-]+(?:\/[\w.-]+)?$|^[^@\s]+@[^@\s]+$/;
/**
* Reads a CODEOWNERS file the way GitHub matches it: patterns of gitignore without `!`, `[ ]` and an escaped `#`, case-
* sensitive, the last match wins, a line that cannot be read is skipped.
*/
function parseCodeOwners(text) {
	const patterns = (text.length > CODEOWNERS_MAX_BYTES ? [] : text.split(/\r?\n/)).map(parseLine).filter((line) => line !== void 0).reverse();
	return { ownersOf: (path) => patterns.find((line) => line.matches(path))?.owners };
}
function parseLine(line) {
	const words = line.match(/(?:\\.|[^\s\\])+/g) ?? [];
	const pattern = words[0];
	if (pattern === void 0 || pattern.startsWith("#") || pattern.startsWith("!") || /[[\]]/.test(pattern) || pattern.startsWith("\\#")) return;
	const comment = words.findIndex((word, index) => index > 0 && word.startsWith("#"));
	const owners = words.slice(1, comment === -1 ? void 0 : comment);
	if (!owners.every((owner) => OWNER.test(owner))) return void 0;
	return {
		matches: matcherOf(pattern),
		owners
	};
}
/** A pattern with a slash inside is anchored at the root; one without matches at any depth; a folder owns what is in it. */
function matcherOf(pattern) {
	const folderOnly = pattern.endsWith("/");
	const trimmed = pattern.replace(/^\//, "").replace(/\/$/, "");
	const anchored = pattern.startsWith("/") || trimmed.includes("/");
	const glob = `${anchored ? "" : "**/"}${trimmed.replace(/[{}()+@|]/g, "\\$&")}`;
	const ownsBelow = !/(?:^|\/)\*$/.test(trimmed) || !anchored;
	const globs = folderOnly ? [`${glob}/**/*`] : ownsBelow ? [glob, `${glob}/**/*`] : [glob];
	return (0, import_picomatch.default)(globs, {
		dot: true,
		nobrace: true,
		noextglob: true,
		nonegate: true
	});
}

// src/app/code-owners.ts
/**
* Who owns a path of the folder under check by CODEOWNERS. GitHub reads the one of the repository and matches paths from
* its top (docs.github.com, "About code owners"), so the folder's own place in it counts.
*/
async function ownersByPath(files, surroundings, notChecked, kept = keptBetweenChecks()) {
	const { files: repository, prefix } = surroundings ?? {
		files,
		prefix: ""
	};
	const codeOwners = await readCodeOwners(repository, kept);
	if (!codeOwners) notChecked.push({
		what: "owners in CODEOWNERS",
		why: `there is none of ${CODEOWNERS_PATHS.join(", ")}${prefix === "" ? "" : " at the top of the repository"}`,
		fix: "Add one, or remove `owner_fallback`."
	});
	return kept.same("owners by path", [codeOwners, prefix], () => (path) => codeOwners?.ownersOf(prefix + path) ?? []);
}
async function readCodeOwners(files, kept) {
	for (const path of CODEOWNERS_PATHS) {
		if (await files.kind(path) !== "file") continue;
		const [content] = await files.read([path]);
		if (!content || !("bytes" in content)) continue;
		const { bytes } = content;
		return kept.same("code owners", [bytes], () => parseCodeOwners(new TextDecoder().decode(bytes)));
	}
}

// src/app/existing-paths.ts
/**
* Looks up, in one go, whether the files exist that the bodies may link to, so that rules can stay pure. Paths that
* nobody linked to answer `undefined`: not looked up.
*/
async function existingPaths(files, documents, required) {
	const known = new Set(documents.map((document) => document.path));
	const asked = /* @__PURE__ */ new Set();
	for (const document of documents) for (const target of document.frontMatter || required(document.path) ? possibleTargets(document) : []) {
		if (known.has(target)) continue;
		for (const spelling of spellingsOf(target)) asked.add(spelling);
	}
	const there = await files.existing([...asked]);
	return (path) => known.has(path) || there.has(path) ? true : asked.has(path) ? false : void 0;
}

// src/app/find-documents.ts
async function findDocuments(files, patterns, ignore, { parse, sidecars, registers }, kept = keptBetweenChecks()) {
	const { selectedBy } = selection(patterns, ignore);
	const where = [...new Set(patterns.map(walkStart))];
	const found = await files.find(where, { dot: patterns.some(namesDotFolder) });
	const selected = found.paths.filter((path) => selectedBy(path).length > 0);
	const named = [...registers.keys()].filter((path) => !selected.includes(path));
	const contents = await files.read([...selected, ...named]);
	const documents = [];
	const bytesOf = /* @__PURE__ */ new Map();
	const skipped = found.closed.filter(({ path }) => !isLeftOut(path, ignore)).map((folder) => ({
		...folder,
		path: `${folder.path}/`
	}));
	for (const content of contents) {
		if ("why" in content) {
			if (content.target === void 0 || selectedBy(content.target).length === 0) skipped.push(content);
			continue;
		}
		const { path, bytes } = content;
		bytesOf.set(path, bytes);
		documents.push(kept.same(`document ${path}`, [parse, bytes], () => parse(path, bytes)));
	}
	const wanted = sidecars ? await sidecarsOf(documents, (paths) => files.existing(paths)) : /* @__PURE__ */ new Map();
	const beside = /* @__PURE__ */ new Map();
	for (const content of await files.read([...wanted.values()])) {
		if ("why" in content) {
			skipped.push(content);
			continue;
		}
		beside.set(content.path, content);
		bytesOf.set(content.path, content.bytes);
	}
	return {
		documents: documents.map((document) => {
			const metadata = beside.get(wanted.get(document.path) ?? "");
			if (!metadata) return document;
			const { path, bytes } = metadata;
			return kept.same(`beside ${document.path}`, [
				document,
				path,
				bytes
			], () => withSidecar(document, path, bytes));
		}),
		unread: skipped.map(({ path, why, fix }) => ({
			what: path,
			why,
			...fix === void 0 ? {} : { fix }
		})),
		unreadPaths: skipped.map(({ path }) => path),
		bytesOf: (path) => bytesOf.get(path),
		selects: (path) => selectedBy(path).length > 0 || registers.has(path),
		scopesOf: (governed, among) => patterns.map((pattern, index) => {
			const inScope = among.filter(({ path }) => selectedBy(path).includes(index) || registers.has(path) && isBelow(path, pattern));
			return {
				pattern: pattern.text,
				from: pattern.from,
				documents: inScope.length,
				governed: inScope.filter(({ path }) => governed.has(path)).length
			};
		})
	};
}
/** Whether `ignore` leaves out whatever a folder may hold: a document right in it, and one further down. */
function isLeftOut(folder, ignore) {
	const isIgnored = ignore.length === 0 ? () => false : (0, import_picomatch.default)([...ignore], { dot: true });
	return [`${folder}/any-name.md`, `${folder}/any/name.md`].every((path) => isIgnored(path));
}
/** Whether a path lies in the folder that a pattern names: what a register is called does not matter there. */
function isBelow(path, { kind, glob }) {
	return kind === "folder" && (glob === "." || path.startsWith(`${glob}/`));
}

// src/app/findings-before.ts
/** The findings of the first base that can be had; where none can, the reasons go to what was not checked. */
async function findingsBefore(sources, notChecked, judgeBase) {
	const reasons = [];
	for (const source of sources ?? []) {
		const before = await orUnavailable(async () => {
			const base = await source();
			return "unavailable" in base ? base : judgeBase(base);
		});
		if (!("unavailable" in before)) return before;
		reasons.push(before);
	}
	if (reasons.length > 0) notChecked.push({
		what: "what this change introduces and fixes",
		why: reasons.map((reason) => reason.unavailable).join("; "),
		fix: reasons[0]?.fix
	});
}
/** GitHub may fail while the base is read from it: then there is no base, and the rest of the run is as good as before. */
async function orUnavailable(ask) {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof GitHubError)) throw error;
		return {
			unavailable: `GitHub did not answer with it (${error.message.replace(/\.$/, "")})`,
			fix: "Check out with `fetch-depth: 0`."
		};
	}
}

// src/app/github-evidence.ts
/** Most commits that one run asks about: three or four requests each, of the thousand that a workflow has in an hour. */
const COMMITS_MAX = 50;
/** What GitHub tells. A part that it does not tell is left out, and listed as not checked with the rules that want it. */
async function gitHubEvidence({ records, workflow, onDefaultBranch }, wanted, timezone) {
	const notChecked = [];
	const part = async (what, rules, ask) => {
		if (rules.length === 0) return void 0;
		try {
			return await ask();
		} catch (error) {
			if (!(error instanceof GitHubError)) throw error;
			notChecked.push({
				what,
				why: error.message.replace(/\.$/, ""),
				fix: error.hint,
				rules
			});
			return;
		}
	};
	const defaultBranch = await part("what GitHub has on record", [.../* @__PURE__ */ new Set([
		...wanted.arrivalsFor,
		...wanted.protectionFor,
		...wanted.scheduledRunFor
	])], () => records.defaultBranch());
	if (defaultBranch === void 0) return {
		evidence: void 0,
		notChecked
	};
	const protection = await part("the protection of the default branch", wanted.protectionFor, () => records.protection(defaultBranch));
	const lastRun = await part("when the last scheduled run was", wanted.scheduledRunFor, async () => {
		if (workflow === void 0) throw new GitHubError("nobody says which workflow runs on a schedule", WHICH_WORKFLOW);
		const instant = await records.lastScheduledRun(workflow);
		return instant === void 0 ? "never" : dayOfInstant(Date.parse(instant), timezone);
	});
	const arrivals = await part("how approvals got onto the default branch", wanted.arrivalsFor, async () => {
		if (!onDefaultBranch) throw new GitHubError("this run looks at another branch", ON_DEFAULT_BRANCH);
		return arrivalsOf(records, wanted.commits.slice(0, COMMITS_MAX));
	});
	const left = wanted.commits.length - COMMITS_MAX;
	if (arrivals && left > 0) {
		const why = `one run asks GitHub about ${COMMITS_MAX} at most`;
		notChecked.push({
			what: `how ${left} older approvals got onto the default branch`,
			why,
			rules: wanted.arrivalsFor
		});
	}
	return {
		evidence: {
			defaultBranch,
			protection,
			lastScheduledRun: lastRun,
			arrivals: arrivals ?? /* @__PURE__ */ new Map()
		},
		notChecked
	};
}
const WHICH_WORKFLOW = {
	status: 0,
	hint: "Name its file in `holdfast.yml`: `github: { workflow: holdfast.yml }`."
};
const ON_DEFAULT_BRANCH = {
	status: 0,
	hint: "Runs on the default branch look at it."
};
/** One after the other: a burst of requests is what secondary limits are for. */
async function arrivalsOf(records, commits) {
	const arrivals = /* @__PURE__ */ new Map();
	for (const commit of commits) arrivals.set(commit, await records.arrival(commit));
	return arrivals;
}

// src/app/line.ts
/**
* The line that leads to a commit, newest first: each commit's first parent, and so the states that the branch itself
* has had. A change that was made on another branch is one step, at the merge that brought it: seen once, in the order
* in which it came into force, and never as the intermediate states of a branch that nobody was bound by. What was
* merged hangs on the step, because that is where its day, its author and its trailers are.
*/
function lineTo(tip, { commits }, reading) {
	const byId = new Map(commits.map((commit, index) => [commit.id, {
		commit,
		index
	}]));
	const line = [];
	for (let at = byId.get(tip); at; at = byId.get(at.commit.parents[0] ?? "")) line.push(at.commit);
	const seen = /* @__PURE__ */ new Set();
	const steps = [];
	for (const commit of line.reverse()) {
		seen.add(commit.id);
		const merged = [];
		const open = commit.parents.slice(1);
		for (let id = open.pop(); id !== void 0; id = open.pop()) {
			const found = seen.has(id) ? void 0 : byId.get(id);
			if (!found) continue;
			seen.add(id);
			merged.push(found);
			open.push(...found.commit.parents);
		}
		const newestFirst = merged.sort((a, b) => a.index - b.index).map((one) => one.commit);
		const brought = newestFirst.map((one) => commitOf(one, [], reading));
		steps.push({
			commit: commitOf(commit, brought, reading),
			changes: withRenames(commit.changes, newestFirst)
		});
	}
	return steps.reverse();
}
/** The former names of files, newest first, as the commits tell one after another. A merge tells nothing of its own. */
function renamesOf(newestFirst) {
	const before = /* @__PURE__ */ new Map();
	const currentNameOf = /* @__PURE__ */ new Map();
	for (const { changes } of newestFirst.filter(({ parents }) => parents.length < 2)) for (const { path, from } of changes) {
		if (from === void 0) continue;
		const current = currentNameOf.get(path) ?? path;
		before.set(current, [...before.get(current) ?? [], from]);
		currentNameOf.set(from, current);
	}
	return before;
}
/** Between the ends of a long branch git may see a file removed and another added; its commits tell that it was moved. */
function withRenames(changes, merged) {
	const removed = new Map(changes.filter(({ blob }) => blob === void 0).map((change) => [change.path, change]));
	if (merged.length === 0 || removed.size === 0) return changes;
	const former = renamesOf(merged);
	const moved = /* @__PURE__ */ new Set();
	return changes.map((change) => {
		if (change.blob === void 0 || change.before !== void 0) return change;
		const old = former.get(change.path)?.map((name) => removed.get(name)).find((found) => found !== void 0);
		if (!old) return change;
		moved.add(old);
		return {
			...change,
			from: old.path,
			before: old.before
		};
	}).filter((change) => !moved.has(change));
}
function commitOf(commit, merged, { timezone, isIgnored }) {
	const trailers = commit.trailers.map(({ key, value }) => ({
		key: key.toLowerCase(),
		value
	}));
	let on;
	return {
		id: commit.id,
		get on() {
			on ??= dayOfInstant(commit.committedAt, timezone);
			return on;
		},
		author: commit.author,
		subject: commit.subject,
		trailers,
		paths: commit.changes.flatMap(({ path, from }) => from === void 0 ? [path] : [path, from]),
		merged,
		isEditorial: isIgnored(commit.id) || trailers.some(({ key, value }) => key === "isms-change" && /^editorial\b/i.test(value.trim()))
	};
}

// src/app/lives.ts
/**
* Follows files back through their renames. A file that was removed and put back goes on where it had ended; what git
* sees as moved is not lost. `isWanted` says which of the files that are gone are of interest.
*/
function livesOf(line, paths, isWanted = () => false) {
	const of = new Map([...paths].map((path) => [path, []]));
	const tracker = {
		named: new Map(of),
		begun: /* @__PURE__ */ new Map(),
		taken: /* @__PURE__ */ new Set(),
		lost: [],
		isWanted
	};
	for (const step of line) {
		const renamed = step.changes.filter(({ blob }) => blob !== void 0).flatMap((change) => sight(tracker, step, change));
		for (const [name, file] of renamed) tracker.named.set(name, file);
		for (const { path, blob, before } of step.changes) if (blob === void 0 && before !== void 0) remove(tracker, step, path);
	}
	return {
		of,
		lost: tracker.lost.filter(({ sights }) => sights.length > 0)
	};
}
/** Notes the state that a change left; answers the name before, if the file had another. */
function sight({ named, begun, taken }, step, { path, from, blob, before }) {
	const file = named.get(path);
	file?.push({
		step,
		path,
		blob
	});
	if (before !== void 0 && from === void 0) return [];
	named.delete(path);
	taken.add(path);
	if (!file) return [];
	if (from !== void 0) return [[from, file]];
	begun.set(path, file);
	return [];
}
function remove({ named, begun, taken, lost, isWanted }, step, path) {
	const again = begun.get(path);
	begun.delete(path);
	if (again) named.set(path, again);
	else if (!named.has(path) && !taken.has(path) && isWanted(path)) {
		const sights = [];
		lost.push({
			step,
			sights
		});
		named.set(path, sights);
	}
}

// src/app/history.ts
/** Most content that is read of earlier versions: ten times what 135 documents with 30 versions each come to. */
const READ_MAX_BYTES = 134217728;
/** Most versions that are read. */
const READ_MAX_VERSIONS = 2e4;
/** The history of a repository in which nothing was committed. */
const NO_COMMITS = {
	commits: [],
	versionsOf: () => [],
	removals: []
};
/** Contents are read up front, because rules do not wait; they become documents when a rule looks at them. */
function historyReader(source, options) {
	const contents = /* @__PURE__ */ new Map();
	const documents = /* @__PURE__ */ new Map();
	const entries = /* @__PURE__ */ new Map();
	const known = new Set(source.commits.map(({ id }) => id));
	const load = async (sights) => {
		const wanted = sights.map(({ blob }) => blob).filter((blob) => !contents.has(blob));
		const read = [...contents.values()].reduce((sum, bytes) => sum + bytes.length, 0);
		const some = [...new Set(wanted)].slice(0, Math.max(0, READ_MAX_VERSIONS - contents.size));
		const loaded = await source.read(some, READ_MAX_BYTES - read);
		for (const [blob, bytes] of loaded) contents.set(blob, bytes);
	};
	const documentOf = ({ path, blob }) => {
		const key = `${blob} ${path}`;
		let document = documents.get(key);
		if (!document) {
			document = options.reading.parse(path, contents.get(blob));
			documents.set(key, document);
		}
		return document;
	};
	const entriesOf = (document) => {
		let read = entries.get(document);
		if (!read) {
			read = readEntries(document, options.reading);
			entries.set(document, read);
		}
		return read;
	};
	/** Up to the first one whose content could not be read: what is older would stand next to the wrong one. */
	const versionsOf = (sights) => {
		const end = sights.findIndex(({ blob }) => !contents.has(blob));
		return (end === -1 ? sights : sights.slice(0, end)).map((sight) => versionOf(sight, documentOf, entriesOf));
	};
	return {
		head: source.head,
		seenFrom: async (commit, asked) => {
			if (!known.has(commit)) return void 0;
			const line = lineTo(commit, source, options);
			const lives = livesOf(line, asked.paths, asked.removals ? options.selects : void 0);
			await load([...newestOfEachFirst([...lives.of.values()]), ...lives.lost.flatMap(({ sights }) => sights.slice(0, 1))]);
			const versions = new Map([...lives.of].map(([path, sights]) => [path, versionsOf(sights)]));
			const removals = lives.lost.flatMap(({ step, sights }) => {
				const [last] = versionsOf(sights.slice(0, 1));
				return last ? [{
					commit: writerOf(step, last.path),
					last
				}] : [];
			});
			const history = {
				commits: line.map((step) => step.commit),
				versionsOf: (path) => versions.get(path) ?? [],
				removals
			};
			const cut = [...lives.of].filter(([path, sights]) => versions.get(path)?.length !== sights.length);
			const unread = lives.lost.filter(({ sights: [last] }) => last && !contents.has(last.blob));
			return {
				history,
				cut: [...cut.map(([path]) => path), ...unread.flatMap(({ sights: [last] }) => last?.path ?? [])]
			};
		}
	};
}
/** Where there is room for some versions only, every document gets its newest ones. */
function newestOfEachFirst(lives) {
	const longest = lives.reduce((most, { length }) => Math.max(most, length), 0);
	return Array.from({ length: longest }, (_, rank) => lives.flatMap((sights) => sights[rank] ?? [])).flat();
}
function versionOf(sight, documentOf, entriesOf) {
	const { step, path } = sight;
	const touching = touchesOf(step, path);
	return {
		commit: touching[0] ?? step.commit,
		arrived: step.commit,
		isEditorial: step.commit.isEditorial || touching.length > 0 && touching.every(({ isEditorial }) => isEditorial),
		path,
		get document() {
			return documentOf(sight);
		},
		get entries() {
			return entriesOf(documentOf(sight));
		}
	};
}
/** Of what came in with a merge, the commits that touched the path; none for a commit, and for what the merge itself did. */
function touchesOf({ commit }, path) {
	return commit.merged.filter(({ paths }) => paths.includes(path));
}
function writerOf(step, path) {
	return touchesOf(step, path)[0] ?? step.commit;
}
/** Commits to look past, one id on a line, as git's own `blame.ignoreRevsFile` has them; an id may be cut to 7 digits. */
function parseIgnoredRevs(text) {
	const ids = text.split("\n").map((line) => line.replace(/#.*/, "").trim().toLowerCase()).filter((line) => /^[0-9a-f]{7,64}$/.test(line));
	return (id) => ids.some((start) => id.startsWith(start));
}

// src/app/past.ts
/** Commits that changed no meaning, beside the configuration; `git blame --ignore-revs-file` takes it too. */
const IGNORED_REVS_FILE = ".isms-ignore-revs";
/** Most documents that a line names when their history is not whole. */
const NAMED_MAX = 5;
/**
* Adds what git and GitHub tell, as far as rules that are on ask for it: a folder with nothing to look back at costs no
* pass over the history. What cannot be had is said once, with the rules that have to be silent.
*/
async function withPast(isms, rules, sources, reading, kept = keptBetweenChecks()) {
	const lacks = lacksOf(isms, rules);
	const notChecked = [];
	const available = async (of, what, source) => {
		const lack = lacks.find((one) => one.of === of);
		if (!lack) return void 0;
		const answer = source ? await source() : {
			unavailable: "it was not asked for",
			fix: void 0
		};
		if (!("unavailable" in answer)) return answer;
		notChecked.push({
			what,
			why: answer.unavailable,
			fix: answer.fix,
			rules: lack.rules
		});
	};
	const source = await available("git", "git history", sources.history);
	const isIgnored = source && await ignoredRevs(reading, kept);
	const reader = source && isIgnored && kept.same("history", [
		source,
		reading.reading,
		reading.selects,
		reading.timezone,
		isIgnored
	], () => historyReader(source, {
		...reading,
		isIgnored
	}));
	const seen = reader && await seenFrom(reader, reader.head, isms, rules);
	const gitRules = lacks.find(({ of }) => of === "git")?.rules;
	if (seen && seen.cut.length > 0) notChecked.push({
		...cutEntry(seen.cut),
		rules: gitRules
	});
	const records = await available("github", "reviews, protection and runs on GitHub", sources.github);
	const told = records && await gitHubEvidence(records, wantedBy({
		...isms,
		history: seen?.history
	}, rules), reading.timezone);
	notChecked.push(...told?.notChecked ?? []);
	const github = told?.evidence;
	return {
		isms: {
			...isms,
			history: seen?.history,
			github
		},
		asOf: async (commit, other) => ({
			...other,
			github,
			history: reader && (await seenFrom(reader, commit, other, rules))?.history
		}),
		notChecked
	};
}
/** What the rules that can run want GitHub to tell. */
function wantedBy(isms, rules) {
	const asking = rules.filter(({ rule }) => isms.history !== void 0 || !rule.needs.includes("git")).flatMap(({ rule }) => rule.asks ? [{
		name: rule.name,
		asks: rule.asks(isms)
	}] : []);
	const namesOf = (isAsked) => asking.filter(({ asks }) => isAsked(asks)).map(({ name }) => name);
	return {
		commits: [...new Set(asking.flatMap(({ asks }) => asks.commits ?? []))],
		arrivalsFor: namesOf(({ commits }) => commits?.length),
		protectionFor: namesOf(({ protection }) => protection),
		scheduledRunFor: namesOf(({ scheduledRun }) => scheduledRun)
	};
}
async function seenFrom(reader, commit, isms, rules) {
	if (commit === void 0) return {
		history: NO_COMMITS,
		cut: []
	};
	return reader.seenFrom(commit, askedBy(isms, rules));
}
function askedBy(isms, rules) {
	const asked = rules.flatMap(({ rule }) => rule.looksBack?.(isms) ?? []);
	return {
		paths: [...new Set(asked.flatMap(({ entries }) => entries.map(({ path }) => path)))],
		removals: asked.some(({ removals }) => removals)
	};
}
function cutEntry(cut) {
	return {
		what: `earlier versions of ${cut.slice(0, NAMED_MAX).join(", ")}${cut.length > NAMED_MAX ? ` and ${cut.length - NAMED_MAX} more` : ""}`,
		why: "there are more than is read at once, or this clone lacks their contents",
		fix: "Clone without `--filter`."
	};
}
/** Whether `.isms-ignore-revs` lists a commit. */
async function ignoredRevs({ files, home }, kept = keptBetweenChecks()) {
	const path = home + IGNORED_REVS_FILE;
	const [content] = await files.kind(path) === "file" ? await files.read([path]) : [];
	const text = content && "bytes" in content ? new TextDecoder().decode(content.bytes) : "";
	return kept.same("ignored commits", [text], () => parseIgnoredRevs(text));
}

// src/app/patterns.ts
/** A path as patterns have it: without `./` in front and `/` behind. */
function normalised(path) {
	return path.replace(/^(?:\.\/)+/, "").replace(/\/+$/, "") || ".";
}
/**
* What a run looks at: the paths that were given, else what `documents:` in the configuration says, else everything below
* `home`. Throws `ConfigError` for a path that is not there.
*/
async function patternsOf(files, paths, parsed, home) {
	if (paths.length > 0 && !(paths.length === 1 && isHome(paths[0], home) && parsed?.config.documents)) return Promise.all(paths.map((path) => patternOfPath(files, path)));
	const globs = parsed?.config.documents;
	if (!parsed || !globs) return [await patternOfPath(files, home.replace(/\/$/, "") || ".")];
	return globs.map((text, index) => {
		const { line, column } = parsed.positionOf(["documents", index]);
		return {
			text,
			glob: home + text.replace(/^\.\//, ""),
			kind: "glob",
			from: {
				path: parsed.path,
				line,
				column
			}
		};
	});
}
/** The folder of the configuration itself: then the configuration says which documents there are. */
function isHome(path, home) {
	return (path === "." ? "" : `${path}/`) === home;
}
async function patternOfPath(files, path) {
	const kind = await files.kind(path) ?? (import_picomatch.default.scan(path).isGlob ? "glob" : void 0);
	if (kind === void 0) throw new ConfigError(`There is no file or folder ${path}`, { hint: "Paths are relative to the current folder." });
	return {
		text: path,
		glob: path,
		kind,
		from: {
			path,
			line: 1,
			column: 1
		}
	};
}

// src/app/read-baseline.ts
/** Where a baseline is kept when the configuration does not say: beside it. */
const BASELINE_FILE = "holdfast-baseline.json";
/**
* The baseline of a repository, if it has one. Throws `ConfigError` when the file is there and cannot be used: findings
* that nobody agreed to put up with must not be let through by a broken file, nor all of them raised without a word.
*/
async function readBaseline(files, path, mustBeThere) {
	if (await files.kind(path) !== "file") {
		if (!mustBeThere) return void 0;
		throw new ConfigError(`There is no baseline ${path}`, { hint: "Run `holdfast baseline`, or remove `baseline:`." });
	}
	const [content] = await files.read([path]);
	if (!content || "why" in content) throw new ConfigError(`${path} cannot be read: ${content?.why ?? "no content"}`);
	const hint = "Take it from git again, or write a new one with `holdfast baseline`.";
	let data;
	try {
		data = JSON.parse(new TextDecoder().decode(content.bytes));
	} catch (cause) {
		throw new ConfigError(`${path} is not valid JSON: ${cause instanceof Error ? cause.message : ""}`, {
			hint,
			cause
		});
	}
	const parsed = baselineSchema.safeParse(data);
	if (parsed.success) return {
		path,
		baseline: parsed.data
	};
	const issue = parsed.error.issues[0];
	throw new ConfigError(`${path} is no baseline: ${issue?.path.join(".")} ${issue?.message}`, { hint });
}

// src/app/check.ts
/** Who owns a path where CODEOWNERS is not asked. One function for all checks, so that entries can be kept. */
const NOBODY = () => [];
/**
* Looks at the documents on a day and reports what an auditor would find. The same files, options and day give the same
* report. Throws `ConfigError` for mistakes of the operator; mistakes in documents are findings.
*/
async function check(ports, options = {}) {
	const { files, clock } = ports;
	const { kept = keptBetweenChecks() } = options;
	const paths = (options.paths ?? []).map(normalised);
	const { parsed, home } = await loadConfig(files, options.config, paths, kept);
	const { preset, profile, failOn, only } = options;
	const settings = kept.same("settings", [
		parsed,
		home,
		preset,
		profile,
		failOn,
		only?.join(" ")
	], () => resolveSettings(parsed, options, home));
	const today = dayOf(options.today, clock, settings.timezone);
	const patterns = await patternsOf(files, paths, parsed, home);
	const ignore = (parsed?.config.ignore ?? []).map((glob) => home + glob);
	const notChecked = othersThan(options.only);
	const fallbackOwners = settings.ownerFallback === "codeowners" ? await ownersByPath(files, await options.surroundings?.(), notChecked, kept) : NOBODY;
	const governance = kept.same("governance", [settings, fallbackOwners], () => governanceOf(settings, parsed, home, fallbackOwners));
	const found = await findDocuments(files, patterns, ignore, governance, kept);
	notChecked.unshift(...found.unread);
	const exists = await existingPaths(files, found.documents, governance.required);
	const taskIssues = settings.github.tasks ? await tasksIn(options.closedTasks, settings, notChecked) : void 0;
	const present = buildIsms({
		today,
		documents: found.documents,
		governance,
		entriesOf: (document) => kept.same(`entries ${document.path}`, [document, governance], () => readEntries(document, governance)),
		scopesOf: (governed) => found.scopesOf(governed, found.documents),
		whole: patterns.some(({ kind }) => kind !== "file"),
		exists,
		taskIssues
	});
	const askGitHub = options.github;
	const { isms, ...past } = await withPast({
		...present,
		frameworks: await loadFrameworks(present)
	}, settings.rules, {
		history: options.history,
		github: askGitHub && (() => withWorkflow(askGitHub, settings))
	}, {
		files,
		home,
		timezone: settings.timezone,
		reading: governance,
		selects: kept.same("selects", [JSON.stringify([patterns, ignore]), governance], () => found.selects)
	}, kept);
	notChecked.push(...past.notChecked);
	const { findings, withheld, beforeFounding } = await withPauses(judging(isms, settings.rules, {
		...NO_PATH_HISTORY,
		formerPaths: options.formerPaths ?? (() => [])
	}), options.pause);
	notChecked.push(...withheld.map(whatRestsOn));
	if (beforeFounding.length > 0) notChecked.push(notFounded(beforeFounding));
	const readAsNow = {
		today,
		governance,
		existsNow: exists,
		taskIssues
	};
	const before = await findingsBefore(options.base, notChecked, (base) => baseFindings(base, found, {
		...readAsNow,
		rules: settings.rules,
		asOf: past.asOf
	}));
	const comparison = before ? "base" : options.base ? "unavailable" : "none";
	const { standing, waived } = applyWaivers(findings, activeWaivers(isms));
	const { compared, fixed } = before ? compareFindings(standing, before.findings, before.isBlindTo) : {
		compared: standing.map((finding) => ({
			finding,
			status: "existing"
		})),
		fixed: []
	};
	const startedFrom = options.withoutBaseline ? void 0 : await readBaseline(files, home + (settings.baseline ?? "holdfast-baseline.json"), settings.baseline !== void 0);
	const isTolerated = toleratedBy(startedFrom?.baseline, today);
	const unjudged = [...found.unreadPaths, ...isms.documents.filter((document) => document.problems.length > 0).map(({ path }) => path)];
	const report = {
		today,
		timezone: settings.timezone,
		failOn: settings.failOn,
		summary: summarise(isms, standing.filter((finding) => !isTolerated(finding)), soonOf(settings)),
		findings: compared.map(({ finding, status }) => {
			const tolerated = isTolerated(finding);
			const touched = before?.touched ?? (() => true);
			const enforced = !tolerated && isEnforced(finding, status, {
				comparison,
				failOn: settings.failOn,
				touched
			});
			return {
				...finding,
				needsIssue: finding.needsIssue && !tolerated,
				status,
				tolerated,
				enforced
			};
		}),
		fixed: fixed.filter(({ path }) => !isUnjudged({ unjudged }, path)).filter(isNoneOf(waived)).filter(({ rule }) => !withheld.some(({ rules }) => rules.includes(rule)) && !beforeFounding.includes(rule)).sort(worstFirst),
		waived,
		baseline: startedFrom && progressOf(startedFrom.baseline, startedFrom.path, {
			findings,
			notChecked
		}, today),
		notChecked,
		delta: before && { base: before.commit },
		nextDue: nextDue(isms),
		judged: namesOfJudged(isms),
		unjudged
	};
	kept.endOfCheck();
	return {
		report,
		settings,
		isms,
		home,
		ismsOf: async (tree, on = today) => {
			const other = await ismsOfTree(tree, found, {
				...readAsNow,
				today: on
			});
			return "unavailable" in other ? other : other.isms;
		},
		reading: governance,
		selects: found.selects,
		entriesIn: (path, bytes) => readEntries(governance.parse(path, bytes), governance)
	};
}
async function withPauses(steps, pause) {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
		if (pause) await pause();
	}
}
async function tasksIn(source, { github }, notChecked) {
	const answer = source ? await source(github.login) : {
		unavailable: "nobody asked GitHub",
		fix: "Run it as an Action, with a token."
	};
	if (!("unavailable" in answer)) return answer;
	notChecked.push({
		what: "tasks that are carried out in issues",
		why: answer.unavailable,
		fix: answer.fix
	});
	return "unread";
}
/** The workflow that the configuration names counts before the one that runs. */
async function withWorkflow(source, { github }) {
	const answer = await source();
	return "unavailable" in answer ? answer : {
		...answer,
		workflow: github.workflow ?? answer.workflow
	};
}
/** A run that was asked about some rules says nothing about the others. */
function othersThan(only) {
	if (!only) return [];
	const rules = RULES.map(({ name }) => name).filter((name) => !only.includes(name));
	return [{
		what: `${rules.length} other rules`,
		why: `only ${only.join(", ")} was asked for`,
		rules
	}];
}
function whatRestsOn({ path, rules }) {
	return {
		what: `what rests on ${path}`,
		why: "it is there and cannot be judged",
		fix: `Repair ${path}.`,
		rules
	};
}
function notFounded(rules) {
	return {
		what: "what a management system in force must have and do",
		why: "all its documents are drafts",
		fix: "Approve the documents and put them in force.",
		rules
	};
}
/** Whether the run as a whole fails: some finding is enforced. */
function isFailing(report) {
	return report.findings.some((finding) => finding.enforced);
}
/** Paths and ids of all documents that could be read: what was said about them may be taken back. */
function namesOfJudged(isms) {
	const paths = isms.documents.filter((document) => document.problems.length === 0).flatMap(({ path, parts = [] }) => [path, ...parts.map((part) => part.path)]);
	return [...new Set(paths), ...isms.byId.keys()];
}
function dayOf(given, clock, timezone) {
	if (given === void 0) return dayOfInstant(clock.now(), timezone);
	const day = isoDate(given);
	if (day) return day;
	throw new ConfigError(`\`${given}\` is not a day`, { hint: "Write today as YYYY-MM-DD." });
}
function governanceOf(settings, parsed, home, fallbackOwners) {
	const required = (parsed?.config.require ?? []).map((glob) => home + glob);
	return {
		...readingOf(settings),
		fallbackOwners,
		required: required.length === 0 ? () => false : (0, import_picomatch.default)(required)
	};
}

export { namesOf as A, withSidecar as B, parseDate as C, fingerprint as D, pruned as E, vocabulary as F, parseDocument as H, READERS as I, headingOf as L, withLabels as M, plainLabel as N, gitBlobId as O, stateMeant as P, linesFrom as R, readingOf as S, baselineOf as T, csvDocument as U, isMarkdown as V, isCsv as W, readEntries as _, ignoredRevs as a, fieldOf as b, UNREAD_ISSUES as c, soonOf as d, worstFirst as f, LANGUAGES as g, resolveSettings as h, readBaseline as i, UNFENCED_YAML as j, isNoneOf as k, isUnjudged as l, DEFAULT_LABELS as m, isFailing as n, historyReader as o, FIRST_LINE as p, BASELINE_FILE as r, sidecarsOf as s, check as t, SOON as u, anyTablesOf as v, BASELINE_LENGTH as w, english as x, columnsOf as y, SIDECAR as z };