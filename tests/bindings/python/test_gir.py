# SPDX-License-Identifier: LGPL-2.1-or-later
"""What the introspection data promises to every language, read from the GIR and tried on the objects."""

import keyword
import os
import re
import unittest
import xml.etree.ElementTree as ElementTree

from support import GObject, Improve, entity_classes, kind_of, rows_of

CORE = "{http://www.gtk.org/introspection/core/1.0}"
C = "{http://www.gtk.org/introspection/c/1.0}"
GLIB = "{http://www.gtk.org/introspection/glib/1.0}"

JAVASCRIPT = """break case catch class const continue debugger default delete do else enum export extends false
finally for function if implements import in instanceof interface let new null package private protected public return
static super switch this throw true try typeof void while with yield await arguments eval constructor
prototype""".split()
VALA = """abstract as async base break case catch class const construct continue default delegate delete do dynamic else
ensures enum errordomain extern false finally for foreach get if in inline interface internal is lock namespace new null
out override owned params private protected public ref requires return sealed set signal sizeof static struct switch
this throw throws true try typeof unlock unowned using var virtual void volatile weak while with yield""".split()

WIDE = {"gint64", "guint64", "gsize", "gssize", "glong", "gulong", "goffset", "time_t"}
NUMBERS = {"gint", "guint", "gboolean", "gdouble", "gfloat", "gint32", "guint32", "gint16", "guint16", "gint8"}


def tag(name):
    return CORE + name


