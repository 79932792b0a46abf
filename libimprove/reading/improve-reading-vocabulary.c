/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* The words of minutes and what each is used for. A word may stand in several rows; its uses add up. */

#include <string.h>

#include <libimprove/reading/improve-reading-rules-private.h>
#include <libimprove/reading/improve-reading-verbs-private.h>
#include <libimprove/reading/improve-reading-vocabulary-private.h>
#include <libimprove/reading/improve-reading-words-private.h>

#define ADVERB IMPROVE_WORD_ADVERB
#define BODY IMPROVE_WORD_BODY
#define BE IMPROVE_WORD_BE
#define DECIDED IMPROVE_WORD_DECIDED
#define STYLE IMPROVE_WORD_STYLE
#define POST IMPROVE_WORD_POST
#define ROLE IMPROVE_WORD_ROLE
#define FINITE IMPROVE_WORD_FINITE
#define PAPER IMPROVE_WORD_PAPER
#define ABBREVIATION IMPROVE_WORD_ABBREVIATION
#define SMALL IMPROVE_WORD_SMALL
#define TASK IMPROVE_WORD_TASK

/* Rows of words that do the same. */
static const struct
{
  guint uses;
  const char *words;
} plain_words[] = {
  { ADVERB, "unanimously accordingly formally further also then duly hereby therefore subsequently consequently "
            "thereupon again additionally collectively generally fully thus both noted finally now nevertheless "
            "unanimous all informally provisionally initially overall otherwise instead" },
  { BODY, "council committee subcommittee sub-committee sub-group board panel cabinet executive group forum meeting "
          "members commission partnership authority trustees governors assembly conference corporation court "
          "councillors secretariat directors team party network collaborative alliance taskforce oireachtas "
          "comhairle senate congress commissioners" },
  { BE, "is was are were be been being" },
  { FINITE, "is was are were be been being has had have will would shall should can could may might must did does do" },
  { FINITE,
    "said advised reported noted explained asked stated informed considered discussed received agreed "
    "resolved thanked confirmed welcomed introduced presented highlighted commented requested declared "
    "approved proposed seconded gave outlined raised felt expressed provided undertook promised offered volunteered" },
  { STYLE, "cllr cllrs councillor councillors cr mr mrs ms miss dr prof professor sir dame lord lady baroness rev "
           "reverend alderman aldermen deputy senator canon father sergeant pc pcso inspector messrs" },
  { POST, "clerk chair chairman chairperson chairwoman director officer officers secretary secretariat manager "
          "treasurer mayor leader head solicitor engineer convener administrator rfo handyman lengthsman "
          "warden councillor cllr chief executive team staff members all council coordinator" },
  { ROLE, "chair chairman chairperson chairwoman chairs mayor leader clerk cathaoirleach convener provost president "
          "secretary director manager officer" },
  { PAPER, "report reports minutes minute update updates presentation correspondence accounts payments application "
           "applications policy plan strategy programme budget schedule statement statements register recommendations "
           "recommendation proposal proposals invoices expenditure letter letters document apologies position note "
           "response draft motion quotation quote quotes list summary forecast terms item contents progress "
           "nominations reconciliation risk assessment charter framework protocol procedure work programme bills "
           "cheques agenda amendments dispensation request grant precept donation purchase findings action" },
  { ABBREVIATION, "cllr cllrs cr mr mrs ms dr prof rev hon st no nos p pp para paras ref prop sec approx etc eg ie "
                  "vs cf co ltd dept incl inc ext tel est min max fig app art sch vol esq snr jnr messrs q rd ave "
                  "ch pt vice asst sen sgt det supt insp gov rt 2nd jan feb mar apr jun jul aug sept sep oct nov dec" },
  { SMALL, "of and the for in on to a an at by with from or as its into per via re & held between including" },
  { TASK,
    "contact check write send arrange report follow chase ask circulate inform speak look find get liaise email "
    "add update bring draft confirm investigate meet attend order raise produce share work discuss remind forward "
    "post put make prepare organise organize book obtain respond consider action be take provide submit review "
    "set establish explore invite request publish identify ensure develop continue feed feedback sign pay purchase "
    "buy call call complete collate compile clarify compare consult convene coordinate co-ordinate create deliver "
    "distribute do escalate finalise go have help include install issue keep lead let link list monitor move note "
    "notify advise approach amend apply nominate pass phone place plan present progress propose pursue query read "
    "receive recirculate refer register remove repair replace reply resolve respond return revise revert run "
    "scope see seek select start stay summarise support talk tell test try undertake upload visit volunteer "
    "agree approve capture close come copy decide define designate discuss enquire establish examine give "
    "hold improve initiate inspect join make map measure obtain offer open photograph print protect publicise "
    "quote reconsider record redraft reissue resend reschedule schedule scan study supply table thank trial "
    "trim verify withdraw write" },
  { DECIDED, "resolved agreed decided ordered determined" },
};

