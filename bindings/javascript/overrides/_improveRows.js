// SPDX-License-Identifier: LGPL-2.1-or-later

// Rows as attributes in gjs: what comes out of each kind of row, and what may be put in. Used by Improve.js only.

/* exported start, rowsOf, whyNot, shortName, freeze, fromInstant, toDate, toInstant, checkUnowned */

const {GLib, GObject} = imports.gi;

const INT_ABSENT = GLib.MININT32;
const DECIMAL = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

// A list of references is named after its row less -ids; in the plural, unless that already is one or cannot be.
const NO_PLURAL = new Set(['evidence', 'to', 'on', 'about', 'by', 'from']);

let Improve;

const typeName = value => value === null ? 'null' : value?.constructor?.name ?? typeof value;

// gjs names its classes Namespace_Type.
var shortName = klass => klass.name.split('_').pop();

// --- rows ----------------------------------------------------------------------------------------------------------

class Row {
    constructor(klass, name) {
        const row = Improve.Row.lookup(klass.$gtype, name);
        this.name = name;
        this.member = row.dup_member();
        this.label = row.get_label();
        this.kind = KINDS[row.get_kind()];
        this.nature = row.get_nature();
        this.nullable = row.get_nullable();
        this.minimum = row.get_minimum();
        this.maximum = row.get_maximum();
        this.words = row.dup_words();
        this.targets = row.dup_targets();
        this.sealable = row.get_sealable();
        const valueType = row.get_value_type();
        this.valueClass = ['enum', 'part', 'list'].includes(this.kind)
            ? Improve[GObject.type_name(valueType).slice('Improve'.length)] : null;
        this.read = klass.prototype[`get_${this.member}`];
        this.write = klass.prototype[`set_${this.member}`];
    }

    get settable() {
        return this.nature === Improve.Nature.PLAIN && this.kind !== 'list';
    }

    // The attribute that gives the objects a row refers to: lead for lead_id, answers for answers_ids; or null.
    get reference() {
        if (this.kind === 'ref')
            return this.member.slice(0, -'_id'.length);
        if (this.kind !== 'refs')
            return null;
        const stem = this.member.slice(0, -'_ids'.length);
        return stem.endsWith('s') || NO_PLURAL.has(stem.split('_').pop()) ? stem : `${stem}s`;
    }

    get(entity) {
        const value = this.read.call(entity);
        return FROM[this.kind] ? FROM[this.kind](value, this) : value ?? null;
    }

    // The value for GObject; a wrong one throws an error that names the attribute.
    convert(value) {
        if (value === undefined)
            throw new TypeError(`${this.member}: takes null where there is none, not undefined`);
        try {
            return TO[this.kind](value, this);
        } catch (error) {
            throw new error.constructor(`${this.member}: ${error.message}`);
        }
    }

    set(entity, value) {
        const converted = this.convert(value);
        if (this.sealable)
            checkSettable(this, entity);
        if (this.kind === 'part' && converted !== null && converted !== this.read.call(entity))
            checkUnowned(this, converted);
        this.write.call(entity, converted);
    }
}

// A baseline that was agreed, a limb that was decided and minutes that were approved stay as they are.
function checkSettable(row, entity) {
    try {
        entity.check_settable(row.name);
    } catch (error) {
        throw new TypeError(`${row.member}: ${error.message}`);
    }
}

let KINDS;

const rowsByType = new Map();

function rowsOf(klass) {
    if (!rowsByType.has(klass)) {
        const rows = Improve.Row.list_names(klass.$gtype).map(name => new Row(klass, name));
        rowsByType.set(klass, new Map(rows.map(row => [row.member, row])));
    }
    return rowsByType.get(klass);
}

// --- from GObject to JavaScript ------------------------------------------------------------------------------------

var freeze = value => Object.freeze([...value ?? []]);

