# SPDX-License-Identifier: LGPL-2.1-or-later
"""Rows as Python attributes: what comes out of each kind of row, and what may be put in.

Imported by gi.overrides.Improve and by nothing else.
"""

import decimal
import math
import re

from gi.module import get_introspection_module
from gi.repository import GLib, GObject

from gi.overrides import _improve_values as values

Improve = get_introspection_module("Improve")

INT_ABSENT = GLib.MININT
DECIMAL = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?", re.ASCII)

# A list of references is named after its row less -ids; in the plural, unless that already is one or cannot be.
NO_PLURAL = ("evidence", "to", "on", "about", "by", "from")


class Row:
    """One row of an entity type, read once."""

    def __init__(self, cls, name):
        row = Improve.Row.lookup(cls.__gtype__, name)
        self.name = name
        self.member = row.dup_member()
        self.label = row.get_label()
        self.kind = values.word_of(row.get_kind())
        self.nature = values.word_of(row.get_nature())
        self.nullable = row.get_nullable()
        self.required = row.get_required()
        self.apart = row.get_apart()
        self.sealable = row.get_sealable()
        self.minimum, self.maximum = row.get_minimum(), row.get_maximum()
        self.has_range = bool(self.minimum or self.maximum)
        self.words = tuple(row.dup_words())
        self.targets = tuple(row.dup_targets())
        value_type = row.get_value_type()
        self.value_class = value_type.pytype if value_type != GObject.TYPE_INVALID else None
        self.read = getattr(cls, "get_" + self.member)
        self.to_python = TO_PYTHON.get(self.kind, _as_it_is)
        self.to_gobject = TO_GOBJECT.get(self.kind)

    @property
    def settable(self):
        return self.nature == "plain" and self.kind != "list"

    @property
    def reference(self):
        """The attribute that gives the objects a row refers to: lead for lead_id, answers for answers_ids; or None."""
        if self.kind == "ref":
            return self.member[: -len("_id")]
        if self.kind != "refs":
            return None
        stem = self.member[: -len("_ids")]
        return stem if stem.endswith("s") or stem.split("_")[-1] in NO_PLURAL else stem + "s"

    def get(self, entity):
        return self.to_python(self, self.read(entity))

    def convert(self, value):
        """The value for GObject; a wrong one raises ValueError or TypeError that names the attribute."""
        if value is None and self.kind not in ("int", "boolean", "enum"):
            return NOTHING.get(self.kind)
        try:
            return self.to_gobject(self, value)
        except (ValueError, TypeError) as error:
            raise type(error)(f"{self.member}: {error}") from None

    def set(self, entity, value):
        value = self.convert(value)
        if self.sealable:
            _check_settable(self, entity)
        if self.kind == "part" and value is not None and value is not self.read(entity):
            _check_unowned(self, value)
        GObject.Object.set_property(entity, self.name, value)


def _as_it_is(row, value):
    return value


def _type_name(value):
    return type(value).__name__


# --- from GObject to Python -----------------------------------------------------------------------------------------


def _from_int(row, value):
    return None if row.nullable and value == INT_ABSENT else value


def _from_number(row, value):
    return None if math.isnan(value) else value


def _from_decimal(row, value):
    return None if value is None else decimal.Decimal(value)


def _from_strv(row, value):
    return tuple(value or ())


TO_PYTHON = {
    "int": _from_int,
    "number": _from_number,
    "decimal": _from_decimal,
    "instant": lambda row, value: values.from_instant(value),
    "strv": _from_strv,
    "refs": _from_strv,
}


# --- from Python to GObject -----------------------------------------------------------------------------------------


def _to_text(row, value):
    if not isinstance(value, str):
        raise TypeError(f"takes a text, not {_type_name(value)}")
    if "\0" in value:
        raise ValueError("a text cannot hold the character U+0000")
    value.encode()
    return str(value)


def _to_link(row, value):
    try:
        GLib.Uri.is_valid(_to_text(row, value), GLib.UriFlags.NONE)
    except GLib.Error:
        raise ValueError("takes a URI such as https://example.org/report") from None
    return value


def _to_boolean(row, value):
    if not isinstance(value, bool):
        raise TypeError(f"takes True or False, not {_type_name(value)}")
    return value


def _check_range(row, value):
    if row.has_range and not row.minimum <= value <= row.maximum:
        raise ValueError(f"takes a number from {row.minimum:g} to {row.maximum:g}, not {value}")
    return value


def _to_int(row, value):
    if value is None and row.nullable:
        return INT_ABSENT
    if isinstance(value, bool) or not hasattr(value, "__index__"):
        raise TypeError(f"takes a whole number, not {_type_name(value)}")
    value = value.__index__()
    if not INT_ABSENT < value <= GLib.MAXINT:
        raise ValueError("takes a whole number of 32 bits")
    return _check_range(row, value)


