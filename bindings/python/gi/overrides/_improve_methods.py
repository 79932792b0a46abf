# SPDX-License-Identifier: LGPL-2.1-or-later
"""Methods that take a date, a moment or a word: they take what an attribute of that kind takes.

Imported by gi.overrides.Improve and by nothing else.
"""

import functools

from gi.module import get_introspection_module

from gi.overrides import _improve_values as values

Improve = get_introspection_module("Improve")

CONVERT = {"Date": values.to_date, "Period": values.to_period, "DateTime": values.to_instant}


def _interface(argument):
    hint = argument.get_type_hint() if hasattr(argument, "get_type_hint") else None
    if hint is None:
        hint = argument.get_type_info() if hasattr(argument, "get_type_info") else argument.get_type()
    return hint.get_interface() if hasattr(hint, "get_interface") else None


def _converter(argument):
    """What turns a Python value into what an argument takes, or None where nothing needs to be done."""
    info = _interface(argument)
    if info is None or info.get_namespace() not in ("Improve", "GLib"):
        return None
    if info.get_name() in CONVERT:
        return CONVERT[info.get_name()]
    cls = getattr(Improve, info.get_name(), None) if info.get_namespace() == "Improve" else None
    return functools.partial(values.to_enum, cls) if isinstance(cls, type) and issubclass(cls, int) else None


def _accepting(info, converters, names):
    def convert(value, position):
        converter = converters.get(position)
        return value if converter is None or value is None else converter(value)

    def call(*given, **named):
        given = [convert(value, position) for position, value in enumerate(given)]
        named = {name: convert(value, names.index(name)) if name in names else value for name, value in named.items()}
        return given, named

    return call


def _wrap(cls, name, info):
    arguments = info.get_arguments()
    converters = {position: _converter(argument) for position, argument in enumerate(arguments)}
    if not any(converters.values()):
        return
    convert = _accepting(info, converters, [argument.get_name() for argument in arguments])
    if info.is_method():
        def method(self, *given, **named):
            given, named = convert(*given, **named)
            return info(self, *given, **named)
    else:
        @staticmethod
        def method(*given, **named):
            given, named = convert(*given, **named)
            return bound(*given, **named)

        bound = getattr(cls, name)
    function = method.__func__ if isinstance(method, staticmethod) else method
    function.__name__, function.__doc__ = name, info.__doc__
    setattr(cls, name, method)


def install(classes):
    for cls in classes:
        for info in cls.__info__.get_methods():
            if info.get_name() in cls.__dict__:
                _wrap(cls, info.get_name(), info)
