/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The table of rules against false assurance. A new rule is a row here and a function beside the others. */

#include <string.h>

#include <libimprove/assess/improve-assess-private.h>
#include <libimprove/assess/improve-evidence-weigh-private.h>

static const ImproveAssuranceRule assurance_rules[] = {
  { "FA01", "Claimed done, nothing accepted to show it", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "An action is claimed done, but no evidence of the kind to be expected has been accepted: for an output any "
    "document will do; for a change of practice or structure, an audit, an observation or the voice of those it is "
    "for.",
    "What would we see, hear or read if this had really been done, and who has seen it?",
    "Link evidence to the action and let somebody other than its author accept it, or return the action to progress.",
    "Tower Hamlets Best Value Improvement Board, 14 June 2017: information to be supported by evidence",
    improve_look_fa01 },
  { "FA02", "All the evidence is our own", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "Everything that supports an action claimed done comes from those who do the work, or from their managers and was "
    "not moderated.",
    "Who outside the service has checked this, and when?",
    "Ask corporate quality assurance, a partner or another authority to look, or have the audits moderated.",
    "Ofsted, Torbay, January 2016: audits graded good that inspectors graded lower",
    improve_look_fa02 },
  { "FA03", "Old evidence", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "The newest evidence for an action claimed done has expired, or was collected more than 120 days before the claim.",
    "Has anybody looked since, and would they find the same today?",
    "Look again, and link what is found.",
    "Tower Hamlets improvement plan, 2017: programmes of audit and dip sampling that go on",
    improve_look_fa03,
    { { "days", 120, "days from the newest evidence to the claim that it is done" } } },
  { "FA04", "One way of seeing", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "All the evidence on an outcome is figures, or none of it is.",
    "What do the figures not show, or what would figures show of what we are told?",
    "Add what is missing: figures, or an audit, an observation, the voice of those it is for.",
    "Tower Hamlets, 14 June 2017: user feedback as well as other types of assessment",
    improve_look_fa04 },
  { "FA05", "It gets worse while all is on track", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "A measure gets worse while everything that is claimed of the actions behind it, those that serve the outcomes "
    "it tests, is on track or done. With 13 points or more it must be worse by its control limits; with fewer it must "
    "be worse than the first value twice running, which is a weak signal.",
    "If the work is on track, why do children not see it, and which of the two is wrong?",
    "Look at the cases behind the figure, and at what was really done; then correct one of the two.",
    "Tower Hamlets improvement plan, 2017: performance data that gave false assurance; Ofsted, North East "
    "Lincolnshire, November 2021", improve_look_fa05,
    { { "points", 13, "points from which on control limits decide" } } },
  { "FA06", "Reviewers disagree", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "Two parties place the same aspect of the same thing a grade or more apart on one scale, within 180 days; or the "
    "later word is the better one, comes after more than that, and nobody independent has looked since the earlier.",
    "Why do the two see it differently, and what would settle it?",
    "Let the parties look at the same evidence together and record what they then say.",
    "Torbay, October 2016: progress judged by council, partner authority and inspectors side by side",
    improve_look_fa06,
    { { "days", 180, "days between what the two said" } } },
  { "FA07", "Audits lowered on moderation", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "More than a fifth of at least ten audits of one cohort were graded lower on moderation in the last half year, or "
    "the cases of an audit were those that came to hand.",
    "What do the moderators see that the auditors do not?",
    "Train auditors and moderators together, and do not rest an assurance on audits that were not moderated.",
    "Ofsted, Torbay, January 2016",
    improve_look_fa07,
    { { "audits", 10, "moderated audits, fewer of which say nothing" },
      { "percent", 20, "per cent of them lowered" },
      { "days", IMPROVE_MODERATION_DAYS, "days back over which audits of one cohort are taken together" } } },
  { "FA08", "A contradiction nobody answered", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "Evidence that still stands speaks against something, and nothing answers it.",
    "What was done when this was found?",
    "Answer it: by a claim on its own evidence, or by returning the work to progress.",
    "Ofsted, North East Lincolnshire, November 2021",
    improve_look_fa08 },
  { "FA09", "The agreed date keeps moving", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "The agreed date of an action moved twice or more, or moved after it had passed.",
    "What was known each time the date moved, and why should this date hold?",
    "Find the cause that keeps coming back; agree a date with whoever depends on the action.",
    "Tower Hamlets improvement plan, 2017: slippage in timescale or quality to be understood and managed",
    improve_look_fa09,
    { { "times", 2, "times that an agreed date may not move" } } },
  { "FA10", "Agreed without a name or a date", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "A task agreed at a meeting has no named owner or no date (the next meeting is assumed where none was given), was "
    "carried forward three times, or says what an open one says already.",
    "Who will do this, and at which meeting will we hear that it is done?",
    "Name an officer and a date in the minutes of the next meeting.",
    "Ofsted, Worcestershire, January 2017: actions repeated without progress; Tower Hamlets, 14 June 2017: eight "
    "agreed actions without owner or date",
    improve_look_fa10,
    { { "times", 3, "times carried forward" },
      { "likeness", 80, "per cent of likeness from which two tasks are taken to say the same" } } },
  { "FA11", "A thread that leads nowhere", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "A recommendation or a cause that no action answers; an action that serves neither; an outcome of which nobody has "
    "said what would show it.",
    "Which of our actions answers this, and what will be different for children?",
    "Link the action that answers it, agree one, or record that the recommendation is not accepted.",
    "Torbay, October 2016: clear links between recommendations, actions and outcomes",
    improve_look_fa11 },
  { "FA12", "Nobody told them", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "Those who must be told how the plan stands were not told for more than one cycle beyond the date on which it was "
    "due. A date in August, or in a recess of the plan such as the period before an election, moves by as many days as "
    "that lasts.",
    "When were those who oversee this last told how it stands, and who decided not to tell them since?",
    "Put a report on the agenda of their next meeting, or let the body that set the duty change it.",
    "Torbay, October 2016: updates to Council at least every six months; Ofsted, Tower Hamlets, April 2017, "
    "paragraph 87",
    improve_look_fa12,
    { { "cycles", 1, "dates in a row that may be missed" } } },
  { "FA13", "Old figures", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "A meeting was shown figures more than 45 days old, where it meets monthly or does not say how often; or figures "
    "after which a later period had closed when its agenda was published.",
    "What has changed since these figures were taken?",
    "Bring the newest figures there are, and say on the paper to which day they go.",
    "Torbay, October 2016: activity to the end of August reported at the end of October",
    improve_look_fa13,
    { { "days", 45, "days from the figures to the meeting" } } },
  { "FA14", "The yardstick moved", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "A target was replaced by one that asks for less, or for the same later; a measure was redefined or dropped; or "
    "what it is a share of, 30 at least, moved by more than a fifth from one period to the next. A move that somebody "
    "decided, or of the denominator, is told for a year; one that nobody is known to have decided is told until "
    "somebody does.",
    "Would this still look better by the old definition, target and numbers?",
    "Show both series side by side, and rebase the run on the day of the decision, by that decision.",
    "Barnet, report on its improvement action plan: targets that undermine audits, and one to be reviewed",
    improve_look_fa14,
    { { "at-least", 30, "how large a denominator must be before its moves count" },
      { "part", 5, "one part in so many by which it may move" },
      { "days", 366, "days for which a move that somebody decided, or a denominator's, is told" } } },
  { "FA15", "Done just before the visit", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "Three actions or more were said to be done in the fortnight before a visit, at more than twice the usual rate.",
    "Why were so many done just then, and will they still be done in three months?",
    "Look at these again before the next report.", "What boards see before visits",
    improve_look_fa15,
    { { "actions", 3, "actions said to be done" },
      { "days", 14, "days before the visit" },
      { "fold", 2, "times the usual rate of the half year before" } } },
  { "FA16", "A theme better than its worst", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "A theme is claimed better than the worst of its high-priority actions, on the same scale.",
    "How can the whole be better than the part that matters most?",
    "Claim no more of the theme than of that action, or say what outweighs it.",
    "Principle of the library: a group shows its distribution and its worst, never an average",
    improve_look_fa16 },
  { "FA17", "All green, and nobody asks", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "Three reports running to one body at which nine tenths or more of what is claimed is on track or done, and no "
    "question or request in the minutes that were filed. Reports are those routed to its meetings, or else items with "
    "a day to which their figures go.",
    "What would have to be true for this to be too good, and who has looked for it?",
    "Ask, and have the question and the answer minuted; look at one action in depth.",
    "Tower Hamlets Best Value Improvement Board, 14 June 2017: which questions safeguard against false assurance",
    improve_look_fa17,
    { { "reports", 3, "reports running" },
      { "percent", 90, "per cent of what is claimed that is on track or done" },
      { "actions", 5, "actions of which something is claimed, fewer of which say nothing" } } },
  { "FA18", "Too early to say", IMPROVE_ASSURANCE_SEVERITY_INFO,
    "A party says that something got better for children, and the measure of it cannot show that yet: it has fewer "
    "than 13 points; or the change in a proportion lies within what chance gives (Newcombe's 95 % interval takes in "
    "0); or, with 13 points or more, its control limits show common cause alone.",
    "How many points is this, and what would we expect to see by chance?",
    "Say how many points there are, wait for more, or show other evidence that it got better.",
    "NHS England, Making Data Count; Newcombe (1998), Statistics in Medicine 17",
    improve_look_fa18,
    { { "points", 13, "points from which on the control limits decide" } } },
  { "FA19", "Nobody says anything", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "An open action of which no party has claimed anything for 45 days.",
    "When was this last looked at, by whom, and what did they see?",
    "Let the lead say how it stands, or pause it with a reason.", "The commonest way in which work really fails",
    improve_look_fa19,
    { { "days", 45, "days of silence" } } },
  { "FA20", "Done, but no difference", IMPROVE_ASSURANCE_SEVERITY_SERIOUS,
    "All actions that serve an outcome were done at least two quarters (183 days) ago, and its measures are no better, "
    "show no more than their usual ups and downs, or nothing has tested them. What the control limits of a measure "
    "show decides; with fewer than 13 points and no special cause the last values on either side of that day do, of "
    "a proportion by the 95 % interval of their difference. A period counts as after that day where it began after it.",
    "What is different for children because of all this?",
    "Ask those it is for; measure; and if nothing has changed, look for the cause again.",
    "Torbay, October 2016: evidencing impact for children and families",
    improve_look_fa20,
    { { "days", 183, "days since the last of them was done: two quarters" },
      { "points", 13, "points from which on the usual ups and downs are no difference" } } },
  { "FA21", "One piece of evidence carries many", IMPROVE_ASSURANCE_SEVERITY_INFO,
    "One piece of evidence supports five or more actions that are claimed done.",
    "Does this really show each of them, and what if it is wrong?",
    "Look for a second piece for those that matter most.", "Triangulation, as auditors ask for it",
    improve_look_fa21,
    { { "actions", 5, "actions that rest on one piece" } } },
  { "FA22", "Gone without an heir", IMPROVE_ASSURANCE_SEVERITY_WARNING,
    "Something that the plan held is there no longer, or was superseded, and nothing that goes on took its place: the "
    "heir is not in the plan or was itself given up, or claims and evidence speak of what the plan does not hold. "
    "Where an earlier version is at hand, all that it held is looked for; what stands under another id with nearly the "
    "same words is its heir.",
    "Who decided that this is no longer needed, and what does it now rest with?",
    "Put it back, and record that it is given up, or what takes its place.",
    "Rotherham: a plan that must take in several inspections; Essex, 2017: a refreshed plan in place of another",
    improve_look_fa22,
    { { "likeness", 80, "per cent of likeness from which one thing is taken for the heir of another" } } },
};

