/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib-object.h>

/**
 * IMPROVE_AVAILABLE_IN_1_0: (skip)
 *
 * Marks a function as part of the public API since 1.0. Everything else in the library is hidden.
 *
 * Since: 1.0
 */
#define IMPROVE_AVAILABLE_IN_1_0 extern __attribute__ ((visibility ("default")))