class Gir(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.root = ElementTree.parse(os.environ["IMPROVE_GIR"]).getroot().find(tag("namespace"))
        cls.classes = {node.get("name"): node for node in cls.root.findall(tag("class"))}

    def callables(self):
        for kind in ("method", "function", "constructor"):
            for node in self.root.iter(tag(kind)):
                yield node

    def typed(self):
        """Every place of a type: what functions take and give, properties, signals."""
        for node in self.callables():
            where = node.get(C + "identifier")
            yield where, "return", node.find(tag("return-value"))
            for parameter in node.iter(tag("parameter")):
                yield where, parameter.get("name"), parameter
        for name, node in self.classes.items():
            for prop in node.findall(tag("property")):
                yield name, prop.get("name"), prop
            for parameter in (parameter for signal in node.findall(GLIB + "signal") for parameter in signal.iter()):
                yield name, parameter.get("name"), parameter

    def assertNone(self, faults):
        self.assertEqual([], sorted(set(faults)))

    def methods_of(self, name):
        """The methods of a class and all it is made from, in this library."""
        while name in self.classes:
            yield from (node.get("name") for node in self.classes[name].findall(tag("method")))
            name = self.classes[name].get("parent")

    def test_there_is_something_to_walk(self):
        self.assertGreater(len(self.classes), 30)
        self.assertGreater(len(list(self.typed())), 1000)

    def test_no_property_hides_a_method(self):
        theirs = set(dir(GObject.Object)) | {"props"}
        faults = []
        for name, node in self.classes.items():
            names = {prop.get("name").replace("-", "_") for prop in node.findall(tag("property"))}
            faults += [f"{name}.{clash}" for clash in names & (set(self.methods_of(name)) | theirs)]
        self.assertNone(faults)

    def test_no_method_hides_one_of_a_parent(self):
        """The setter of a property is a method too: set_text() of a limb would hide a set_text() of all entities."""
        faults = []
        for name, node in self.classes.items():
            theirs = {method.get("name"): self.takes(method) for method in self.all_methods(node.get("parent"))}
            for method in node.findall(tag("method")):
                # One that is called the same way does the same for a narrower type: Plan.to_json_node().
                clashes = theirs.get(method.get("name"), self.takes(method)) != self.takes(method)
                faults += [f"{name}.{method.get('name')}"] * (clashes or hasattr(GObject.Object, method.get("name")))
        self.assertNone(faults)

    def takes(self, method):
        """The types that a method takes, itself left out."""
        return [kind.get("name") for parameter in method.iter(tag("parameter")) for kind in parameter.iter(tag("type"))]

    def test_no_name_is_a_keyword(self):
        words = set(keyword.kwlist) | set(JAVASCRIPT) | set(VALA)
        faults = [f"{name}.{prop.get('name')}" for name, node in self.classes.items()
                  for prop in node.findall(tag("property")) if prop.get("name").replace("-", "_") in words]
        for node in self.callables():
            faults += [node.get(C + "identifier")] * (node.get("name") in keyword.kwlist)
            parameters = [parameter.get("name") for parameter in node.iter(tag("parameter"))]
            faults += [f"{node.get(C + 'identifier')}({name})" for name in parameters if name in keyword.kwlist]
        self.assertNone(faults)

    def test_no_row_or_reference_is_a_keyword_or_a_method(self):
        words = set(keyword.kwlist) | set(JAVASCRIPT) | set(VALA)
        faults = []
        for cls in entity_classes():
            methods = set(self.methods_of(cls.__name__)) | set(dir(GObject.Object))
            for row in rows_of(cls):
                names = {row.dup_member()}
                if kind_of(row) in ("ref", "refs"):
                    names.add(re.sub("_ids?$", "", row.dup_member()))
                faults += [f"{cls.__name__}.{name}" for name in names & (words | methods)]
        self.assertNone(faults)

    def test_nothing_is_left_out_of_the_bindings(self):
        faults = [node.get(C + "identifier") for node in self.callables() if node.get("introspectable") == "0"]
        faults += [where for where, _, node in self.typed() if node.find(tag("varargs")) is not None]
        self.assertNone(faults)

    def test_only_what_can_be_made_has_constructors(self):
        self.assertNone(f"{name}.{node.get('name')}" for name, owner in self.classes.items()
                        for node in owner.findall(tag("constructor")) if owner.get("abstract") == "1")

    def test_nothing_is_given_back_through_a_parameter(self):
        faults = []
        for where, what, node in self.typed():
            kind = node.find(tag("type"))
            pointer = kind is not None and kind.get("name") in NUMBERS and "*" in kind.get(C + "type", "")
            twice = kind is not None and re.search(r"\*\s*\*", kind.get(C + "type", ""))
            if what != "return" and (node.get("direction") in ("out", "inout") or pointer or twice):
                faults.append(f"{where}({what})")
        self.assertNone(faults)

    def test_no_number_has_64_bits(self):
        self.assertNone(f"{where}({what})" for where, what, node in self.typed() for kind in node.iter(tag("type"))
                        if kind.get("name") in WIDE)

    def test_no_collection_but_list_models_and_texts(self):
        faults = []
        for where, what, node in self.typed():
            for array in node.findall(tag("array")):
                element = array.find(tag("type"))
                if array.get("name") is not None or element is None or element.get("name") not in ("utf8", "filename"):
                    faults.append(f"{where}({what})")
            for kind in node.findall(tag("type")):
                if kind.get("name") in ("GLib.List", "GLib.SList", "GLib.HashTable", "GLib.Variant"):
                    faults.append(f"{where}({what})")
        self.assertNone(faults)

    def test_callbacks_are_those_of_asynchronous_calls(self):
        self.assertNone(f"{where}({what})" for where, what, node in self.typed()
                        if node.get("scope") not in (None, "async"))

    def test_every_string_returned_says_whether_it_may_be_absent(self):
        """A return that its page calls %NULL is nullable, or NULL only where it throws."""
        faults = []
        for node in self.callables():
            value = node.find(tag("return-value"))
            kind = value.find(tag("type"))
            if kind is None or kind.get("name") != "utf8":
                continue
            page = value.find(tag("doc"))
            if page is None:
                faults.append(node.get(C + "identifier") + " says nothing of what it returns")
            elif "%NULL" in page.text and value.get("nullable") != "1" and node.get("throws") != "1":
                faults.append(node.get(C + "identifier") + " returns %NULL and is not nullable")
            elif "%NULL" not in page.text and value.get("nullable") == "1":
                faults.append(node.get(C + "identifier") + " is nullable and does not say when")
        self.assertNone(faults)

    def test_what_is_not_nullable_is_never_none(self):
        """Every getter of an empty entity that promises a value gives one."""
        for cls in entity_classes():
            entity = cls()
            for name in set(self.methods_of(cls.__name__)):
                method = next((node for node in self.all_methods(cls.__name__) if node.get("name") == name), None)
                value = method.find(tag("return-value"))
                takes = list(method.iter(tag("parameter")))
                if not name.startswith(("get_", "dup_", "list_", "copy")) or takes or method.get("throws") == "1":
                    continue
                if value.get("nullable") != "1":
                    self.assertIsNotNone(getattr(entity, name)(), f"{cls.__name__}.{name}()")

    def all_methods(self, name):
        while name in self.classes:
            yield from self.classes[name].findall(tag("method"))
            name = self.classes[name].get("parent")

    def test_getters_and_setters_belong_to_their_properties(self):
        faults = []
        for name, node in self.classes.items():
            methods = {method.get("name"): method for method in node.findall(tag("method"))}
            for prop in node.findall(tag("property")):
                member = prop.get("name").replace("-", "_")
                if f"get_{member}" in methods and prop.get("getter") != f"get_{member}":
                    faults.append(f"{name}.{member} (getter)")
                if f"set_{member}" in methods and prop.get("setter") != f"set_{member}":
                    faults.append(f"{name}.{member} (setter)")
                if prop.get("writable") != "1" and f"set_{member}" in methods:
                    faults.append(f"{name}.{member} (setter of what cannot be set)")
        self.assertNone(faults)

    def test_every_row_has_a_typed_getter(self):
        for cls in entity_classes():
            for row in rows_of(cls):
                self.assertTrue(hasattr(cls, "get_" + row.dup_member()), f"{cls.__name__}.{row.get_name()}")

    def test_private_names_are_not_to_be_seen(self):
        self.assertFalse([name for name in dir(Improve) if "private" in name.lower() or name.startswith("row_table")])


if __name__ == "__main__":
    unittest.main()
