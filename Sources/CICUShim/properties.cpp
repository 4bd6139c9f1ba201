#include "cicu_shim.h"

#include <unicode/uchar.h>

extern "C" int32_t dj_is_wide(int32_t scalar) {
  int32_t width = u_getIntPropertyValue(scalar, UCHAR_EAST_ASIAN_WIDTH);
  return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 1 : 0;
}

extern "C" int32_t dj_is_zero_width(int32_t scalar) {
  switch (u_charType(scalar)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
      return 1;
    case U_FORMAT_CHAR:
      return scalar == 0xAD ? 0 : 1;  // a terminal shows the soft hyphen
    default:
      break;
  }
  int32_t syllable = u_getIntPropertyValue(scalar, UCHAR_HANGUL_SYLLABLE_TYPE);
  return syllable == U_HST_VOWEL_JAMO || syllable == U_HST_TRAILING_JAMO ? 1 : 0;
}

extern "C" int32_t dj_letter_case(int32_t scalar) {
  switch (u_charType(scalar)) {
    case U_LOWERCASE_LETTER:
      return DJ_CASE_LOWER;
    case U_UPPERCASE_LETTER:
      return DJ_CASE_UPPER;
    case U_TITLECASE_LETTER:
      return DJ_CASE_TITLE;
    case U_OTHER_LETTER:
    case U_MODIFIER_LETTER:
      return DJ_CASE_LETTER;
    default:
      return DJ_CASE_NONE;
  }
}
