/* SPDX-License-Identifier: LGPL-2.1-or-later */

/*
 * Few programs read pages or workbooks, and the libraries that do so take longer to start than all else that a process
 * needs: libxml2 alone brings ICU and the library of C++. So the files that know them are modules beside the library,
 * opened when somebody needs one. A module knows nothing of the library, and is told all it has to know.
 */

#include <dlfcn.h>

#include <libimprove/base/improve-module-private.h>

/*
 * improve_module_find:
 * @module: such as "html"
 * @function: of the module
 *
 * A module is looked for where the library itself was found, and stays open: its libraries may not bear to be closed.
 *
 * Returns: (nullable): the function; %NULL where the module was not built, or is not installed
 */
gpointer
improve_module_find (const char *module,
                     const char *function)
{
  g_autofree char *file = g_strconcat ("libimprove-1-", module, ".so", NULL);
  gpointer opened = dlopen (file, RTLD_LAZY | RTLD_LOCAL);

  return opened != NULL ? dlsym (opened, function) : NULL;
}
