# SPDX-License-Identifier: LGPL-2.1-or-later
"""The values of Improve in Python: dates, periods, moments and the words of enums.

Imported by gi.overrides.Improve and by nothing else.
"""

import datetime
import functools

from gi.module import get_introspection_module
from gi.repository import GLib

Improve = get_introspection_module("Improve")

PRECISIONS = ("unknown", "year", "quarter", "month", "day")


def reason(error):
    """What a GLib.Error says, without its domain and code."""
    return error.message


def word_of(value):
    """The word of an enum value, as the document has it; the same with PyGObject before and after 3.52."""
    return getattr(value, "value_nick", None) or value.name.lower()


# --- dates ----------------------------------------------------------------------------------------------------------


def to_date(value):
    """An Improve.Date from what people have: an Improve.Date, a datetime.date or text such as 2017-09."""
    if isinstance(value, Improve.Date):
        return value
    if isinstance(value, datetime.datetime):
        raise TypeError("a date is a day, not a moment: pass value.date()")
    if isinstance(value, datetime.date):
        return Improve.Date.new_ymd(value.year, value.month, value.day)
    if isinstance(value, str):
        try:
            return Improve.Date.parse(value)
        except GLib.Error as error:
            raise ValueError(reason(error)) from None
    raise TypeError(f"a date is an Improve.Date, a datetime.date or text such as '2017-09', not {_type_name(value)}")


def _comparable(other):
    """The Improve.Date that a date may be compared with, or None."""
    if isinstance(other, Improve.Date):
        return other
    if isinstance(other, datetime.date) and not isinstance(other, datetime.datetime):
        return to_date(other)
    return None


def _compare_with(verdict):
    def method(self, other):
        other = _comparable(other)
        return NotImplemented if other is None else verdict(self.compare(other))

    return method


def _date_hash(self):
    # A day is equal to the datetime.date of that day, so it must have its hash.
    return hash(_date_as_date(self)) if self.get_day() else hash(self.to_string())


def _date_as_date(self):
    if not self.get_day():
        raise ValueError(f"{self.to_string()} is not a day: use .first_day() or .last_day()")
    return datetime.date(self.get_year(), self.get_month(), self.get_day())


def _date_format(self, spec):
    return _date_as_date(self).strftime(spec) if "%" in spec else format(self.to_string(), spec)


def _make_new(convert):
    def new(cls, *value):
        if len(value) != 1:
            raise TypeError(f"Improve.{cls.__name__}() takes one value, such as its text")
        return convert(value[0])

    return new


def _immutable(cls, convert):
    """What dates and periods have in common: made from their text, never changed, so a copy is the thing itself."""
    cls.__new__ = staticmethod(_make_new(convert))
    cls.__init__ = lambda self, *value: None
    cls.__str__ = lambda self: self.to_string()
    cls.__repr__ = lambda self: f"Improve.{cls.__name__}({self.to_string()!r})"
    cls.__copy__ = lambda self: self
    cls.__deepcopy__ = lambda self, memo: self
    cls.__reduce__ = lambda self: (cls, (self.to_string(),))
    cls.__reduce_ex__ = lambda self, protocol: (cls, (self.to_string(),))


def install_dates():
    """A date with a precision: Improve.Date('2017-09'), Improve.Date(datetime.date(2017, 9, 1)).

    It compares and hashes with other dates and with datetime.date: by first day, the coarser first.
    """
    date = Improve.Date
    _immutable(date, to_date)
    date.__eq__ = _compare_with(lambda order: order == 0)
    date.__ne__ = _compare_with(lambda order: order != 0)
    date.__lt__ = _compare_with(lambda order: order < 0)
    date.__le__ = _compare_with(lambda order: order <= 0)
    date.__gt__ = _compare_with(lambda order: order > 0)
    date.__ge__ = _compare_with(lambda order: order >= 0)
    date.__hash__ = _date_hash
    date.__format__ = _date_format
    date.date = property(_date_as_date, doc="The datetime.date of a day; ValueError where the day is not known.")
    for part in ("year", "quarter", "month", "day", "weekday"):
        getter = getattr(date, "get_" + part)
        setattr(date, part, property(lambda self, get=getter: get(self) or None, doc=f"The {part}, or None."))
    date.precision = property(lambda self: word_of(self.get_precision()), doc="'year', 'quarter', 'month' or 'day'.")


# --- periods --------------------------------------------------------------------------------------------------------


def to_period(value):
    """An Improve.Period from itself, from text such as 2017-04/2017-06, or from a pair of dates, one maybe None."""
    if isinstance(value, Improve.Period):
        return value
    try:
        if isinstance(value, str):
            return Improve.Period.parse(value)
        if isinstance(value, (tuple, list)) and len(value) == 2:
            starts, ends = (None if end is None else to_date(end) for end in value)
            return Improve.Period.new(starts, ends)
    except GLib.Error as error:
        raise ValueError(reason(error)) from None
    raise TypeError(f"a period is an Improve.Period, text such as '2017-04/2017-06' or a pair of dates, "
                    f"not {_type_name(value)}")


