/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A module that is not there is no fault: whoever asked says what cannot be done without it. */

#include <libimprove/base/improve-module-private.h>

static void
test_found (void)
{
  if (improve_module_find ("html", "improve_html_parse") == NULL)
    {
      g_test_skip ("built without the option html");
      return;
    }
  g_assert_true (improve_module_find ("html", "improve_html_parse")
                 == improve_module_find ("html", "improve_html_parse"));
}

static void
test_not_found (void)
{
  g_assert_null (improve_module_find ("nowhere", "improve_html_parse"));
  g_assert_null (improve_module_find ("html", "improve_nothing"));
  g_assert_null (improve_module_find ("", ""));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/base/module/found", test_found);
  g_test_add_func ("/base/module/not-found", test_not_found);
  return g_test_run ();
}
