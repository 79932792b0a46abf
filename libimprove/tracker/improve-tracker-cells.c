/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What the plan says now, as a cell of the tracker. A cell that still says the same is handed back as it was written:
 * a council knows its own words again. */

#include <libimprove/tracker/improve-tracker-exporter-private.h>

#include <libimprove/entity/improve-row.h>
#include <libimprove/model/improve-objective.h>
#include <libimprove/model/improve-slippage.h>
#include <libimprove/rules/improve-as-of-private.h>
#include <libimprove/tracker/improve-tracker-importer-private.h>

static const char *
or_empty (const char *text)
{
  return text != NULL ? text : "";
}

/* The text if the raw cell means it, else the text anew. */
static char *
print_text (const char *text, const char *raw, gboolean lines)
{
  g_autofree char *clean = improve_tracker_clean (raw);
  g_autofree char *line = lines ? g_strdup (clean) : improve_tracker_one_line (clean);

  return g_strdup (g_str_equal (line, or_empty (text)) ? raw : or_empty (text));
}

static char *
dup_party_name (ImproveTrackerExporter *exporter, const char *id)
{
  ImproveEntity *party = improve_plan_lookup (exporter->plan, id);
  char *name;

  if (party == NULL)
    return g_strdup (id);
  name = improve_entity_dup_text (party, improve_row_lookup (G_OBJECT_TYPE (party), "name") != NULL ? "name" : "label");
  return name != NULL ? name : g_strdup (id);
}

static GPtrArray *
list_names (ImproveTrackerExporter *exporter, ImproveAction *action)
{
  const char *const *partners = improve_action_get_partner_ids (action);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  if (improve_action_get_lead_id (action) != NULL)
    g_ptr_array_add (names, dup_party_name (exporter, improve_action_get_lead_id (action)));
  for (guint i = 0; partners[i] != NULL; i++)
    g_ptr_array_add (names, dup_party_name (exporter, partners[i]));
  return names;
}

/* How many of the names, from @first on, the cell names in their order; -1 where it names another. */
static int
count_named (ImproveTrackerExporter *exporter, const char *raw, GPtrArray *names, guint first)
{
  g_autofree char *clean = improve_tracker_clean (raw);
  g_auto (GStrv) split = improve_tracker_mapping_split_owners (exporter->mapping, clean);
  int n = 0;

  for (; split[n] != NULL; n++)
    {
      g_autofree char *a = improve_sheet_normalise (split[n]);
      g_autofree char *b = NULL;

      if (first + n >= names->len)
        return -1;
      b = improve_sheet_normalise (g_ptr_array_index (names, first + n));
      if (!g_str_equal (a, b))
        return -1;
    }
  return n;
}

/* Whether both cells together still name the parties there are. */
static gboolean
owners_stand (ImproveTrackerExporter *exporter, GPtrArray *names, const ImproveTrackerRaw *row)
{
  int leads = count_named (exporter, row->raw[IMPROVE_TRACKER_COLUMN_LEAD], names, 0);
  int partners;

  if (leads < 0)
    return FALSE;
  partners = count_named (exporter, row->raw[IMPROVE_TRACKER_COLUMN_PARTNERS], names, (guint) leads);
  return partners >= 0 && leads + partners == (int) names->len;
}

static char *
join_names (ImproveTrackerExporter *exporter, GPtrArray *names, guint first, guint n)
{
  char **splits = exporter->mapping->owner_splits;
  const char *split = splits != NULL && splits[0] != NULL ? splits[0] : "; ";
  GString *joined = g_string_new (NULL);

  for (guint i = first; i < names->len && i < first + n; i++)
    {
      if (i > first)
        g_string_append_printf (joined, g_ascii_isalpha (split[0]) ? " %s " : "%s", split);
      g_string_append (joined, g_ptr_array_index (names, i));
    }
  return g_string_free (joined, FALSE);
}

/* Partners stand with the lead where they have no column of their own. */
static char *
print_owners (ImproveTrackerExporter  *exporter,
              ImproveAction           *action,
              ImproveTrackerColumn     column,
              const ImproveTrackerRaw *row)
{
  gboolean together = exporter->layout.columns[IMPROVE_TRACKER_COLUMN_PARTNERS] < 0;
  g_autoptr (GPtrArray) names = list_names (exporter, action);
  guint has_lead = improve_action_get_lead_id (action) != NULL;

  if (owners_stand (exporter, names, row) || (names->len == 0 && improve_action_get_lead_text (action) != NULL))
    return g_strdup (row->raw[column]);
  if (column == IMPROVE_TRACKER_COLUMN_PARTNERS)
    return join_names (exporter, names, has_lead, names->len);
  return join_names (exporter, names, 0, together ? names->len : has_lead);
}

