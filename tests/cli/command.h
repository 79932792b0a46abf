/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

/* The command as a shell sees it: what it answered, what it printed, what it complained of. */

#include <gio/gio.h>

typedef struct
{
  int status;
  char *out;
  char *err;
} Answer;

static inline void
answer_clear (Answer *self)
{
  g_free (self->out);
  g_free (self->err);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Answer, answer_clear)

static inline Answer
run (const char *const *arguments)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) argv = NULL;
  g_autoptr (GError) error = NULL;
  Answer answer = { 0 };
  int wait_status;

  g_strv_builder_add (builder, g_getenv ("IMPROVE_COMMAND"));
  g_strv_builder_addv (builder, (const char **) arguments);
  argv = g_strv_builder_end (builder);
  g_assert_true (g_spawn_sync (NULL, argv, NULL, G_SPAWN_DEFAULT, NULL, NULL, &answer.out, &answer.err, &wait_status,
                               &error));
  g_assert_no_error (error);
  g_assert_true (WIFEXITED (wait_status));
  answer.status = WEXITSTATUS (wait_status);
  return answer;
}

#define RUN(...) run ((const char *const[]) { __VA_ARGS__, NULL })
