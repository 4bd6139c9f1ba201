#include "cicu_shim.h"

#include <string>

#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/strenum.h>
#include <unicode/ucurr.h>
#include <unicode/uenum.h>
#include <unicode/uldnames.h>
#include <unicode/uloc.h>
#include <unicode/unistr.h>

namespace {

int32_t copy(const std::string &text, char *output, int32_t capacity) {
  int32_t length = static_cast<int32_t>(text.size());
  if (length <= capacity) text.copy(output, text.size());
  return length;
}

std::string utf8(const icu::UnicodeString &text) {
  std::string result;
  text.toUTF8String(result);
  return result;
}

std::string currency_name(int32_t form, const char *code, const char *locale, UErrorCode *status) {
  icu::UnicodeString units = icu::UnicodeString::fromUTF8(code);
  const UChar *currency = units.getTerminatedBuffer();
  int32_t length = 0;
  const UChar *name = nullptr;
  if (form == DJ_FORM_PLURAL) {
    name = ucurr_getPluralName(currency, locale, nullptr, "other", &length, status);
  } else {
    UCurrNameStyle style = form == DJ_FORM_SYMBOL ? UCURR_SYMBOL_NAME : UCURR_LONG_NAME;
    name = ucurr_getName(currency, locale, style, nullptr, &length, status);
  }
  if (U_FAILURE(*status) || name == nullptr) return "";
  return utf8(icu::UnicodeString(name, length));
}

}  // namespace

extern "C" int32_t dj_codes(int32_t kind, char *output, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  std::string all;
  if (kind == DJ_NAME_CURRENCY || kind == DJ_NAME_FORMER_CURRENCY) {
    const uint32_t use = kind == DJ_NAME_CURRENCY ? UCURR_NON_DEPRECATED : UCURR_DEPRECATED;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | use, &code);
    int32_t length = 0;
    while (U_SUCCESS(code)) {
      const char *next = uenum_next(codes, &length, &code);
      if (next == nullptr) break;
      all.append(next, static_cast<size_t>(length)).append("\n");
    }
    uenum_close(codes);
  } else {
    const char *const *codes = kind == DJ_NAME_TERRITORY ? uloc_getISOCountries() : uloc_getISOLanguages();
    for (; *codes != nullptr; codes++) all.append(*codes).append("\n");
  }
  *status = code;
  return copy(all, output, capacity);
}

extern "C" int32_t dj_display_name(
    int32_t kind, int32_t form, const char *code, const char *locale, char *output, int32_t capacity, int32_t *status) {
  UErrorCode error = U_ZERO_ERROR;
  std::string name;
  if (kind == DJ_NAME_CURRENCY || kind == DJ_NAME_FORMER_CURRENCY) {
    name = currency_name(form, code, locale, &error);
    if (error == U_USING_DEFAULT_WARNING) name.clear();
  } else {
    UDisplayContext contexts[] = {
        UDISPCTX_NO_SUBSTITUTE, form == DJ_FORM_SHORT ? UDISPCTX_LENGTH_SHORT : UDISPCTX_LENGTH_FULL};
    icu::LocaleDisplayNames *names = icu::LocaleDisplayNames::createInstance(icu::Locale(locale), contexts, 2);
    icu::UnicodeString found;
    if (names != nullptr) {
      if (kind == DJ_NAME_TERRITORY) {
        names->regionDisplayName(code, found);
      } else {
        names->languageDisplayName(code, found);
      }
      delete names;
    }
    if (!found.isBogus()) name = utf8(found);
  }
  *status = error;
  return U_SUCCESS(error) ? copy(name, output, capacity) : 0;
}