static char *
print_date (ImproveTrackerExporter *exporter, ImproveDate *date)
{
  ImproveDateOrder order = exporter->mapping->dates.order;
  int day = improve_date_get_day (date);
  int month = improve_date_get_month (date);

  if (improve_date_get_precision (date) == IMPROVE_PRECISION_QUARTER)
    return improve_date_to_financial_quarter (date);
  if (improve_date_get_precision (date) != IMPROVE_PRECISION_DAY)
    return improve_date_to_words (date);
  if (order == IMPROVE_DATE_ORDER_DAY_FIRST)
    return g_strdup_printf ("%02d/%02d/%04d", day, month, improve_date_get_year (date));
  if (order == IMPROVE_DATE_ORDER_MONTH_FIRST)
    return g_strdup_printf ("%02d/%02d/%04d", month, day, improve_date_get_year (date));
  return improve_date_to_string (date);
}

static char *
print_date_or_raw (ImproveTrackerExporter *exporter, ImproveDate *date, const char *words, const char *raw)
{
  g_autofree char *clean = improve_tracker_clean (raw);
  ImproveTrackerDateFault fault;
  g_autoptr (ImproveDate) raw_date = improve_tracker_date_read (clean, &exporter->mapping->dates, &fault);

  if (raw_date != NULL && date != NULL && improve_date_equal (raw_date, date))
    return g_strdup (raw);
  if (date != NULL)
    return print_date (exporter, date);
  return print_text (words, raw, FALSE);
}

/* The date it is due as things stand: the one decided or forecast last. */
ImproveDate *
improve_tracker_get_due (ImproveAction *action)
{
  const ImproveAsOf always = { 0 };
  g_autoptr (GPtrArray) slippages = improve_as_of_select (&always, improve_action_get_slippages (action));
  ImproveSlippage *last = NULL;

  for (guint i = 0; i < slippages->len; i++)
    {
      ImproveSlippage *slippage = g_ptr_array_index (slippages, i);

      if (improve_slippage_get_aspect (slippage) == IMPROVE_SLIPPAGE_ASPECT_TIME &&
          (last == NULL || improve_date_compare (improve_slippage_get_decided_on (slippage),
                                                 improve_slippage_get_decided_on (last)) >= 0))
        last = slippage;
    }
  return last != NULL ? improve_slippage_get_new_date (last) : improve_action_get_baseline_due (action);
}

/* Whether the cells of status and progress still say what the claim says. */
static gboolean
status_stands (ImproveTrackerExporter *exporter, ImproveClaim *claim, const ImproveTrackerRaw *row)
{
  g_autofree char *status = improve_tracker_clean (row->raw[IMPROVE_TRACKER_COLUMN_STATUS]);
  g_autofree char *progress = improve_tracker_clean (row->raw[IMPROVE_TRACKER_COLUMN_PROGRESS]);
  const ImproveTrackerStatus *found = improve_tracker_mapping_find_status (exporter->mapping, status);
  g_autofree char *words = improve_tracker_join_words (found, status, progress);

  return g_strcmp0 (words, improve_claim_get_text (claim)) == 0 &&
         (found == NULL ? improve_tracker_is_unrated (claim)
                        : g_strcmp0 (found->scale, improve_claim_get_scale (claim)) == 0 &&
                            g_strcmp0 (found->value, improve_claim_get_value (claim)) == 0);
}

/* A status alone is the words of the claim where they say its value, else the first word of the mapping for it. Beside
 * a column of progress it is the word, and the words stand there. */
static char *
print_status (ImproveTrackerExporter  *exporter,
              ImproveAction           *action,
              ImproveTrackerColumn     column,
              const ImproveTrackerRaw *row)
{
  ImproveClaim *claim = g_hash_table_lookup (exporter->claims, improve_entity_get_id (IMPROVE_ENTITY (action)));
  gboolean alone = exporter->layout.columns[IMPROVE_TRACKER_COLUMN_PROGRESS] < 0;
  const ImproveTrackerStatus *said;
  const char *text, *words;

  if (claim == NULL)
    return g_strdup ("");
  if (status_stands (exporter, claim, row))
    return g_strdup (row->raw[column]);
  text = or_empty (improve_claim_get_text (claim));
  words = or_empty (improve_tracker_mapping_find_words (exporter->mapping, improve_claim_get_scale (claim),
                                                        improve_claim_get_value (claim)));
  if (column == IMPROVE_TRACKER_COLUMN_PROGRESS)
    return g_strdup (text);
  if (!alone)
    return g_strdup (words);
  said = improve_tracker_mapping_find_status (exporter->mapping, text);
  if (*words == '\0' || (said != NULL && g_str_equal (said->value, improve_claim_get_value (claim))))
    return g_strdup (text);
  return g_strdup (words);
}