static gpointer
rule_same (gpointer rule)
{
  return rule;
}

static void
rule_kept (gpointer rule)
{
}

G_DEFINE_BOXED_TYPE (ImproveAssuranceRule, improve_assurance_rule, rule_same, rule_kept)

ImproveAssuranceRule *
improve_assess_copy_rules (void)
{
  ImproveAssuranceRule *rules = g_new0 (ImproveAssuranceRule, G_N_ELEMENTS (assurance_rules) + 1);

  memcpy (rules, assurance_rules, sizeof assurance_rules);
  return rules;
}

void
improve_assess_look_all (ImproveAssessContext *context)
{
  for (guint i = 0; context->rules[i].id != NULL; i++)
    context->rules[i].look (context, &context->rules[i]);
}

/**
 * improve_assurance_rule_list_ids:
 *
 * Lists the rules.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
char **
improve_assurance_rule_list_ids (void)
{
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (assurance_rules); i++)
    g_strv_builder_add (ids, assurance_rules[i].id);
  return g_strv_builder_end (ids);
}

/**
 * improve_assurance_rule_lookup:
 * @id: an id, such as `FA02`
 *
 * Finds a rule.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL where there is none of that id
 *
 * Since: 1.0
 */
const ImproveAssuranceRule *
improve_assurance_rule_lookup (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (assurance_rules); i++)
    if (g_ascii_strcasecmp (assurance_rules[i].id, id) == 0)
      return &assurance_rules[i];
  return NULL;
}

