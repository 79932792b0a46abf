/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Reads {"schema": …, "documents": [text, …]} and prints which ajv it is and then, a line for each document, whether it
 * takes it. Debian's ajv 6 does not know the draft of 2020; what the schema says means the same to it without its name.
 * A newer one, from npm install --prefix _build/npm ajv@8, is asked for that draft and in strict mode.
 */

'use strict';

const {schema, documents} = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const version = require('ajv/package.json').version;
let validate;

if (Number(version.split('.')[0]) >= 8) {
    const Ajv = require('ajv/dist/2020').default;
    validate = new Ajv({strict: true, allowUnionTypes: true, validateFormats: false}).compile(schema);
} else {
    const Ajv = require('ajv');
    const {$schema, ...rest} = schema;
    validate = new Ajv({format: false}).compile(rest);
}
console.log(version);
for (const text of documents)
    console.log(validate(JSON.parse(text)) ? 'taken' : 'refused');
