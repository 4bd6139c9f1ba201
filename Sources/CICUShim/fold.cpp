#include "cicu_shim.h"

#include <new>
#include <string>

#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/stringpiece.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

struct dj_transliterator {
  icu::Transliterator *rules;
};

namespace {

int32_t copy(const std::string &text, char *output, int32_t capacity) {
  int32_t length = static_cast<int32_t>(text.size());
  if (length <= capacity) text.copy(output, text.size());
  return length;
}

}  // namespace

extern "C" dj_transliterator *dj_transliterator_open(const char *id, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Transliterator *rules =
      icu::Transliterator::createInstance(icu::UnicodeString::fromUTF8(id), UTRANS_FORWARD, code);
  dj_transliterator *result = nullptr;
  if (U_SUCCESS(code)) {
    result = new (std::nothrow) dj_transliterator{rules};
    if (result == nullptr) code = U_MEMORY_ALLOCATION_ERROR;
  }
  if (U_FAILURE(code)) delete rules;
  *status = code;
  return result;
}

extern "C" void dj_transliterator_close(dj_transliterator *transliterator) {
  if (transliterator == nullptr) return;
  delete transliterator->rules;
  delete transliterator;
}

extern "C" int32_t dj_transliterate(
    const dj_transliterator *transliterator, const uint8_t *text, int32_t length, char *output, int32_t capacity) {
  icu::UnicodeString units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(reinterpret_cast<const char *>(text), length));
  transliterator->rules->transliterate(units);
  std::string result;
  units.toUTF8String(result);
  return copy(result, output, capacity);
}

extern "C" int32_t dj_fold_case(const uint8_t *text, int32_t length, char *output, int32_t capacity, int32_t *status) {
  UErrorCode code = U_ZERO_ERROR;
  std::string result;
  icu::StringByteSink<std::string> sink(&result, length);
  icu::CaseMap::utf8Fold(0, icu::StringPiece(reinterpret_cast<const char *>(text), length), sink, nullptr, code);
  *status = code;
  return U_SUCCESS(code) ? copy(result, output, capacity) : 0;
}