/* The months and the days of the week, in order, short forms beside long ones. */
static const char *const months[] = { "january jan",  "february feb", "march mar",  "april apr",          "may",
                                      "june jun",     "july jul",     "august aug", "september sept sep", "october oct",
                                      "november nov", "december dec" };
static const char *const weekdays[] = { "monday mon",         "tuesday tue tues",
                                        "wednesday wed weds", "thursday thu thur thurs",
                                        "friday fri",         "saturday sat",
                                        "sunday sun" };
static const char *const counts[] = { "none no nil zero",
                                      "one",
                                      "two",
                                      "three",
                                      "four",
                                      "five",
                                      "six",
                                      "seven",
                                      "eight",
                                      "nine",
                                      "ten",
                                      "eleven",
                                      "twelve",
                                      "thirteen",
                                      "fourteen",
                                      "fifteen",
                                      "sixteen",
                                      "seventeen",
                                      "eighteen",
                                      "nineteen",
                                      "twenty" };

/* The verbs of decisions: as one orders ("note"), as one reports ("notes") and as it was done ("noted"). Verbs that
 * say the same as one of design section 7 stand under it: what a body ratifies it approves, what it refuses it
 * rejects. */
static const struct
{
  guint verb;
  const char *base;
  const char *third;
  const char *past;
  const char *example;
} verbs[] = {
  { IMPROVE_READING_NOTE, "note", "notes", "noted", "That the report be noted." },
  { IMPROVE_READING_RECEIVE, "receive", "receives", "received", "That the report be received." },
  { IMPROVE_READING_AGREE, "agree", "agrees", "agreed", "That the plan be agreed." },
  { IMPROVE_READING_APPROVE, "approve ratify", "approves ratifies", "approved ratified", "To approve the plan." },
  { IMPROVE_READING_ENDORSE, "endorse", "endorses", "endorsed", "The strategy be endorsed." },
  { IMPROVE_READING_ADOPT, "adopt", "adopts", "adopted", "That the code be adopted." },
  { IMPROVE_READING_SCRUTINISE, "scrutinise scrutinize", "scrutinises scrutinizes", "scrutinised scrutinized",
    "To scrutinise the budget." },
  { IMPROVE_READING_RECOMMEND, "recommend", "recommends", "recommended",
    "To recommend to Council that the fee be raised." },
  { IMPROVE_READING_REFER, "refer remit", "refers remits", "referred remitted",
    "That the matter be referred to the Cabinet." },
  { IMPROVE_READING_REQUEST, "request ask instruct", "requests asks instructs", "requested asked instructed",
    "That the Clerk be requested to write." },
  { IMPROVE_READING_DELEGATE, "delegate authorise authorize empower", "delegates authorises authorizes empowers",
    "delegated authorised authorized empowered", "That the Clerk be authorised to sign the lease." },
  { IMPROVE_READING_DEFER, "defer postpone adjourn", "defers postpones adjourns", "deferred postponed adjourned",
    "That the item be deferred." },
  { IMPROVE_READING_REJECT, "reject refuse", "rejects refuses", "rejected refused", "That permission be refused." },
  { IMPROVE_READING_WITHDRAW, "withdraw", "withdraws", "withdrawn", "That the notice be withdrawn." },
  /* Decisions with no verb of the list: named so that a limb is known as one. */
  { IMPROVE_READING_OTHER,
    "submit support accept confirm appoint elect purchase order accept award establish authorise commission proceed "
    "continue write provide provide allocate fund pay make take appoint nominate publish implement undertake consult "
    "commence review revoke grant enter invite hold co-opt exclude suspend set sign acknowledge consider monitor "
    "nominate object oppose increase reduce retain amend extend accept waive acquire dispose renew seek arrange "
    "develop explore obtain contribute ensure prepare instal install remove replace change convene restrict permit "
    "thank congratulate place send keep use give carry offer advertise transfer sell lease invest declare join",
    "submits supports accepts confirms appoints elects purchases orders awards establishes commissions proceeds "
    "continues writes provides allocates funds pays makes takes nominates publishes implements undertakes "
    "commences reviews revokes grants enters holds excludes suspends acknowledges considers monitors resolves",
    "submitted supported accepted confirmed appointed elected purchased ordered awarded established commissioned "
    "allocated funded paid made taken nominated published implemented undertaken granted held excluded suspended "
    "signed acknowledged considered monitored reviewed carried authorised amended extended co-opted installed given "
    "obtained sent removed replaced",
    "To appoint Cllr Reed to the Pond Board." },
};

