/* SPDX-License-Identifier: LGPL-2.1-or-later */

#include <libimprove/reading/improve-reading-marks-private.h>
#include <libimprove/reading/improve-reading-rules-private.h>

/* The first row that fits holds, so the special stand above the general. Patterns: see improve_reading_match(). */
static const ImproveMarkRow rows[] = {
  /* Parts of a page of an agenda item or a decision. */
  { "minutes-of-day", IMPROVE_MARK_NONE, "^minutes : <weekday>|<number>", "Minutes: 12 September 2018" },
  { "minutes-by", IMPROVE_MARK_NONE, "^minutes|notes : <name> <name> $", "Minutes: Ada Reed" },
  { "minutes", IMPROVE_MARK_MINUTES, "^minutes :", "Minutes:" },
  { "decision-maker", IMPROVE_MARK_OTHER,
    "decision maker|makers|status|type|due|date|number|reference|notice|subject|published|ref <stop>|$|to",
    "Decision Maker: Cabinet Member for Ponds" },
  { "decision-date", IMPROVE_MARK_OTHER, "date of decision|publication|implementation",
    "Date of decision: 3 May 2019" },
  { "decision-bracket", IMPROVE_MARK_DECISION, "^decision ( s ) :|-|$", "Decision(s):" },
  { "decision-by", IMPROVE_MARK_DECISION, "^decision of|by the? ..8 $", "Decision of the Executive Member" },
  { "decision", IMPROVE_MARK_DECISION, "<body>|<role>? ^decision|decisions taken|made|recorded? :|$", "Decision:" },
  { "decision-dash", IMPROVE_MARK_DECISION, "=decision|decisions taken|made? <stop>", "DECISION -" },
  { "outcomes", IMPROVE_MARK_OUTCOMES,
    "main|key|agreed|principal|summary? of? key|main? outcomes|decisions|agreements taken|made|reached? :|$",
    "Key outcomes" },
  { "documents", IMPROVE_MARK_DOCUMENTS,
    "supporting|accompanying|additional|related|attached|associated documents|papers :|$", "Supporting documents:" },
  { "appendices", IMPROVE_MARK_DOCUMENTS, "^appendices|attachments|enclosures :|$", "Appendices" },
  { "background-papers", IMPROVE_MARK_OTHER, "background|reference papers|documents|information|paper :|$",
    "Background papers:" },
  { "reasons", IMPROVE_MARK_REASONS,
    "the? reason|reasons for|of|given? the|its|this? decision|decisions|recommendation|recommendations|making|urgency? "
    "the? "
    "decision? :|-|$",
    "Reasons for the decision:" },
  { "reasons-bracket", IMPROVE_MARK_REASONS, "reason ( s ) ..8 :|-|$", "Reason(s) for decision:" },
  { "options", IMPROVE_MARK_REASONS,
    "the? other|alternative|alternatives options|alternatives? considered|rejected ..8 :|$",
    "Alternative options considered and rejected:" },
  { "options-plain", IMPROVE_MARK_PROPOSAL, "the? options ..5 :|are|were|$", "Options for the Cabinet are" },
  { "implementation", IMPROVE_MARK_OTHER, "implementation of|date ..4 :|$", "Implementation of Decision:" },
  { "officer-effect", IMPROVE_MARK_OTHER,
    "officer|officers responsible|to for? ..6 :", "Officer responsible for this:" },
  { "action-by", IMPROVE_MARK_OTHER, "action by :|$", "Action by:" },
  { "contact", IMPROVE_MARK_OTHER,
    "contact|lead|report|responsible|author|supporting officer|author|officers|details|by ..4 :",
    "Contact Officer: the Clerk" },
  { "wards", IMPROVE_MARK_OTHER, "wards|ward|divisions affected :|$", "Wards affected: all" },
  { "implications", IMPROVE_MARK_OTHER,
    "financial|legal|equality|equalities|resource|policy|other|risk|environmental|corporate ..3 "
    "implications|implication|assessment :|$",
    "Financial implications:" },
  { "interest-of-maker", IMPROVE_MARK_OTHER,
    "conflict|conflicts of|? interest ..6 :", "Conflicts of interest declared:" },
  { "call-in", IMPROVE_MARK_OTHER, "call-in ..6 :|$", "Call-in:" },
  { "effective", IMPROVE_MARK_OTHER, "effective|decided|publication|is|expected from|at|date|key|subject|a",
    "Effective from: 3 May 2019" },
  { "note", IMPROVE_MARK_OTHER, "( note|nb|n.b|notes <stop>", "(Note: the Mayor had left the room.)" },
  { "note-plain", IMPROVE_MARK_OTHER, "note|notes|nb|n.b <stop>", "Note: the Mayor had left the room." },
  { "reply", IMPROVE_MARK_OTHER, "reply|response|answer|question|supplementary <number>|question|answer? <stop>|$",
    "Reply:" },
  { "signed", IMPROVE_MARK_OTHER, "signed|dated|chairman|chair|date|time <stop>", "Signed:" },
  { "meeting-closed", IMPROVE_MARK_CLOSED,
    "there? being? no? further|other? business? ,? the meeting <adverb>* closed|ended|concluded|finished",
    "The meeting closed at 9.05 pm" },
  { "meeting-closed-short", IMPROVE_MARK_CLOSED, "meeting closed|ended|concluded", "Meeting closed 9.05 pm" },

  /* Old actions before new ones. */
  { "previous-actions", IMPROVE_MARK_PREVIOUS,
    "action|actions|points|items ..4 from|of|since the? ..3 last|previous ..4 $", "Actions from the last meeting" },
  { "previous-actions-status", IMPROVE_MARK_PREVIOUS,
    "outstanding|previous|completed|rolling|update|review|progress|status|closed on|of|from? the? action|actions ..4 $",
    "Outstanding actions" },
  { "action-log", IMPROVE_MARK_PREVIOUS, "action|actions log|tracker|update|register|status|plan|monitoring ..3 $",
    "Action log" },

  /* Actions. */
  { "actions-agreed", IMPROVE_MARK_ACTIONS,
    "the following action|actions|tasks points|items? were|was|are <adverb>* "
    "agreed|identified|noted|taken|raised|recorded|arising ..6 :|$",
    "The following actions were agreed:" },
  { "actions-to-be-taken", IMPROVE_MARK_ACTIONS, "action|actions points|items|? to be taken|undertaken ..4 :|$",
    "Actions to be taken:" },
  { "agreed-actions", IMPROVE_MARK_ACTIONS, "agreed|key|new|summary|list of|? action|actions points|items|? ..3 :|$",
    "Agreed actions:" },
  { "actions-for", IMPROVE_MARK_ACTIONS, "actions|action points|items|? :? for the? ..4 :|$",
    "Actions: for the Secretary" },
  { "actions", IMPROVE_MARK_ACTIONS, "actions|action points|items|point|required|arising|agreed|summary? :? $",
    "Actions:" },
  { "action-bracket", IMPROVE_MARK_ACTIONS, "action ( s ) <stop>? $", "Action(s):" },
  { "action-bracket-label", IMPROVE_MARK_ACTION, "action ( s ) <stop>", "Action(s): the Clerk to mend the clock." },
  { "action-number", IMPROVE_MARK_ACTION, "( action|actions point|item|no|for? .? <number> .? <number>? <stop>|)",
    "(Action 3: the Clerk to mend the clock)" },
  { "action-number-plain", IMPROVE_MARK_ACTION, "action|actions|ap point|item|no? .? <number> .? <number>? <stop>",
    "Action 3: the Clerk to mend the clock." },
  { "action-who", IMPROVE_MARK_ACTION, "^action|actions by|for|on? <name> /? <name>? <stop>",
    "Action JS: mend the clock." },
  { "action-who-bracket", IMPROVE_MARK_ACTION, "^action|actions ( ..5 ) <stop>", "Action (JS): mend the clock." },
  { "action", IMPROVE_MARK_ACTION, "^action|actions <stop>", "Action: the Clerk to mend the clock." },
  { "action-capitals", IMPROVE_MARK_ACTION, "=action|actions the? <post>|<style>|<name>",
    "ACTION Clerk to mend the clock." },

  /* Proposals, before decisions: "Recommended decision:" decides nothing. */
  { "recommendations", IMPROVE_MARK_PROPOSAL,
    "the? officer|officers|officer's|report|proposed|draft? recommendation|recommendations ..6 :|$",
    "Recommendations:" },
  { "recommended-decision", IMPROVE_MARK_PROPOSAL,
    "recommended|proposed|draft|suggested decision|decisions|resolution|resolutions|action|actions ..4 :|$",
    "Recommended decision:" },
  { "advice", IMPROVE_MARK_PROPOSAL, "advice|recommendation|recommendations|view|views of|from the ..6 $",
    "Advice of the Panel" },
  { "asked-to", IMPROVE_MARK_PROPOSAL,
    "the? ..8 <body>|member|members|councillors is|are|was|were <adverb>* asked|requested|invited|recommended|advised "
    "to|that|:",
    "The Committee is asked to:" },
  { "report-recommended", IMPROVE_MARK_PROPOSAL,
    "the? report|reports|officers|officer|paper recommended|recommends|proposed|sought ..8 :",
    "The report recommended that:" },
  { "for-against", IMPROVE_MARK_VOTE,
    "in? for|favour|against|abstain|abstained|abstentions|abstaining the? motion|amendment|proposal? <stop>|( ",
    "For: 7" },
  { "motion", IMPROVE_MARK_PROPOSAL,
    "the? ..3 motion|amendment|proposal|amendments <number>? read|reads|was|were|? ..4 <stop>", "Motion:" },
  { "notice-of-motion", IMPROVE_MARK_PROPOSAL, "notice|notices of motion|motions ..20 $",
    "Notice of motion from Councillor Reed" },
  { "moved-colon", IMPROVE_MARK_PROPOSAL,
    "it? was? councillor|cllr|<name>? ..5 moved|proposed ..14 seconded ..8 <stop> $",
    "Councillor Reed moved, seconded by Councillor Sedge:" },
  { "terms-of-motion", IMPROVE_MARK_PROPOSAL, "i|we will? hereby? move|propose that|at|the",
    "We move that the clock be mended." },

  /* Who voted how, under a resolution. */
  { "proposed-by", IMPROVE_MARK_VOTE,
    "proposed|moved|proposer|mover|prop|seconded|seconder|propose|second by|and|.|:|-? <style>|<name>|:",
    "Proposed by Cllr Reed, seconded by Cllr Sedge" },
  { "voting", IMPROVE_MARK_VOTE,
    "recorded|named? vote|votes|voting record|results|result|was|were|? <stop>|$|unanimous|carried|taken",
    "Voting: unanimous" },
  { "vote-counts", IMPROVE_MARK_VOTE,
    "<number>|<count> votes|members|councillors|? were|voted? in|for|against|abstained|abstention|abstentions",
    "7 votes for, 2 against" },
  { "vote-bracket", IMPROVE_MARK_VOTE, "<stop>|( ", "(Cllr Reed proposed, Cllr Sedge seconded)" },
  { "agreed-nem-con", IMPROVE_MARK_VOTE, "agreed|approved|carried|passed nem .? con|dis .? $", "Agreed nem con." },
  { "all-in-favour", IMPROVE_MARK_VOTE,
    "all|unanimously|unanimous present? were|was|in|agreed|approved|carried? in? favour|agreement|agreed|decision? .? "
    "$",
    "All in favour." },
  { "carried", IMPROVE_MARK_VOTE, "the? motion|proposal|resolution|vote was|: <adverb>* carried|passed|unanimous",
    "The motion was carried." },
  { "carried-word", IMPROVE_MARK_VOTE, "carried|unanimous <adverb>* .? $", "Carried unanimously." },

  /* What is resolved. */
  { "resolved-capitals", IMPROVE_MARK_RESOLVED,
    "and|accordingly|whereupon|thereupon? it|this? was|is? <adverb>* =resolved",
    "It was RESOLVED that the pond be dredged." },
  { "resolved-stop", IMPROVE_MARK_RESOLVED, "and? <adverb>* resolved <adverb>* ~ <stop>", "And resolved:" },
  { "resolved-that", IMPROVE_MARK_RESOLVED, "and? ^resolved <adverb>* ~ that|to|(|by|<quote>|on|$",
    "Resolved that the pond be dredged." },
  { "it-was-stop", IMPROVE_MARK_RESOLVED,
    "and|accordingly? it|this was|is <adverb>* resolved|agreed|decided|ordered|determined <adverb>* "
    "that|to|the|following|as|follows* ~ <stop>",
    "It was agreed that: -" },
  { "it-was-capitals", IMPROVE_MARK_RESOLVED,
    "and|accordingly|whereupon? it|this was|is <adverb>* =agreed|decided|ordered|determined|recommended",
    "It was AGREED that the pond be dredged." },
  { "and-agreed", IMPROVE_MARK_RESOLVED, "and|whereupon <adverb>* =agreed|decided|ordered", "AND AGREED" },
  { "agreed-stop", IMPROVE_MARK_RESOLVED, "<adverb>? ^agreed|decided|ordered <adverb>* that|to? ~ <stop>", "Agreed:" },
  { "agreed-capitals", IMPROVE_MARK_RESOLVED, "<adverb>? =agreed|decided|ordered <adverb>* ~ that|to|(|<quote>|$",
    "AGREED to dredge the pond." },
  { "agreed-that", IMPROVE_MARK_RESOLVED, "<adverb>? ^agreed|decided <adverb>* ~ that|to",
    "Agreed that the pond be dredged." },
  { "the-decision-was", IMPROVE_MARK_RESOLVED,
    "the? decision|decisions|resolution of|? ..4 was|were <adverb>* ~ <stop>", "The decision was:" },
  { "resolution-label", IMPROVE_MARK_RESOLVED,
    "^resolution|resolutions no|number? .? <number>? /? <number>? ~ <stop>|$",
    "Resolution: that the pond be dredged." },
  { "noted-capitals", IMPROVE_MARK_RESOLVED, "=noted|approved|received|endorsed|adopted <adverb>* ~ <stop>|that",
    "NOTED: the level of the pond." },
  { "recommended-capitals", IMPROVE_MARK_RESOLVED, "and? it? was? <adverb>* =recommended|recommends|recommend",
    "RECOMMENDED to Council that the pond be dredged." },
  { "recommended-stop", IMPROVE_MARK_RESOLVED, "^recommended <adverb>* ~ <stop>|that",
    "Recommended that the pond be dredged." },

  { "body-stop", IMPROVE_MARK_RESOLVED,
    "the ..5 council|committee|board|panel|cabinet|executive|commission|forum|subcommittee|partnership|group|members "
    "<adverb>* :|- -? $",
    "The Committee:-" },

  /* Who was there and what they declared; what comes next. */
  { "in-attendance", IMPROVE_MARK_ATTENDANCE,
    "also|officers|officials|others|other|staff|public|and|in ,? in? attendance|attending|attendees <stop>|$",
    "In attendance:" },
  { "also-present", IMPROVE_MARK_ATTENDANCE, "also|officers|officials|others|other|staff ,? present <stop>|$",
    "Also present:" },
  { "present", IMPROVE_MARK_PRESENT,
    "<body>|members|councillors|those|panel|board? <body>|members|councillors|voting? "
    "present|attendees|attendance|attending|membership|sederunt in? the? chair? <stop>|$",
    "Present:" },
  { "apologies", IMPROVE_MARK_APOLOGIES,
    "apologies|apology for|of? absence|inability? <stop>|were|was|had|from|received", "Apologies: Cllr Reed" },
  { "apologies-heading", IMPROVE_MARK_APOLOGIES, "..5 apologies for|of|and? absence|substitutions? ..6 $",
    "Apologies for absence" },
  { "declarations", IMPROVE_MARK_DECLARATIONS,
    "..5 declarations|declaration|disclosure|disclosures of ..6 interest|interests ..10 $",
    "Declarations of interest" },
  { "next-meeting", IMPROVE_MARK_NEXT_MEETING, "..6 date|dates ..5 next|future ..3 meeting|meetings",
    "Date of next meeting: 3 May 2019" },
  { "next-meeting-is", IMPROVE_MARK_NEXT_MEETING, "the? next ..6 meeting|meetings",
    "The next meeting is on 3 May 2019." },
  { "future-meetings", IMPROVE_MARK_NEXT_MEETING, "future meeting|meetings dates|? <stop>|$", "Future meeting dates:" },
  { "exclusion", IMPROVE_MARK_EXCLUSION, "..4 exclusion of ..6 public", "Exclusion of the press and public" },
};