static char *
print_objective (ImproveTrackerExporter *exporter, ImproveAction *action, gboolean theme, const char *raw)
{
  ImproveEntity *entity = improve_action_get_objective_id (action) != NULL
                            ? improve_plan_lookup (exporter->plan, improve_action_get_objective_id (action))
                            : NULL;
  g_autofree char *title = NULL;

  if (entity == NULL)
    return g_strdup (raw);
  if (theme && improve_objective_get_theme_id (IMPROVE_OBJECTIVE (entity)) == NULL)
    return g_strdup (raw);
  if (theme)
    entity = improve_plan_lookup (exporter->plan, improve_objective_get_theme_id (IMPROVE_OBJECTIVE (entity)));
  title = entity != NULL ? improve_entity_dup_text (entity, "title") : NULL;
  if (title != NULL)
    {
      g_autofree char *a = improve_sheet_normalise (title);
      g_autofree char *b = improve_sheet_normalise (raw);

      return g_strdup (g_str_equal (a, b) ? raw : title);
    }
  return g_strdup (raw);
}

static char *
print_answers (ImproveTrackerExporter *exporter, ImproveAction *action, const char *raw)
{
  const char *const *ids = improve_action_get_answers_ids (action);
  GString *labels = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL && *raw == '\0'; i++)
    {
      ImproveEntity *entity = improve_plan_lookup (exporter->plan, ids[i]);
      g_autofree char *label = entity != NULL ? improve_entity_dup_text (entity, "label") : NULL;

      if (label != NULL)
        g_string_append_printf (labels, "%s%s", labels->len > 0 ? ", " : "", label);
    }
  g_string_append (labels, raw);
  return g_string_free (labels, FALSE);
}

/* The cell of the column as the plan has it now. */
char *
improve_tracker_cell_print (ImproveTrackerExporter  *exporter,
                            ImproveAction           *action,
                            ImproveTrackerColumn     column,
                            const ImproveTrackerRaw *row)
{
  const char *raw = row->raw[column];

  switch (column)
    {
    case IMPROVE_TRACKER_COLUMN_LABEL:
      return print_text (improve_action_get_label (action), raw, FALSE);
    case IMPROVE_TRACKER_COLUMN_TITLE:
      return print_text (improve_action_get_title (action), raw, FALSE);
    case IMPROVE_TRACKER_COLUMN_DESCRIPTION:
      return print_text (improve_action_get_description (action), raw, TRUE);
    case IMPROVE_TRACKER_COLUMN_DELIVERABLE:
      return print_text (improve_action_get_deliverable (action), raw, FALSE);
    case IMPROVE_TRACKER_COLUMN_SUCCESS_MEASURES:
      return print_text (improve_action_get_success_measures (action), raw, TRUE);
    case IMPROVE_TRACKER_COLUMN_LEAD:
    case IMPROVE_TRACKER_COLUMN_PARTNERS:
      return print_owners (exporter, action, column, row);
    case IMPROVE_TRACKER_COLUMN_DUE:
      return print_date_or_raw (exporter, improve_tracker_get_due (action), improve_action_get_due_text (action), raw);
    case IMPROVE_TRACKER_COLUMN_ACTUAL:
      return *raw != '\0' ? print_date_or_raw (exporter, improve_action_get_delivered_on (action), raw, raw)
                          : g_strdup ("");
    case IMPROVE_TRACKER_COLUMN_STATUS:
    case IMPROVE_TRACKER_COLUMN_PROGRESS:
      return print_status (exporter, action, column, row);
    case IMPROVE_TRACKER_COLUMN_THEME:
      return print_objective (exporter, action, TRUE, raw);
    case IMPROVE_TRACKER_COLUMN_OBJECTIVE:
      return print_objective (exporter, action, FALSE, raw);
    case IMPROVE_TRACKER_COLUMN_RECOMMENDATION:
      return print_answers (exporter, action, raw);
    case IMPROVE_TRACKER_COLUMN_RAISED_AT:
    case IMPROVE_TRACKER_COLUMN_QUARTER_1:
    case IMPROVE_TRACKER_COLUMN_QUARTER_2:
    case IMPROVE_TRACKER_COLUMN_QUARTER_3:
    case IMPROVE_TRACKER_COLUMN_QUARTER_4:
    case IMPROVE_TRACKER_N_COLUMNS:
    default:
      return g_strdup (raw);
    }
}
