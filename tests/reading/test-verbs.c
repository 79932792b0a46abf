/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The verbs of limbs, and whom they delegate to. */

#include <string.h>

#include <libimprove/reading/improve-reading-verbs-private.h>

#define NOTE IMPROVE_READING_NOTE
#define RECEIVE IMPROVE_READING_RECEIVE
#define AGREE IMPROVE_READING_AGREE
#define APPROVE IMPROVE_READING_APPROVE
#define ENDORSE IMPROVE_READING_ENDORSE
#define RECOMMEND IMPROVE_READING_RECOMMEND
#define REFER IMPROVE_READING_REFER
#define REQUEST IMPROVE_READING_REQUEST
#define DELEGATE IMPROVE_READING_DELEGATE
#define DEFER IMPROVE_READING_DEFER
#define REJECT IMPROVE_READING_REJECT
#define OTHER IMPROVE_READING_OTHER

typedef struct
{
  const char *text;
  guint verbs;
  const char *delegate;
  const char *consultee;
} Case;

static const Case cases[] = {
  { "That the report be noted.", NOTE },
  { "That the report be received and noted.", RECEIVE | NOTE },
  { "That it be noted that the Cabinet will be asked to approve the plan.", NOTE },
  { "To note that approval of the Council will be required", NOTE },
  { "That the Committee noted the visit and agreed the policy", NOTE | AGREE },
  { "notes the progress; approves the revised programme; and delegates authority to the Head of Parks to make changes",
    NOTE | APPROVE | DELEGATE, "Head of Parks" },
  { "Following the visit, approves the lease", APPROVE },
  { "That the minutes of the meeting held on 4 July 2012 be confirmed and signed by the Chairman", APPROVE },
  { "That the application be refused for the reasons in the report", REJECT },
  { "That planning permission be granted with the conditions in the report", APPROVE },
  { "That approval be given to the budget", APPROVE },
  { "that the matter be deferred to the next meeting", DEFER },
  { "To defer consideration of the item", DEFER },
  { "That the plan be not approved", REJECT },
  { "That four signs be ordered", OTHER },
  { "to write to the Minister", OTHER },
  { "That Cabinet be recommended to approve the strategy", RECOMMEND },
  { "It was agreed to refer the motion to the Policy Committee", REFER },
  { "It was agreed that the clock be mended", AGREE },
  { "It was agreed that the report be noted", NOTE },
  { "The Panel agreed that a group should work on maps", AGREE },
  { "That the Director of Works be requested to measure the tower", REQUEST },
  { "That the Committee endorses the plan and recommends it to Council", ENDORSE | RECOMMEND },
  { "agree to receive reports every quarter", AGREE },
  { "authorise spending of £500", APPROVE },
  { "That authority be delegated to the Director of Children, Families and Schools in consultation with the Cabinet "
    "Member with Responsibility for Children and Families to amend the plan",
    DELEGATE, "Director of Children, Families and Schools",
    "Cabinet Member with Responsibility for Children and Families" },
  { "to delegate to the Managing Director, in consultation with the Leader, the authority to make small changes, to "
    "draft a letter, and submit the bid",
    DELEGATE, "Managing Director", "Leader" },
  { "and delegated to the Strategic Director for Adults and Health authorisation to agree minor changes and approve "
    "the "
    "final version",
    DELEGATE, "Strategic Director for Adults and Health" },
  { "Delegates authority to the Executive Director of People, the Executive Director of Place in consultation with the "
    "Cabinet Member for Schools and the Director of Legal Services to negotiate",
    DELEGATE, "Executive Director of People, the Executive Director of Place",
    "Cabinet Member for Schools and the Director of Legal Services" },
  { "That the Chief Executive, in consultation with the Leader of the Council and the Lead Councillor for Schools, be "
    "authorised to appoint a chair",
    DELEGATE, "Chief Executive", "Leader of the Council and the Lead Councillor for Schools" },
  { "That in consultation with the Harbour Master, the Head of Estates be authorised to let the works", DELEGATE,
    "Head of Estates", "Harbour Master" },
  { "That the Monitoring Officer be authorised to amend the scheme following consultation with the Leader and Chief "
    "Executive.",
    DELEGATE, "Monitoring Officer", "Leader and Chief Executive" },
  { "That delegated authority be given to the Director of Health, after consultation with the Health Board, to decide",
    DELEGATE, "Director of Health", "Health Board" },
  { "delegate authority to agree the terms to the Head of Law", DELEGATE, "Head of Law" },
  { "delegate approval of the final design to the Corporate Director (Place)", DELEGATE, "Corporate Director (Place)" },
  { "That the clerk, in consultation with the chairman and vice chairman, be authorised to spend up to £500", DELEGATE,
    "clerk", "chairman and vice chairman" },
  { "that officers be authorised to take enforcement action", DELEGATE, "officers" },
  { "That authority to sign be delegated to the Solicitor to the Council.", DELEGATE, "Solicitor to the Council" },
};

static void
test_limbs (void)
{
  g_autoptr (ImproveWords) words = improve_words_new ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint verbs;

      g_test_message ("%s", cases[i].text);
      improve_words_fill (words, cases[i].text, strlen (cases[i].text));
      verbs = improve_reading_limb_verbs (words, 0);
      g_assert_cmphex (verbs, ==, cases[i].verbs);
      if ((verbs & DELEGATE) != 0)
        {
          g_autofree char *delegate = improve_reading_delegate (words);
          g_autofree char *consultee = improve_reading_consultee (words);

          g_assert_cmpstr (delegate, ==, cases[i].delegate);
          g_assert_cmpstr (consultee, ==, cases[i].consultee);
        }
    }
}

/* What the words before the limbs say holds where a limb has no verb of its own. */
static void
test_lead (void)
{
  g_autoptr (ImproveWords) words = improve_words_new ();
  const char *own = "The count of ducks be noted.";
  const char *none = "Bread stay on the bank.";

  improve_words_fill (words, own, strlen (own));
  g_assert_cmphex (improve_reading_limb_verbs (words, AGREE), ==, NOTE);
  g_assert_cmphex (improve_reading_limb_verbs (words, RECOMMEND), ==, RECOMMEND);
  improve_words_fill (words, none, strlen (none));
  g_assert_cmphex (improve_reading_limb_verbs (words, AGREE), ==, AGREE);
  g_assert_cmphex (improve_reading_limb_verbs (words, 0), ==, OTHER);
  improve_words_fill (words, "", 0);
  g_assert_cmphex (improve_reading_limb_verbs (words, 0), ==, OTHER);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/verbs/limbs", test_limbs);
  g_test_add_func ("/verbs/lead", test_lead);
  return g_test_run ();
}
