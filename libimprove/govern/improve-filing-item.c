/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* Filing one item: its agreed actions, resolutions and delegations. */

#include <string.h>

#include <libimprove/govern/improve-filing-private.h>
#include <libimprove/model/improve-delegation.h>
#include <libimprove/model/improve-limb.h>
#include <libimprove/model/improve-resolution.h>
#include <libimprove/model/improve-undertaking.h>

/* Undertakings are listed for the clerk, never filed unasked. */
static void
set_undertakings_aside (ImproveFiling     *self,
                        ImproveAgendaItem *item)
{
  ImproveEntityList *list = improve_agenda_item_get_undertakings (item);

  while (improve_entity_list_get_size (list) > 0)
    {
      ImproveEntity *undertaking = improve_entity_list_get (list, 0);

      g_ptr_array_add (self->undertakings,
                       g_strdup (improve_undertaking_get_text (IMPROVE_UNDERTAKING (undertaking))));
      improve_entity_remove_child (IMPROVE_ENTITY (item), undertaking, NULL);
    }
}

static void
carry_forward (ImproveFiling       *self,
               ImproveAgreedAction *before,
               const char          *text)
{
  const char *meeting_id = improve_entity_get_id (IMPROVE_ENTITY (self->meeting));
  const char *const *carried = improve_agreed_action_get_carried_at_ids (before);
  g_autoptr (GStrvBuilder) ids = NULL;
  g_auto (GStrv) all = NULL;

  if (g_strv_contains (carried, meeting_id))
    return;
  ids = g_strv_builder_new ();
  g_strv_builder_addv (ids, (const char **) carried);
  g_strv_builder_add (ids, meeting_id);
  all = g_strv_builder_end (ids);
  improve_agreed_action_set_carried_at_ids (before, (const char *const *) all);
  improve_filing_record (self, IMPROVE_ENTITY (before), "carried_forward");
  self->n_carried++;
  improve_filing_note (self, "Carried forward “%s”: “%s” says the same.",
                       improve_entity_get_id (IMPROVE_ENTITY (before)), text);
}

/* Who took it on and by when, as far as the minutes and the plan say. */
static void
complete_agreed (ImproveFiling       *self,
                 ImproveAgreedAction *agreed)
{
  const char *owner_text = improve_agreed_action_get_owner_text (agreed);
  ImproveEntity *owner = owner_text != NULL ? improve_filing_match_party (self->plan, owner_text) : NULL;
  ImproveDate *next_on = improve_meeting_get_next_on (self->meeting);

  if (improve_agreed_action_get_owner_id (agreed) == NULL && owner != NULL)
    improve_agreed_action_set_owner_id (agreed, improve_entity_get_id (owner));
  if (improve_agreed_action_get_due (agreed) == NULL && next_on != NULL
      && improve_agreed_action_get_kind (agreed) == IMPROVE_AGREED_ACTION_KIND_TASK)
    {
      improve_agreed_action_set_due (agreed, next_on);
      improve_agreed_action_set_due_assumed (agreed, TRUE);
    }
}

static void
add_agreed_actions (ImproveFiling     *self,
                    ImproveAgendaItem *from,
                    ImproveAgendaItem *to)
{
  ImproveEntityList *list = improve_agenda_item_get_agreed_actions (from);

  while (improve_entity_list_get_size (list) > 0)
    {
      g_autoptr (ImproveAgreedAction) agreed
          = g_object_ref (IMPROVE_AGREED_ACTION (improve_entity_list_get (list, 0)));
      ImproveAgreedAction *before = improve_filing_find_open_repeat (self, agreed);

      improve_entity_remove_child (IMPROVE_ENTITY (from), IMPROVE_ENTITY (agreed), NULL);
      if (before != NULL)
        {
          carry_forward (self, before, improve_agreed_action_get_text (agreed));
          continue;
        }
      complete_agreed (self, agreed);
      improve_entity_add_child (IMPROVE_ENTITY (to), IMPROVE_ENTITY (agreed), NULL);
      improve_filing_record (self, IMPROVE_ENTITY (agreed),
                           improve_agreed_action_get_owner_id (agreed) != NULL ? "assigned" : "raised");
      self->n_filed++;
    }
}

