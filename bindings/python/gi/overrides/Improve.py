# SPDX-License-Identifier: LGPL-2.1-or-later
"""Makes Improve feel at home in Python. What it adds is described in bindings/python/README.md."""

import contextlib
import difflib
import html

from gi.module import get_introspection_module
from gi.repository import GObject

from gi.overrides import _improve_methods as methods
from gi.overrides import _improve_records as records
from gi.overrides import _improve_rows as rows
from gi.overrides import _improve_tables as tables
from gi.overrides import _improve_values as values

Improve = get_introspection_module("Improve")

Refused = records.Refused

__all__ = ["Refused"]


# --- attributes -----------------------------------------------------------------------------------------------------


def _install_row(cls, row):
    def getter(self):
        return row.get(self)

    def setter(self, value):
        if row.name == "id" and self.get_tree() is not None and self.get_tree() is not self:
            raise AttributeError("id: it is fixed while the entity is in a plan: use plan.change_id(entity, id)")
        row.set(self, value)

    def refuse(self, value):
        raise AttributeError(f"{row.member}: {rows.why_not(type(self), row)}")

    setattr(cls, row.member, property(getter, setter if row.settable else refuse, doc=row.label))
    if row.reference is not None and not hasattr(cls, row.reference):
        _install_reference(cls, row, refuse)


def _install_reference(cls, row, refuse):
    def get_one(self):
        return self.get_ref(row.name)

    def get_many(self):
        return list(self.list_refs(row.name))

    def setter(self, value):
        row.set(self, value)

    getter = get_one if row.kind == "ref" else get_many
    setattr(cls, row.reference, property(getter, setter if row.settable else refuse, doc=row.label))


def _unknown(self_or_cls, name):
    cls = self_or_cls if isinstance(self_or_cls, type) else type(self_or_cls)
    known = [known for known in dir(cls) if isinstance(getattr(cls, known, None), property)]
    near = difflib.get_close_matches(name, known, 1)
    return f"Improve.{cls.__name__} has no attribute {name!r}" + (f": did you mean {near[0]!r}?" if near else "")


def _setattr(self, name, value):
    if name.startswith("_") or isinstance(getattr(type(self), name, None), property):
        GObject.Object.__setattr__(self, name, value)
    else:
        raise AttributeError(_unknown(self, name))


def _init(self, **given):
    cls = type(self)
    known = rows.rows_of(cls)
    references = {row.reference: row for row in known.values() if row.reference is not None}
    construct, children = {}, []
    for name, value in given.items():
        row = known.get(name) or references.get(name)
        if row is None:
            raise TypeError(_unknown(cls, name))
        if row.kind == "list":
            children.extend(value)
        elif row.nature == "derived":
            raise TypeError(f"{name}: {rows.why_not(cls, row)}")
        else:
            construct[row.member] = row.convert(value)
            if row.kind == "part" and value is not None:
                rows._check_unowned(row, value)
    GObject.Object.__init__(self, **construct)
    for child in children:
        self.add_child(child)


def _contains(self, item):
    """Whether a list holds an entity; of another type it holds none."""
    return any(mine is item for mine in self)


def _install_plain(cls):
    """What is no entity has an attribute for each property, or for each get_… that asks for nothing more."""
    for info in cls.__info__.get_methods():
        name = info.get_name().removeprefix("get_")
        if name != info.get_name() and info.is_method() and not info.get_arguments() and not hasattr(cls, name):
            _install_getter(cls, name, getattr(cls, "get_" + name))


def _install_getter(cls, name, get):
    def getter(self):
        return values.from_gobject(get(self))

    setattr(cls, name, property(getter))


# --- the look of it -------------------------------------------------------------------------------------------------


def _title(entity):
    """What a person would call it."""
    for name in ("title", "name", "label", "text", "statement"):
        value = getattr(entity, name, None)
        if isinstance(value, str) and value:
            return value if len(value) <= 60 else value[:59] + "…"
    return None


def _repr(self):
    parts = [f"Improve.{type(self).__name__}", self.get_id(), _title(self) and repr(_title(self))]
    return f"<{' '.join(part for part in parts if part)}>"


def _cell(entity, row):
    return entity.dup_text(row.name) if row.kind not in ("part", "list") else None


def _html_table(head, lines):
    def row(tag, cells):
        return "<tr>" + "".join(f"<{tag}>{html.escape(cell or '')}</{tag}>" for cell in cells) + "</tr>"

    body = "".join(row("td", line) for line in lines)
    return f"<table><thead>{row('th', head)}</thead><tbody>{body}</tbody></table>"


def _repr_html(self):
    """The values it holds, for a notebook."""
    lines = [(row.label, _cell(self, row)) for row in rows.rows_of(type(self)).values()]
    lists = [row for row in rows.rows_of(type(self)).values() if row.kind == "list"]
    lines += [(row.label, str(len(row.get(self)))) for row in lists if len(row.get(self))]
    return _html_table((type(self).__name__, _title(self)), [line for line in lines if line[1]])


def _list_repr(self):
    shown = [repr(item) for item in self[:3]] + ["…"] * (len(self) > 3)
    return f"<Improve.EntityList of {len(self)}: {', '.join(shown)}>"


def _list_repr_html(self):
    if not len(self):
        return "<p>none</p>"
    known = [row for row in rows.rows_of(type(self[0])).values() if any(_cell(item, row) for item in self)]
    return _html_table([row.label for row in known], [[_cell(item, row) for row in known] for item in self])


# --- plans ----------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _batch(self):
    """with plan.batch(): what changes inside is told at the end, once for each entity and property."""
    self.freeze_changed()
    try:
        yield self
    finally:
        self.thaw_changed()


def _returning_child(add):
    def method(self, child):
        add(self, child)
        return child

    method.__name__, method.__doc__ = add.__name__, "Adds an entity and gives it back."
    return method


def _install():
    values.install_dates()
    values.install_periods()
    values.install_enums()
    methods.install(rows.library_classes())
    entity = Improve.Entity
    for cls in rows.entity_classes():
        inherited = rows.rows_of(cls.__mro__[1]) if cls is not entity else {}
        for member, row in rows.rows_of(cls).items():
            if member not in inherited:
                _install_row(cls, row)
    for cls in rows.library_classes():
        if not issubclass(cls, entity):
            _install_plain(cls)
    entity.__setattr__ = _setattr
    entity.__init__ = _init
    entity.__repr__ = _repr
    entity._repr_html_ = _repr_html
    entity.__copy__ = lambda self: self.copy()
    entity.__deepcopy__ = lambda self, memo: self.copy()
    entity.add_child = _returning_child(entity.add_child)
    Improve.Plan.add = _returning_child(Improve.Plan.add)
    Improve.Tree.batch = _batch
    records.install()
    tables.install()
    Improve.EntityList.__contains__ = _contains
    Improve.EntityList.__repr__ = _list_repr
    Improve.EntityList._repr_html_ = _list_repr_html


_install()