def _to_number(row, value):
    if isinstance(value, (bool, str)):
        raise TypeError(f"takes a number, not {_type_name(value)}")
    value = float(value)
    if not math.isfinite(value):
        raise ValueError("takes a finite number; None where there is none")
    return _check_range(row, value)


def _to_decimal(row, value):
    if isinstance(value, bool) or not isinstance(value, (str, int, decimal.Decimal)):
        raise TypeError(f"takes a decimal.Decimal, a whole number or a text such as '1250.50', not {_type_name(value)}")
    text = format(value, "f") if isinstance(value, decimal.Decimal) else str(value)
    if not DECIMAL.fullmatch(text):
        raise ValueError("takes a decimal number such as 1250.50")
    return text


def _to_strv(row, value):
    if isinstance(value, (str, bytes)):
        raise TypeError("takes a list of texts, not one text")
    return [_to_text(row, item) for item in value]


def _to_id(row, value):
    """The id of an entity, or an id as it is."""
    if not isinstance(value, Improve.Entity):
        return _to_text(row, value)
    if row.targets and not any(nick in row.targets for nick in _nicks(type(value))):
        raise TypeError(f"refers to {' or '.join(row.targets)}, not to {value.dup_nick()}")
    if value.get_id() is None:
        how = "give it one" if isinstance(value, Improve.Tree) else "add it to the plan first"
        raise ValueError(f"this {value.dup_nick()} has no id yet: {how}")
    return value.get_id()


def _to_ids(row, value):
    if isinstance(value, (str, bytes, Improve.Entity)):
        raise TypeError("takes a list, not one thing")
    return [_to_id(row, item) for item in value]


def _nicks(cls):
    """The short names of an entity class and its parents: a board is an organization."""
    for parent in cls.__mro__:
        if isinstance(parent, type) and issubclass(parent, Improve.Entity):
            yield nick_of(parent)


def nick_of(cls):
    """AgendaItem to agenda-item."""
    return re.sub(r"(?<!^)(?=[A-Z])", "-", cls.__name__).lower()


def _to_part(row, value):
    if not isinstance(value, row.value_class):
        raise TypeError(f"takes an Improve.{row.value_class.__name__}, not {_type_name(value)}")
    return value


def _check_settable(row, entity):
    """A baseline that was agreed, a limb that was decided and minutes that were approved stay as they are."""
    try:
        entity.check_settable(row.name)
    except GLib.Error as error:
        raise AttributeError(f"{row.member}: {error.message}") from None


def _check_unowned(row, part):
    if part.get_parent() is not None:
        raise ValueError(f"{row.member}: this {part.dup_nick()} belongs to another entity: pass a copy")


TO_GOBJECT = {
    "string": _to_text,
    "text": _to_text,
    "boolean": _to_boolean,
    "int": _to_int,
    "number": _to_number,
    "decimal": _to_decimal,
    "enum": lambda row, value: values.to_enum(row.value_class, value),
    "date": lambda row, value: values.to_date(value),
    "period": lambda row, value: values.to_period(value),
    "instant": lambda row, value: values.to_instant(value),
    "strv": _to_strv,
    "ref": _to_id,
    "refs": _to_ids,
    "part": _to_part,
    "link": _to_link,
}

# What None means to GObject, where that is not None itself.
NOTHING = {"number": math.nan, "strv": [], "refs": []}


def why_not(cls, row):
    """Why an attribute cannot be written, and what to call instead."""
    if row.kind == "list":
        return "children are added with plan.add() or owner.add_child(), records with plan.record()"
    if row.nature == "fixed":
        if is_record(cls):
            return "a record never changes: record a new one, with supersedes=…"
        return f"it is given when the entity is made: Improve.{cls.__name__}({row.member}=…)"
    if row.kind == "instant":
        return "it is given by plan.record(record, recorded_at)"
    if row.name.endswith("-due"):
        return "it follows from the records: record an Improve.Slippage with plan.record()"
    return "it follows from the records: record an Improve.Move with plan.record()"


def is_record(cls):
    """Whether nothing of an entity can be set once it is made."""
    return all(row.nature != "plain" for row in rows_of(cls).values() if row.name != "id")


def rows_of(cls):
    """The rows of an entity class by attribute name, in the order of the document."""
    rows = cls.__dict__.get("_improve_rows")
    if rows is None:
        rows = {row.member: row for row in (Row(cls, name) for name in Improve.Row.list_names(cls.__gtype__))}
        cls._improve_rows = rows
    return rows


def library_classes():
    """All classes of the library, be they objects or values."""
    found = (getattr(Improve, name) for name in dir(Improve) if not name.startswith("_"))
    return [cls for cls in found if isinstance(cls, type) and hasattr(cls.__dict__.get("__info__"), "get_methods")]


def entity_classes():
    """All entity classes of the library, parents before children."""
    entities = {cls for cls in library_classes() if issubclass(cls, Improve.Entity)}
    return sorted(entities, key=lambda cls: (len(cls.__mro__), cls.__name__))
