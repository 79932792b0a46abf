/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* A PDF becomes text through poppler's pdftotext, where it is installed. No shell is involved. */

#include <signal.h>
#include <string.h>
#include <unistd.h>

#include <libimprove/cli/improve-cli-private.h>

#define PROGRAM "pdftotext"
#define READ_AT_ONCE 65536
/* A report takes it a second; a file made to keep it busy would take for ever. */
#define MOST_SECONDS 60

typedef struct
{
  GSubprocess *process;
  GCancellable *cancellable; /* of reading: what the program started may hold the pipe open after its end */
  gint64 end;                /* monotonic time */
  GMutex lock;
  GCond done;
  gboolean is_done;
  gboolean timed_out;
} Watch;

static void
lead_group (gpointer data)
{
  setpgid (0, 0);
}

/* Ends the program and whatever it started. It has not been waited for, so its number is still its own. */
static void
end_group (GSubprocess *process)
{
  const char *identifier = g_subprocess_get_identifier (process);
  gint64 pid = identifier != NULL ? g_ascii_strtoll (identifier, NULL, 10) : 0;

  if (pid > 1)
    kill ((pid_t) -pid, SIGKILL);
  g_subprocess_force_exit (process);
}

/* Ends the program when its time is over: reading its output ends then too. */
static gpointer
watch (gpointer data)
{
  Watch *self = data;

  g_mutex_lock (&self->lock);
  while (!self->is_done && !self->timed_out)
    if (!g_cond_wait_until (&self->done, &self->lock, self->end))
      self->timed_out = !self->is_done;
  if (self->timed_out)
    {
      end_group (self->process);
      g_cancellable_cancel (self->cancellable);
    }
  g_mutex_unlock (&self->lock);
  return NULL;
}

gboolean
improve_cli_is_pdf (const char *path)
{
  g_autofree char *small = g_ascii_strdown (path, -1);

  return g_str_has_suffix (small, ".pdf");
}

/* All that comes, or as much as shows that it is too much. */
static GBytes *
drain (GInputStream *stream, gsize max_bytes, GCancellable *cancellable, GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  g_autofree guint8 *buffer = g_malloc (READ_AT_ONCE);
  gssize n;

  while (bytes->len <= max_bytes && (n = g_input_stream_read (stream, buffer, READ_AT_ONCE, cancellable, error)) != 0)
    {
      if (n < 0)
        return NULL;
      g_byte_array_append (bytes, buffer, (guint) n);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* The time it may take, shorter where a test says so. */
static gint64
most_seconds (void)
{
  const char *set = g_getenv ("IMPROVE_PDF_SECONDS");
  gint64 seconds = set != NULL ? g_ascii_strtoll (set, NULL, 10) : 0;

  return seconds > 0 && seconds < MOST_SECONDS ? seconds : MOST_SECONDS;
}

/* What the program prints; NULL with @error where it fails, or takes too long. Too much is given as it is: the reader
 * says that it is too long. */
static GBytes *
read_output (GSubprocess *process, gsize max_bytes, GError **error)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  Watch self = { process, cancellable, g_get_monotonic_time () + most_seconds () * G_TIME_SPAN_SECOND };
  GThread *watcher;
  g_autoptr (GBytes) text = NULL;

  g_mutex_init (&self.lock);
  g_cond_init (&self.done);
  watcher = g_thread_new ("watch", watch, &self);
  text = drain (g_subprocess_get_stdout_pipe (process), max_bytes, cancellable, error);
  if (text == NULL || g_bytes_get_size (text) > max_bytes)
    end_group (process);
  g_subprocess_wait (process, NULL, NULL);
  g_mutex_lock (&self.lock);
  self.is_done = TRUE;
  g_cond_signal (&self.done);
  g_mutex_unlock (&self.lock);
  g_thread_join (watcher);
  g_mutex_clear (&self.lock);
  g_cond_clear (&self.done);
  if (self.timed_out)
    {
      g_clear_error (error);
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT,
                   PROGRAM " took more than %d seconds and was ended: make a text of the file elsewhere",
                   (int) most_seconds ());
      return NULL;
    }
  if (text == NULL || g_bytes_get_size (text) > max_bytes)
    return g_steal_pointer (&text);
  if (g_subprocess_get_if_exited (process) && g_subprocess_get_exit_status (process) == 0)
    return g_steal_pointer (&text);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, PROGRAM " could not make a text of it");
  return NULL;
}

GBytes *
improve_cli_read_pdf (const char *path, int max_bytes)
{
  g_autofree char *program = g_find_program_in_path (PROGRAM);
  g_autofree char *whole_path = g_canonicalize_filename (path, NULL);
  g_autoptr (GSubprocessLauncher) launcher = NULL;
  g_autoptr (GSubprocess) process = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GError) error = NULL;

  if (program == NULL)
    {
      improve_cli_fail ("%s: a PDF is read through " PROGRAM
                        ", which is not installed here: install poppler-utils, or make "
                        "a text of it elsewhere with “" PROGRAM " -layout”",
                        path);
      return NULL;
    }
  /* A whole path cannot be taken for an option. */
  launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE);
  g_subprocess_launcher_set_child_setup (launcher, lead_group, NULL, NULL);
  process = g_subprocess_launcher_spawn (launcher, &error, program, "-layout", "-enc", "UTF-8", whole_path, "-", NULL);
  text = process != NULL ? read_output (process, (gsize) max_bytes, &error) : NULL;
  if (text == NULL)
    improve_cli_fail ("%s: %s", path, error->message);
  return g_steal_pointer (&text);
}
