/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/model/improve-person.h>

#include <libimprove/entity/improve-row-private.h>

/**
 * ImprovePerson:
 *
 * A person. Prefer the post where it is enough: a name then stands in one place, where it can be corrected or
 * erased.
 *
 * Source: Popolo, Person.
 *
 * Since: 1.0
 */
struct _ImprovePerson
{
  ImproveEntity parent_instance;
  char *name;
  char *honorific_prefix;
  char **other_names;
};

static const ImproveRow rows[] = {
  /**
   * ImprovePerson:name:
   *
   * The full name.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePerson, name, STRING, "name", IMPROVE_REQUIRED, IMPROVE_PERSONAL, .label = "Name"),
  /**
   * ImprovePerson:honorific-prefix:
   *
   * Such as `Cllr`.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePerson, honorific_prefix, STRING, "honorific-prefix", IMPROVE_PERSONAL, .label = "Title"),
  /**
   * ImprovePerson:other-names:
   *
   * Other forms of the name.
   *
   * Since: 1.0
   */
  IMPROVE_ROW (ImprovePerson, other_names, STRV, "other-names", IMPROVE_PERSONAL, .label = "Other names"),
};

IMPROVE_DEFINE_ENTITY (ImprovePerson, improve_person, rows)

/**
 * improve_person_new:
 * @name: #ImprovePerson:name
 *
 * Makes a person.
 *
 * Returns: (transfer full): the new entity
 *
 * Since: 1.0
 */
ImprovePerson *
improve_person_new (const char *name)
{
  return g_object_new (IMPROVE_TYPE_PERSON,
                       "name", name,
                       NULL);
}

/**
 * improve_person_get_name: (get-property name)
 * @self: a person
 *
 * Gets #ImprovePerson:name.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePerson, improve_person, IMPROVE_IS_PERSON, const char *, name)

/**
 * improve_person_set_name: (set-property name)
 * @self: a person
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePerson:name.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePerson, improve_person, IMPROVE_IS_PERSON, const char *, name, "name")

/**
 * improve_person_get_honorific_prefix: (get-property honorific-prefix)
 * @self: a person
 *
 * Gets #ImprovePerson:honorific-prefix.
 *
 * Returns: (transfer none) (nullable): the value, or %NULL where there is none
 *
 * Since: 1.0
 */
IMPROVE_GETTER (ImprovePerson, improve_person, IMPROVE_IS_PERSON, const char *, honorific_prefix)

/**
 * improve_person_set_honorific_prefix: (set-property honorific-prefix)
 * @self: a person
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets #ImprovePerson:honorific-prefix.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePerson, improve_person, IMPROVE_IS_PERSON, const char *, honorific_prefix, "honorific-prefix")

/**
 * improve_person_get_other_names: (get-property other-names)
 * @self: a person
 *
 * Gets #ImprovePerson:other-names.
 *
 * Returns: (transfer none) (array zero-terminated=1): the values; empty where there is none
 *
 * Since: 1.0
 */
IMPROVE_STRV_GETTER (ImprovePerson, improve_person, IMPROVE_IS_PERSON, other_names)

/**
 * improve_person_set_other_names: (set-property other-names)
 * @self: a person
 * @value: (nullable) (array zero-terminated=1): the values
 *
 * Sets #ImprovePerson:other-names.
 *
 * Since: 1.0
 */
IMPROVE_SETTER (ImprovePerson, improve_person, IMPROVE_IS_PERSON, const char *const *, other_names, "other-names")