/* A limb that takes the agreed actions forward says which, once they have ids. */
static gboolean
speaks_of_agreed_actions (const char *text)
{
  g_autofree char *folded = text != NULL ? g_utf8_strdown (text, -1) : g_strdup ("");

  return strstr (folded, "actions") != NULL
         && (strstr (folded, "agreed") != NULL || strstr (folded, "arising") != NULL
             || strstr (folded, "discussion") != NULL || strstr (folded, "recommended") != NULL
             || strstr (folded, "above") != NULL);
}

static void
name_adopted (ImproveAgendaItem *item,
              ImproveLimb       *limb)
{
  ImproveEntityList *agreed = improve_agenda_item_get_agreed_actions (item);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  if (improve_entity_list_get_size (agreed) == 0 || !speaks_of_agreed_actions (improve_limb_get_text (limb)))
    return;
  for (int i = 0; i < improve_entity_list_get_size (agreed); i++)
    g_strv_builder_add (ids, improve_entity_get_id (improve_entity_list_get (agreed, i)));
  all = g_strv_builder_end (ids);
  improve_limb_set_adopts_ids (limb, (const char *const *) all);
}

static void
add_delegation (ImproveFiling *self,
                ImproveLimb   *limb)
{
  const char *to_text = improve_limb_get_delegated_to_text (limb);
  const char *consultation_text = improve_limb_get_consultation_text (limb);
  g_autoptr (ImproveDelegation) delegation = NULL;
  ImproveEntity *to;

  if (to_text == NULL)
    return;
  to = improve_filing_need_post (self, to_text);
  delegation = improve_delegation_new (improve_entity_get_id (IMPROVE_ENTITY (limb)), improve_entity_get_id (to));
  improve_delegation_set_scope (delegation, improve_limb_get_text (limb));
  improve_delegation_set_starts (delegation, improve_meeting_get_on (self->meeting));
  if (consultation_text != NULL)
    {
      const char *ids[] = { improve_entity_get_id (improve_filing_need_post (self, consultation_text)), NULL };

      improve_delegation_set_consultation_ids (delegation, ids);
    }
  improve_plan_add (self->plan, IMPROVE_ENTITY (delegation), NULL);
  improve_filing_note (self, "Filed the delegation to “%s”.", to_text);
}

static void
add_resolutions (ImproveFiling     *self,
                 ImproveAgendaItem *from,
                 ImproveAgendaItem *to)
{
  ImproveEntityList *list = improve_agenda_item_get_resolutions (from);

  while (improve_entity_list_get_size (list) > 0)
    {
      g_autoptr (ImproveEntity) resolution = g_object_ref (improve_entity_list_get (list, 0));
      ImproveEntityList *limbs = improve_resolution_get_limbs (IMPROVE_RESOLUTION (resolution));

      improve_entity_remove_child (IMPROVE_ENTITY (from), resolution, NULL);
      /* In the plan a limb is decided, and no longer edited. */
      for (int i = 0; i < improve_entity_list_get_size (limbs); i++)
        name_adopted (to, IMPROVE_LIMB (improve_entity_list_get (limbs, i)));
      improve_entity_add_child (IMPROVE_ENTITY (to), resolution, NULL);
      for (int i = 0; i < improve_entity_list_get_size (limbs); i++, self->n_filed++)
        add_delegation (self, IMPROVE_LIMB (improve_entity_list_get (limbs, i)));
    }
}

static gboolean
is_decided (ImproveAgendaItem *item)
{
  return improve_entity_list_get_size (improve_agenda_item_get_resolutions (item)) > 0
         || improve_entity_list_get_size (improve_agenda_item_get_agreed_actions (item)) > 0;
}

