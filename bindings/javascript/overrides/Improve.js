// SPDX-License-Identifier: LGPL-2.1-or-later

// Makes Improve feel at home in gjs. What it adds is described in bindings/javascript/README.md.

/* exported _init */

const {Gio, GLib, GObject} = imports.gi;

const Records = imports.overrides._improveRecords;
const Rows = imports.overrides._improveRows;
const {freeze, rowsOf, shortName, toDate, toInstant, whyNot} = Rows;

// What JavaScript itself and its tools ask every object for.
const ASKED_OF_ALL = new Set(['then', 'constructor', 'toString', 'toJSON', 'valueOf', 'nodeType', 'asymmetricMatch']);

const PRECISIONS = ['unknown', 'year', 'quarter', 'month', 'day'];

let Improve;

// --- attributes ----------------------------------------------------------------------------------------------------

// An attribute answers to its three spellings: agreed_due, agreedDue and 'agreed-due'.
function spellings(member) {
    return [member, member.replace(/_([a-z0-9])/g, (_, letter) => letter.toUpperCase()), member.replaceAll('_', '-')];
}

function define(prototype, member, descriptor) {
    for (const name of new Set(spellings(member)))
        Object.defineProperty(prototype, name, {...descriptor, configurable: true, enumerable: name === member});
}

function defineRow(klass, row) {
    function refuse() {
        throw new TypeError(`${row.member}: ${whyNot(this, row)}`);
    }

    function set(value) {
        if (row.name === 'id' && this.get_tree() !== null && this.get_tree() !== this)
            throw new TypeError('id: it is fixed while the entity is in a plan: use plan.change_id(entity, id)');
        row.set(this, value);
    }

    const setter = row.settable ? set : refuse;
    define(klass.prototype, row.member, {
        get() {
            return row.get(this);
        },
        set: setter,
    });
    if (row.reference === null)
        return;
    define(klass.prototype, row.reference, {
        get() {
            return row.kind === 'ref' ? this.get_ref(row.name) : freeze(toModelArray(this.list_refs(row.name)));
        },
        set: setter,
    });
}

function toModelArray(model) {
    return Array.from({length: model.get_n_items()}, (_, position) => model.get_item(position));
}

function unknown(klass, name) {
    const known = [...rowsOf(klass).keys()];
    const near = known.find(member => distance(member, name) <= 2);
    return `Improve.${shortName(klass)} has no attribute '${name}'${near ? `: did you mean '${near}'?` : ''}`;
}