/**
 * improve_assurance_rule_get_id:
 * @rule: a rule
 *
 * Gets the id.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
improve_assurance_rule_get_id (const ImproveAssuranceRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->id;
}

/**
 * improve_assurance_rule_get_title:
 * @rule: a rule
 *
 * Gets the rule in a few words.
 *
 * Returns: (transfer none): the rule in a few words
 *
 * Since: 1.0
 */
const char *
improve_assurance_rule_get_title (const ImproveAssuranceRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->title;
}

/**
 * improve_assurance_rule_get_severity:
 * @rule: a rule
 *
 * Gets how much what it finds matters.
 *
 * Returns: how much what it finds matters
 *
 * Since: 1.0
 */
ImproveAssuranceSeverity
improve_assurance_rule_get_severity (const ImproveAssuranceRule *rule)
{
  g_return_val_if_fail (rule != NULL, IMPROVE_ASSURANCE_SEVERITY_UNKNOWN);
  return rule->severity;
}

/**
 * improve_assurance_rule_get_explanation:
 * @rule: a rule
 *
 * Gets what it looks for.
 *
 * Returns: (transfer none): what it looks for
 *
 * Since: 1.0
 */
const char *
improve_assurance_rule_get_explanation (const ImproveAssuranceRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->explanation;
}

