# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every entity of the model, by its rows: made, changed, moved and refused, written and read back."""

import os
import random
import unittest

from support import Gio, Improve, RECORDED, rows_of

RECORDS = ("Move", "Slippage", "Claim", "Change", "Observation", "CheckOverride")
WORDS = ("audit", "“visit”", "", "é\n𝄞", "x \\ \" y")
SLOW = "slow" in os.environ.get("IMPROVE_TESTS", "")


def kind(row):
    return row.get_kind().value_nick


def is_plain(row):
    return row.get_nature() == Improve.Nature.PLAIN and row.get_name() != "id"


def lists_of(cls):
    return [row for row in rows_of(cls) if kind(row) == "list"]


def class_of(row):
    return row.get_value_type().pytype


class World:
    """A plan with one of every entity, references and all; what the rows say is all it knows."""

    def __init__(self, seed=0):
        self.random = random.Random(seed)
        self.plan = Improve.Plan(id="plan", title="Invented plan")
        self.made = {Improve.Plan: self.plan}
        self.owned(Improve.Plan)
        for entity in list(self.made.values()):
            self.fill(entity)
        self.records = [self.record(cls) for cls in map(Improve.__getattr__, RECORDS)]

    def owned(self, owner_class):
        for row in lists_of(owner_class):
            cls = class_of(row)
            if cls.__name__ in RECORDS or cls in self.made:
                continue
            entity = self.made[cls] = cls(**self.required(cls))
            self.made[owner_class].add_child(entity) if owner_class is not Improve.Plan else self.plan.add(entity)
            self.owned(cls)

    def target(self, row):
        """An entity that a reference may name; None where there is none yet."""
        nicks = row.dup_targets()
        if not nicks:
            return self.made.get(Improve.Theme)
        return next((entity for entity in self.made.values() if entity.dup_nick() in nicks and entity.id), None)

    def value(self, row, cls=None):
        """A value for a row by its kind."""
        name, pick = kind(row), self.random
        low, high = row.get_minimum(), row.get_maximum()
        if name in ("string", "text"):
            return pick.choice(WORDS) or "word"
        if name == "boolean":
            return pick.random() < 0.5
        if name in ("int", "number"):
            number = pick.uniform(low, high) if (low or high) else pick.randint(-1000, 1000)
            return int(number) if name == "int" else number
        if name == "decimal":
            return f"{pick.randint(0, 10**9)}.{pick.randint(0, 99):02}"
        if name == "enum":
            return pick.choice(row.dup_words()[1:] or row.dup_words())
        if name == "date":
            return pick.choice(("2017", "2017-06", "2017-06-14", "2017-34"))
        if name == "period":
            return pick.choice(("2017-04-01/2017-06-30", "../2018", "2017/.."))
        if name == "instant":
            return RECORDED
        if name == "strv":
            return [pick.choice(WORDS) or "x" for _ in range(pick.randint(1, 3))]
        if name == "ref":
            return self.target(row)
        if name == "refs":
            target = self.target(row)
            return [target] if target else None
        if name == "link":
            return f"https://example.org/{pick.randint(0, 99)}"
        if name == "part":
            return class_of(row)()
        raise AssertionError(name)

    def required(self, cls):
        return {row.dup_member(): self.value(row) for row in rows_of(cls) if row.get_required() and is_plain(row)
                and kind(row) not in ("ref", "list")}

    def fill(self, entity):
        for row in rows_of(type(entity)):
            if is_plain(row) and kind(row) != "list":
                value = self.value(row)
                if value is not None:
                    setattr(entity, row.dup_member(), value)

    def record(self, cls):
        """A record of the class, made with everything that it can say."""
        given = {row.dup_member(): self.value(row) for row in rows_of(cls)
                 if row.get_nature() == Improve.Nature.FIXED and kind(row) != "part"}
        given = {name: value for name, value in given.items() if value is not None and name != "supersedes_id"}
        party, action, measure = (self.made[each] for each in (Improve.Post, Improve.Action, Improve.Measure))
        given.update(by_id=party)
        given.update({
            "Move": {"subject_id": action, "to": "agreed", "on": "2017-06-14", "opening": False, "heir_id": action},
            "Slippage": {"subject_id": action, "aspect": "quality", "decided_on": "2017-06-14"},
            "Claim": {"subject_id": action, "valid_on": "2017-06-14"},
            "Change": {"subject_id": action, "row_name": "title", "valid_on": "2017-06-14",
                       "basis": Improve.Basis(limb=self.made[Improve.Limb])},
            "Observation": {"subject_id": measure, "word": None, "value": None, "absence": "suppressed"},
            "CheckOverride": {"subject_id": action, "valid_on": "2017-06-14"},
        }[cls.__name__])
        return self.plan.record(cls(**given), RECORDED)


