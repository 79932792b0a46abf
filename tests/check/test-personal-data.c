/* SPDX-License-Identifier: LGPL-2.1-or-later */

/* What looks like an identifier or a contact in free text, and what only seems to. All numbers here are invented: the
 * ranges are those kept free for examples where there are such. */

#include <string.h>

#include <libimprove/check/improve-personal-data-private.h>

typedef struct
{
  const char *text;
  ImprovePersonalData found;
} Case;

static void
test_identifiers (void)
{
  static const Case cases[] = {
    { "", IMPROVE_PERSONAL_DATA_NONE },
    { "Nothing here, 42 of 60.", IMPROVE_PERSONAL_DATA_NONE },
    /* An NHS number has a check digit. */
    { "9434765919", IMPROVE_PERSONAL_DATA_NHS_NUMBER },
    { "NHS no: 943 476 5919.", IMPROVE_PERSONAL_DATA_NHS_NUMBER },
    { "(943-476-5919)", IMPROVE_PERSONAL_DATA_NHS_NUMBER },
    { "9434765918", IMPROVE_PERSONAL_DATA_NONE },
    { "99434765919", IMPROVE_PERSONAL_DATA_NONE },
    { "94347659190", IMPROVE_PERSONAL_DATA_NONE },
    { "ref9434765919", IMPROVE_PERSONAL_DATA_NONE },
    /* A remainder of 10 is the check of no number; one of 11 is written 0. */
    { "1000000010", IMPROVE_PERSONAL_DATA_NONE },
    { "0000000000", IMPROVE_PERSONAL_DATA_NHS_NUMBER },
    /* A pupil number has a check letter. */
    { "UPN H801200001001", IMPROVE_PERSONAL_DATA_PUPIL_NUMBER },
    { "UPN A801200001001", IMPROVE_PERSONAL_DATA_NONE },
    { "UPN G80120000100A", IMPROVE_PERSONAL_DATA_NONE },
    { "UPN H80120000100S", IMPROVE_PERSONAL_DATA_NONE },
    { "UPN H8012000O1001", IMPROVE_PERSONAL_DATA_NONE },
    /* A National Insurance number by its form. */
    { "AA123456C", IMPROVE_PERSONAL_DATA_INSURANCE_NUMBER },
    { "of ab 12 34 56 d,", IMPROVE_PERSONAL_DATA_INSURANCE_NUMBER },
    { "AA123456E", IMPROVE_PERSONAL_DATA_NONE },
    { "QQ123456C", IMPROVE_PERSONAL_DATA_NONE },
    { "AO123456C", IMPROVE_PERSONAL_DATA_NONE },
    { "GB123456A", IMPROVE_PERSONAL_DATA_NONE },
    { "AA12345XC", IMPROVE_PERSONAL_DATA_NONE },
    { "AA123456 Commissioner", IMPROVE_PERSONAL_DATA_NONE },
    /* Days of birth, where they are called so. */
    { "DOB 03/05/2010", IMPROVE_PERSONAL_DATA_BIRTH_DATE },
    { "d.o.b.: 3.5.10", IMPROVE_PERSONAL_DATA_BIRTH_DATE },
    { "Date of birth: 2010-05-03", IMPROVE_PERSONAL_DATA_BIRTH_DATE },
    { "born 3rd of May 2010", IMPROVE_PERSONAL_DATA_BIRTH_DATE },
    { "born on 3 May", IMPROVE_PERSONAL_DATA_BIRTH_DATE },
    { "born May 2010", IMPROVE_PERSONAL_DATA_BIRTH_DATE },
    { "born 03052010", IMPROVE_PERSONAL_DATA_BIRTH_DATE },
    { "children born in 2016", IMPROVE_PERSONAL_DATA_NONE },
    { "born 2016", IMPROVE_PERSONAL_DATA_NONE },
    { "born 12 weeks early", IMPROVE_PERSONAL_DATA_NONE },
    { "born 123456789", IMPROVE_PERSONAL_DATA_NONE },
    { "born into care", IMPROVE_PERSONAL_DATA_NONE },
    { "newborn 3 May", IMPROVE_PERSONAL_DATA_NONE },
    { "borne 3 May", IMPROVE_PERSONAL_DATA_NONE },
    { "by 3 May 2018", IMPROVE_PERSONAL_DATA_NONE },
    { "2017-06-14 to 2017-07-20", IMPROVE_PERSONAL_DATA_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (improve_personal_data_find_identifier (cases[i].text) != cases[i].found)
      g_error ("“%s” was taken for %s", cases[i].text,
               improve_personal_data_name (improve_personal_data_find_identifier (cases[i].text)));
}

static void
test_contacts (void)
{
  static const Case cases[] = {
    { "", IMPROVE_PERSONAL_DATA_NONE },
    { "write to jo.smith+x@mail.wexcombe.example please", IMPROVE_PERSONAL_DATA_EMAIL },
    { "@wexcombe.example", IMPROVE_PERSONAL_DATA_NONE },
    { "one @ two.example", IMPROVE_PERSONAL_DATA_NONE },
    { "jo@wexcombe", IMPROVE_PERSONAL_DATA_NONE },
    { "jo@.wexcombe", IMPROVE_PERSONAL_DATA_NONE },
    { "a@b.", IMPROVE_PERSONAL_DATA_NONE },
    { "£3@4.5 each", IMPROVE_PERSONAL_DATA_NONE },
    { "020 7946 0018", IMPROVE_PERSONAL_DATA_PHONE },
    { "(01632) 960001", IMPROVE_PERSONAL_DATA_PHONE },
    { "+44 (0)20 7946 0018", IMPROVE_PERSONAL_DATA_PHONE },
    { "+44 7700 900123", IMPROVE_PERSONAL_DATA_PHONE },
    { "07700-900-123", IMPROVE_PERSONAL_DATA_PHONE },
    { "07700 90012", IMPROVE_PERSONAL_DATA_PHONE },
    { "07700 9001", IMPROVE_PERSONAL_DATA_NONE },
    { "07700 9001234567", IMPROVE_PERSONAL_DATA_NONE },
    { "04700 900123", IMPROVE_PERSONAL_DATA_NONE },
    { "x07700900123", IMPROVE_PERSONAL_DATA_NONE },
    { "+45 7700 900123", IMPROVE_PERSONAL_DATA_NONE },
    { "0", IMPROVE_PERSONAL_DATA_NONE },
    { "0 (", IMPROVE_PERSONAL_DATA_NONE },
    { "0.75 to 0.80", IMPROVE_PERSONAL_DATA_NONE },
    { "03 of 30, 01/02/2017", IMPROVE_PERSONAL_DATA_NONE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (improve_personal_data_find_contact (cases[i].text) != cases[i].found)
      g_error ("“%s” was taken for %s", cases[i].text,
               improve_personal_data_name (improve_personal_data_find_contact (cases[i].text)));
}

/* Signs that begin many things and end none. Were each of them followed to the end, this would not return. */
static void
test_hostile_texts (void)
{
  static const char *const pieces[] = { "0 ", "01 ", "a@", "@a", "born ", "9 ", "A1-", "+44 ", "dob:" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      while (text->len < 1000000)
        g_string_append (text, pieces[i]);
      g_string_append (text, "none of these");
      g_assert_cmpint (improve_personal_data_find_identifier (text->str), !=, IMPROVE_PERSONAL_DATA_BIRTH_DATE);
      g_assert_cmpint (improve_personal_data_find_contact (text->str), !=, IMPROVE_PERSONAL_DATA_EMAIL);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/check/personal-data/identifiers", test_identifiers);
  g_test_add_func ("/check/personal-data/contacts", test_contacts);
  g_test_add_func ("/check/personal-data/hostile-texts", test_hostile_texts);
  return g_test_run ();
}