// How many letters must change to turn one word into another.
function distance(one, other) {
    let line = Array.from({length: other.length + 1}, (_, position) => position);
    for (let i = 1; i <= one.length; i++) {
        const above = line;
        line = [i];
        for (let j = 1; j <= other.length; j++)
            line[j] = Math.min(above[j] + 1, line[j - 1] + 1, above[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    }
    return line[other.length];
}

// Stands behind all entity types: whatever no type has ends here, and is refused.
function makeGuard() {
    const free = name => typeof name === 'symbol' || ASKED_OF_ALL.has(name) || /^[_$]/.test(name);
    return new Proxy(Object.create(GObject.Object.prototype), {
        get(target, name, receiver) {
            if (free(name) || name in target || receiver.constructor === undefined)
                return Reflect.get(target, name, receiver);
            throw new TypeError(unknown(receiver.constructor, name));
        },

        set(target, name, value, receiver) {
            // A client may well give a type a method of its own.
            if (free(name) || Object.prototype.hasOwnProperty.call(receiver, 'constructor'))
                return Reflect.defineProperty(receiver, name, {value, writable: true, configurable: true});
            throw new TypeError(unknown(receiver.constructor, String(name)));
        },
    });
}

function init(given = {}) {
    const klass = this.constructor;
    const rows = rowsOf(klass);
    const bySpelling = new Map();
    for (const row of rows.values()) {
        for (const name of [row.member, row.reference].filter(known => known !== null).flatMap(spellings))
            bySpelling.set(name, row);
    }
    const construct = {};
    const children = [];
    for (const [name, value] of Object.entries(given)) {
        const row = bySpelling.get(name);
        if (row === undefined)
            throw new TypeError(unknown(klass, name));
        if (row.kind === 'list')
            children.push(...value);
        else if (row.nature === Improve.Nature.DERIVED)
            throw new TypeError(`${name}: ${whyNot(this, row)}`);
        else
            construct[row.member] = row.convert(value);
        if (row.kind === 'part' && value !== null)
            Rows.checkUnowned(row, value);
    }
    GObject.Object.prototype._init.call(this, construct);
    for (const child of children)
        this.add_child(child);
}

// --- entities, lists, plans ----------------------------------------------------------------------------------------

// The members that the document has, and what follows from the records, with its words and its dates as text.
function toJSON() {
    const members = {};
    for (const row of rowsOf(this.constructor).values()) {
        const value = row.get(this);
        if (row.kind === 'list')
            members[row.member] = [...value].map(child => child.toJSON());
        else if (row.kind === 'part')
            members[row.member] = value?.toJSON() ?? null;
        else if (['int', 'number', 'boolean', 'strv', 'refs'].includes(row.kind))
            members[row.member] = value;
        else
            members[row.member] = this.dup_text(row.name);
        if (isAbsent(members[row.member], row))
            delete members[row.member];
    }
    return members;
}

function isAbsent(value, row) {
    const isDefault = value === false || value === 0 && row.kind === 'int' && !row.nullable;
    return isDefault || value === null || value.length === 0;
}

function entityToString() {
    const rows = rowsOf(this.constructor);
    const called = ['title', 'name', 'label', 'text', 'statement'].find(name => rows.has(name) && this[name]);
    const parts = [shortName(this.constructor), this.get_id(), called && `“${this[called]}”`];
    return `<Improve.${parts.filter(part => part).join(' ')}>`;
}

function installEntities() {
    const entity = Improve.Entity.prototype;
    for (const klass of classes(Improve.Entity)) {
        for (const row of rowsOf(klass).values()) {
            if (klass === Improve.Entity || !rowsOf(Object.getPrototypeOf(klass)).has(row.member))
                defineRow(klass, row);
        }
    }
    Object.setPrototypeOf(entity, makeGuard());
    entity._init = init;
    entity.toJSON = toJSON;
    entity.toString = entityToString;
}

function installLists() {
    const list = Improve.EntityList.prototype;
    list[Symbol.iterator] = function* () {
        for (let position = 0; position < this.get_size(); position++)
            yield this.get(position);
    };
    Object.defineProperty(list, 'length', {
        get() {
            return this.get_size();
        },
    });
    list.at = function (position) {
        return this.get_item(position < 0 ? this.get_size() + position : position) ?? undefined;
    };
    list.toJSON = function () {
        return [...this];
    };
}

// Methods that add give back what they added, so that it can be made and added in one line.
function givingBack(add) {
    return function (child) {
        add.call(this, child);
        return child;
    };
}

function installPlans() {
    const {Entity, Plan, Tree} = Improve;
    Entity.prototype.add_child = givingBack(Entity.prototype.add_child);
    Plan.prototype.add = givingBack(Plan.prototype.add);
    // What changes inside is told at its end, once for each entity and property.
    Tree.prototype.batch = function (work) {
        this.freeze_changed();
        try {
            return work(this);
        } finally {
            this.thaw_changed();
        }
    };
}

// gjs wants every argument; most documents are read and written without a cancellable.
function installDocuments() {
    const {Calendar, Document, DocumentReader, Entity, MinutesReader, Plan, ReportReader} = Improve;
    complete(Calendar, 'load', 2, null);
    complete(Calendar, 'load_async', 2, GLib.PRIORITY_DEFAULT, null);
    complete(Document, 'load', 1, null);
    complete(Document, 'load_async', 1, GLib.PRIORITY_DEFAULT, null);
    complete(Document.prototype, 'save', 0, null);
    complete(Document.prototype, 'save_async', 0, GLib.PRIORITY_DEFAULT, null);
    complete(Document.prototype, 'save_as', 1, false, null);
    complete(Document.prototype, 'save_as_async', 1, false, GLib.PRIORITY_DEFAULT, null);
    complete(DocumentReader.prototype, 'load', 1, null);
    complete(DocumentReader.prototype, 'load_async', 1, GLib.PRIORITY_DEFAULT, null);
    for (const reader of [MinutesReader.prototype, ReportReader.prototype]) {
        complete(reader, 'read_file', 1, null);
        complete(reader, 'read_file_async', 1, GLib.PRIORITY_DEFAULT, null);
    }
    complete(Plan.prototype, 'assess', 1, null);
    complete(Plan.prototype, 'coverage', 1, null, null);
    complete(Plan.prototype, 'oversight', 1, null);
    complete(Plan.prototype, 'thread', 1, null, null);
    complete(Plan.prototype, 'list_measure_signals', 2, null);
    complete(Plan.prototype, 'add_up_slippage', 1, null);
    complete(Plan.prototype, 'weigh_evidence', 2, null);
    complete(Entity.prototype, 'get_state_as_of', 1, null);
    accept(Plan.prototype, 'assess', toDate, toInstant);
    accept(Plan.prototype, 'coverage', undefined, toDate, toInstant);
    accept(Plan.prototype, 'oversight', toDate, toInstant);
    accept(Plan.prototype, 'thread', undefined, toDate, toInstant);
    accept(Plan.prototype, 'list_measure_signals', undefined, toDate, toInstant);
    accept(Plan.prototype, 'add_up_slippage', toDate, toInstant);
    accept(Plan.prototype, 'weigh_evidence', undefined, toDate, toInstant);
    accept(Plan.prototype, 'adopt', undefined, undefined, toDate, undefined, toInstant);
    accept(Entity.prototype, 'get_state_as_of', toDate, toInstant);
}

// Gives the arguments after the first few their usual values.
function complete(owner, name, nOwn, ...usual) {
    const original = owner[name];
    owner[name] = function (...given) {
        return original.apply(this, [...given, ...usual.slice(Math.max(0, given.length - nOwn))]);
    };
}

// --- dates and periods ---------------------------------------------------------------------------------------------

function installDates() {
    const date = Improve.Date.prototype;
    // The first day at midnight UTC, as of a Date; of those that begin on one day the coarser comes first.
    date.valueOf = function () {
        const first = this.first_day();
        const day = new Date(0);
        day.setUTCFullYear(first.get_year(), first.get_month() - 1, first.get_day());
        return day.getTime() + this.get_precision() - Improve.Precision.DAY;
    };
    date[Symbol.toPrimitive] = function (hint) {
        return hint === 'number' ? this.valueOf() : this.to_string();
    };
    for (const part of ['year', 'quarter', 'month', 'day', 'weekday']) {
        const get = date[`get_${part}`];
        Object.defineProperty(date, part, {
            get() {
                return get.call(this) || null;
            },
        });
    }
    Object.defineProperty(date, 'precision', {
        get() {
            return PRECISIONS[this.get_precision()];
        },
    });
    for (const value of [date, Improve.Period.prototype]) {
        value.toString = value.to_string;
        value.toJSON = function () {
            return this.to_string();
        };
    }
    accept(date, 'is_after', toDate);
    accept(date, 'is_past', toDate);
    accept(date, 'compare', toDate);
    accept(date, 'equal', toDate);
    accept(Improve.Period.prototype, 'contains', toDate);
}

// A method takes what an attribute of that kind takes.
function accept(prototype, name, ...converters) {
    const original = prototype[name];
    if (original === undefined)
        return;
    prototype[name] = function (...given) {
        return original.apply(this, given.map((value, position) => converters[position]?.(value) ?? value));
    };
}

// A value that is no GObject has an attribute for each get_… that asks for nothing more.
function installValues() {
    for (const name of Object.getOwnPropertyNames(Improve)) {
        const prototype = Improve[name]?.prototype;
        if (!prototype || prototype instanceof GObject.Object)
            continue;
        for (const getter of Object.getOwnPropertyNames(prototype).filter(method => method.startsWith('get_'))) {
            const get = prototype[getter];
            const attribute = getter.slice('get_'.length);
            if (get.length === 0 && !(attribute in prototype))
                Object.defineProperty(prototype, attribute, {get, configurable: true});
        }
    }
}

// --- the whole -----------------------------------------------------------------------------------------------------

function classes(parent) {
    const found = Object.getOwnPropertyNames(Improve).map(name => Improve[name])
        .filter(value => typeof value === 'function' && value.prototype instanceof GObject.Object)
        .filter(klass => klass === parent || klass.prototype instanceof parent);
    return found.sort((one, other) => depth(one) - depth(other));
}

function depth(klass) {
    return klass === GObject.Object ? 0 : 1 + depth(Object.getPrototypeOf(klass));
}

// Where there is a pair of name_async and name_finish, the first gives a promise when called without a callback.
function promisify() {
    for (const owner of [Improve.Calendar, ...classes(GObject.Object).flatMap(klass => [klass, klass.prototype])]) {
        for (const name of Object.getOwnPropertyNames(owner)) {
            const finish = name.replace(/_async$/, '_finish');
            if (finish !== name && Object.prototype.hasOwnProperty.call(owner, finish))
                Gio._promisify(owner, name, finish);
        }
    }
}

function _init() {
    Improve = this;
    Rows.start(this);
    installDates();
    installValues();
    promisify();
    installDocuments();
    installLists();
    installPlans();
    installEntities();
    Records.install(this, classes(this.Entity));
}