class Model(unittest.TestCase):
    def test_every_entity_can_be_made(self):
        world = World()
        made = set(world.made) | {type(record) for record in world.records}
        owned = {row: class_of(row) for cls in made for row in rows_of(cls) if kind(row) in ("list", "part")}
        parts = {cls for row, cls in owned.items() if kind(row) == "part"}
        self.assertEqual(set(), set(owned.values()) - made - parts)
        self.assertGreater(len(made), 45)
        for entity in [*world.made.values(), *world.records]:
            self.assertIs(entity.get_tree(), world.plan)
            self.assertIs(world.plan.lookup(entity.id), entity)

    def test_every_value_can_be_changed_and_told_once(self):
        world = World()
        told = []
        world.plan.connect("changed", lambda plan, entity, pspec: told.append((entity, pspec.name)))
        tried = 0
        for entity in world.made.values():
            for row in rows_of(type(entity)):
                if not is_plain(row) or kind(row) in ("list", "part") or row.get_required():
                    continue
                member = row.dup_member()
                for _ in range(3):
                    before, value = getattr(entity, member), world.value(row)
                    try:
                        entity.check_settable(row.get_name())
                    except Exception:
                        with self.assertRaises(AttributeError):
                            setattr(entity, member, value)
                        continue
                    if value is None:
                        continue
                    del told[:]
                    setattr(entity, member, value)
                    after = getattr(entity, member)
                    self.assertEqual(after, getattr(entity, member), f"{entity.dup_nick()}.{member} read twice")
                    derived = {"agreed-due"}
                    mine = [name for told_of, name in told if told_of is entity and name not in derived]
                    self.assertEqual(mine, [row.get_name()] if after != before else [], f"{entity.dup_nick()}.{member}")
                    tried += 1
        self.assertGreater(tried, 500)

    def test_everything_that_has_states_can_be_moved_or_refused(self):
        world = World(1)
        made = refused = 0
        for entity in world.made.values():
            for state in ("state", "minutes-state"):
                row = Improve.Row.lookup(type(entity).__gtype__, state)
                for word in row.dup_words()[1:] if row else ():
                    move = Improve.Move(subject=entity, to=word, on="2017-06-14", by=world.made[Improve.Post])
                    obstacles = world.plan.check_record(move)
                    for obstacle in obstacles:
                        self.assertTrue(all(isinstance(text, str) and text for text in (
                            obstacle.rule, obstacle.message, obstacle.mend, obstacle.subject_id)))
                    if obstacles:
                        with self.assertRaises(Improve.Refused) as caught:
                            world.plan.record(move, RECORDED)
                        self.assertEqual(caught.exception.rule, obstacles[0].rule)
                        refused += 1
                    else:
                        world.plan.record(move, RECORDED)
                        self.assertEqual(str(getattr(entity, row.dup_member())), word)
                        made += 1
        self.assertGreater(made, 30)
        self.assertGreater(refused, 5)

    def test_no_record_can_be_made_of_nothing_or_changed(self):
        world = World()
        for name in RECORDS:
            cls = getattr(Improve, name)
            obstacles = world.plan.check_record(cls())
            self.assertTrue(obstacles, name)
            record = next(record for record in world.records if type(record) is cls)
            for row in rows_of(cls):
                with self.assertRaises((AttributeError, TypeError), msg=f"{name}.{row.get_name()}"):
                    setattr(record, row.dup_member(), None)

    def test_a_thousand_changes_in_a_batch_are_told_once_each(self):
        world = World()
        told = []
        world.plan.connect("changed", lambda plan, entity, pspec: told.append((entity.id, pspec.name)))
        action, theme = world.made[Improve.Action], world.made[Improve.Theme]
        world.plan.freeze_changed()
        for number in range(500):
            action.title = f"Title {number}"
            theme.statement = f"Statement {number}"
        self.assertEqual(told, [])
        world.plan.thaw_changed()
        self.assertEqual(told, [(action.id, "title"), (theme.id, "statement")])
        del told[:]
        world.plan.freeze_changed()
        added = [world.plan.add(Improve.Action(title=f"Action {number}")) for number in range(1000)]
        world.plan.thaw_changed()
        self.assertEqual(told.count(("plan", "actions")), 1)
        del told[:]
        store = Gio.ListStore.new(Improve.Entity.__gtype__)
        for each in added:
            store.append(Improve.Move(subject=each, to="agreed", on="2017-06-14", by=world.made[Improve.Post]))
        self.assertTrue(world.plan.record_all(store, RECORDED))
        self.assertEqual(sorted(told), sorted([(each.id, "moves") for each in added]
                                              + [(each.id, "state") for each in added]))

    def test_generated_plans_are_written_and_read_back(self):
        """10,000 where IMPROVE_TESTS=slow."""
        kinds = set()
        number = 10000 if SLOW else 20
        for seed in range(number):
            world = World(seed)
            written = Improve.Document(plan=world.plan).to_bytes()
            again = Improve.Document.load_bytes(written)
            self.assertTrue(world.plan.equal(again.plan), f"seed {seed}")
            self.assertEqual(written, again.to_bytes(), f"seed {seed}")
            node = Improve.Plan.new_from_json_node(world.plan.to_json_node())
            self.assertEqual(written, Improve.Document(plan=node).to_bytes(), f"seed {seed}")
            for entity in [*world.made.values(), *world.records] if seed < 20 else ():
                for row in rows_of(type(entity)):
                    if entity.dup_text(row.get_name()):
                        kinds.add(kind(row))
        print(f"{number} plans written and read back, {len(world.made) + len(world.records)} entities each")
        self.assertEqual({"string", "text", "boolean", "int", "number", "decimal", "enum", "date", "period", "instant",
                          "strv", "ref", "refs", "link"}, kinds)


if __name__ == "__main__":
    unittest.main()