typedef struct
{
  const char *text;
  guint length;
  guint32 hash;
  ImproveVocabularyEntry entry;
} Slot;

#define N_SLOTS 4096u

static Slot slots[N_SLOTS];
static guint8 slot_exists[N_SLOTS];

/* A fixed set of words is looked up and nothing from outside is ever stored, so a plain hash cannot be attacked: the
 * longest run of taken slots is what it is. */
static inline guint
find_slot (const char *text, gsize length, guint32 hash)
{
  guint i = hash % N_SLOTS;

  while (slot_exists[i] &&
         (slots[i].hash != hash || slots[i].length != length || !improve_word_equal (text, slots[i].text, length)))
    i = (i + 1) % N_SLOTS;
  return i;
}

static void
add_words (const char *words, guint uses, guint value, gboolean first)
{
  while (*words != '\0')
    {
      gsize length = strcspn (words, " ");
      guint i = find_slot (words, length, improve_vocabulary_hash (words, length));

      if (length > 0 && (!first || !slot_exists[i] || (slots[i].entry.uses & IMPROVE_WORD_VERB) == 0))
        {
          slot_exists[i] = TRUE;
          slots[i].text = words;
          slots[i].length = (guint) length;
          slots[i].hash = improve_vocabulary_hash (words, length);
          slots[i].entry.uses |= uses;
          if (value != 0 || slots[i].entry.value == 0)
            slots[i].entry.value = (guint16) value;
        }
      words += length;
      while (*words == ' ')
        words++;
    }
}

static void
fill_slots (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    {
      /* A word that is a verb of the list is not one of the others too. */
      gboolean first = verbs[i].verb == IMPROVE_READING_OTHER;

      add_words (verbs[i].base, IMPROVE_WORD_VERB, verbs[i].verb, first);
      add_words (verbs[i].third, IMPROVE_WORD_VERB | IMPROVE_WORD_THIRD, verbs[i].verb, first);
      add_words (verbs[i].past, IMPROVE_WORD_VERB | IMPROVE_WORD_PAST, verbs[i].verb, first);
    }
  for (guint i = 0; i < G_N_ELEMENTS (plain_words); i++)
    add_words (plain_words[i].words, plain_words[i].uses, 0, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    add_words (months[i], IMPROVE_WORD_MONTH, i + 1, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (weekdays); i++)
    add_words (weekdays[i], IMPROVE_WORD_WEEKDAY, i + 1, FALSE);
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    add_words (counts[i], IMPROVE_WORD_COUNT, i, FALSE);
}

ImproveVocabularyEntry
improve_vocabulary_find_hashed (const char *text, gsize length, guint32 hash)
{
  static gsize filled = 0;
  ImproveVocabularyEntry none = { 0, 0 };
  guint i;

  if (g_once_init_enter (&filled))
    {
      fill_slots ();
      g_once_init_leave (&filled, 1);
    }
  if (length > 16)
    return none;
  i = find_slot (text, length, hash);
  return slot_exists[i] ? slots[i].entry : none;
}

ImproveVocabularyEntry
improve_vocabulary_find (const char *text, gsize length)
{
  return improve_vocabulary_find_hashed (text, length, improve_vocabulary_hash (text, length));
}

gboolean
improve_reading_verb_rule (guint i, ImproveReadingRule *rule)
{
  if (i >= G_N_ELEMENTS (verbs))
    return FALSE;
  *rule = (ImproveReadingRule){ improve_reading_verb_nick (verbs[i].verb), verbs[i].base,
                                improve_reading_verb_nick (verbs[i].verb), verbs[i].example };
  return TRUE;
}
