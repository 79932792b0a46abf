# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every function, called wrongly: from C with NULL and with an object of another type, from Python with values of other
types. The first is a critical warning and nothing more, the second an exception. The numbers are those of the project's
list of bad inputs."""

import ctypes
import os
import subprocess
import sys
import unittest
import xml.etree.ElementTree as ElementTree

from support import Gio, GLib, GObject, Improve

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
LIBRARY = "libimprove-1.so.0"


def callables():
    """Yields (symbol, number of arguments, whether the first is an object) of all that is exported."""
    namespace = ElementTree.parse(os.environ["IMPROVE_GIR"]).getroot().find(CORE + "namespace")
    for holder in namespace:
        for element in holder if holder.tag in (CORE + "class", CORE + "record") else [holder]:
            if element.tag not in (CORE + "method", CORE + "function", CORE + "constructor"):
                continue
            parameters = element.find(CORE + "parameters")
            count = len(list(parameters)) if parameters is not None else 0
            is_object = element.tag == CORE + "method" and holder.tag == CORE + "class"
            yield element.get(C + "identifier"), count + (element.get("throws") == "1"), is_object


def call_wrongly(way):
    """Calls all of them in this process, and says each name before: the last one said is the one that crashed."""
    library = ctypes.CDLL(LIBRARY)
    gio = ctypes.CDLL("libgio-2.0.so.0")
    gio.g_cancellable_new.restype = ctypes.c_void_p
    for symbol, count, is_object in callables():
        if way == "other" and not is_object:
            continue
        print(symbol, flush=True)
        arguments = [ctypes.c_void_p(None)] * count
        if way == "other":
            arguments[0] = ctypes.c_void_p(gio.g_cancellable_new())
        function = getattr(library, symbol)
        function.restype = ctypes.c_void_p
        function(*arguments)
    print("end", flush=True)


class FromC(unittest.TestCase):
    def call(self, way):
        # critical warnings are what is wanted here
        run = subprocess.run([sys.executable, __file__, way], capture_output=True, text=True,
                             env=dict(os.environ, G_DEBUG="", G_MESSAGES_DEBUG=""))
        said = run.stdout.split()
        self.assertGreater(len(said), 300)
        self.assertEqual((said[-1], run.returncode), ("end", 0), run.stderr[-500:])
        return run.stderr.count("CRITICAL")

    def test_85_null(self):
        self.assertGreater(self.call("null"), 500)

    def test_85_object_of_another_type(self):
        self.assertGreater(self.call("other"), 500)


WRONG = (object(), [], {}, 3.5, b"bytes", Gio.Cancellable())


class FromPython(unittest.TestCase):
    def methods(self):
        for name in dir(Improve):
            cls = getattr(Improve, name)
            if isinstance(cls, type) and issubclass(cls, GObject.Object) and cls.__module__.endswith("Improve"):
                for method in vars(cls).values():
                    # not what the override wrote, and nothing that needs no object
                    if hasattr(method, "is_method") and method.is_method():
                        yield cls, method

    def test_90_too_many_arguments(self):
        tried = 0
        for cls, method in self.methods():
            with self.subTest(cls=cls.__name__, method=getattr(method, "__name__", "?")):
                with self.assertRaises((TypeError, ValueError, AttributeError, GLib.Error)):
                    method(*[object()] * 40)
                tried += 1
        self.assertGreater(tried, 100)

    def test_90_another_object_for_self(self):
        for cls, method in self.methods():
            for wrong in WRONG[:3] + WRONG[5:]:
                with self.subTest(cls=cls.__name__, method=getattr(method, "__name__", "?")):
                    with self.assertRaises((TypeError, ValueError, AttributeError)):
                        method(wrong)

    def test_90_values_of_other_types(self):
        plan = Improve.Plan(id="p", title="Plan")
        action = plan.add(Improve.Action(id="a", title="An action"))
        for name in ("title", "baseline_due", "kind", "answers_ids", "priority", "lead_id"):
            for wrong in WRONG:
                if name == "answers_ids" and not wrong or not hasattr(action, name):
                    continue
                with self.subTest(name=name, wrong=wrong):
                    with self.assertRaises((TypeError, ValueError, OverflowError)):
                        setattr(action, name, wrong)
        for call in (plan.add, plan.remove, plan.lookup, plan.assess, plan.check_record):
            for wrong in WRONG:
                with self.subTest(call=call, wrong=wrong):
                    with self.assertRaises((TypeError, ValueError, AttributeError, GLib.Error)):
                        call(wrong)
        self.assertEqual(action.title, "An action")


if __name__ == "__main__":
    if sys.argv[1:2] in (["null"], ["other"]):
        call_wrongly(sys.argv[1])
    else:
        unittest.main()