static void
fill_index (ImproveMatchIndex *index)
{
  if (!g_once_init_enter (&index->filled))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    improve_match_index_add (index, i, rows[i].pattern);
  g_once_init_leave (&index->filled, 1);
}

static const ImproveMarkRow *
find_mark (const ImproveWords *words, guint at, guint *end)
{
  static ImproveMatchIndex index;
  guint64 found[2];

  fill_index (&index);
  improve_match_index_find (&index, words, at, found);
  for (guint half = 0; half < 2; half++)
    while (found[half] != 0)
      {
        guint i = half * 64 + (guint) __builtin_ctzll (found[half]);

        if (improve_reading_match (words, at, rows[i].pattern, end))
          return rows[i].mark != IMPROVE_MARK_NONE ? &rows[i] : NULL;
        found[half] &= found[half] - 1;
      }
  return NULL;
}

const ImproveMarkRow *
improve_reading_mark (const ImproveWords *words, guint at, guint *end)
{
  ImproveHeadMark *head = words->head;

  if (at >= improve_words_size (words))
    return NULL;
  if (at > 0 || head == NULL)
    return find_mark (words, at, end);
  if (!head->known)
    {
      head->row = find_mark (words, 0, &head->end);
      head->known = TRUE;
    }
  if (head->row != NULL)
    *end = head->end;
  return head->row;
}

const ImproveMarkRow *
improve_reading_mark_rows (guint *n_rows)
{
  *n_rows = G_N_ELEMENTS (rows);
  return rows;
}

gboolean
improve_reading_mark_rule (guint i, ImproveReadingRule *rule)
{
  static const char *const readings[] = { "nothing: it only looks like a mark",
                                          "the minutes of the item",
                                          "a section that says what was decided",
                                          "a list of decisions",
                                          "a resolution",
                                          "a list of actions",
                                          "one action",
                                          "old actions, which are not read",
                                          "papers",
                                          "a proposal, which decides nothing",
                                          "reasons, which may stand between two limbs",
                                          "another part: what was decided ends",
                                          "movers and votes",
                                          "those present",
                                          "those in attendance",
                                          "apologies",
                                          "declarations of interest",
                                          "the next meeting",
                                          "the exclusion of press and public",
                                          "the end of the meeting" };

  if (i >= G_N_ELEMENTS (rows))
    return FALSE;
  *rule = (ImproveReadingRule){ rows[i].id, rows[i].pattern, readings[rows[i].mark], rows[i].example };
  return TRUE;
}