/**
 * improve_assurance_rule_get_question:
 * @rule: a rule
 *
 * Gets the question to ask.
 *
 * Returns: (transfer none): the question to ask
 *
 * Since: 1.0
 */
const char *
improve_assurance_rule_get_question (const ImproveAssuranceRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->question;
}

/**
 * improve_assurance_rule_get_mend:
 * @rule: a rule
 *
 * Gets what to do about it.
 *
 * Returns: (transfer none): what to do about it
 *
 * Since: 1.0
 */
const char *
improve_assurance_rule_get_mend (const ImproveAssuranceRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->mend;
}

/**
 * improve_assurance_rule_get_source:
 * @rule: a rule
 *
 * Gets where the rule comes from.
 *
 * Returns: (transfer none): where the rule comes from
 *
 * Since: 1.0
 */
const char *
improve_assurance_rule_get_source (const ImproveAssuranceRule *rule)
{
  g_return_val_if_fail (rule != NULL, NULL);
  return rule->source;
}

static const ImproveAssuranceThreshold *
find_threshold (const ImproveAssuranceRule *rule,
                const char                 *name)
{
  for (guint i = 0; i < IMPROVE_ASSESS_MOST_THRESHOLDS && rule->thresholds[i].name != NULL; i++)
    if (g_str_equal (rule->thresholds[i].name, name))
      return &rule->thresholds[i];
  return NULL;
}

int
improve_assess_threshold (const ImproveAssuranceRule *rule,
                          const char                 *name)
{
  const ImproveAssuranceThreshold *threshold = find_threshold (rule, name);

  g_assert (threshold != NULL);
  return threshold->value;
}

/**
 * improve_assurance_rule_list_thresholds:
 * @rule: a rule
 *
 * Lists the numbers in its condition.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names, such as `days`; empty where it has none
 *
 * Since: 1.0
 */
char **
improve_assurance_rule_list_thresholds (const ImproveAssuranceRule *rule)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  g_return_val_if_fail (rule != NULL, NULL);

  for (guint i = 0; i < IMPROVE_ASSESS_MOST_THRESHOLDS && rule->thresholds[i].name != NULL; i++)
    g_strv_builder_add (names, rule->thresholds[i].name);
  return g_strv_builder_end (names);
}

/**
 * improve_assurance_rule_get_threshold:
 * @rule: a rule
 * @name: the name of a number in its condition, such as `days`
 *
 * Gets a number in the condition of a rule, as it stands where nobody decided on another: see
 * improve_assessment_list_threshold_notes().
 *
 * Returns: the number, of what improve_assurance_rule_describe_threshold() says; -1 where there is none of that name
 *
 * Since: 1.0
 */
int
improve_assurance_rule_get_threshold (const ImproveAssuranceRule *rule,
                                      const char                 *name)
{
  const ImproveAssuranceThreshold *threshold;

  g_return_val_if_fail (rule != NULL, -1);
  g_return_val_if_fail (name != NULL, -1);

  threshold = find_threshold (rule, name);
  return threshold != NULL ? threshold->value : -1;
}

/**
 * improve_assurance_rule_describe_threshold:
 * @rule: a rule
 * @name: the name of a number in its condition, such as `days`
 *
 * Gets what a number in the condition of a rule counts.
 *
 * Returns: (transfer none) (nullable): what it counts, or %NULL where the rule has none of that name
 *
 * Since: 1.0
 */
const char *
improve_assurance_rule_describe_threshold (const ImproveAssuranceRule *rule,
                                           const char                 *name)
{
  const ImproveAssuranceThreshold *threshold;

  g_return_val_if_fail (rule != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  threshold = find_threshold (rule, name);
  return threshold != NULL ? threshold->says : NULL;
}
