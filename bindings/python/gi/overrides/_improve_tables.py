# SPDX-License-Identifier: LGPL-2.1-or-later
"""A plan as tables of plain values, for csv.writer, pandas or whatever draws charts, and as bytes for pickle.

Imported by gi.overrides.Improve and by nothing else.
"""

from gi.module import get_introspection_module

from gi.overrides import _improve_rows as rows
from gi.overrides import _improve_values as values

Improve = get_introspection_module("Improve")

# What a cell can hold as it is; all else is text, in the form of the document.
PLAIN = ("boolean", "int", "number")
# What an assessment adds to a table of actions.
STATUS = ("status", "status_why")


def _plural(cls):
    """The table of a type: actions, agenda_items, evidence, people."""
    known = {row.value_class: row.member for row in rows.rows_of(Improve.Plan).values() if row.apart}
    return known.get(cls) or rows.nick_of(cls).replace("-", "_") + "s"


def _columns(cls, prefix=""):
    """Column name to the rows that lead to it: one, or two where it belongs to a part."""
    for member, row in rows.rows_of(cls).items():
        if row.kind == "part":
            parts = _columns(row.value_class)
            yield from ((f"{member}_{name}", (row, *path)) for name, path in parts if name != "id")
        elif row.kind != "list":
            yield prefix + member, (row,)


def _cell(entity, path):
    for row in path[:-1]:
        entity = row.get(entity)
        if entity is None:
            return None
    row = path[-1]
    return row.get(entity) if row.kind in PLAIN else entity.dup_text(row.name)


class Table(list):
    """A list of dicts, one a row, with .columns: the same for every plan, whatever it holds."""

    def __init__(self, columns):
        super().__init__()
        self.columns = tuple(columns)


def _tree_of_types(cls=None):
    """Plan, and every type that something in a plan owns."""
    found, wait = [], [cls or Improve.Plan]
    while wait:
        cls = wait.pop(0)
        if cls not in found:
            found.append(cls)
            wait.extend(row.value_class for row in rows.rows_of(cls).values() if row.kind == "list")
    return found


def _descendants(entity):
    for row in rows.rows_of(type(entity)).values():
        if row.kind == "list":
            for child in row.get(entity):
                yield child, entity
                yield from _descendants(child)


def _line(entity, owner, paths):
    line = {"within_id": owner.get_id()} if owner is not None else {}
    line.update((name, _cell(entity, path)) for name, path in paths.items())
    return line


def _references(entity):
    for row in rows.rows_of(type(entity)).values():
        ids = row.get(entity) if row.kind == "refs" else [row.get(entity)] if row.kind == "ref" else []
        for target in ids:
            if target is not None:
                yield {"id": entity.get_id(), "attribute": row.member, "target_id": target}


def _set_states(found, plan, as_of, known_at):
    """The state that each thing was in on the day, for the state that its records have brought it to since."""
    for table in found.values():
        if "state" in table.columns:
            for line in table:
                entity = plan.lookup(line["id"]) if line["id"] else plan  # a plan alone may have no id
                line["state"] = entity.get_state_as_of(as_of, known_at)


def _add_statuses(table, assessment):
    table.columns += STATUS
    for line in table:
        status = assessment.lookup(line["id"])
        line["status"] = status and str(status.status)
        line["status_why"] = " ".join(status.why) if status is not None else None


def tables(self, as_of=None, known_at=None):
    """All that a plan holds, as a dict of tables: a Table, which is a list of dicts, for each type.

    The keys are the lists of the plan (actions, meetings) and, for what is nested, the type in the plural (milestones,
    agenda_items), each with within_id, what it belongs to, first. Cells are str, int, float, bool or None; dates are
    text as in the document, lists are joined with "; ", and the table references has one line for each reference.
    Every table has all columns of its type, empty or not.

    With as_of, states are those of that day, the table actions says how each action stands, and assurance_findings is
    added.
    """
    paths = {cls: dict(_columns(cls)) for cls in _tree_of_types()}
    top = [row.value_class for row in rows.rows_of(Improve.Plan).values() if row.apart]
    found = {}
    for cls, own in paths.items():
        nested = () if cls in (Improve.Plan, *top) else ("within_id",)
        found["plan" if cls is Improve.Plan else _plural(cls)] = Table((*nested, *own))
    found["plan"].append(_line(self, None, paths[Improve.Plan]))
    found["references"] = Table(("id", "attribute", "target_id"))
    found["references"].extend(_references(self))
    for entity, owner in _descendants(self):
        cls = type(entity)
        found[_plural(cls)].append(_line(entity, None if cls in top else owner, paths[cls]))
        found["references"].extend(_references(entity))
    if as_of is not None:
        assessment = self.assess(as_of, known_at)
        _add_statuses(found["actions"], assessment)
        own = dict(_columns(Improve.AssuranceFinding))
        _set_states(found, self, as_of, known_at)
        found["assurance_findings"] = Table(own)
        found["assurance_findings"].extend(_line(finding, None, own) for finding in assessment.get_findings())
    return found


def _kinds(name):
    for cls in (*_tree_of_types(), Improve.AssuranceFinding):
        if name == ("plan" if cls is Improve.Plan else _plural(cls)):
            return {column: path[-1] for column, path in _columns(cls)}
    return {}


def to_frame(self, name="actions", as_of=None, known_at=None):
    """One of the tables as a pandas.DataFrame: counts are Int64 and may be absent, words are categories in their order.

    Dates stay text, because a date may be a month or a year: pandas.to_datetime(frame["due"], errors="coerce").
    """
    try:
        import pandas
    except ImportError:
        raise ImportError("plan.to_frame() needs pandas, which is not installed (on Debian: python3-pandas); "
                          "plan.tables() needs nothing") from None
    found = self.tables(as_of, known_at)
    if name not in found:
        raise KeyError(f"no table {name!r}: there are {', '.join(found)}")
    frame = pandas.DataFrame(list(found[name]), columns=list(found[name].columns))
    for column, row in _kinds(name).items():
        if row.kind == "int":
            frame[column] = frame[column].astype("Int64")
        elif row.kind == "enum":
            frame[column] = pandas.Categorical(frame[column], categories=list(row.words), ordered=True)
    if "status" in frame.columns:
        words = [word for word, value in values.words_of(Improve.DeliveryStatus).items() if value]
        frame["status"] = pandas.Categorical(frame["status"], categories=words, ordered=True)
    return frame


# --- pickle ---------------------------------------------------------------------------------------------------------


def plan_from_bytes(data):
    """A plan from a document, for pickle."""
    return Improve.Document.load_bytes(data).get_plan()


def _reduce(self, protocol=None):
    return plan_from_bytes, (Improve.Document.new(self).to_bytes(),)


def _refuse_to_reduce(self, protocol=None):
    raise TypeError(f"an Improve.{type(self).__name__} is no pickle of its own: pickle the plan, look it up by its id")


def install():
    Improve.Plan.tables = tables
    Improve.Plan.to_frame = to_frame
    Improve.Entity.__reduce_ex__ = _refuse_to_reduce
    Improve.Plan.__reduce_ex__ = _reduce
