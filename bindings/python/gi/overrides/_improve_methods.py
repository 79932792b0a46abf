# SPDX-License-Identifier: LGPL-2.1-or-later
"""Methods take what an attribute takes: dates as text, words, paths, bytes; and what is asynchronous can be awaited.

Imported by gi.overrides.Improve and by nothing else.
"""

import functools
import os

from gi.module import get_introspection_module
from gi.repository import Gio, GLib

from gi.overrides import _improve_values as values

Improve = get_introspection_module("Improve")


def _to_bytes(value):
    return value if isinstance(value, GLib.Bytes) else GLib.Bytes.new(value)


def _to_model(value):
    if isinstance(value, Gio.ListModel):
        return value
    store = Gio.ListStore.new(Improve.Entity.__gtype__)
    for item in value:
        store.append(item)
    return store


CONVERT = {
    "Date": values.to_date,
    "Period": values.to_period,
    "DateTime": values.to_instant,
    "Bytes": _to_bytes,
    "ListModel": _to_model,
}


def _type_of(info):
    """The type of an argument or of what a function gives, with PyGObject before and after 3.52."""
    for name in ("get_type_hint", "get_type_info", "get_type"):
        if hasattr(info, name):
            return getattr(info, name)()
    raise TypeError("no type")


def _interface(kind):
    info = kind.get_interface() if hasattr(kind, "get_interface") else None
    return info if info is not None and info.get_namespace() in ("Improve", "GLib", "Gio") else None


def _converter(argument):
    """What turns a Python value into what an argument takes, or None where nothing needs to be done."""
    kind = _type_of(argument)
    if kind.get_tag_as_string() == "filename":
        return os.fspath
    info = _interface(kind)
    if info is None or info.get_name() in CONVERT:
        return info and CONVERT[info.get_name()]
    cls = getattr(Improve, info.get_name(), None) if info.get_namespace() == "Improve" else None
    return functools.partial(values.to_enum, cls) if isinstance(cls, type) and issubclass(cls, int) else None


def _gives_bytes(info):
    kind = info.get_return_type()
    return _interface(kind) is not None and _interface(kind).get_name() == "Bytes"


class _Call:
    """How the arguments of one function are taken, and what becomes of its value."""

    def __init__(self, info):
        arguments = info.get_arguments()
        self.names = [argument.get_name() for argument in arguments]
        self.converters = [_converter(argument) for argument in arguments]
        self.gives_bytes = _gives_bytes(info)

    def is_needed(self):
        return any(self.converters) or self.gives_bytes

    def _convert(self, value, position):
        converter = self.converters[position] if position < len(self.converters) else None
        return value if converter is None or value is None else converter(value)

    def given(self, given):
        return [self._convert(value, position) for position, value in enumerate(given)]

    def named(self, named):
        return {name: self._convert(value, self.names.index(name)) if name in self.names else value
                for name, value in named.items()}

    def result(self, value):
        return value.get_data() if self.gives_bytes and value is not None else value


def _wrap(cls, name, info):
    call = _Call(info)
    if not call.is_needed():
        return
    function = info if info.is_method() else getattr(cls, name)

    def method(*given, **named):
        owner, given = (given[:1], given[1:]) if info.is_method() else ((), given)
        return call.result(function(*owner, *call.given(given), **call.named(named)))

    method.__name__, method.__doc__ = name, info.__doc__
    setattr(cls, name, method if info.is_method() else staticmethod(method))


# --- what is asynchronous -------------------------------------------------------------------------------------------


async def _awaited(start, finish):
    """Starts an operation and gives what it ends with, in whatever event loop asyncio runs.

    The operation begins and ends in the caller's thread, as its page asks; only the waiting is done by another.
    """
    # Half of the time it takes to import Improve would go into this.
    import asyncio

    context, cancellable, results = GLib.MainContext.new(), Gio.Cancellable(), []

    def wait():
        while not results:
            context.iteration(True)

    context.push_thread_default()
    try:
        start(cancellable, lambda source, result, *data: results.append(result))
    finally:
        context.pop_thread_default()
    waiting = asyncio.ensure_future(asyncio.to_thread(wait))
    try:
        await asyncio.shield(waiting)
    except asyncio.CancelledError:
        # Whoever is told that a save was cancelled finds the file settled: the old one or the new.
        cancellable.cancel()
        await waiting
        raise
    return finish(results[0])


def _wrap_async(cls, name, info):
    """Called without a callback it can be awaited: await Improve.Document.load_async(path)."""
    begin, finish = getattr(cls, name), getattr(cls, name.removesuffix("_async") + "_finish")
    # The last four are io_priority, cancellable, callback and user_data.
    n_own = len(info.get_arguments()) - 4

    def method(*given, **named):
        n_before = n_own + (1 if info.is_method() else 0)
        if named or len(given) > n_before:
            return begin(*given, **named)
        if len(given) < n_before:
            raise TypeError(f"{name}() takes {n_own} values, or these and a priority, a cancellable and a callback")

        def start(cancellable, callback):
            begin(*given, GLib.PRIORITY_DEFAULT, cancellable, callback)

        owner = given[:1] if info.is_method() else ()
        return _awaited(start, lambda result: finish(*owner, result))

    method.__name__, method.__doc__ = name, info.__doc__
    setattr(cls, name, method if info.is_method() else staticmethod(method))


def install(classes):
    for cls in classes:
        infos = {info.get_name(): info for info in cls.__info__.get_methods() if info.get_name() in cls.__dict__}
        for name, info in infos.items():
            _wrap(cls, name, info)
        for name, info in infos.items():
            if name.endswith("_async") and name.removesuffix("_async") + "_finish" in infos:
                _wrap_async(cls, name, info)