def _period_eq(self, other):
    return self.equal(other) if isinstance(other, Improve.Period) else NotImplemented


def _period_lt(self, other):
    return self.compare(other) < 0 if isinstance(other, Improve.Period) else NotImplemented


def install_periods():
    """A stretch of time between two dates, both included; one may be open.

    Improve.Period('2017-04/2017-06'), Improve.Period(('2017-04', None)); `date in period`.
    """
    period = Improve.Period
    _immutable(period, to_period)
    period.__eq__ = _period_eq
    period.__lt__ = _period_lt
    period.__gt__ = lambda self, other: _period_lt(other, self)
    period.__hash__ = lambda self: hash(self.to_string())
    period.__contains__ = lambda self, date: self.contains(to_date(date))
    period.starts = property(lambda self: self.get_starts(), doc="The date it starts with, or None.")
    period.ends = property(lambda self: self.get_ends(), doc="The date it ends with, or None.")


# --- moments --------------------------------------------------------------------------------------------------------


def from_instant(value):
    """A datetime.datetime with its offset from a GLib.DateTime."""
    return None if value is None else datetime.datetime.fromisoformat(value.format("%Y-%m-%dT%H:%M:%S%:z"))


def to_instant(value):
    """A GLib.DateTime from itself, from a datetime.datetime with an offset, or from text."""
    if isinstance(value, GLib.DateTime):
        return value
    if isinstance(value, datetime.datetime):
        if value.tzinfo is None:
            raise ValueError("a moment needs its offset from UTC: value.replace(tzinfo=…) or value.astimezone()")
        value = value.replace(microsecond=0).isoformat()
    if not isinstance(value, str):
        raise TypeError(f"a moment is a datetime.datetime or text such as '2017-06-14T18:00:00+01:00', "
                        f"not {_type_name(value)}")
    text = value[:-1] + "+00:00" if value.endswith("Z") else value
    instant = GLib.DateTime.new_from_iso8601(text, None) if len(text) >= 25 and text[10] == "T" else None
    if instant is None:
        raise ValueError("a moment is written as in 2017-06-14T18:00:00+01:00")
    return instant


def from_gobject(value):
    """What a getter gives, as an attribute gives it."""
    if isinstance(value, GLib.DateTime):
        return from_instant(value)
    return tuple(value) if isinstance(value, list) else value


# --- enums ----------------------------------------------------------------------------------------------------------


@functools.lru_cache(maxsize=None)
def words_of(enum):
    """Word to value of an enum class, without the word for a value that is not known."""
    values = getattr(enum, "__enum_values__", None)
    values = values.values() if values is not None else list(enum)
    return {word_of(value): value for value in values}


def to_enum(enum, value):
    """A value of an enum class from itself, from its word or, for absent, from None."""
    words = words_of(enum)
    if value is None:
        return next(known for known in words.values() if int(known) == 0)
    if isinstance(value, enum):
        known = any(int(other) == int(value) for other in words.values())
    elif isinstance(value, str):
        known = value in words
        value = words.get(value, value)
    elif isinstance(value, int) and type(value) is int:
        known = any(int(other) == value for other in words.values())
    else:
        raise TypeError(f"takes a word, not {_type_name(value)}")
    if not known:
        given = repr(value) if type(value) in (str, int) else word_of(value)
        raise ValueError(f"{given} is none of its words: {', '.join(word for word in words if words[word])}")
    return value if isinstance(value, enum) else enum(value)


def _enum_eq(self, other):
    if isinstance(other, str):
        return word_of(self) == other
    if isinstance(other, type(self)) or type(other) is int:
        return int(self) == int(other)
    return NotImplemented


def _enum_ne(self, other):
    equal = _enum_eq(self, other)
    return equal if equal is NotImplemented else not equal


def install_enums():
    """An enum value of Improve is equal to its word, hashes and prints as it, and is false where it is unknown."""
    for name in dir(Improve):
        enum = getattr(Improve, name, None) if not name.startswith("_") else None
        if not isinstance(enum, type) or not issubclass(enum, int) or name.endswith("Error"):
            continue
        enum.__eq__ = _enum_eq
        enum.__ne__ = _enum_ne
        enum.__hash__ = lambda self: hash(word_of(self))
        enum.__str__ = word_of
        enum.__repr__ = lambda self: f"<Improve.{type(self).__name__} {word_of(self)}>"
        enum.__format__ = lambda self, spec: format(word_of(self), spec)
        enum.__reduce__ = lambda self: (type(self), (int(self),))
        enum.__reduce_ex__ = lambda self, protocol: (type(self), (int(self),))


def _type_name(value):
    return type(value).__name__