const FROM = {
    int: (value, row) => row.nullable && value === INT_ABSENT ? null : value,
    number: value => Number.isNaN(value) ? null : value,
    instant: value => value === null ? null : fromInstant(value),
    strv: freeze,
    refs: freeze,
};

function fromInstant(value) {
    return new Date(value.to_unix() * 1000);
}

// --- from JavaScript to GObject ------------------------------------------------------------------------------------

function toText(value) {
    if (value === null)
        return null;
    if (typeof value !== 'string')
        throw new TypeError(`takes a text, not ${typeName(value)}`);
    if (value.includes('\0'))
        throw new RangeError('a text cannot hold the character U+0000');
    return value;
}

function toLink(value) {
    try {
        if (toText(value) !== null)
            GLib.Uri.is_valid(value, GLib.UriFlags.NONE);
    } catch (error) {
        throw error instanceof GLib.Error ? new RangeError('takes a URI such as https://example.org/report') : error;
    }
    return value;
}

function toBoolean(value) {
    if (typeof value !== 'boolean')
        throw new TypeError(`takes true or false, not ${typeName(value)}`);
    return value;
}

function checkRange(value, row) {
    if ((row.minimum || row.maximum) && !(value >= row.minimum && value <= row.maximum))
        throw new RangeError(`takes a number from ${row.minimum} to ${row.maximum}, not ${value}`);
    return value;
}

function toInt(value, row) {
    if (value === null && row.nullable)
        return INT_ABSENT;
    if (typeof value !== 'number')
        throw new TypeError(`takes a whole number, not ${typeName(value)}`);
    if (!Number.isInteger(value) || value <= INT_ABSENT || value > GLib.MAXINT32)
        throw new RangeError(`takes a whole number of 32 bits, not ${value}`);
    return checkRange(value, row);
}

function toNumber(value, row) {
    if (value === null)
        return NaN;
    if (typeof value !== 'number')
        throw new TypeError(`takes a number, not ${typeName(value)}`);
    if (!Number.isFinite(value))
        throw new RangeError('takes a finite number; null where there is none');
    return checkRange(value, row);
}

function toDecimal(value) {
    if (value === null)
        return null;
    const text = Number.isInteger(value) || typeof value === 'bigint' ? String(value) : value;
    if (typeof text !== 'string')
        throw new TypeError(`takes a text such as '1250.50' or a whole number, not ${typeName(value)}`);
    if (!DECIMAL.test(text))
        throw new RangeError('takes a decimal number such as 1250.50');
    return text;
}

function toEnum(value, row) {
    if (value === null)
        return 0;
    const known = typeof value === 'string' ? value : wordOf(row.valueClass, value);
    if (known === 'unknown')
        return 0;
    if (!row.words.includes(known))
        throw new RangeError(`'${value}' is none of its words: ${row.words.join(', ')}`);
    return row.valueClass[known.replaceAll('-', '_').toUpperCase()];
}

function wordOf(enumeration, value) {
    const name = Object.keys(enumeration).find(key => enumeration[key] === value && key === key.toUpperCase());
    return name?.toLowerCase() ?? null;
}

function toDate(value) {
    if (value === null || value instanceof Improve.Date)
        return value;
    if (typeof value === 'string')
        return parse(Improve.Date.parse, value);
    const hint = value instanceof Date ? ': a Date is a moment; write its day as text' : '';
    throw new TypeError(`takes an Improve.Date or text such as '2017-09', not ${typeName(value)}${hint}`);
}

function toPeriod(value) {
    if (value === null || value instanceof Improve.Period)
        return value;
    if (typeof value === 'string')
        return parse(Improve.Period.parse, value);
    if (Array.isArray(value) && value.length === 2)
        return parse(Improve.Period.new, ...value.map(toDate));
    throw new TypeError(`takes an Improve.Period, text such as '2017-04/2017-06' or two dates, not ${typeName(value)}`);
}

function parse(parser, ...given) {
    try {
        return parser(...given);
    } catch (error) {
        throw error instanceof GLib.Error ? new RangeError(error.message) : error;
    }
}