/* Puts the heading of an item in, without what was decided under it. */
static ImproveAgendaItem *
add_heading (ImproveFiling     *self,
             ImproveAgendaItem *item)
{
  ImproveAgendaItem *heading = IMPROVE_AGENDA_ITEM (improve_entity_copy (IMPROVE_ENTITY (item)));
  ImproveEntityList *lists[] = { improve_agenda_item_get_resolutions (heading),
                                 improve_agenda_item_get_agreed_actions (heading) };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    while (improve_entity_list_get_size (lists[i]) > 0)
      improve_entity_remove_child (IMPROVE_ENTITY (heading), improve_entity_list_get (lists[i], 0), NULL);
  if (improve_filing_is_standing (self, improve_agenda_item_get_title (heading)))
    improve_agenda_item_set_standing (heading, TRUE);
  improve_entity_add_child (IMPROVE_ENTITY (self->meeting), IMPROVE_ENTITY (heading), NULL);
  g_object_unref (heading);
  return heading;
}

/* To which body the limbs of an item refer it, where the plan holds one of that name. */
static void
name_referred_to (ImproveFiling     *self,
                  ImproveAgendaItem *item)
{
  ImproveEntityList *list = improve_agenda_item_get_resolutions (item);

  for (int i = 0; i < improve_entity_list_get_size (list); i++)
    {
      ImproveEntityList *limbs = improve_resolution_get_limbs (IMPROVE_RESOLUTION (improve_entity_list_get (list, i)));

      for (int j = 0; j < improve_entity_list_get_size (limbs); j++)
        {
          ImproveLimb *limb = IMPROVE_LIMB (improve_entity_list_get (limbs, j));
          ImproveEntity *body
              = g_strv_contains (improve_limb_get_verbs (limb), "refer") && improve_limb_get_text (limb) != NULL
                    ? improve_filing_find_body_in (self->plan, improve_limb_get_text (limb))
                    : NULL;

          if (body != NULL && g_strcmp0 (improve_entity_get_id (body), self->board_id) != 0)
            improve_agenda_item_set_referred_to_id (item, improve_entity_get_id (body));
        }
    }
}

/* What the minutes say of an item that the agenda put into the plan before the meeting. */
static void
complete_item (ImproveFiling     *self,
               ImproveAgendaItem *from,
               ImproveAgendaItem *to)
{
  if (improve_agenda_item_get_discussion (to) == NULL)
    improve_agenda_item_set_discussion (to, improve_agenda_item_get_discussion (from));
  if (improve_agenda_item_get_outcome (to) == IMPROVE_ITEM_OUTCOME_UNKNOWN)
    improve_agenda_item_set_outcome (to, improve_agenda_item_get_outcome (from));
  if (improve_agenda_item_get_papers (to)[0] == NULL)
    improve_agenda_item_set_papers (to, improve_agenda_item_get_papers (from));
  if (improve_agenda_item_get_exempt (from) && !improve_agenda_item_get_exempt (to))
    {
      improve_agenda_item_set_exempt (to, TRUE);
      improve_agenda_item_set_exempt_paragraphs (to, improve_agenda_item_get_exempt_paragraphs (from));
    }
  if (improve_agenda_item_get_outcome (to) == IMPROVE_ITEM_OUTCOME_REFERRED
      && improve_agenda_item_get_referred_to_id (to) == NULL)
    name_referred_to (self, from);
  if (improve_agenda_item_get_referred_to_id (to) == NULL)
    improve_agenda_item_set_referred_to_id (to, improve_agenda_item_get_referred_to_id (from));
}

/* What was decided under an item goes under the same item of the plan's meeting, unless something stands there. */
void
improve_filing_add_item (ImproveFiling     *self,
                         ImproveAgendaItem *item)
{
  ImproveAgendaItem *there = improve_filing_match_item (self->meeting, item);

  set_undertakings_aside (self, item);
  if (there != NULL && is_decided (there))
    {
      improve_filing_note (self, "Item “%s” is filed already: left as it is.", improve_agenda_item_get_title (item));
      return;
    }
  if (self->was_approved)
    {
      improve_filing_note (self, "Item “%s” is not filed: the minutes in the plan were approved without it.",
                           improve_agenda_item_get_title (item));
      return;
    }
  if (there == NULL)
    there = add_heading (self, item);
  complete_item (self, item, there);
  add_agreed_actions (self, item, there);
  add_resolutions (self, item, there);
}