function toInstant(value) {
    if (value === null || value instanceof GLib.DateTime)
        return value;
    if (value instanceof Date)
        return GLib.DateTime.new_from_unix_utc(Math.floor(value.getTime() / 1000));
    if (typeof value !== 'string')
        throw new TypeError(`takes a Date or text such as '2017-06-14T18:00:00+01:00', not ${typeName(value)}`);
    const isWhole = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value);
    const instant = isWhole ? GLib.DateTime.new_from_iso8601(value, null) : null;
    if (instant === null)
        throw new RangeError('a moment is written as in 2017-06-14T18:00:00+01:00');
    return instant;
}

function toArray(convert) {
    return (value, row) => {
        if (value === null)
            return [];
        if (typeof value === 'string' || typeof value[Symbol.iterator] !== 'function')
            throw new TypeError(`takes an array, not ${typeName(value)}`);
        return Array.from(value, item => {
            if (item === null)
                throw new TypeError('takes an array without gaps');
            return convert(item, row);
        });
    };
}

// The id of an entity, or an id as it is.
function toId(value, row) {
    if (!(value instanceof Improve.Entity))
        return toText(value);
    if (row.targets.length > 0 && !nicksOf(value).some(nick => row.targets.includes(nick)))
        throw new TypeError(`refers to ${row.targets.join(' or ')}, not to ${value.dup_nick()}`);
    if (value.get_id() === null) {
        const how = value instanceof Improve.Tree ? 'give it one' : 'add it to the plan first';
        throw new RangeError(`this ${value.dup_nick()} has no id yet: ${how}`);
    }
    return value.get_id();
}

// The short names of an entity's type and those it is made from: a board is an organization.
function nicksOf(entity) {
    const nicks = [];
    let type = entity.constructor.$gtype;
    for (; GObject.type_is_a(type, Improve.Entity.$gtype); type = GObject.type_parent(type)) {
        const name = GObject.type_name(type).slice('Improve'.length);
        nicks.push(name.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase());
    }
    return nicks;
}

function toPart(value, row) {
    if (value !== null && !(value instanceof row.valueClass))
        throw new TypeError(`takes an Improve.${shortName(row.valueClass)}, not ${typeName(value)}`);
    return value;
}

function checkUnowned(row, part) {
    if (part.get_parent() !== null)
        throw new RangeError(`${row.member}: this ${part.dup_nick()} belongs to another entity: pass a copy`);
}

const TO = {
    string: toText,
    text: toText,
    boolean: toBoolean,
    int: toInt,
    number: toNumber,
    decimal: toDecimal,
    enum: toEnum,
    date: toDate,
    period: toPeriod,
    instant: toInstant,
    strv: toArray(toText),
    ref: toId,
    refs: toArray(toId),
    part: toPart,
    link: toLink,
};

// Whether nothing of an entity can be set once it is made.
function isRecord(klass) {
    return [...rowsOf(klass).values()].every(row => row.name === 'id' || row.nature !== Improve.Nature.PLAIN);
}

// Why an attribute cannot be written, and what to call instead.
function whyNot(entity, row) {
    if (row.kind === 'list')
        return 'children are added with plan.add() or owner.add_child(), records with plan.record()';
    const movesDate = row.name.endsWith('-due');
    if (row.nature === Improve.Nature.FIXED) {
        if (isRecord(entity.constructor))
            return 'a record never changes: record a new one that supersedes it';
        return 'it is given when the entity is made';
    }
    if (row.kind === 'instant')
        return 'it is given by plan.record(record, recorded_at)';
    return `it follows from the records: record an Improve.${movesDate ? 'Slippage' : 'Move'} with plan.record()`;
}

// Called once, with the namespace, before anything else here.
function start(namespace) {
    Improve = namespace;
    KINDS = Object.fromEntries(Object.entries(Improve.Kind).map(([name, value]) => [value, name.toLowerCase()]));
}
